import { isConvexOn } from "../convexity";
import type { Objective } from "../objective";
import { type StationaryPoint, stationaryPoints } from "../stationary-points";
import type { AlgebraNode } from "./algebra";
import { compile, itself } from "./compile";
import { differentiate, simplified } from "./derivative";
import { once } from "./once";
import { nameOf, texOf } from "./print";
import { read } from "./read-formula";

/** An objective made from a formula of one variable: it also knows how its derivatives are written, and where they are 0. */
export interface FormulaObjective extends Objective {
  readonly curvature: (x: number) => number;
  /** f′ in plain Unicode, as `name` has f: `2x`. */
  readonly gradientName: string;
  /** f″ in plain Unicode. */
  readonly curvatureName: string;
  /** f′ in TeX. */
  readonly gradientTex: string;
  /** f″ in TeX. */
  readonly curvatureTex: string;
  /** The places of its domain where the slope is 0, with the learning rates that work at the minima. */
  readonly stationaryPoints: readonly StationaryPoint[];
}

/** Half the widths of the intervals that are tried, one after the other, where no domain is given. */
const reaches = [5, 50, 500] as const;

export function formulaOnALine(
  node: AlgebraNode,
  variable: string,
  given: readonly [number, number] | undefined,
): FormulaObjective {
  const variables = [variable];
  const expression = read(node, variables);
  const first = differentiate(node, variable, variables);
  const second = differentiate(first.node, variable, variables);
  const line = { name: nameOf(expression), tex: texOf(expression), variables, minima: [], convex: false };
  const [value, gradient, curvature] = [expression, first.expression, second.expression].map((part) =>
    compile<number>(part, () => itself),
  ) as [(x: number) => number, (x: number) => number, (x: number) => number];
  const stationaryIn = (domain: readonly [number, number]) =>
    stationaryPoints({ ...line, value, gradient, curvature, domain: [domain] });
  const domain = given ?? usualDomain(stationaryIn);
  const stationary = stationaryIn(domain);
  const slope = once(() => simplified(first));
  const bend = once(() => simplified(second));
  return {
    ...line,
    value,
    gradient,
    curvature,
    minima: stationary.filter(({ kind }) => kind === "minimum").map(({ at, value }) => ({ at, value })),
    domain: [domain],
    convex: isConvexOn(gradient, domain),
    stationaryPoints: stationary,
    get gradientName() {
      return nameOf(slope());
    },
    get curvatureName() {
      return nameOf(bend());
    },
    get gradientTex() {
      return texOf(slope());
    },
    get curvatureTex() {
      return texOf(bend());
    },
  };
}

/** The smallest interval around 0 that shows something. */
function usualDomain(
  stationaryIn: (domain: readonly [number, number]) => readonly StationaryPoint[],
): readonly [number, number] {
  const reach = reaches.find((reach) => stationaryIn([-reach, reach]).length > 0) ?? reaches[0];
  return [-reach, reach];
}
