import type { NamedRun } from "../shared/named-runs";
import type { PlanePoint, PlaneWindow } from "./plane";
import { pathWithin } from "./plane-path";

/** A path without the steps that are too short to be seen, and where the walker stands after each step. */
export interface RacePath extends NamedRun<PlanePoint> {
  readonly corners: readonly { readonly step: number; readonly at: PlanePoint }[];
  /** The last step that can be shown: the end, or where it leaves the picture. */
  readonly lastStep: number;
  readonly lastPoint: PlanePoint;
  /** Digits after the point that tell two pixels apart, across and up. */
  readonly digits: readonly number[];
}

/** A step is seen when it moves the path by this share of the picture. */
const seen = 0.012;

/** Thins a path to the corners that can be told apart, so that thirty copies of it stay small. */
export function racePath(named: NamedRun<PlanePoint>, window: PlaneWindow): RacePath {
  const { run } = named;
  const { points, leaves } = pathWithin(run.points, window);
  const lastStep = leaves ?? run.iterations;
  const lastPoint = points.at(-1) ?? (run.points[0] as PlanePoint);
  const size = window.map(([low, high]) => high - low) as [number, number];
  const corners: { step: number; at: PlanePoint }[] = [];
  for (let step = 0; step < lastStep; step++) {
    const at = run.points[step] as PlanePoint;
    const before = corners.at(-1)?.at;
    const moved =
      before && Math.hypot(...at.map((x, i) => (x - (before[i] as number)) / (size[i] as number)));
    if (moved === undefined || moved > seen) corners.push({ step, at });
  }
  const digits = size.map((length) => Math.min(100, Math.max(0, Math.ceil(-Math.log10(length / 1000)))));
  return { ...named, corners, lastStep, lastPoint, digits };
}

/** The coordinates of a path up to a step, to the pixel. */
export function pathUpTo({ run, corners, lastStep, lastPoint, digits }: RacePath, step: number) {
  const standing = step >= lastStep ? lastPoint : (run.points[step] as PlanePoint);
  const walked = corners.filter((corner) => corner.step < Math.min(step, lastStep)).map(({ at }) => at);
  const along = (i: 0 | 1) =>
    // Adding 0 makes 0 of −0, which JSON does not know.
    [...walked, standing].map((point) => Number((point[i] as number).toFixed(digits[i])) + 0);
  return { x: along(0), y: along(1) };
}
