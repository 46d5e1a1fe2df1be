import type { Objective } from "./objective";

type Pair = readonly [number, number];

/** Facts about a function of x and y, written with x and y instead of with a point. */
export interface PlaneFacts extends Pick<Objective<readonly number[]>, "name" | "tex" | "minima" | "convex"> {
  readonly value: (x: number, y: number) => number;
  readonly gradient: (x: number, y: number) => Pair;
  /** The Hessian matrix, row by row. */
  readonly curvature: (x: number, y: number) => readonly [Pair, Pair];
  readonly domain: readonly [Pair, Pair];
}

/** An objective whose points are pairs. */
export function onPlane(facts: PlaneFacts): Objective<readonly number[]> {
  const { value, gradient, curvature } = facts;
  return {
    ...facts,
    variables: ["x", "y"],
    value: (point) => value(point[0] as number, point[1] as number),
    gradient: (point) => gradient(point[0] as number, point[1] as number),
    curvature: (point) => curvature(point[0] as number, point[1] as number),
  };
}
