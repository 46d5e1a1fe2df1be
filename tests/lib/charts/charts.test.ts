import assert from "node:assert/strict";
import { test } from "node:test";
import { curveWithSteps } from "../../../lib/src/charts/line/curve-with-steps";
import { iterationTable } from "../../../lib/src/charts/line/iteration-table";
import { logError } from "../../../lib/src/charts/line/log-error";
import { stepByStep } from "../../../lib/src/charts/line/step-by-step";
import { linspace, spreadIndices } from "../../../lib/src/charts/shared/numbers";
import { palette } from "../../../lib/src/charts/shared/theme";
import { windowOf } from "../../../lib/src/charts/shared/window";
import { descend } from "../../../lib/src/descent/descend";
import type { Run } from "../../../lib/src/descent/run";
import { parabola } from "../../../lib/src/objectives/parabola";
import { objectives } from "../../../lib/src/objectives/registry";

const square = parabola();

test("the curve is the tutorial's: 100 points of −4…4, and 15 steps on it", () => {
  const run = descend(square, {
    start: 3,
    learningRate: 0.3,
    maxIterations: 20,
    tolerance: 1e-5,
    stop: "before-accepting",
  });
  const [curve, steps] = curveWithSteps(run, { window: [-4, 4] }).data as { x: number[]; y: number[] }[];
  assert.deepEqual([curve?.x.length, curve?.x[0], curve?.x.at(-1)], [100, -4, 4]);
  assert.deepEqual([steps?.x.length, steps?.x[1], steps?.y[1]], [15, 1.2, 1.44]);
});

test("a diverging run does not drag the axes along, and the break is marked", () => {
  const run = descend(square, { start: 10, learningRate: 1.1, maxIterations: 200 });
  const [low, high] = windowOf([run]);
  assert.ok(high < 20 && low > -20);
  const [mark] = (curveWithSteps(run).layout as unknown as { annotations: { text: string }[] }).annotations;
  assert.match(mark?.text ?? "", /step 3 leaves the picture/);
});

test("the window holds the start, the minimum and every step of a run that stays near", () => {
  const run = descend(parabola({ h: 3 }), { start: 10, learningRate: 0.9 });
  const [low, high] = windowOf([run]);
  assert.ok(run.points.every((x) => x >= low && x <= high));
});

test("the table of the shifted quadratic is the tutorial's", () => {
  const run = descend(parabola({ h: 3, k: 1 }), { start: 10, learningRate: 0.1, maxIterations: 30 });
  const { columns, rows } = iterationTable(run, { every: 5 });
  assert.deepEqual(columns, ["Step", "x", "f(x)", "Gradient"]);
  assert.deepEqual(rows[0], ["0", "10.0000", "50.0000", "14.0000"]);
  assert.deepEqual(rows[6], ["30", "3.0087", "1.0001", "0.0173"]);
});

test("an error of exactly 0 ends the line on a log axis", () => {
  const [measured] = logError(descend(square, { start: 10, learningRate: 0.5, maxIterations: 5 })).data as {
    x: number[];
  }[];
  assert.deepEqual(measured?.x, [0]);
});

test("the walk has a stop for every step, and no more than a hand can hit", () => {
  assert.equal(stepByStep(descend(square, { start: 10, maxIterations: 12 })).frames?.length, 13);
  assert.equal(stepByStep(descend(square, { start: 10, maxIterations: 1000 })).frames?.length, 31);
});

test("in a plane the line of theory goes through the later half of the errors", () => {
  const run = descend(objectives.ravine, { start: [1, 1], learningRate: 0.01, maxIterations: 60 });
  const [measured, theory] = logError(run).data.map(({ y }) => y as number[]);
  const last = measured?.at(-1) ?? Number.NaN;
  const promised = theory?.[1] ?? Number.NaN;
  assert.ok(Math.abs(promised / last - 1) < 0.01, `${promised} is not ${last}`);
});

test("what is not a run is refused", () => {
  const flat = { points: [[1, 2]] } as unknown as Run;
  for (const build of [curveWithSteps, stepByStep, iterationTable, logError]) {
    assert.throws(() => build(flat), {
      message: /must be (a run in one dimension|runs), as descend\(…\) returns (it|them), got an object$/,
    });
    assert.throws(() => build(undefined as unknown as Run), { name: "ArgumentError" });
  }
  const hill = descend(parabola({ a: -1 }), { start: 1, maxIterations: 3 });
  assert.throws(() => logError(hill), {
    message: 'logError: runs must be runs on an objective whose minimum is known, got "−x²"',
  });
});

test("numbers are spread as NumPy's linspace spreads them", () => {
  assert.deepEqual(linspace(-1, 1, 5), [-1, -0.5, 0, 0.5, 1]);
  assert.deepEqual(spreadIndices(3, 10), [0, 1, 2]);
  assert.deepEqual([spreadIndices(1000, 31).length, spreadIndices(1000, 31).at(-1)], [31, 999]);
});

test("text and lines stand out from the background in both themes", () => {
  const luminance = (hex: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one: string, other: string) => {
    const [dim, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
    return (bright + 0.05) / (dim + 0.05);
  };
  for (const theme of ["light", "dark"] as const) {
    for (const text of ["ink", "muted"] as const)
      assert.ok(contrast(palette[text][theme], palette.paper[theme]) >= 4.5, `${text} ${theme}`);
    for (const mark of ["blue", "vermilion", "green", "purple"] as const)
      assert.ok(contrast(palette[mark][theme], palette.paper[theme]) >= 3, `${mark} ${theme}`);
  }
});
