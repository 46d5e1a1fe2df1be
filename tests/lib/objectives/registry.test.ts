import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { descend } from "../../../lib/src/descent/descend";
import { rules } from "../../../lib/src/descent/rules/registry";
import type { Objective, Point } from "../../../lib/src/objectives/objective";
import { objectives } from "../../../lib/src/objectives/registry";
import { randomState } from "../../../lib/src/random/random-state";

/** Every objective as one of lists, so that each property is written once. */
interface InSpace {
  readonly name: string;
  readonly value: (point: readonly number[]) => number;
  readonly gradient: (point: readonly number[]) => readonly number[];
  readonly curvature: ((point: readonly number[]) => readonly (readonly number[])[]) | undefined;
  readonly minima: readonly { readonly at: readonly number[]; readonly value: number }[];
  readonly domain: readonly (readonly [number, number])[];
  readonly convex: boolean;
  readonly original: Objective<Point>;
}

function inSpace(original: Objective<never>): InSpace {
  const objective = original as unknown as Objective<Point>;
  const isLine =
    typeof objective.gradient(objective.domain.length > 1 ? objective.domain.map(() => 1) : 1) === "number";
  const point = (list: readonly number[]): Point => (isLine ? (list[0] as number) : list);
  const list = (value: Point) => [value].flat() as readonly number[];
  const { curvature } = objective as Objective<Point> & {
    curvature?: (point: Point) => number | readonly (readonly number[])[];
  };
  return {
    ...objective,
    value: (at) => objective.value(point(at)),
    gradient: (at) => list(objective.gradient(point(at))),
    curvature:
      curvature &&
      ((at) => (isLine ? [[curvature(point(at)) as number]] : (curvature(point(at)) as number[][]))),
    minima: objective.minima.map(({ at, value }) => ({ at: list(at), value })),
    original: objective,
  };
}

const all = Object.entries(objectives).map(
  ([name, objective]) => [name, inSpace(objective as unknown as Objective<never>)] as const,
);

/** Points of a domain that keep away from 0, where |x| has its corner. */
const pointsOf = ({ domain }: InSpace) =>
  fc
    .tuple(...domain.map(([from, to]) => fc.double({ min: from, max: to, noNaN: true })))
    .filter((point) => point.every((x) => Math.abs(x) > 1e-3));

const moved = (point: readonly number[], axis: number, by: number) =>
  point.map((x, i) => (i === axis ? x + by : x));

/** Central differences, over the size of what is differentiated. */
function assertDerivative(claimed: number, at: (by: number) => number, what: string) {
  const h = 1e-5;
  const [after, before] = [at(h), at(-h)];
  const measured = (after - before) / (2 * h);
  const scale = 1 + Math.abs(after) + Math.abs(claimed);
  assert.ok(Math.abs(measured - claimed) <= 1e-5 * scale, `${what}: ${claimed} is not ${measured}`);
}

for (const [name, objective] of all) {
  test(`${name}: slope and curvature are the differences of value and slope`, () => {
    fc.assert(
      fc.property(pointsOf(objective), (point) => {
        const gradient = objective.gradient(point);
        assert.equal(gradient.length, point.length);
        for (const axis of point.keys()) {
          assertDerivative(
            gradient[axis] as number,
            (by) => objective.value(moved(point, axis, by)),
            `slope ${axis}`,
          );
          for (const other of objective.curvature ? point.keys() : []) {
            const entry = objective.curvature?.(point)[other]?.[axis] as number;
            assertDerivative(
              entry,
              (by) => objective.gradient(moved(point, axis, by))[other] as number,
              `curvature`,
            );
          }
        }
      }),
    );
  });

  test(`${name}: its minima are lowest in their neighborhood, and flat`, () => {
    for (const { at, value } of objective.minima) {
      assert.ok(Math.abs(objective.value(at) - value) < 1e-25);
      const steepest = Math.max(...objective.gradient(at).map(Math.abs));
      const around = Math.max(...objective.gradient(at.map((x) => x + 0.1)).map(Math.abs));
      assert.ok(steepest <= 1e-12 * around, `slope ${steepest} at ${at}`);
      for (const [axis, [from, to]] of objective.domain.entries()) {
        assert.ok((at[axis] as number) >= from && (at[axis] as number) <= to);
        for (const by of [-0.05, 0.05]) assert.ok(objective.value(moved(at, axis, by)) > value);
      }
    }
  });

  test(`${name}: ${objective.convex ? "every chord lies above the graph" : "some chord lies below the graph"}`, () => {
    const isAbove = ([from, to, share]: readonly [readonly number[], readonly number[], number]) => {
      const between = from.map((x, i) => x + share * ((to[i] as number) - x));
      const chord = objective.value(from) + share * (objective.value(to) - objective.value(from));
      return chord >= objective.value(between) - 1e-9 * (1 + Math.abs(chord));
    };
    const random = randomState(1);
    const anywhere = () => objective.domain.map(([from, to]) => random.uniform(from, to));
    const sample = Array.from({ length: 1000 }, () => [anywhere(), anywhere(), random.rand()] as const);
    assert.equal(sample.every(isAbove), objective.convex);
  });

  if (objective.convex) {
    for (const [rule, { make }] of Object.entries(rules)) {
      test(`${name}: ${rule} gets lower, and its values are those of its points`, () => {
        const start = objective.domain.map(([, to]) => to);
        const { original } = objective;
        const run = descend(original, {
          start: original.minima.every(({ at }) => typeof at === "number") ? (start[0] as number) : start,
          // A tenth of what is stable for the steepest of them: 2/100.
          learningRate: 0.002,
          maxIterations: 400,
          rule: make(),
        });
        assert.ok((run.values.at(-1) as number) < (run.values[0] as number));
        for (const [i, point] of run.points.entries()) assert.equal(run.values[i], original.value(point));
      });
    }
  }
}

test("far from its minima a run on the plateau stands still though it has not arrived", () => {
  const run = descend(objectives.plateau, { start: 4, maxIterations: 1000 });
  assert.equal(run.verdict.kind, "closing in");
  assert.ok(Math.abs(run.final - 4) < 1e-3);
});
