import { contourWithPath } from "../charts/plane/contour-with-path";
import { lossCurves } from "../charts/regression/loss-curves";
import { conditionNumber, largestStableRate } from "../descent/analysis/learning-rates";
import { descend } from "../descent/descend";
import { randomState } from "../random/random-state";
import { readable } from "../readable";
import { meanSquaredError } from "../regression/cost/mean-squared-error";
import { featuresData } from "../regression/data/features-data";
import { StandardScaler } from "../regression/estimators/standard-scaler";
import { learningRateControl, stepsControl } from "./controls";
import { defineExplorer } from "./explorer";
import { asCode, cell } from "./wording";

type State = {
  readonly size: number;
  readonly scaling: string;
  readonly learningRate: number;
  readonly steps: number;
};

const recipe = { n: 100, weights: [1, 1], bias: 0, noise: 0.5 };
const { x, y } = featuresData(randomState(42), recipe);

/** The cost of two weights, where the numbers of the second feature are so many times as large. */
function costOf(size: number, scaling: string) {
  const features = x.map(([first = 0, second = 0]) => [first, size * second]);
  const used = scaling === "standardized" ? new StandardScaler().fitTransform(features) : features;
  return meanSquaredError({ x: used, y }, { intercept: false, variables: ["w₁", "w₂"] });
}

/** Two features of different size, as they are or standardized: the map of their weights, and how the loss falls. */
export const featureSizes = defineExplorer<State>({
  title: "Features of different size",
  question: "How does the largest stable rate change with the size, and what does standardizing do to it?",
  start: { size: 5, scaling: "raw", learningRate: 0.03, steps: 30 },
  controls: [
    {
      type: "range",
      name: "size",
      label: "size of feature 2",
      min: 1,
      max: 1000,
      step: 0.1,
      scale: "log",
      unit: "×",
    },
    {
      type: "choice",
      name: "scaling",
      label: "features",
      options: { raw: "as they are", standardized: "standardized" },
    },
    learningRateControl("learningRate", 1e-7, 1),
    stepsControl("steps", 100),
  ],
  view(state) {
    const { size, scaling, learningRate, steps } = state;
    const cost = costOf(size, scaling);
    const options = { start: [0, 0], learningRate, maxIterations: steps };
    const run = descend(cost, options);
    const limit = `The largest stable rate is ${readable(largestStableRate(cost.hessian))}, the condition number ${readable(conditionNumber(cost.hessian))}.`;
    return {
      panels: [
        () =>
          contourWithPath(run, {
            window: [
              [-0.5, 2.5],
              [-0.5, 2.5],
            ],
            gridSize: 61,
            heightLabel: "loss",
            title: "The loss over the two weights",
          }),
        () => lossCurves(run.values, { axis: "log", best: cost.minima[0]?.value ?? 0 }),
      ],
      verdict: `${limit} ${run.verdict.sentence}`,
      code: codeOf(state, asCode(options)),
    };
  },
});

function codeOf({ size, scaling }: State, options: string): string {
  const isScaled = scaling === "standardized";
  const names = ["contourWithPath", "descend", "featuresData", "meanSquaredError", "randomState", "show"];
  return cell(
    [...names, ...(isScaled ? ["StandardScaler"] : [])],
    [
      `const { x, y } = featuresData(randomState(42), ${asCode(recipe)});`,
      `const features = x.map(([first, second]) => [first, ${size} * second]);`,
      ...(isScaled ? ["const scaled = new StandardScaler().fitTransform(features);"] : []),
      `const cost = meanSquaredError({ x: ${isScaled ? "scaled" : "features"}, y }, { intercept: false });`,
      `const run = descend(cost, ${options});`,
      "console.log(run.verdict.sentence);",
      "show(contourWithPath(run));",
    ],
  );
}
