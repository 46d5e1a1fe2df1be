import { isListOf, refuse } from "../../arguments";
import { requireRun } from "../../descent/require-run";
import type { Run } from "../../descent/run";
import type { Objective } from "../../objectives/objective";
import { requireObjective } from "../../objectives/require-objective";
import { linspace } from "../shared/numbers";
import type { Window } from "../shared/window";

/** A point of the plane: two coordinates. */
export type PlanePoint = readonly number[];

/** The piece of the plane that a picture shows: across and up. */
export type PlaneWindow = readonly [across: Window, up: Window];

/** A function on a grid of the plane: `heights[row][column]` at `up[row]` and `across[column]`. */
export interface Grid {
  readonly across: readonly number[];
  readonly up: readonly number[];
  readonly heights: readonly (readonly number[])[];
}

/** A run in two dimensions, as {@link descend} returns it for an objective of two variables. */
export function requirePlaneRun(
  where: string,
  run: unknown,
  argument = "runs",
): asserts run is Run<PlanePoint> {
  const { points } = (run ?? {}) as Partial<Run<PlanePoint>>;
  const first: unknown = Array.isArray(points) ? points[0] : undefined;
  if (!Array.isArray(first) || first.length !== 2)
    refuse(where, argument, "runs in two dimensions, as descend(…) returns them", run);
  requireRun(where, run, argument);
}

/** An objective of two variables. */
export function requirePlaneObjective(
  where: string,
  objective: unknown,
): asserts objective is Objective<PlanePoint> {
  const { value, variables } = (objective ?? {}) as Partial<Objective<PlanePoint>>;
  if (typeof value !== "function" || variables?.length !== 2)
    refuse(where, "objective", "an objective of two variables", objective);
  requireObjective(where, objective);
}

/** A window given by the caller: two stretches with the lower end first. */
export function requirePlaneWindow(where: string, window: unknown): asserts window is PlaneWindow {
  const isStretch = (stretch: unknown) =>
    isListOf<number>(stretch, Number.isFinite) &&
    stretch.length === 2 &&
    (stretch[0] as number) < (stretch[1] as number);
  if (!isListOf(window, isStretch) || window.length !== 2)
    refuse(where, "window", "two stretches such as [[-4, 4], [-5, 5]]", window);
}

/** The objective's own domain, drawn out so far that every start lies inside. Where a run goes afterwards does not move it. */
export function planeWindowOf(objective: Objective<PlanePoint>, starts: readonly PlanePoint[]): PlaneWindow {
  const stretch = (i: 0 | 1): Window => {
    const [low, high] = objective.domain[i] ?? [-1, 1];
    const air = 0.05 * (high - low);
    const at = starts.map((start) => start[i] as number);
    const [least, most] = [Math.min(low, ...at), Math.max(high, ...at)];
    return [least < low ? least - air : low, most > high ? most + air : high];
  };
  return [stretch(0), stretch(1)];
}

/** The heights of an objective on a grid over the window, `size` numbers along each side. */
export function gridOver(objective: Objective<PlanePoint>, window: PlaneWindow, size: number): Grid {
  const [across, up] = window.map((stretch) => linspace(...stretch, size)) as [number[], number[]];
  return { across, up, heights: up.map((y) => across.map((x) => objective.value([x, y]))) };
}

/** The lowest and the highest of the finite numbers in a grid. */
export function extremesOf(heights: readonly (readonly number[])[]): [low: number, high: number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const row of heights) {
    for (const height of row) {
      if (!Number.isFinite(height)) continue;
      low = Math.min(low, height);
      high = Math.max(high, height);
    }
  }
  return low <= high ? [low, high] : [0, 1];
}

export function isInPlane(point: PlanePoint, [across, up]: PlaneWindow): boolean {
  const [x, y] = point as [number, number];
  return x >= across[0] && x <= across[1] && y >= up[0] && y <= up[1];
}

/** Axes of equal units: the one across keeps to its stretch, the one up is tied to it. */
export const tight = { constrain: "domain" };
export const tied = { scaleanchor: "x", constrain: "domain" };
