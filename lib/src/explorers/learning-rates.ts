import { logError } from "../charts/line/log-error";
import { type LearningRateErrors, learningRateErrors } from "../charts/rates/learning-rate-errors";
import { learningRateMap } from "../charts/rates/learning-rate-map";
import type { Figure } from "../charts/shared/figure";
import { color } from "../charts/shared/theme";
import { descend } from "../descent/descend";
import type { Run } from "../descent/run";
import { parabola } from "../objectives/parabola";
import { halfMeanSquaredError } from "../regression/cost/mean-squared-error";
import { exactLineData } from "../regression/data/line-data";
import { stepsControl } from "./controls";
import { defineExplorer } from "./explorer";
import { asCode, cell, rateName } from "./wording";

type State = { readonly landscape: string; readonly learningRate: number; readonly steps: number };

const steps = 40;

/** One landscape of the explorer: its map, a run on it, and how both are written in a cell. */
interface Landscape {
  readonly map: () => LearningRateErrors;
  readonly run: (learningRate: number, maxIterations: number) => Run | Run<readonly number[]>;
  readonly objective: string;
  readonly start: number | readonly number[];
  readonly imports: readonly string[];
}

const landscapes: Readonly<Record<string, Landscape>> = {
  square: onALine(parabola(), 10, "parabola()"),
  shifted: onALine(parabola({ a: 0.5, h: 3, k: 1 }), 10, "parabola({ a: 0.5, h: 3, k: 1 })"),
  regression: onAPlane([0, 0], "halfMeanSquaredError(exactLineData({ intercept: 2, slope: 2 }))"),
};

function onALine(objective: ReturnType<typeof parabola>, start: number, text: string): Landscape {
  const map = once(() => learningRateErrors(objective, { start, steps }));
  const run = (learningRate: number, maxIterations: number) =>
    descend(objective, { start, learningRate, maxIterations });
  return { map, run, objective: text, start, imports: ["parabola"] };
}

function onAPlane(start: readonly number[], text: string): Landscape {
  const cost = halfMeanSquaredError(exactLineData({ intercept: 2, slope: 2 }));
  const map = once(() => learningRateErrors(cost, { start, steps }));
  const run = (learningRate: number, maxIterations: number) =>
    descend(cost, { start, learningRate, maxIterations });
  return { map, run, objective: text, start, imports: ["exactLineData", "halfMeanSquaredError"] };
}

/** The fate of every learning rate at once, and the run of one of them. */
export const learningRates = defineExplorer<State>({
  title: "The map of learning rates",
  question: "Where does the map turn from one color to the next, and which line of theory stands there?",
  start: { landscape: "square", learningRate: 0.1, steps: 20 },
  controls: [
    {
      type: "choice",
      name: "landscape",
      label: "landscape",
      options: { square: "x²", shifted: "(x − 3)²/2 + 1", regression: "a line fit with two parameters" },
    },
    { type: "range", name: "learningRate", label: "learning rate α", min: 0, max: 2.4, step: 0.01 },
    stepsControl("steps", steps),
    { type: "click", panel: 0, x: "learningRate", label: "Click a column of the map to see its run." },
  ],
  view({ landscape, learningRate, steps }) {
    const { map, run, objective, start, imports } = landscapes[landscape] as Landscape;
    const one = run(learningRate, steps);
    const [low, high] = [map().rates[0] as number, map().rates.at(-1) as number];
    const beyond = learningRate > high ? " It lies beyond the right edge of the map." : "";
    const options = asCode({ start, learningRate, maxIterations: steps });
    return {
      panels: [
        () => marked(learningRateMap(map()), Math.max(low, Math.min(high, learningRate))),
        () => logErrorOf(one),
      ],
      verdict: `Learning rate ${learningRate}: ${one.verdict.sentence}${beyond}`,
      code: cell(
        ["descend", "learningRateErrors", "learningRateMap", "show", ...imports],
        [
          `const objective = ${objective};`,
          `console.log(descend(objective, ${options}).verdict.sentence);`,
          `show(learningRateMap(learningRateErrors(objective, ${asCode({ start })})));`,
        ],
      ),
    };
  },
});

function logErrorOf(run: Run | Run<readonly number[]>): Figure {
  const options = { title: "Distance to the minimum", labels: [rateName(run.learningRate as number)] };
  return typeof run.final === "number"
    ? logError(run as Run, options)
    : logError(run as Run<readonly number[]>, options);
}

/** The map with a line at the learning rate whose run is shown. */
function marked(map: Figure, learningRate: number): Figure {
  const shapes = (map.layout.shapes as readonly object[] | undefined) ?? [];
  const line = { color: color.vermilion, width: 2 };
  const mark = { type: "line", x0: learningRate, x1: learningRate, yref: "paper", y0: 0, y1: 1, line };
  return { ...map, layout: { ...map.layout, shapes: [...shapes, mark] } };
}

/** Computed when it is asked for first: the map is a thousand runs. */
function once<Result>(compute: () => Result): () => Result {
  let result: Result | undefined;
  return () => (result ??= compute());
}
