import { contourWithPath } from "../charts/plane/contour-with-path";
import { lossCurves } from "../charts/regression/loss-curves";
import { luckCloud } from "../charts/regression/luck-cloud";
import type { Figure } from "../charts/shared/figure";
import { randomState } from "../random/random-state";
import { counted } from "../readable";
import { meanSquaredError } from "../regression/cost/mean-squared-error";
import { linearData } from "../regression/data/line-data";
import { fitLine, type LineFit } from "../regression/fit/fit-line";
import { fitPath } from "../regression/fit/fit-path";
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
const cloudSize = 20;
const mostSteps = 200;

/** Steps that look at all points, at one, or at a few: the same valley, the same start, the same number of steps. */
export const batches = defineExplorer<State>({
  title: "Batch, stochastic, mini-batch",
  question: "What shrinks the cloud of endings: a larger batch, a smaller learning rate, or more steps?",
  start: { batchSize: 16, learningRate: 0.05, seed: 1, steps: 100 },
  controls: [
    { type: "range", name: "batchSize", label: "batch size", min: 1, max: 100, step: 1, unit: "points" },
    learningRateControl("learningRate", 0.001, 0.6),
    { type: "range", name: "seed", label: "seed", min: 0, max: 99, step: 1 },
    stepsControl("steps", mostSteps),
  ],
  view({ batchSize, learningRate, seed, steps }) {
    const options = { learningRate, iterations: steps };
    const few = (from: number) => fitLine(data, { ...options, batchSize, random: randomState(from) });
    const fits = {
      "all points": fitLine(data, options),
      "one point": fitLine(data, { ...options, method: "stochastic", random: randomState(seed) }),
      [counted(batchSize, "point")]: few(seed),
    };
    return {
      panels: [() => paths(fits), () => losses(fits), () => cloudOf(batchSize, learningRate, steps)],
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

function paths(fits: Readonly<Record<string, LineFit>>): Figure {
  const runs = Object.values(fits).map((fit) => fitPath(fit, cost));
  return contourWithPath(runs, {
    window,
    labels: Object.keys(fits),
    title: "The ways down the mean squared error",
    heightLabel: "loss",
    gridSize: 61,
  });
}

function losses(fits: Readonly<Record<string, LineFit>>): Figure {
  const histories = Object.entries(fits).map(([name, fit]) => [name, fit.losses] as const);
  return lossCurves(Object.fromEntries(histories), { axis: "log", best: best.loss });
}

/** Fits with other seeds, all of them with as many steps as the slider has, so that moving it computes nothing. */
let lastFits: { readonly key: string; readonly fits: readonly LineFit[] } | undefined;

function fitsOf(batchSize: number, learningRate: number): readonly LineFit[] {
  const key = `${batchSize},${learningRate}`;
  if (lastFits?.key === key) return lastFits.fits;
  const fits = Array.from({ length: cloudSize }, (_, seed) =>
    fitLine(data, { learningRate, iterations: mostSteps, batchSize, random: randomState(seed) }),
  );
  lastFits = { key, fits };
  return fits;
}

/** Where walks with other seeds stand after so many steps. */
function cloudOf(batchSize: number, learningRate: number, steps: number): Figure {
  const ends = fitsOf(batchSize, learningRate).map(({ lines }) => {
    const { slope, intercept } = lines[Math.min(steps, lines.length - 1)] as LineFit;
    return [intercept, slope];
  });
  return luckCloud(ends, {
    title: `Where ${cloudSize} seeds stand, ${counted(batchSize, "point")} a step`,
    references: [{ name: "least squares", at: [best.bias, best.weights[0] as number] }],
  });
}
