import type { Point } from "../objectives/objective";
import type { Move, Rule } from "./rule";
import { gradientDescent } from "./rules/gradient-descent";

// What the loop asks of points, so that it is written once for numbers and for lists of numbers.
// Small functions that look at the point, rather than two records of methods: those would double the time of a step.

type Vector = readonly number[];

/** What every component of a point remembers at the start. */
export function initialStates(rule: Rule, start: Point): unknown[] {
  return typeof start === "number" ? [rule.initial] : start.map(() => rule.initial);
}

/** Where the rule wants the slope. */
export function lookAhead<P extends Point>(rule: Rule, point: P, states: readonly unknown[]): P;
export function lookAhead(rule: Rule, point: Point, states: readonly unknown[]): Point {
  const ahead = (x: number, i: number) => rule.gradientAt?.(x, states[i]) ?? x;
  return typeof point === "number" ? ahead(point, 0) : point.map(ahead);
}

/** One step of every component; `states` is the loop's own list and is renewed in place. */
export function move<P extends Point>(
  rule: Rule,
  point: P,
  gradient: P,
  states: unknown[],
  learningRate: number,
  iteration: number,
): P;
export function move(
  rule: Rule,
  point: Point,
  gradient: Point,
  states: unknown[],
  learningRate: number,
  iteration: number,
): Point {
  if (typeof point !== "number") {
    return moveEach(rule, point, gradient as Vector, states, learningRate, iteration);
  }
  const next = stepped(rule, point, gradient as number, states[0], learningRate, iteration);
  states[0] = next.state;
  return next.x;
}

/**
 * A step of one component. The same call is written twice, so that the rule that is nearly always used has a place of its own,
 * where the compiler can make it part of the loop: a call that may lead anywhere takes three times as long.
 */
function stepped(
  rule: Rule,
  x: number,
  gradient: number,
  state: unknown,
  learningRate: number,
  iteration: number,
): Move<unknown> {
  return rule === gradientDescent
    ? gradientDescent.step(x, gradient, null, learningRate, iteration)
    : rule.step(x, gradient, state, learningRate, iteration);
}

function moveEach(
  rule: Rule,
  point: Vector,
  gradient: Vector,
  states: unknown[],
  learningRate: number,
  iteration: number,
): Vector {
  return point.map((x, i) => {
    const next = stepped(rule, x, gradient[i] as number, states[i], learningRate, iteration);
    states[i] = next.state;
    return next.x;
  });
}

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

export function isFinitePoint(point: Point): boolean {
  return typeof point === "number" ? Number.isFinite(point) : point.every(Number.isFinite);
}
