import type { Point } from "../objectives/objective";
import { distance } from "./space";

/** How many of the last turns decide whether a path jumps from side to side. */
const turns = 5;
/** The longest cycle that is looked for. */
const longestPeriod = 64;
/** Two visits are to the same place when they differ by less than this share of the cycle's longest step. */
const same = 1e-9;

/** Whether each of the last steps turned back on the one before. */
export function isFlipping<P extends Point>(points: readonly P[]): boolean {
  const recent = points.slice(-turns - 2);
  return (
    recent.length > 2 &&
    recent.every((point, i) => i < 2 || turnsBack(recent[i - 2] as P, recent[i - 1] as P, point))
  );
}

function turnsBack<P extends Point>(first: P, second: P, third: P): boolean {
  // The law of cosines, without needing a dot product: an acute corner means that the path turned back.
  const [a, b, c] = [distance(first, second), distance(second, third), distance(first, third)];
  return a > 0 && b > 0 && c * c < a * a + b * b;
}

/** The number of points of the cycle that the path ends in, if it ends in one. */
export function periodOf<P extends Point>(points: readonly P[]): number | undefined {
  const last = points.length - 1;
  const apart = (back: number, farther: number) =>
    distance(points[last - back] as P, points[last - farther] as P);
  let longest = last > 0 ? apart(0, 1) : 0;
  for (let period = 2; period <= Math.min(longestPeriod, last / 2); period++) {
    longest = Math.max(longest, apart(period - 1, period));
    let back = 0;
    while (back < period && apart(back, back + period) <= same * longest) back++;
    if (back === period && longest > 0) return period;
  }
  return undefined;
}

/** The place nearest to a point. */
export function nearest<P extends Point>(point: P, places: readonly P[]): P | undefined {
  return places.reduce<P | undefined>(
    (best, place) => (best === undefined || distance(point, place) < distance(point, best) ? place : best),
    undefined,
  );
}

/** Distances to that of the places which is nearest to the end of the path; undefined where there is none. */
export function distancesToNearest<P extends Point>(
  points: readonly P[],
  places: readonly P[],
): number[] | undefined {
  const place = nearest(points.at(-1) as P, places);
  return place === undefined ? undefined : points.map((point) => distance(point, place));
}
