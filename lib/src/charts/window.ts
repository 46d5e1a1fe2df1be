import { refuse } from "../arguments";
import type { Run } from "../descent/run";
import type { Objective } from "../objectives/objective";
import { linspace } from "./numbers";

/** The stretch of the x-axis that a picture of some runs shows. */
export type Window = readonly [low: number, high: number];

/** How far beyond the start a path may draw the picture out before the rest is cut off. */
const reach = 1.6;

/**
 * A window around the objective's own domain and every start, so that a valley looks like one.
 * A diverging run does not drag it along: what lies farther out than `reach` times the start leaves the picture.
 */
export function windowOf(runs: readonly Run[]): Window {
  const [first] = runs;
  const [low, high] = first?.objective.domain[0] ?? [-1, 1];
  const middle = first?.objective.minima[0]?.at ?? (low + high) / 2;
  const starts = runs.map((run) => Math.abs((run.points[0] as number) - middle));
  const half = Math.max((high - low) / 2, ...starts.map((start) => 1.1 * start));
  const limit = Math.max(half, ...starts.map((start) => reach * start));
  const visited = runs.flatMap((run) =>
    run.points.map((x) => Math.abs(x - middle)).filter((far) => far <= limit),
  );
  const wide = Math.max(half, ...visited.map((far) => 1.05 * far));
  return [middle - wide, middle + wide];
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
  const [low, high] = (Array.isArray(window) ? window : []) as unknown[];
  if (!Number.isFinite(low) || !Number.isFinite(high) || (low as number) >= (high as number))
    refuse(where, "window", "two numbers, the lower one first, such as [-4, 4]", window);
}
