import { refuse } from "../arguments";

/** A stretch of a coordinate: from where to where. */
export type Interval = readonly [number, number];

/** Two finite numbers, the lower one first. */
export function requireInterval(where: string, value: unknown): Interval {
  const [from, to] = Array.isArray(value) && value.length === 2 ? (value as number[]) : [];
  if (Number.isFinite(from) && Number.isFinite(to) && (from as number) < (to as number))
    return [from as number, to as number];
  return refuse(where, "domain", "a pair of finite numbers, the lower one first", value);
}

/** One stretch for each coordinate. */
export function requireIntervals(where: string, value: unknown, count: number): readonly Interval[] {
  if (!Array.isArray(value) || value.length !== count)
    return refuse(where, "domain", `a list of ${count} pairs, one for each variable`, value);
  // Not `map`, which passes over holes.
  return Array.from(value, (each) => requireInterval(where, each));
}
