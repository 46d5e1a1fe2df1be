import { finiteNumber, optionsObject, refuse } from "../arguments";
import type { Objective } from "./objective";
import { formulaTex, formulaText } from "./parabola-formula";

/** The three numbers of a parabola a(x − h)² + k. */
export interface ParabolaOptions {
  /** How steep it is: its curvature is 2a everywhere. Negative opens it downwards. @default 1 */
  readonly a?: number;
  /** Where its lowest (or highest) place is. @default 0 */
  readonly h?: number;
  /** How high that place is. @default 0 */
  readonly k?: number;
  /** What its variable is called. @default "x" */
  readonly variable?: string;
}

/**
 * A parabola, the simplest valley there is.
 *
 * $f(x) = a(x-h)^2 + k$, slope $f'(x) = 2a(x-h)$, curvature $f''(x) = 2a$. With `a > 0` its one minimum is `k` at `h`;
 * with `a < 0` it has none (descent runs away), which is a lesson and therefore allowed; `a = 0` is a flat line and is refused.
 *
 * Derived in notebooks `01-rolling-downhill` (x²) and `02-shifted-quadratics` (the whole family).
 *
 * @throws ArgumentError when a, h or k is not a finite number, or a is 0.
 *
 * @example
 * ```ts
 * const valley = parabola({ h: 3, k: 1 });
 * console.log(valley.name); // (x − 3)² + 1
 * console.log(valley.value(10), valley.gradient(10)); // 50 14
 * ```
 */
export function parabola(options: ParabolaOptions = {}): Objective {
  const { a, h, k, variable } = checked(options);
  return {
    name: formulaText({ a, h, k, variable }),
    tex: formulaTex({ a, h, k, variable }),
    variables: [variable],
    value: (x) => a * (x - h) * (x - h) + k,
    gradient: (x) => 2 * a * (x - h),
    curvature: () => 2 * a,
    minima: a > 0 ? [{ at: h, value: k }] : [],
    domain: [[h - 4, h + 4]],
    convex: a > 0,
  };
}

function checked(options: ParabolaOptions): Required<ParabolaOptions> {
  const {
    a = 1,
    h = 0,
    k = 0,
    variable = "x",
  } = optionsObject<ParabolaOptions>("parabola", options, ["a", "h", "k", "variable"]);
  if (a === 0 || !Number.isFinite(a)) refuse("parabola", "a", "a finite number other than 0", a);
  finiteNumber("parabola", "h", h);
  finiteNumber("parabola", "k", k);
  if (typeof variable !== "string" || !/^\p{L}[\p{L}\p{N}_]{0,11}$/u.test(variable)) {
    refuse("parabola", "variable", 'a short name such as "x" or "θ"', variable);
  }
  return { a, h, k, variable };
}
