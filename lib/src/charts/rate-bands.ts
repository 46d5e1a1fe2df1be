import { nearest } from "../descent/path";
import type { Run } from "../descent/run";
import { spaceOf } from "../descent/space";
import type { Point } from "../objectives/objective";
import { readable } from "../readable";

/** A stretch of learning rates on which a run goes the same way. */
export interface RateBand {
  /** What happens there, in a word or two: `"monotone"`, `"oscillating"`, `"divergent"`. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** A learning rate that theory singles out. */
export interface RateLine {
  readonly rate: number;
  /** What theory says of it: `"1/f″ = 0.5"`. */
  readonly name: string;
}

/** How one run went, as a band is called. */
export function wayOf<P extends Point>(run: Run<P>): string {
  const { kind, period, ratio } = run.verdict;
  if (kind === "diverged" || kind === "moving away") return "divergent";
  if (kind === "left the domain") return "leaves the domain";
  if (kind === "cycling" && period === 2) return "two-cycle";
  // Longer cycles, and no cycle at all.
  if (kind === "cycling" || kind === "wandering") return "restless";
  if (typeof run.final !== "number") return (ratio ?? 0) > 1 ? "divergent" : "convergent";
  return onTheLine(run as unknown as Run);
}

/** Below this share of the first distance a point is on the minimum, but for rounding. */
const arrived = 1e-12;

/** In one dimension: straight down, in a single step, or from side to side. */
function onTheLine({ points, final, objective }: Run): string {
  const goal = nearest(
    final,
    objective.minima.map(({ at }) => at),
    spaceOf(final),
  );
  if (goal === undefined) return "convergent";
  const away = points.map((x) => x - goal);
  const first = Math.abs(away[0] as number);
  const end = away.findIndex((distance) => Math.abs(distance) <= arrived * first);
  if (end === 1) return "one step";
  const travelled = away.slice(0, end < 0 ? away.length : end);
  const jumps = travelled.filter(
    (distance, i) => i > 0 && distance * (travelled[i - 1] as number) < 0,
  ).length;
  return jumps > 0 && jumps >= (travelled.length - 1) / 2 ? "oscillating" : "monotone";
}

/** Neighboring rates that go the same way become a band; its borders lie halfway between them. */
export function bandsOf(rates: readonly number[], ways: readonly string[]): RateBand[] {
  const firsts = rates.map((_, i) => i).filter((i) => i === 0 || ways[i] !== ways[i - 1]);
  const border = (i: number) => ((rates[i - 1] as number) + (rates[i] as number)) / 2;
  return firsts.map((first, k) => {
    const next = firsts[k + 1];
    return {
      name: ways[first] as string,
      from: first === 0 ? (rates[0] as number) : border(first),
      to: next === undefined ? (rates.at(-1) as number) : border(next),
    };
  });
}

/** What theory says of a minimum with this curvature: one step at 1/f″ on a parabola, a border at 2/f″. */
export function linesOnTheLine(curvature: number): RateLine[] {
  return [
    { rate: 1 / curvature, name: `1/f″ = ${readable(1 / curvature)}` },
    { rate: 2 / curvature, name: `2/f″ = ${readable(2 / curvature)}` },
  ];
}

/** The same in several directions: L is the largest curvature, μ the smallest. The best rate makes both equally slow. */
export function linesInSpace(steepest: number, flattest: number): RateLine[] {
  const best = 2 / (steepest + flattest);
  return [
    { rate: 1 / steepest, name: `1/L = ${readable(1 / steepest)}` },
    { rate: best, name: `best: 2/(L + μ) = ${readable(best)}` },
    { rate: 2 / steepest, name: `2/L = ${readable(2 / steepest)}` },
  ];
}

/** On a quadratic in several directions only the steep one decides, and theory is exact. */
export function bandsInSpace(steepest: number, [low, high]: readonly [number, number]): RateBand[] {
  const within = (rate: number) => Math.min(Math.max(rate, low), high);
  return [
    { name: "all monotone", from: low, to: within(1 / steepest) },
    { name: "steep zig-zags", from: within(1 / steepest), to: within(2 / steepest) },
    { name: "divergent", from: within(2 / steepest), to: high },
  ].filter(({ from, to }) => to > from);
}
