import { isListOf, refuse } from "../../arguments";
import type { Run } from "../../descent/run";
import type { Objective } from "../../objectives/objective";
import { linspace } from "./numbers";

/** The stretch of the x-axis that a picture of some runs shows. */
export type Window = readonly [low: number, high: number];

/** How far beyond the start a path may draw the picture out before the rest is cut off. */
const reach = 1.6;

/**
 * A window around the objective's own domain and every start, symmetric where the valley is, so that it looks like one.
 * A diverging run does not drag it along: what lies farther out than `reach` times the start leaves the picture.
 */
export function windowOf(runs: readonly Run[]): Window {
  const objective = runs[0]?.objective;
  const [low, high] = objective?.domain[0] ?? [-1, 1];
  const middle = (low + high) / 2;
  const left = reachTo(runs, middle, middle - low, -1);
  const right = reachTo(runs, middle, high - middle, 1);
  const isSymmetric = objective?.minima.length === 1 && objective.minima[0]?.at === middle;
  const wide = Math.max(left, right);
  return isSymmetric ? [middle - wide, middle + wide] : [middle - left, middle + right];
}

/** How far the window reaches from the middle to one side: at least `half`. */
function reachTo(runs: readonly Run[], middle: number, half: number, side: -1 | 1): number {
  const farOf = (x: number | undefined) => side * ((x as number) - middle);
  const starts = runs.map(({ points }) => farOf(points[0]));
  const least = Math.max(half, ...starts.map((start) => 1.1 * start));
  const limit = Math.max(least, ...runs.map(({ points }) => reach * Math.abs(farOf(points[0]))));
  let farthest = least;
  for (const { points } of runs)
    for (const point of points) {
      const far = farOf(point);
      if (far <= limit && 1.05 * far > farthest) farthest = 1.05 * far;
    }
  return farthest;
}

/** Whether a point lies inside the window. */
export function isInside(x: number, [low, high]: Window): boolean {
  return x >= low && x <= high;
}

/** The first step that leaves the window, if one does. */
export function leavesAt(points: readonly number[], window: Window): number | undefined {
  const index = points.findIndex((x) => !isInside(x, window));
  return index < 0 ? undefined : index;
}

/** The heights of a curve within the window, with a little air: what lies beyond is cut off. */
export function heightsOf(objective: Objective, window: Window): [low: number, high: number] {
  const heights = linspace(...window, 100)
    .map((x) => objective.value(x))
    .filter(Number.isFinite);
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  const air = 0.08 * (high - low || 1);
  return [low - air, high + air];
}

/** A window given by the caller: two finite numbers, the lower one first. */
export function requireWindow(where: string, window: unknown): asserts window is Window {
  const isPair = isListOf<number>(window, Number.isFinite) && window.length === 2;
  if (!isPair || (window[0] as number) >= (window[1] as number))
    refuse(where, "window", "two numbers, the lower one first, such as [-4, 4]", window);
}
