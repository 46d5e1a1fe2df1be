import { nearest } from "../../descent/path";
import type { Run } from "../../descent/run";
import type { Point } from "../../objectives/objective";

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
