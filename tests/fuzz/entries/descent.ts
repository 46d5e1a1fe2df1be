import assert from "node:assert/strict";
import fc from "fast-check";
import * as library from "../../../lib/src/index";
import type { Entry } from "../judge";
import {
  curvature,
  descentOnLine,
  descentOnPlane,
  label,
  onLine,
  onPlane,
  options,
  place,
  planeRun,
  rate,
  real,
  run,
  share,
  whole,
} from "../values/good";

type AnyRun = library.Run<library.Point>;

/** The record fits together, and its verdict is in words and knows of every NaN. */
function isWhole(walk: AnyRun): void {
  const { points, values, gradients, iterations, verdict } = walk;
  assert.deepEqual([points.length, values.length, gradients.length], Array(3).fill(iterations + 1));
  assert.match(verdict.sentence, /^\p{Lu}[^\n]{10,400}[.!]$/u);
  assert.doesNotMatch(verdict.sentence, /NaN|undefined|\[object|Infinity/);
}

const isBroken = ({ verdict }: AnyRun) => /diverged|left the domain/.test(verdict.kind);

const descending = (args: fc.Arbitrary<readonly unknown[]>): Entry => ({
  of: "descend",
  args,
  call: library.descend,
  check: isWhole,
  mayBeUnknown: isBroken,
});

/** A rule's step, at ordinary numbers: the loop of `descend` looks at what comes out. */
function stepped(rule: library.Rule): void {
  const { x } = rule.step(1, 2, rule.initial, 0.1, 1);
  assert.ok(Number.isFinite(x));
}

const ruleOf = (
  of: string,
  make: (given: never) => library.Rule,
  known: Record<string, fc.Arbitrary<unknown>>,
): Entry => ({
  of,
  args: fc.tuple(options(known)),
  call: make,
  check: stepped,
});

/** What a schedule says at the steps of a run. */
function isSchedule({ name, rateAt }: library.Schedule): void {
  assert.equal(typeof name, "string");
  for (const iteration of [1, 2, 10, 1_000_000]) {
    const said = rateAt(iteration);
    assert.ok(said >= 0, `rate ${said} at ${iteration}`);
  }
}

const scheduleOf = (
  of: string,
  make: (given: never) => library.Schedule,
  known: Record<string, fc.Arbitrary<unknown>>,
): Entry => ({
  of,
  args: fc.tuple(options({ learningRate: rate, ...known }, ["learningRate"])),
  call: make,
  check: isSchedule,
});

const errors = fc.array(fc.oneof(real.map(Math.abs), fc.constant(0)), { maxLength: 20 });

export const descent: readonly Entry[] = [
  {
    of: "asRun",
    args: fc.oneof(
      fc.tuple(onLine, fc.array(real, { minLength: 1, maxLength: 9 })),
      fc.tuple(
        onPlane,
        fc.array(place, { minLength: 1, maxLength: 9 }),
        options({ rule: label, learningRate: rate }),
      ),
    ),
    call: library.asRun,
    check: isWhole,
    mayBeUnknown: isBroken,
  },
  descending(descentOnLine),
  descending(descentOnPlane),
  ruleOf("adagrad", library.adagrad, { epsilon: fc.constantFrom(1e-8, 1e-3, 1) }),
  ruleOf("adam", library.adam, { beta1: share, beta2: share, epsilon: fc.constantFrom(1e-8, 1) }),
  ruleOf("adamw", library.adamw, { beta1: share, beta2: share, weightDecay: share }),
  ruleOf("momentum", library.momentum, { momentum: share }),
  ruleOf("nesterov", library.nesterov, { momentum: share }),
  ruleOf("rmsprop", library.rmsprop, { rho: share, epsilon: fc.constantFrom(1e-8, 1) }),
  {
    of: "gradientDescent",
    spoilt: false,
    args: fc.tuple(real, real, rate),
    call: (x: number, gradient: number, learningRate: number) =>
      library.gradientDescent.step(x, gradient, null, learningRate, 1),
  },
  {
    of: "rules",
    spoilt: false,
    args: fc.tuple(fc.constantFrom(...Object.values(library.rules))),
    call: ({ make, learningRate }: library.RuleFacts) =>
      library.descend(library.parabola(), { start: 1, learningRate, rule: make() }),
    helpers: ["descend"],
    mayBeUnknown: isBroken as never,
  },
  { of: "constantRate", args: fc.tuple(rate), call: library.constantRate, check: isSchedule },
  scheduleOf("inverseTime", library.inverseTime, { decay: share }),
  scheduleOf("exponentialDecay", library.exponentialDecay, { factor: share.map((each) => 1 - each) }),
  scheduleOf("cosineDecay", library.cosineDecay, { iterations: whole(2, 99), finalRate: rate }),
  scheduleOf("inverseScaling", library.inverseScaling, { power: share }),
];

const ofCurvature = (of: string, call: (given: never) => unknown): Entry => ({
  of,
  args: fc.tuple(curvature),
  helpers: ["symmetricEigenvalues"],
  call,
});

export const analysis: readonly Entry[] = [
  {
    of: "contractionFactor",
    args: fc.tuple(curvature, options({ learningRate: rate, momentum: share }, ["learningRate"])),
    helpers: ["symmetricEigenvalues"],
    call: library.contractionFactor,
  },
  {
    of: "criticalMomentum",
    args: fc.tuple(curvature, rate),
    helpers: ["symmetricEigenvalues"],
    call: library.criticalMomentum,
  },
  ofCurvature("conditionNumber", library.conditionNumber),
  ofCurvature("largestStableRate", library.largestStableRate),
  ofCurvature("bestRate", library.bestRate),
  {
    of: "symmetricEigenvalues",
    args: fc.tuple(curvature.filter(Array.isArray)),
    call: library.symmetricEigenvalues,
  },
  {
    of: "errorsOf",
    args: fc.tuple(fc.oneof(run, planeRun)),
    call: library.errorsOf,
    mayBeUnknown: () => true,
  },
  { of: "predictedSlope", args: fc.tuple(fc.oneof(run, planeRun)), call: library.predictedSlope },
  { of: "fittedSlope", args: fc.tuple(errors), call: library.fittedSlope },
  { of: "laterHalf", args: fc.tuple(errors), call: library.laterHalf },
  {
    of: "predictedIterations",
    args: fc.tuple(
      share.filter((each) => each > 0),
      share.filter((each) => each > 0),
    ),
    call: library.predictedIterations,
  },
];
