import type { Point } from "../objectives/objective";
import type { Space } from "./space";

/** How many of the last turns decide whether a path jumps from side to side. */
const turns = 5;
/** The longest cycle that is looked for. */
const longestPeriod = 64;
/** Two visits are to the same place when they differ by less than this share of the cycle's longest step. */
const same = 1e-9;

/** Whether each of the last steps turned back on the one before. */
export function isFlipping<P extends Point>(points: readonly P[], space: Space<P>): boolean {
  const recent = points.slice(-turns - 2);
  return (
    recent.length > 2 &&
    recent.every((point, i) => i < 2 || turnsBack(recent[i - 2] as P, recent[i - 1] as P, point, space))
  );
}

function turnsBack<P extends Point>(first: P, second: P, third: P, space: Space<P>): boolean {
  // The law of cosines, without needing a dot product: an acute corner means that the path turned back.
  const [a, b, c] = [
    space.distance(first, second),
    space.distance(second, third),
    space.distance(first, third),
  ];
  return a > 0 && b > 0 && c * c < a * a + b * b;
}

/** The number of points of the cycle that the path ends in, if it ends in one. */
export function periodOf<P extends Point>(points: readonly P[], space: Space<P>): number | undefined {
  const last = points.length - 1;
  const visit = (back: number) => points[last - back] as P;
  for (let period = 2; period <= Math.min(longestPeriod, last / 2); period++) {
    let longest = 0;
    let apart = 0;
    for (let back = 0; back < period; back++) {
      longest = Math.max(longest, space.distance(visit(back), visit(back + 1)));
      apart = Math.max(apart, space.distance(visit(back), visit(back + period)));
    }
    if (longest > 0 && apart <= same * longest) return period;
  }
  return undefined;
}

/** From the start to the farthest point. */
export function farthest<P extends Point>(points: readonly P[], space: Space<P>): number {
  return points.reduce((most, point) => Math.max(most, space.distance(points[0] as P, point)), 0);
}

/** The place nearest to a point. */
export function nearest<P extends Point>(point: P, places: readonly P[], space: Space<P>): P | undefined {
  return places.reduce<P | undefined>(
    (best, place) =>
      best === undefined || space.distance(point, place) < space.distance(point, best) ? place : best,
    undefined,
  );
}

/** Distances to that of the places which is nearest to the end of the path; undefined where there is none. */
export function distancesToNearest<P extends Point>(
  points: readonly P[],
  places: readonly P[],
  space: Space<P>,
): number[] | undefined {
  const place = nearest(points.at(-1) as P, places, space);
  return place === undefined ? undefined : points.map((point) => space.distance(point, place));
}
