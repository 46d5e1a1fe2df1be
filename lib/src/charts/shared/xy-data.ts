import { refuse } from "../../arguments";
import { extremes } from "./numbers";

/** Measured points: `y[i]` belongs to `x[i]`. */
export interface XYData {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/** Data as two lists of the same length, with at least one finite number each. */
export function requireData(where: string, data: unknown): { x: number[]; y: number[] } {
  const { x, y } = (data ?? {}) as Partial<XYData>;
  const lists = [x, y].map((list) =>
    Array.isArray(list) || ArrayBuffer.isView(list) ? Array.from(list as ArrayLike<number>) : [],
  ) as [number[], number[]];
  const [xs, ys] = lists;
  if (xs.length === 0 || xs.length !== ys.length || !lists.flat().every(Number.isFinite))
    refuse(where, "data", "x and y as two lists of finite numbers, equally long", x && y ? y : data);
  return { x: xs, y: ys };
}

/** The lowest and the highest number, with a little air on both sides. */
export function withAir(numbers: readonly number[], share = 0.08): [low: number, high: number] {
  const [low, high] = extremes(numbers);
  const air = share * (high - low || Math.abs(high) || 1);
  return [low - air, high + air];
}
