import { contourWithPath } from "../charts/contour-with-path";
import type { Figure } from "../charts/figure";
import { lossCurves } from "../charts/loss-curves";
import { luckCloud } from "../charts/luck-cloud";
import type { Run } from "../descent/run";
import { randomState } from "../random/random-state";
import { meanSquaredError } from "../regression/cost/mean-squared-error";
import { linearData } from "../regression/data/line-data";
import { fitLine, type LineFit } from "../regression/fit/fit-line";
import { normalEquation } from "../regression/normal-equation";
import { learningRateControl, stepsControl } from "./controls";
import { defineExplorer } from "./explorer";
import { asCode, cell } from "./wording";

type State = {
  readonly batchSize: number;
  readonly learningRate: number;
  readonly seed: number;
  readonly steps: number;
};

const data = linearData(randomState(42));
const cost = meanSquaredError(data);
const best = normalEquation(data);
const window = [
  [-0.5, 5.5],
  [-0.5, 5.5],
] as const;
/** As many walks as a cloud needs to have a shape. */
const cloudSize = 60;

/** Steps that look at all points, at one, or at a few: the same valley, the same start, the same number of steps. */
export const batches = defineExplorer<State>({
  title: "Batch, stochastic, mini-batch",
  question: "What shrinks the cloud of endings: a larger batch, a smaller learning rate, or more steps?",
  start: { batchSize: 16, learningRate: 0.05, seed: 1, steps: 100 },
  controls: [
    { type: "range", name: "batchSize", label: "batch size", min: 1, max: 100, step: 1, unit: "points" },
    learningRateControl("learningRate", 0.001, 0.6),
    { type: "range", name: "seed", label: "seed", min: 0, max: 99, step: 1 },
    stepsControl("steps", 200),
  ],
  view({ batchSize, learningRate, seed, steps }) {
    const options = { learningRate, iterations: steps };
    const few = (from: number) => fitLine(data, { ...options, batchSize, random: randomState(from) });
    const fits = {
      "all points": fitLine(data, options),
      "one point": fitLine(data, { ...options, method: "stochastic", random: randomState(seed) }),
      [`${batchSize} points`]: few(seed),
    };
    return {
      panels: [paths(fits, learningRate), losses(fits), cloudOf(batchSize, learningRate, steps)],
      verdict: Object.entries(fits)
        .map(([name, fit]) => `${name}: ${fit.verdict.sentence}`)
        .join(" "),
      code: cell(
        ["fitLine", "linearData", "randomState"],
        [
          "const data = linearData(randomState(42));",
          `const fit = fitLine(data, { ${asCode({ ...options, batchSize }).slice(2, -2)}, random: randomState(${seed}) });`,
          "console.log(fit.verdict.sentence, fit.slope, fit.intercept);",
        ],
      ),
    };
  },
});

function paths(fits: Readonly<Record<string, LineFit>>, learningRate: number): Figure {
  const runs = Object.values(fits).map((fit) => asRun(fit, learningRate));
  return contourWithPath(runs, {
    window,
    labels: Object.keys(fits),
    title: "The ways down the mean squared error",
    heightLabel: "loss",
  });
}

function losses(fits: Readonly<Record<string, LineFit>>): Figure {
  const histories = Object.entries(fits).map(([name, fit]) => [name, fit.losses] as const);
  return lossCurves(Object.fromEntries(histories), { axis: "log", best: best.loss });
}

let lastCloud: { readonly key: string; readonly figure: Figure } | undefined;

/** Where walks with other seeds end. The same for all seeds, so it is computed again only when something else changes. */
function cloudOf(batchSize: number, learningRate: number, iterations: number): Figure {
  const key = [batchSize, learningRate, iterations].join();
  if (lastCloud?.key === key) return lastCloud.figure;
  const ends = Array.from({ length: cloudSize }, (_, seed) => {
    const fit = fitLine(data, { learningRate, iterations, batchSize, random: randomState(seed) });
    return [fit.slope, fit.intercept];
  });
  const figure = luckCloud(ends, {
    title: `Where ${cloudSize} seeds end, ${batchSize} points a step`,
    references: [{ name: "least squares", at: [best.weights[0] as number, best.bias] }],
  });
  lastCloud = { key, figure };
  return figure;
}

/** A fit as a run on its cost, the intercept first. */
function asRun({ lines, losses, method, verdict }: LineFit, learningRate: number): Run<readonly number[]> {
  const points = lines.map(({ intercept, slope }) => [intercept, slope]);
  const final = points.at(-1) as readonly number[];
  const isBroken = verdict.kind === "diverged";
  const steps = points.length - 1;
  const slope = Math.hypot(...cost.gradient(final));
  return {
    objective: cost,
    rule: method,
    learningRate,
    stop: "none",
    tolerance: undefined,
    points,
    values: losses,
    gradients: points.map((point) => cost.gradient(point)),
    iterations: steps,
    final,
    status: isBroken ? "non-finite" : "budget",
    verdict: {
      kind: isBroken ? "diverged" : "closing in",
      sentence: verdict.sentence,
      steps,
      slope,
      flips: false,
    },
  };
}
