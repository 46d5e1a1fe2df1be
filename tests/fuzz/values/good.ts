import fc from "fast-check";
import * as library from "../../../lib/src/index";
import { LearnersError } from "./odd";

type Plane = readonly number[];

/** Ordinary numbers, and now and then one at the border of what a number can hold. */
export const real: fc.Arbitrary<number> = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -100, max: 100 }).map((n) => n / 10) },
  { weight: 1, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(0, -0, 5e-324, 1e-300, 1e150, -1e150, 1e300) },
);

export const rate: fc.Arbitrary<number> = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: 0, max: 2, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 0.1, 1, 10, 1e-300, 1e300) },
);

export const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
export const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
export const label = fc.constantFrom("a name", "α = 0.1", "<b>x</b>", "", "x".repeat(300));

/** Data keep away from numbers whose squares could not be added up. */
export const measured = real.filter((each) => Math.abs(each) <= 1e100);

/** Some of these options. */
export const options = (
  known: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  required: readonly string[] = [],
) => fc.record(known, { requiredKeys: required as never[] });

const formulas = [
  "x^2",
  "x^4 - 3*x^3 + 2",
  "exp(x) - 2*x",
  "sin(3*x) + x^2/10",
  "log(x)",
  "1/x",
  "sqrt(x)",
  "abs(x)",
  "5",
];
const formulasInPlane = [
  "x^2 + 3*y^2",
  "(1-x)^2 + 100*(y-x^2)^2",
  "x*y",
  "log(x) + y^2",
  "sin(x)*cos(y)",
  "x",
];

/** As a learner writes one down. */
const own: library.Objective = {
  name: "my own",
  tex: "x^2",
  variables: ["x"],
  value: (x) => x * x,
  gradient: (x) => 2 * x,
  minima: [],
  domain: [[-3, 3]],
  convex: true,
};

const ownWithHole: library.Objective = {
  ...own,
  value: (x) => {
    if (x > 5) throw new LearnersError("I did not think of numbers above 5");
    return x * x;
  },
};

const { objectives } = library;
const isOnLine = (objective: { readonly variables: readonly string[] }) => objective.variables.length === 1;
const all = Object.values(objectives) as (library.Objective | library.Objective<Plane>)[];

export const onLine: fc.Arbitrary<library.Objective> = fc.oneof(
  fc.constantFrom(...(all.filter(isOnLine) as library.Objective[])),
  fc.constantFrom(own, ownWithHole),
  fc.constantFrom(...formulas).map((formula) => library.fromFormula(formula)),
  fc
    .record({ a: fc.constantFrom(1, -1, 0.1, 5, 1e-9, 1e9), h: real, k: real })
    .map((settings) => library.parabola(settings)),
);

export const onPlane: fc.Arbitrary<library.Objective<Plane>> = fc.oneof(
  fc.constantFrom(...(all.filter((each) => !isOnLine(each)) as library.Objective<Plane>[])),
  fc
    .constantFrom(...formulasInPlane)
    .map((formula) => library.fromFormula(formula, { variables: ["x", "y"] })),
);

export const rule: fc.Arbitrary<library.Rule> = fc.oneof(
  fc.constantFrom(...Object.values(library.rules)).map(({ make }) => make()),
  fc.constant(library.gradientDescent),
  share.map((momentum) => library.momentum({ momentum })),
);

export const schedule: fc.Arbitrary<library.Schedule> = fc.oneof(
  rate.map(library.constantRate),
  fc.tuple(rate, share).map(([learningRate, decay]) => library.inverseTime({ learningRate, decay })),
  rate.map((learningRate) => library.exponentialDecay({ learningRate })),
  fc
    .tuple(rate, whole(2, 50))
    .map(([learningRate, iterations]) => library.cosineDecay({ learningRate, iterations })),
  rate.map((learningRate) => library.inverseScaling({ learningRate })),
);

const stop = fc.constantFrom<library.Stop>("none", "before-accepting", "after-accepting", "gradient");

const descendOptions = <P extends library.Point>(start: fc.Arbitrary<P>) =>
  fc.oneof(
    options({ start, learningRate: rate, maxIterations: whole(0, 40) }, ["start"]),
    fc.record({
      start,
      learningRate: fc.oneof(rate, schedule),
      maxIterations: whole(0, 40),
      tolerance: fc.constantFrom(0, 1e-5, 0.1),
      stop,
      rule,
      stopAtNonFinite: fc.boolean(),
    }),
  ) as fc.Arbitrary<library.DescendOptions<P>>;

/** A point of the plane. */
export const place: fc.Arbitrary<Plane> = fc.tuple(real, real);

export const descentOnLine = fc.tuple(onLine, descendOptions(real));
export const descentOnPlane = fc.tuple(onPlane, descendOptions(place));

/** A walk that there is: what the learner's own code threw is no run. */
function walks<P extends library.Point>(
  descents: fc.Arbitrary<[library.Objective<P>, library.DescendOptions<P>]>,
): fc.Arbitrary<library.Run<P>> {
  return descents.map(([objective, given]) => {
    try {
      return library.descend(objective, given);
    } catch (error) {
      if (!(error instanceof LearnersError)) throw error;
      return library.descend(library.parabola() as never, { start: 1 as P });
    }
  });
}

export const run = walks(descentOnLine);
export const planeRun = walks(descentOnPlane);

/** One run, or a few on the same objective. */
export const planeRuns: fc.Arbitrary<unknown> = fc.oneof(
  planeRun,
  fc
    .tuple(onPlane, fc.array(fc.tuple(place, rate), { minLength: 1, maxLength: 7 }))
    .map(([objective, walks]) =>
      walks.map(([start, learningRate]) =>
        library.descend(objective, { start, learningRate, maxIterations: 20 }),
      ),
    ),
);

export const runs: fc.Arbitrary<unknown> = fc.oneof(
  run,
  fc.array(run, { maxLength: 7 }),
  fc
    .array(rate, { minLength: 1, maxLength: 6 })
    .map((rates) =>
      rates.map((learningRate) =>
        library.descend(objectives.square, { start: 10, learningRate, maxIterations: 30 }),
      ),
    ),
);

export const stretch = fc
  .tuple(real, fc.constantFrom(0.1, 1, 8, 1e9))
  .map(([low, width]) => [low, low + width] as const);
export const piece = fc.tuple(stretch, stretch);

/** Measured points on about a line. */
export const lineData: fc.Arbitrary<library.LineData> = fc.oneof(
  whole(2, 30).map((m) => library.exactLineData({ m })),
  fc
    .tuple(whole(0, 99), whole(1, 30))
    .map(([seed, n]) => library.linearData(library.randomState(seed), { n })),
  fc.array(fc.tuple(measured, measured), { minLength: 1, maxLength: 6 }).map((pairs) => ({
    x: pairs.map(([x]) => x),
    y: pairs.map(([, y]) => y),
  })),
);

export const curvature: fc.Arbitrary<library.Curvature> = fc.oneof(
  fc.constantFrom(2, 1, 0.1, -1, 0, 1e9, 1e-300, 1e300),
  fc.tuple(real, real, real).map(([a, b, c]) => [
    [a, b],
    [b, c],
  ]),
  fc.constantFrom(
    [
      [2, 0],
      [0, 20],
    ],
    [
      [1, 1],
      [1, 1],
    ],
    [[3]],
  ),
);

export const stream = whole(0, 1000).map((seed) => library.randomState(seed));
