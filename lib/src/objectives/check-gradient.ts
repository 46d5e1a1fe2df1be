import { finiteNumber, isListOf, optionsObject, refuse } from "../arguments";
import { percent, readable, readablePoint } from "../readable";
import { stepAt } from "./differences";
import type { Objective, Point } from "./objective";
import { isPoint } from "./require-objective";

/** How to run {@link checkGradient}. */
export interface CheckGradientOptions {
  /** h of the differences. @default ³√ε, about 6e-6, times the coordinate where that is above 1 */
  readonly step?: number;
  /** Up to which relative difference the two agree. @default 1e-5 */
  readonly tolerance?: number;
}

/** All that a check looks at. */
type Checkable<P extends Point> = Pick<Objective<P>, "value" | "gradient">;

/** What {@link checkGradient} found. */
export interface GradientCheck<P extends Point = number> {
  readonly at: P;
  /** What the objective says. */
  readonly gradient: P;
  /** What its heights say. */
  readonly measured: P;
  /** Length of the difference, as a share of the longer of the two. */
  readonly relativeError: number;
  readonly agrees: boolean;
  /** How many times as large as measured the gradient is, where that is the same for all coordinates. */
  readonly ratio?: number;
  /** All this in words. */
  readonly sentence: string;
}

/**
 * The gradient check: compares the gradient that an objective states with the one its own heights have, coordinate by coordinate.
 *
 * $g_j \approx \frac{f(x + h e_j) - f(x - h e_j)}{2h}$, and the relative difference is $\lVert g - m\rVert / \max(\lVert g\rVert, \lVert m\rVert)$. A right gradient
 * differs by 1e-7 or less; 1e-2 is a mistake. Check at several places, none of them special: at a minimum a gradient that is wrong by
 * a factor is 0 as well, and agrees.
 *
 * Built by hand in notebook `10-bug-museum`. Source: the notes of the course CS231n, "Gradient checks".
 *
 * @param objective anything with `value` and `gradient`.
 * @param at where to check: a number, or a list of numbers in several dimensions.
 * @throws ArgumentError when an argument is of the wrong kind, or the gradient is not of the kind of the point.
 *
 * @example
 * ```ts
 * const wrong = { ...parabola(), gradient: (x: number) => x };
 * console.log(checkGradient(wrong, 3).sentence); // Disagrees at 3: stated 3, measured 6. It is 0.5 times what it should be.
 * ```
 */
export function checkGradient(
  objective: Checkable<number>,
  at: number,
  options?: CheckGradientOptions,
): GradientCheck;
export function checkGradient<P extends Point>(
  objective: Checkable<P>,
  at: P,
  options?: CheckGradientOptions,
): GradientCheck<P>;
export function checkGradient<P extends Point>(
  objective: Checkable<P>,
  at: P,
  options: CheckGradientOptions = {},
): GradientCheck<P> {
  const where = "checkGradient";
  const { step, tolerance = 1e-5 } = optionsObject<CheckGradientOptions>(where, options, [
    "step",
    "tolerance",
  ]);
  if (step !== undefined && !(Number.isFinite(step) && step > 0))
    refuse(where, "step", "a finite number > 0", step);
  finiteNumber(where, "tolerance", tolerance, { min: 0 });
  requireCheckable(where, objective);
  const place = listOf(at);
  if (place.length === 0 || !isListOf(place, Number.isFinite))
    refuse(where, "at", "a finite number, or a list of them", at);
  const gradient = objective.gradient(at);
  if (!isPoint(gradient, place.length) || typeof gradient !== typeof at)
    refuse(where, "objective.gradient(at)", "of the same kind as at", gradient);
  const slopes = place.map((x, i) => slopeAlong(heightsAlong(objective, at, i), x, step ?? stepAt(x)));
  const measured = (typeof at === "number" ? slopes[0]?.slope : slopes.map(({ slope }) => slope)) as P;
  const change = Math.hypot(...slopes.map(({ change }) => change));
  return judged({ at, gradient, measured }, change, tolerance);
}

function requireCheckable(where: string, objective: unknown): void {
  const { value, gradient } = (objective ?? {}) as Partial<Objective>;
  if (typeof value !== "function" || typeof gradient !== "function")
    refuse(where, "objective", "a record with value and gradient", objective);
}

/** The heights on a straight way through a point, along one coordinate. */
function heightsAlong<P extends Point>(objective: Checkable<P>, at: P, index: number): (x: number) => number {
  return (x) => {
    const point = typeof at === "number" ? x : listOf(at).map((old, i) => (i === index ? x : old));
    const height: unknown = objective.value(point as P);
    return typeof height === "number"
      ? height
      : refuse("checkGradient", "objective.value(at)", "a number", height);
  };
}

/** The slope at a place, and by how much it changes within a step. */
function slopeAlong(height: (x: number) => number, x: number, step: number) {
  const [before, here, after] = [height(x - step), height(x), height(x + step)];
  return { slope: (after - before) / (2 * step), change: (after + before - 2 * here) / step };
}

const listOf = (point: Point | undefined): readonly number[] =>
  typeof point === "number" ? [point] : Array.isArray(point) ? point : [];

/** @param change the slope that there is a step away: at a minimum, what a difference there is compared with. */
function judged<P extends Point>(
  claim: Pick<GradientCheck<P>, "at" | "gradient" | "measured">,
  change: number,
  tolerance: number,
): GradientCheck<P> {
  const [said, seen] = [listOf(claim.gradient), listOf(claim.measured)];
  const longest = Math.max(Math.hypot(...said), Math.hypot(...seen), change);
  const gap = Math.hypot(...said.map((each, i) => each - (seen[i] as number)));
  const relativeError = gap === 0 ? 0 : gap / longest;
  // Written so that a NaN on either side disagrees.
  const agrees = relativeError <= tolerance;
  const ratio = agrees ? undefined : commonRatio(said, seen);
  const facts = { ...claim, relativeError, agrees, ...(ratio === undefined ? {} : { ratio }) };
  return { ...facts, sentence: inWords(facts) };
}

/** What all coordinates are multiplied by, if it is the same for all: the sign of a forgotten factor. */
function commonRatio(said: readonly number[], seen: readonly number[]): number | undefined {
  const most = Math.max(...seen.map(Math.abs));
  const at = seen.findIndex((each) => Math.abs(each) === most);
  const ratio = (said[at] as number) / (seen[at] as number);
  const fits = said.every(
    (each, i) => Math.abs(each - ratio * (seen[i] as number)) <= 1e-4 * Math.abs(ratio) * most,
  );
  return Number.isFinite(ratio) && ratio !== 0 && fits ? ratio : undefined;
}

function inWords<P extends Point>(facts: Omit<GradientCheck<P>, "sentence">): string {
  const { at, gradient, measured, relativeError, agrees, ratio } = facts;
  const both = `stated ${readablePoint(gradient)}, measured ${readablePoint(measured)}`;
  if (agrees)
    return `Agrees at ${readablePoint(at)}: ${both}, relative difference ${readable(relativeError, 2)}.`;
  return `Disagrees at ${readablePoint(at)}: ${both}. ${whatIsWrong(relativeError, ratio, listOf(gradient).length)}`;
}

function whatIsWrong(relativeError: number, ratio: number | undefined, coordinates: number): string {
  if (!Number.isFinite(relativeError)) return "One of them is no number.";
  if (ratio === undefined) return `They differ by ${percent(relativeError)}.`;
  const which = coordinates > 1 ? "Each" : "It";
  if (Math.abs(ratio + 1) < 1e-4) return `${which} has the wrong sign.`;
  return `${which} is ${readable(ratio, 3)} times what it should be.`;
}
