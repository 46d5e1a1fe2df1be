import { descend } from "../descent/descend";
import { parabola } from "../objectives/parabola";
import { readable } from "../readable";
import { learningRateControl, stepsControl } from "./controls";
import { defineExplorer } from "./explorer";
import { picturesOnALine } from "./on-a-line";
import { asCode, cell, ruleOf } from "./wording";

type State = {
  readonly a: number;
  readonly h: number;
  readonly k: number;
  readonly start: number;
  readonly learningRate: number;
  readonly steps: number;
};

/** The valley a(x − h)² + k: what changes the walk, and what only moves it. */
export const shiftedQuadratic = defineExplorer<State>({
  title: "A valley that moves, widens and rises",
  question: "Which of a, h and k changes how fast the walk closes in?",
  start: { a: 1, h: 3, k: 1, start: 10, learningRate: 0.1, steps: 30 },
  controls: [
    { type: "range", name: "a", label: "steepness a", min: 0.1, max: 5, step: 0.1 },
    { type: "range", name: "h", label: "place h", min: -5, max: 5, step: 0.1 },
    { type: "range", name: "k", label: "height k", min: -20, max: 40, step: 1 },
    { type: "range", name: "start", label: "start", min: -12, max: 12, step: 0.1 },
    learningRateControl("learningRate", 0.001, 2),
    stepsControl("steps", 60),
    { type: "click", panel: 0, x: "start", label: "Click the picture to start there." },
  ],
  view({ a, h, k, start, learningRate, steps }) {
    const options = { start, learningRate, maxIterations: steps };
    const run = descend(parabola({ a, h, k }), options);
    const factor = 1 - 2 * a * learningRate;
    return {
      panels: picturesOnALine(run, [-12, 12]),
      verdict: `Each step multiplies the distance by 1 − 2aα = ${readable(factor).replace("-", "−")}. ${run.verdict.sentence}`,
      rule: ruleOf(run),
      code: cell(
        ["curveWithSteps", "descend", "parabola", "show"],
        [
          `const run = descend(parabola(${asCode({ a, h, k })}), ${asCode(options)});`,
          "console.log(run.verdict.sentence);",
          "show(curveWithSteps(run));",
        ],
      ),
    };
  },
});
