import { ArgumentError, describe } from "../../arguments";
import { readable } from "../../readable";
import { isConvexOn } from "../convexity";
import type { Interval } from "../domain-option";
import type { Objective } from "../objective";
import { stationaryPoints } from "../stationary-points";
import { coarseStep, measuredSlope } from "./measured-slope";
import type { Facts, GradientSource, OwnObjectiveOptions } from "./own-options";
import { requireSlope } from "./require-slope";
import { spread } from "./spread";

/** An objective made from a function of your own. */
export interface OwnObjective extends Objective {
  readonly curvature: (x: number) => number;
  readonly gradientSource: GradientSource;
}

/** A measured slope below this share of the height is rounding. */
const rounding = 1e-10;

export function ownOnALine(options: OwnObjectiveOptions, facts: Facts): OwnObjective {
  const { value, gradient } = options;
  const slope = gradient ?? ((x: number) => measuredSlope(value, x));
  const step = gradient ? undefined : coarseStep;
  const curvature = options.curvature ?? ((x: number) => measuredSlope(slope, x, step));
  const [variable, domain] = [facts.variables[0] as string, facts.domain[0] as Interval];
  for (const x of spread(domain)) {
    const place = `${variable} = ${readable(x)}`;
    requireNumber("value", value(x), place);
    requireNumber("gradient", slope(x), place);
    if (gradient) requireSlope({ value, gradient }, x);
  }
  const tex = `f(${variable})`;
  const line = { ...facts, tex, value, gradient: slope, curvature, minima: [], convex: false };
  const clear = (x: number) => (Math.abs(slope(x)) <= rounding * Math.abs(value(x)) ? 0 : slope(x));
  const found = stationaryPoints(gradient ? line : { ...line, gradient: clear });
  return {
    ...line,
    minima: found.filter(({ kind }) => kind === "minimum").map(({ at }) => ({ at, value: value(at) })),
    convex: isConvexOn(slope, domain, gradient ? undefined : 1e-8),
    gradientSource: gradient ? "given" : "central differences",
  };
}

/** What a learner's function gives back. NaN is a number too, and means that there is no height. */
export function requireNumber(part: string, result: unknown, place: string): void {
  if (typeof result === "number") return;
  throw new ArgumentError(`objective: ${part} must give a number; at ${place} it gave ${describe(result)}`);
}
