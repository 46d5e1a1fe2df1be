import type { Point } from "../objectives/objective";
import type { Move, Rule } from "./rule";

/** What the loop asks of points, so that it is written once for numbers and for lists of numbers. */
export interface Space<P extends Point> {
  /** What every component of a point remembers at the start. */
  initialStates(rule: Rule, start: P): unknown[];
  /** Where the rule wants the slope. */
  lookAhead(rule: Rule, point: P, states: readonly unknown[]): P;
  /** One step of every component; `states` is the loop's own list and is renewed in place. */
  move(rule: Rule, point: P, gradient: P, states: unknown[], learningRate: number, iteration: number): P;
  /** Euclidean length. */
  norm(vector: P): number;
  /** Euclidean distance. */
  distance(from: P, to: P): number;
  isFinite(point: P): boolean;
}

const line: Space<number> = {
  initialStates: (rule) => [rule.initial],
  lookAhead: (rule, point, states) => rule.gradientAt?.(point, states[0]) ?? point,
  move(rule, point, gradient, states, learningRate, iteration) {
    const next = rule.step(point, gradient, states[0], learningRate, iteration);
    states[0] = next.state;
    return next.x;
  },
  norm: Math.abs,
  distance: (from, to) => Math.abs(to - from),
  isFinite: Number.isFinite,
};

const severalDimensions: Space<readonly number[]> = {
  initialStates: (rule, start) => start.map(() => rule.initial),
  lookAhead: (rule, point, states) => point.map((x, i) => rule.gradientAt?.(x, states[i]) ?? x),
  move(rule, point, gradient, states, learningRate, iteration) {
    return point.map((x, i) => {
      const next: Move<unknown> = rule.step(x, gradient[i] as number, states[i], learningRate, iteration);
      states[i] = next.state;
      return next.x;
    });
  },
  norm: (vector) => Math.hypot(...vector),
  distance: (from, to) => Math.hypot(...from.map((x, i) => (to[i] as number) - x)),
  isFinite: (point) => point.every(Number.isFinite),
};

/** The space a point lives in. */
export function spaceOf<P extends Point>(point: P): Space<P> {
  return (typeof point === "number" ? line : severalDimensions) as unknown as Space<P>;
}
