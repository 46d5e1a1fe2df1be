import type { Point } from "../objectives/objective";

type Vector = readonly number[];

/** Euclidean length. */
export function norm(vector: Point): number {
  return typeof vector === "number" ? Math.abs(vector) : lengthOf(vector);
}

/** Euclidean distance. */
export function distance<P extends Point>(from: P, to: P): number;
export function distance(from: Point, to: Point): number {
  return typeof from === "number"
    ? Math.abs((to as number) - from)
    : lengthOf(difference(from, to as Vector));
}

function difference(from: Vector, to: Vector): Vector {
  return from.map((x, i) => (to[i] as number) - x);
}

/** Math.hypot keeps its digits where squares overflow or underflow, at ten times the price: it is asked only there. */
function lengthOf(vector: Vector): number {
  let squares = 0;
  for (const x of vector) squares += x * x;
  return squares > 1e-280 && squares < 1e280 ? Math.sqrt(squares) : Math.hypot(...vector);
}

/** What is no point at all, as a learner's own function may return it, is not finite either. */
export function isFinitePoint(point: Point): boolean {
  return typeof point === "number"
    ? Number.isFinite(point)
    : Array.isArray(point) && point.every(Number.isFinite);
}
