import { ArgumentError, isListOf } from "../arguments";
import type { Objective } from "./objective";
import { answeringInNumbers, requireObjective } from "./require-objective";
import { touchingZero, zeroBetween } from "./zeros";

/** A place where the slope is 0 (or jumps from one side of 0 to the other). */
export interface StationaryPoint {
  readonly at: number;
  readonly value: number;
  /** `"flat"`: the slope is 0 all around it, as on a plateau. */
  readonly kind: "minimum" | "maximum" | "inflection" | "flat";
  /** f″ there; NaN at a corner. */
  readonly curvature: number;
  /** 2/f″: below this learning rate gradient descent that is near this minimum gets nearer. Only at minima with a curvature above 0. */
  readonly largestStableRate?: number;
  /** 1/f″: near this minimum, this learning rate gets nearest in one step. */
  readonly bestRate?: number;
}

/** The number of cells that are searched: two stationary points in one cell may be missed. */
const cells = 2000;

/**
 * The places of an interval where the slope is 0, from left to right, and what kind each of them is.
 *
 * The slope is looked at on a fine grid; where it changes its sign, the place is closed in on to the last digit. At a minimum the
 * curvature tells which learning rates work: $\alpha < 2/f''$ is stable, $\alpha = 1/f''$ is best. That is a promise about the
 * neighborhood only, and there is none where $f'' = 0$, as for x⁴.
 *
 * Derived in notebook `04-any-function`. Source for the closing in: R. Burden and J. Faires, "Numerical analysis", section 2.1 (bisection).
 *
 * @param objective of one variable.
 * @param interval from where to where to look. @default the objective's domain
 * @throws ArgumentError when the objective has several variables, or the interval is not one.
 *
 * @example
 * ```ts
 * const [low] = stationaryPoints(fromFormula("x^2 - 2*x"));
 * console.log(low.kind, low.at, low.largestStableRate, low.bestRate); // minimum 1 1 0.5
 * ```
 */
export function stationaryPoints(
  objective: Objective,
  interval?: readonly [number, number],
): readonly StationaryPoint[] {
  requireObjective("stationaryPoints", objective);
  const asked = answeringInNumbers("stationaryPoints", objective);
  if (objective.variables.length !== 1)
    throw new ArgumentError("stationaryPoints: objective must be of one variable");
  const stretch: unknown = interval ?? objective.domain[0];
  const [from, to] = (isListOf(stretch, Number.isFinite) ? stretch : []) as [number, number];
  if (!(from < to && Number.isFinite(to - from)))
    throw new ArgumentError("stationaryPoints: interval must be two finite numbers, the lower one first");
  const width = (to - from) / cells;
  const placeOf = (i: number) => from + ((to - from) * i) / cells;
  const slopes = Array.from({ length: cells + 1 }, (_, i) => slopeWithoutNoise(asked, placeOf(i), width));
  return cellsWithZero(slopes).flatMap(({ first, last }) => {
    const at = zeroIn(asked, slopes, placeOf, first, last);
    return at === undefined ? [] : [described(asked, at, last > first + 2, width)];
  });
}

/** A slope that is nothing beside the height is a 0 with a rounding error, as that of x · (1/x). */
function slopeWithoutNoise({ gradient, value }: Objective, x: number, width: number): number {
  const slope = gradient(x);
  const height = Math.abs(value(x));
  return height < Infinity && Math.abs(slope) <= (1e-15 * height) / (Math.abs(x) + width) ? 0 : slope;
}

interface Cell {
  readonly first: number;
  readonly last: number;
}

/** Stretches of the grid that hold a zero of the slope: an exact one, a change of sign, or a touch. */
function cellsWithZero(slopes: readonly number[]): Cell[] {
  const found: Cell[] = [];
  for (let i = 0; i < slopes.length; i++) {
    const [before, here, after] = [slopes[i - 1], slopes[i], slopes[i + 1]] as [number, number, number];
    if (here === 0) {
      let last = i;
      while (slopes[last + 1] === 0) last++;
      found.push({ first: i, last });
      i = last;
    } else if (here * after < 0) found.push({ first: i, last: i + 1 });
    else if (isDip(Math.abs(before), Math.abs(here), Math.abs(after)) && before * here > 0)
      found.push({ first: i - 1, last: i + 1 });
  }
  return found;
}

function isDip(before: number, here: number, after: number): boolean {
  return here <= before && here < after;
}

function zeroIn(
  { gradient, value, curvature }: Objective,
  slopes: readonly number[],
  placeOf: (i: number) => number,
  first: number,
  last: number,
): number | undefined {
  const [left, right] = [slopes[first] as number, slopes[last] as number];
  if (left === 0) return placeOf((first + last) / 2);
  const largest = Math.max(Math.abs(left), Math.abs(right));
  if (left * right > 0) return touchingZero(gradient, curvature, placeOf(first), placeOf(last), largest);
  const at = zeroBetween(gradient, placeOf(first), placeOf(last));
  // At a pole the slope changes its sign too, but it grows on the way there.
  const isPole = !Number.isFinite(value(at)) || Math.abs(gradient(at)) > 1.001 * largest;
  return isPole ? undefined : at;
}

function described(objective: Objective, at: number, isFlat: boolean, width: number): StationaryPoint {
  const [before, after] = [objective.gradient(at - width), objective.gradient(at + width)];
  const kind = isFlat ? "flat" : kindBetween(before, after);
  const curvature = objective.curvature?.(at) ?? Number.NaN;
  // A curvature that is nothing beside the one around it is a 0 with a rounding error.
  const isCurved = kind === "minimum" && curvature > (1e-8 * Math.abs(after - before)) / (2 * width);
  const rates = isCurved ? { largestStableRate: 2 / curvature, bestRate: 1 / curvature } : {};
  return { at, value: objective.value(at), kind, curvature, ...rates };
}

function kindBetween(before: number, after: number): StationaryPoint["kind"] {
  if (before < 0 && after > 0) return "minimum";
  if (before > 0 && after < 0) return "maximum";
  return before === 0 && after === 0 ? "flat" : "inflection";
}
