import { contourWithPath } from "../charts/plane/contour-with-path";
import { fitLines } from "../charts/regression/fit-lines";
import { descend } from "../descent/descend";
import { halfMeanSquaredError } from "../regression/cost/mean-squared-error";
import { exactLineData } from "../regression/data/line-data";
import { defineExplorer } from "./explorer";
import { asCode, cell, rateName } from "./wording";

type State = {
  readonly points: number;
  readonly learningRate: number;
  readonly intercept: number;
  readonly slope: number;
  readonly startIntercept: number;
  readonly startSlope: number;
};

const window = [
  [-4, 4],
  [-5, 5],
] as const;

/** A line with intercept and slope: the walk on the map of the cost, and the fits it passes through. */
export const lineTwoParameters = defineExplorer<State>({
  title: "Fitting a line, two parameters",
  question: "At which learning rate does the walk begin to overshoot, and in which direction?",
  start: { points: 15, learningRate: 0.7, intercept: 2, slope: 2, startIntercept: 0, startSlope: 0 },
  controls: [
    { type: "range", name: "points", label: "points N (N − 1 steps)", min: 2, max: 20, step: 1, time: true },
    { type: "range", name: "learningRate", label: "learning rate α", min: 0.1, max: 2.5, step: 0.1 },
    { type: "range", name: "intercept", label: "true θ₀", min: -4, max: 4, step: 0.1 },
    { type: "range", name: "slope", label: "true θ₁", min: -4, max: 4, step: 0.1 },
    { type: "range", name: "startIntercept", label: "start θ₀", min: -4, max: 4, step: 0.1 },
    { type: "range", name: "startSlope", label: "start θ₁", min: -4, max: 4, step: 0.1 },
    { type: "click", panel: 0, x: "startIntercept", y: "startSlope", label: "Click the map to start there." },
  ],
  view({ points, learningRate, intercept, slope, startIntercept, startSlope }) {
    const truth = { intercept, slope };
    const data = exactLineData(truth);
    const options = { start: [startIntercept, startSlope], learningRate, maxIterations: points - 1 };
    const run = descend(halfMeanSquaredError(data), options);
    const fits = run.points.map(([b = 0, w = 0]) => ({ intercept: b, slope: w }));
    return {
      panels: [
        () =>
          contourWithPath(run, {
            window,
            gridSize: 51,
            heightLabel: "J",
            title: "The cost, seen from above",
            labels: [rateName(learningRate)],
          }),
        () => fitLines(data, fits, { truth }),
      ],
      verdict: run.verdict.sentence,
      code: cell(
        ["contourWithPath", "descend", "exactLineData", "halfMeanSquaredError", "show"],
        [
          `const cost = halfMeanSquaredError(exactLineData(${asCode(truth)}));`,
          `const run = descend(cost, ${asCode(options)});`,
          "console.log(run.verdict.sentence);",
          "show(contourWithPath(run));",
        ],
      ),
    };
  },
});
