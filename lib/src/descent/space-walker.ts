import type { Objective } from "../objectives/objective";
import { placeFrom, refuseMove } from "./require-rule";
import type { Rule } from "./rule";
import { gradientDescent } from "./rules/gradient-descent";
import { distance, isFinitePoint, norm } from "./space";
import type { Walker } from "./walker";

type Vector = readonly number[];

/** Walks in several dimensions: its point is a list, and the rule moves each component by itself. */
export class SpaceWalker implements Walker<Vector> {
  readonly points: Vector[];
  readonly values: number[];
  readonly gradients: Vector[];
  private readonly objective: Objective<Vector>;
  private readonly rule: Rule;
  private point: Vector;
  private gradient: Vector = [];
  private readonly states: unknown[];
  private next: Vector = [];

  constructor(objective: Objective<Vector>, rule: Rule, start: Vector, room: number) {
    this.objective = objective;
    this.rule = rule;
    this.point = start;
    this.states = start.map(() => rule.initial);
    this.points = new Array(room);
    this.values = new Array(room);
    this.gradients = new Array(room);
  }

  record(index: number): boolean {
    const point = this.point;
    const value = this.objective.value(point);
    const gradient = this.objective.gradient(point);
    this.gradient = gradient;
    this.points[index] = point;
    this.values[index] = value;
    this.gradients[index] = gradient;
    const isPoint = gradient?.length === point.length;
    return isPoint && isFinitePoint(point) && Number.isFinite(value) && isFinitePoint(gradient);
  }

  steepness(): number {
    return norm(this.gradient);
  }

  look(learningRate: number, iteration: number): void {
    const point = this.point;
    const gradient = this.rule.gradientAt ? this.objective.gradient(this.ahead()) : this.gradient;
    const next = new Array<number>(point.length);
    for (let i = 0; i < next.length; i++)
      next[i] = this.moved(point[i] as number, gradient[i] as number, i, learningRate, iteration);
    this.next = next;
  }

  stepLength(): number {
    return distance(this.point, this.next);
  }

  accept(): void {
    this.point = this.next;
  }

  /** Where the rule wants the gradient. */
  private ahead(): Vector {
    return this.point.map((x, i) => placeFrom(this.rule.gradientAt?.(x, this.states[i]) ?? x));
  }

  private moved(x: number, gradient: number, i: number, learningRate: number, iteration: number): number {
    const rule = this.rule;
    // The rule that is nearly always used has a call of its own, which the compiler can make part of the loop.
    if (rule === gradientDescent) return gradientDescent.step(x, gradient, null, learningRate, iteration).x;
    const next = rule.step(x, gradient, this.states[i], learningRate, iteration);
    if (typeof next?.x !== "number") refuseMove(next);
    this.states[i] = next.state;
    return next.x;
  }
}
