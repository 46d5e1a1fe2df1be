import { logError } from "../charts/line/log-error";
import { contourWithPath } from "../charts/plane/contour-with-path";
import { learningRateComparison } from "../charts/rates/learning-rate-comparison";
import { momentumRates } from "../charts/rates/momentum-rates";
import { contractionFactor } from "../descent/analysis/contraction";
import type { Curvature } from "../descent/analysis/curvature";
import { descend } from "../descent/descend";
import { momentum } from "../descent/rules/momentum";
import type { Run } from "../descent/run";
import { objectives } from "../objectives/registry";
import { readable } from "../readable";
import { learningRateControl, stepsControl } from "./controls";
import { defineExplorer, type ExplorerView, type Picture } from "./explorer";
import { asCode, cell } from "./wording";

type State = {
  readonly valley: string;
  readonly learningRate: number;
  readonly momentum: number;
  readonly steps: number;
};

type Plane = readonly number[];

/** Plain descent and descent with momentum from the same start: where the memory helps and where it only swings. */
export const momentumPlay = defineExplorer<State>({
  title: "Momentum",
  question: "Which momentum β is best for this learning rate, and does it beat plain descent?",
  start: { valley: "square", learningRate: 0.1, momentum: 0.9, steps: 20 },
  controls: [
    {
      type: "choice",
      name: "valley",
      label: "valley",
      options: { square: "x²", ravine: "a ravine, 100 times as steep across as along" },
    },
    learningRateControl("learningRate", 0.001, 1.2),
    { type: "range", name: "momentum", label: "momentum β", min: 0, max: 0.99, step: 0.01 },
    stepsControl("steps", 120),
  ],
  view: (state) => (state.valley === "square" ? onTheParabola(state) : inTheRavine(state)),
});

const labels = ["plain", "with momentum"];

function onTheParabola(state: State): ExplorerView {
  const { square } = objectives;
  const options = { start: 10, learningRate: state.learningRate, maxIterations: state.steps };
  const runs = [
    descend(square, options),
    descend(square, { ...options, rule: momentum({ momentum: state.momentum }) }),
  ];
  const title = "Where they are at each step";
  return viewOf(
    state,
    runs,
    () => learningRateComparison(runs, { labels, title }),
    () => logOf(runs),
    2,
    {
      objective: "objectives.square",
      options: asCode(options),
    },
  );
}

function inTheRavine(state: State): ExplorerView {
  const { ravine } = objectives;
  const options = { start: [9, 1], learningRate: state.learningRate, maxIterations: state.steps };
  const runs = [
    descend(ravine, options),
    descend(ravine, { ...options, rule: momentum({ momentum: state.momentum }) }),
  ];
  const window = [
    [-10, 10],
    [-2, 2],
  ] as const;
  const map = () => contourWithPath(runs, { labels, window, title: "The two ways, seen from above" });
  const hessian = ravine.curvature?.([0, 0]) as Curvature;
  return viewOf(state, runs, map, () => logOf(runs), hessian, {
    objective: "objectives.ravine",
    options: asCode(options),
  });
}

const logOf = <P extends number | Plane>(runs: readonly Run<P>[]) =>
  logError(runs, { labels, title: "Distance to the minimum" });

function viewOf<P extends number | Plane>(
  { learningRate, momentum: beta }: State,
  runs: readonly Run<P>[],
  picture: Picture,
  errors: Picture,
  curvature: Curvature,
  written: { readonly objective: string; readonly options: string },
): ExplorerView {
  const factor = (momentum: number) => readable(contractionFactor(curvature, { learningRate, momentum }));
  const [plain, heavy] = runs;
  return {
    panels: [picture, errors, () => momentumRates(curvature, { learningRate, momentum: beta })],
    verdict: `In the long run a step multiplies the distance by ${factor(0)} without and by ${factor(beta)} with momentum. Plain: ${plain?.verdict.sentence} With momentum: ${heavy?.verdict.sentence}`,
    code: cell(
      ["descend", "logError", "momentum", "objectives", "show"],
      [
        `const options = ${written.options};`,
        `const plain = descend(${written.objective}, options);`,
        `const heavy = descend(${written.objective}, { ...options, rule: momentum(${asCode({ momentum: beta })}) });`,
        'show(logError([plain, heavy], { labels: ["plain", "with momentum"] }));',
      ],
    ),
  };
}
