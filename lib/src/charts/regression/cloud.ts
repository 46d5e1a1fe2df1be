import type { PlanePoint } from "../plane/plane";

/** A cloud of points in two numbers a coordinate: where it is, and how wide. */
export interface CloudShape {
  readonly count: number;
  readonly mean: PlanePoint;
  /** Standard deviation along each axis, with n − 1 in the denominator. */
  readonly deviation: PlanePoint;
  /** From −1 to 1: whether the cloud leans. */
  readonly correlation: number;
  /** The lower triangle L of the covariance matrix's root, $LL^\top = \Sigma$ (Cholesky): it turns a circle into the ellipse. */
  readonly root: readonly [number, number, number];
}

/** Mean and covariance of points of the plane. */
export function cloudShape(points: readonly PlanePoint[]): CloudShape {
  const n = points.length;
  const average = (i: 0 | 1) => points.reduce((sum, point) => sum + (point[i] as number), 0) / n;
  const mean: [number, number] = [average(0), average(1)];
  const away = (point: PlanePoint, i: 0 | 1) => (point[i] as number) - mean[i];
  const covariance = (i: 0 | 1, k: 0 | 1) =>
    points.reduce((sum, point) => sum + away(point, i) * away(point, k), 0) / Math.max(1, n - 1);
  const [xx, xy, yy] = [covariance(0, 0), covariance(0, 1), covariance(1, 1)];
  const deviation: [number, number] = [Math.sqrt(xx), Math.sqrt(yy)];
  const lean = xx > 0 ? xy / deviation[0] : 0;
  return {
    count: n,
    mean,
    deviation,
    correlation: xx > 0 && yy > 0 ? xy / (deviation[0] * deviation[1]) : 0,
    root: [deviation[0], lean, Math.sqrt(Math.max(0, yy - lean * lean))],
  };
}

/** How many standard deviations out the ellipse lies that holds this share of a normal cloud: $\sqrt{-2\ln(1-p)}$ in the plane. */
export function radiusHolding(share: number): number {
  return Math.sqrt(-2 * Math.log(1 - share));
}

/** The ellipse so many standard deviations around the mean, closed. */
export function ellipseOf({ mean, root }: CloudShape, radius: number, count = 73): PlanePoint[] {
  const [mx, my] = mean as [number, number];
  return Array.from({ length: count }, (_, i) => {
    const turn = (2 * Math.PI * i) / (count - 1);
    const [c, s] = [radius * Math.cos(turn), radius * Math.sin(turn)];
    return [mx + root[0] * c, my + root[1] * c + root[2] * s];
  });
}

/** Whether a point lies within the ellipse. */
export function isWithin({ mean, root }: CloudShape, radius: number, point: PlanePoint): boolean {
  const [dx, dy] = point.map((x, i) => x - (mean[i] as number)) as [number, number];
  const c = root[0] > 0 ? dx / root[0] : 0;
  const s = root[2] > 0 ? (dy - root[1] * c) / root[2] : 0;
  return c * c + s * s <= radius * radius;
}
