import type { Point } from "../objectives/objective";
import { distancesToNearest, isFlipping, periodOf } from "./path";
import type { Unjudged } from "./run";
import { distance as distanceBetween, isFinitePoint, norm } from "./space";
import { isGrowing, isRestless, largest, ratioUpTo, settledFrom } from "./trend";

/** What can be measured of a run before anything is said about it. */
export interface Evidence {
  readonly iterations: number;
  readonly learningRate: Unjudged<Point>["learningRate"];
  readonly stoppedByTolerance: boolean;
  /** What ended the finite part of the run, if anything did. */
  readonly broke: "overflow" | "domain" | undefined;
  /** The step at which it broke; 0 is the start itself. */
  readonly brokeAt: number;
  readonly moved: boolean;
  readonly settled: boolean;
  readonly settledAfter: number;
  readonly finalPoint: Point;
  /** From the last point to the nearest known minimum. */
  readonly distance: number | undefined;
  /** Length of the last gradient. */
  readonly slope: number;
  /** Whether the slope has all but vanished, at a minimum or elsewhere; true where it has settled. */
  readonly flat: boolean;
  readonly ratio: number | undefined;
  readonly flips: boolean;
  readonly period: number | undefined;
  readonly growing: boolean;
  readonly restless: boolean;
}

/** Converged means: a thousandth of the way is left, so three digits have been gained. */
const enough = 1e-3;

/** Measures the finite part of a run. The gap is the distance to the nearest known minimum, or the slope where none is known. */
export function evidenceOf<P extends Point>(run: Unjudged<P>): Evidence {
  const broken = firstBroken(run);
  const points = run.points.slice(0, Math.max(1, broken));
  const places = run.objective.minima.map((minimum) => minimum.at);
  const distances = distancesToNearest(points, places);
  const gaps = distances ?? slopesOf(run, points.length);
  const settledAfter = settledFrom(gaps, thresholdOf(run, gaps, distances !== undefined));
  const settled = settledAfter < gaps.length;
  return {
    iterations: run.iterations,
    learningRate: run.learningRate,
    stoppedByTolerance: run.status === "tolerance",
    broke: broken > run.iterations ? undefined : breakage(run, broken),
    brokeAt: broken,
    moved: points.some((point) => distanceBetween(points[0] as P, point) > 0),
    settled,
    settledAfter,
    finalPoint: points.at(-1) as P,
    distance: distances?.at(-1),
    slope: norm(run.gradients[points.length - 1] as P),
    ratio: ratioUpTo(gaps, settled ? settledAfter : gaps.length - 1),
    flips: isFlipping(settled ? points.slice(0, settledAfter + 1) : points),
    ...(settled ? calm : unrestOf(run, points, gaps)),
  };
}

type Unrest = Pick<Evidence, "flat" | "period" | "growing" | "restless">;

const calm: Unrest = { flat: true, period: undefined, growing: false, restless: false };

/** What keeps a run from settling; one that has settled is spared these questions. */
function unrestOf<P extends Point>(run: Unjudged<P>, points: readonly P[], gaps: readonly number[]): Unrest {
  const slopes = slopesOf(run, points.length);
  return {
    flat: (slopes.at(-1) as number) <= enough * largest(slopes),
    period: periodOf(points),
    growing: isGrowing(gaps),
    restless: isRestless(gaps),
  };
}

function slopesOf<P extends Point>(run: Unjudged<P>, count: number): number[] {
  return run.gradients.slice(0, count).map((gradient) => norm(gradient));
}

/** The index of the first point where a number is not finite; one past the end where all are. */
function firstBroken<P extends Point>({ points, values, gradients }: Unjudged<P>): number {
  const whole = (i: number) =>
    isFinitePoint(points[i] as P) && Number.isFinite(values[i]) && isFinitePoint(gradients[i] as P);
  const first = points.findIndex((_, i) => !whole(i));
  return first < 0 ? points.length : first;
}

/** A number that grew without bounds is an overflow; a modest place without a value lies outside the domain. */
function breakage<P extends Point>(run: Unjudged<P>, index: number): "overflow" | "domain" {
  const point = run.points[index] as P;
  const far = norm(point) > 1e6 * (1 + norm(run.points[0] as P));
  return !isFinitePoint(point) || far || Math.abs(run.values[index] as number) === Number.POSITIVE_INFINITY
    ? "overflow"
    : "domain";
}

/** How small a gap must become to count: a share of the way, or what the caller's own tolerance can promise. */
function thresholdOf<P extends Point>(run: Unjudged<P>, gaps: readonly number[], known: boolean): number {
  const share = enough * (known ? (gaps[0] as number) : largest(gaps));
  const promised =
    run.status !== "tolerance"
      ? 0
      : known
        ? 10 * (run.tolerance ?? 0)
        : run.stop === "gradient"
          ? (run.tolerance ?? 0)
          : 0;
  return Math.max(share, promised);
}
