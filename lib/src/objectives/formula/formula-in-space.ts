import { isConvexIn } from "../convexity";
import type { Objective } from "../objective";
import type { AlgebraNode } from "./algebra";
import { type Compiled, compile } from "./compile";
import { type Derivative, differentiate, simplified } from "./derivative";
import { once } from "./once";
import { nameOf, texOf } from "./print";
import { read } from "./read-formula";

type Vector = readonly number[];

/** An objective made from a formula of several variables: it also knows how its derivatives are written. */
export interface FormulaOfSeveralObjective extends Objective<Vector> {
  readonly curvature: (point: Vector) => readonly Vector[];
  /** The components of the gradient in TeX, one for each variable. */
  readonly gradientTex: readonly string[];
  /** The Hessian matrix in TeX, row by row. */
  readonly curvatureTex: readonly (readonly string[])[];
}

export function formulaInSpace(
  node: AlgebraNode,
  variables: readonly string[],
  given: readonly (readonly [number, number])[] | undefined,
): FormulaOfSeveralObjective {
  const expression = read(node, variables);
  const first = variables.map((variable) => differentiate(node, variable, variables));
  const second = hessian(first, variables);
  const compiled = (part: { readonly expression: typeof expression }) =>
    compile<Vector>(part.expression, (name) => coordinate(variables.indexOf(name)));
  const value = compiled({ expression });
  const slopes = first.map(compiled);
  const rows = second.map((row) => row.map(compiled));
  const curvature = (point: Vector) => rows.map((row) => row.map((entry) => entry(point)));
  const domain = given ?? variables.map(() => [-5, 5] as const);
  const tex = (part: Derivative) => texOf(simplified(part));
  const gradientTex = once(() => first.map(tex));
  const curvatureTex = once(() => second.map((row) => row.map(tex)));
  return {
    name: nameOf(expression),
    tex: texOf(expression),
    variables,
    value,
    gradient: gradientOf(slopes),
    curvature,
    minima: [],
    domain,
    convex: isConvexIn(curvature, value, domain),
    get gradientTex() {
      return gradientTex();
    },
    get curvatureTex() {
      return curvatureTex();
    },
  };
}

function coordinate(index: number): Compiled<Vector> {
  return (point) => point[index] as number;
}

/** Two are the usual number, and without a loop over closures they take half the time. */
function gradientOf(slopes: readonly Compiled<Vector>[]): (point: Vector) => Vector {
  const [along, across] = slopes;
  if (along && across && slopes.length === 2) return (point) => [along(point), across(point)];
  return (point) => slopes.map((slope) => slope(point));
}

/** Second derivatives do not depend on the order, so each pair is worked out once. */
function hessian(first: readonly Derivative[], variables: readonly string[]): Derivative[][] {
  const upper = first.map(({ node }, i) =>
    variables.slice(i).map((variable) => differentiate(node, variable, variables)),
  );
  return variables.map((_, i) =>
    variables.map((_, j) => upper[Math.min(i, j)]?.[Math.abs(i - j)] as Derivative),
  );
}
