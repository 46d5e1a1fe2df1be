import { costCurve } from "../charts/line/cost-curve";
import { fitLines } from "../charts/regression/fit-lines";
import { descend } from "../descent/descend";
import { halfMeanSquaredError } from "../regression/cost/mean-squared-error";
import { exactLineData } from "../regression/data/line-data";
import { defineExplorer } from "./explorer";
import { asCode, cell, ruleOf } from "./wording";

const truth = 0.5;
const data = exactLineData({ slope: truth });
const cost = halfMeanSquaredError(data, { intercept: false, variables: ["θ₁"] });

type State = { readonly points: number; readonly learningRate: number; readonly start: number };

/** A line through the origin, fitted by its slope alone: the fits beside the cost that is rolled down. */
export const lineSlope = defineExplorer<State>({
  title: "Fitting a line, one parameter",
  question:
    "From which learning rate on does the slope overshoot, and from which one does the fit fly apart?",
  start: { points: 20, learningRate: 1.15, start: 0 },
  controls: [
    { type: "range", name: "points", label: "points N (N − 1 steps)", min: 1, max: 100, step: 1, time: true },
    { type: "range", name: "learningRate", label: "learning rate α", min: 0.1, max: 6, step: 0.05 },
    { type: "range", name: "start", label: "start θ₁", min: -0.2, max: 1.2, step: 0.05 },
    { type: "click", panel: 0, x: "start", label: "Click the cost curve to start there." },
  ],
  view({ points, learningRate, start }) {
    const options = { start, learningRate, maxIterations: points - 1 };
    const run = descend(cost, options);
    const fits = run.points.filter(Number.isFinite).map((slope) => ({ slope }));
    return {
      panels: [
        () => costCurve(run, { truth, window: [-0.4, 1.4] }),
        () => fitLines(data, fits.slice(0, 101), { truth: { slope: truth } }),
      ],
      verdict: run.verdict.sentence,
      rule: ruleOf(run),
      code: cell(
        ["costCurve", "descend", "exactLineData", "halfMeanSquaredError", "show"],
        [
          `const data = exactLineData(${asCode({ slope: truth })});`,
          "const cost = halfMeanSquaredError(data, { intercept: false });",
          `const run = descend(cost, ${asCode(options)});`,
          "console.log(run.verdict.sentence);",
          `show(costCurve(run, { truth: ${truth} }));`,
        ],
      ),
    };
  },
});
