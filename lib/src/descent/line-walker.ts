import type { Objective } from "../objectives/objective";
import { placeFrom, refuseMove } from "./require-rule";
import type { Rule } from "./rule";
import { gradientDescent } from "./rules/gradient-descent";
import type { Walker } from "./walker";

/** Walks on a line: its point is a number. */
export class LineWalker implements Walker<number> {
  readonly points: number[];
  readonly values: number[];
  readonly gradients: number[];
  private readonly objective: Objective;
  private readonly rule: Rule;
  private point: number;
  private gradient = Number.NaN;
  private state: unknown;
  private next = Number.NaN;

  constructor(objective: Objective, rule: Rule, start: number, room: number) {
    this.objective = objective;
    this.rule = rule;
    this.point = start;
    this.state = rule.initial;
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
    return Number.isFinite(point) && Number.isFinite(value) && Number.isFinite(gradient);
  }

  steepness(): number {
    return Math.abs(this.gradient);
  }

  look(learningRate: number, iteration: number): void {
    const rule = this.rule;
    const point = this.point;
    // The rule that is nearly always used has a call of its own, which the compiler can make part of the loop.
    if (rule === gradientDescent) {
      this.next = gradientDescent.step(point, this.gradient, null, learningRate, iteration).x;
      return;
    }
    const gradient = rule.gradientAt
      ? this.objective.gradient(placeFrom(rule.gradientAt(point, this.state)))
      : this.gradient;
    const next = rule.step(point, gradient, this.state, learningRate, iteration);
    if (typeof next?.x !== "number") refuseMove(next);
    this.next = next.x;
    this.state = next.state;
  }

  stepLength(): number {
    return Math.abs(this.next - this.point);
  }

  accept(): void {
    this.point = this.next;
  }
}
