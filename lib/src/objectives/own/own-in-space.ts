import { ArgumentError, describe } from "../../arguments";
import { readablePoint } from "../../readable";
import type { Objective } from "../objective";
import { coarseStep, measuredSlopes } from "./measured-slope";
import { requireNumber } from "./own-on-a-line";
import type { Facts, GradientSource, OwnObjectiveOfSeveralOptions } from "./own-options";
import { requireSlope } from "./require-slope";
import { spread } from "./spread";

type Vector = readonly number[];

/** An objective made from a function of your own of several numbers. It does not know whether it is convex, and says that it is not. */
export interface OwnObjectiveOfSeveral extends Objective<Vector> {
  readonly curvature: (point: Vector) => readonly Vector[];
  readonly gradientSource: GradientSource;
}

export function ownInSpace(options: OwnObjectiveOfSeveralOptions, facts: Facts): OwnObjectiveOfSeveral {
  const { value, gradient, minima = [] } = options;
  const slopes = gradient ?? ((point: Vector) => measuredSlopes(value, point));
  const step = gradient ? undefined : coarseStep;
  const curvature = options.curvature ?? ((point: Vector) => hessian(slopes, point, step));
  for (const point of someOf(facts)) {
    const place = `(${facts.variables.join(", ")}) = ${readablePoint(point)}`;
    requireNumber("value", value(point), place);
    requireNumbers(slopes(point), point.length, place);
    if (gradient) requireSlope({ value, gradient }, point);
  }
  return {
    ...facts,
    value,
    gradient: slopes,
    curvature,
    tex: `f(${facts.variables.join(", ")})`,
    minima: minima.map((at) => ({ at: [...at], value: value(at) })),
    convex: false,
    gradientSource: gradient ? "given" : "central differences",
  };
}

/** Some points of the domain, each coordinate with a pattern of its own. */
function someOf({ domain }: Facts): Vector[] {
  const coordinates = domain.map((interval, axis) => spread(interval, axis + 1));
  return (coordinates[0] as Vector).map((_, k) => coordinates.map((places) => places[k] as number));
}

function requireNumbers(claimed: unknown, count: number, place: string): void {
  if (!Array.isArray(claimed) || claimed.length !== count)
    throw new ArgumentError(
      `objective: gradient must give a list of ${count} numbers; at ${place} it gave ${describe(claimed)}`,
    );
  for (const each of claimed) requireNumber("gradient", each, place);
}

/** Differences of the slopes; made symmetric, as a Hessian is, by taking the mean of both orders. */
function hessian(slopes: (point: Vector) => Vector, point: Vector, step?: number): Vector[] {
  const rows = point.map((_, row) => measuredSlopes((moved) => slopes(moved)[row] as number, point, step));
  return rows.map((row, i) => row.map((entry, j) => (entry + ((rows[j] as Vector)[i] as number)) / 2));
}
