import { costCurve } from "../../../lib/src/charts/line/cost-curve";
import { curveWithSteps } from "../../../lib/src/charts/line/curve-with-steps";
import { differenceErrors } from "../../../lib/src/charts/line/difference-errors";
import { logError } from "../../../lib/src/charts/line/log-error";
import { secant } from "../../../lib/src/charts/line/secant";
import { stepByStep } from "../../../lib/src/charts/line/step-by-step";
import { contourWithPath } from "../../../lib/src/charts/plane/contour-with-path";
import { gradientField } from "../../../lib/src/charts/plane/gradient-field";
import { optimizerRace } from "../../../lib/src/charts/plane/optimizer-race";
import { surfaceWithPath } from "../../../lib/src/charts/plane/surface-with-path";
import { learningRateComparison } from "../../../lib/src/charts/rates/learning-rate-comparison";
import { learningRateErrors } from "../../../lib/src/charts/rates/learning-rate-errors";
import { learningRateMap } from "../../../lib/src/charts/rates/learning-rate-map";
import { momentumRates } from "../../../lib/src/charts/rates/momentum-rates";
import { barTable } from "../../../lib/src/charts/regression/bar-table";
import { fitLines } from "../../../lib/src/charts/regression/fit-lines";
import { lossCurves } from "../../../lib/src/charts/regression/loss-curves";
import { luckCloud } from "../../../lib/src/charts/regression/luck-cloud";
import type { Figure } from "../../../lib/src/charts/shared/figure";
import { descend } from "../../../lib/src/descent/descend";
import { momentum } from "../../../lib/src/descent/rules/momentum";
import { parabola } from "../../../lib/src/objectives/parabola";
import { objectives } from "../../../lib/src/objectives/registry";
import { bent, bowl, halfCost, rosenbrock } from "./support/objectives";

const square = parabola();
const calm = descend(square, { start: 3, learningRate: 0.3, maxIterations: 14 });
const diverging = descend(square, { start: 10, learningRate: 1.1, maxIterations: 20 });
const broken = descend(square, { start: 10, learningRate: 3, maxIterations: 1000 });

const cost = halfCost([2, 2]);
const fit = descend(cost, { start: [0, 0], learningRate: 0.7, maxIterations: 14 });
const overshooting = descend(cost, { start: [-3, 4], learningRate: 2.05, maxIterations: 60 });

const rates = [0.01, 0.1, 0.5, 0.9, 1.1].map((learningRate) =>
  descend(square, { start: 10, learningRate, maxIterations: 20 }),
);
const xs = Array.from({ length: 20 }, (_, i) => -1 + (2 * i) / 19);
const curvature = xs.reduce((sum, x) => sum + x * x, 0) / xs.length;
const oneParameter = {
  ...parabola({ a: curvature / 2, h: 0.5, variable: "θ₁" }),
  domain: [[-0.2, 1.2]] as const,
};
const slope = descend(oneParameter, { start: 0, learningRate: 1.15, maxIterations: 19 });
const slopeOut = descend(oneParameter, { start: 0, learningRate: 5.6, maxIterations: 30 });
const broke = descend(oneParameter, { start: 0, learningRate: 1e300, maxIterations: 5 });

// Golden-angle turns spread points evenly without a die.
const cloud = Array.from({ length: 60 }, (_, i) => {
  const [far, turn] = [Math.sqrt(-Math.log(1 - (i + 0.5) / 60)), i * 2.399963];
  return [2.9 + 0.04 * far * Math.cos(turn), 4.1 - 0.03 * far * Math.cos(turn) + 0.03 * far * Math.sin(turn)];
});
const racers = [0.02, 0.09, 0.15].map((learningRate) =>
  descend(bowl([0.5, 7]), { start: [-3.5, 2], learningRate, maxIterations: 60 }),
);

/** Every chart builder at work, on a run that goes well and on runs that do not. Tests of all charts run over this list. */
export const examples: Readonly<Record<string, () => Figure>> = {
  "curve-with-steps": () => curveWithSteps(calm),
  "curve-with-steps-diverging": () => curveWithSteps(diverging),
  "curve-with-steps-broken": () => curveWithSteps(broken),
  "log-error": () => logError(calm),
  "log-error-several": () => logError([calm, diverging, broken]),
  "log-error-in-a-plane": () => logError([fit, overshooting]),
  "log-error-one-step": () => logError(descend(square, { start: 10, learningRate: 0.5, maxIterations: 3 })),
  "log-error-with-factors": () =>
    logError(descend(square, { start: 10, maxIterations: 20, rule: momentum({ momentum: 0.9 }) }), {
      factors: [Math.sqrt(0.9)],
    }),
  "momentum-rates-several": () =>
    momentumRates(
      [
        [1, 0],
        [0, 100],
      ],
      { learningRate: [0.001, 0.03], title: "Two rates" },
    ),
  "step-by-step": () => stepByStep(descend(square, { start: 10, maxIterations: 5 })),
  "step-by-step-diverging": () => stepByStep(diverging),
  "contour-with-path": () => contourWithPath(fit, { gridSize: 11, heightLabel: "J" }),
  "contour-with-path-several": () =>
    contourWithPath([fit, overshooting], { gridSize: 11, labels: ["α 0.7", "α 2.05"] }),
  "contour-with-path-log": () =>
    contourWithPath(descend(rosenbrock, { start: [-1.5, 2], learningRate: 0.001, maxIterations: 3000 }), {
      gridSize: 21,
      heightAxis: "log",
      equalUnits: true,
    }),
  "contour-with-path-end": () =>
    contourWithPath(fit, {
      gridSize: 11,
      window: [
        [1.7, 2.3],
        [0.8, 2.2],
      ],
    }),
  "contour-with-path-broken": () =>
    contourWithPath(descend(bowl([1, 10]), { start: [3, 1], learningRate: 1e200, maxIterations: 5 }), {
      gridSize: 11,
    }),
  "learning-rate-comparison": () => learningRateComparison(rates),
  "learning-rate-comparison-errors": () => learningRateComparison(rates, { show: "errors" }),
  "learning-rate-comparison-broken": () => learningRateComparison([calm, broken]),
  "fit-lines": () =>
    fitLines(
      { x: xs, y: xs.map((x) => 2 + 2 * x) },
      fit.points.map(([intercept = 0, slope = 0]) => ({ intercept, slope })),
      {
        truth: { intercept: 2, slope: 2 },
      },
    ),
  "fit-lines-one-parameter": () =>
    fitLines(
      { x: xs, y: xs.map((x) => x / 2) },
      slope.points.map((slope) => ({ slope })),
      { truth: { slope: 0.5 } },
    ),
  "fit-lines-diverging": () =>
    fitLines(
      { x: xs, y: xs.map((x) => x / 2) },
      slopeOut.points.map((slope) => ({ slope })),
    ),
  "fit-lines-broken": () =>
    fitLines(
      { x: xs, y: xs.map((x) => x / 2) },
      broke.points.map((slope) => ({ slope })),
      { truth: { slope: 0.5 } },
    ),
  "fit-lines-rivals": () =>
    fitLines({ x: xs, y: xs.map((x) => x ** 3) }, [{ slope: 0.7, intercept: 0 }, (x) => x ** 3], {
      labels: ["line", "cubic"],
      truth: { slope: 1 },
    }),
  "fit-lines-one": () => fitLines({ x: xs, y: xs }, [{ slope: 0.9 }]),
  "cost-curve": () => costCurve(slope, { truth: 0.5 }),
  "cost-curve-diverging": () => costCurve(slopeOut),
  "loss-curve": () => lossCurves(calm.values),
  "loss-curves": () =>
    lossCurves({ "rate 0.7": fit.values, "rate 2.05": overshooting.values }, { best: 0.001, axis: "log" }),
  "loss-curves-diverging": () => lossCurves({ calm: calm.values, broken: broken.values, flat: [0, 0] }),
  "bar-table": () =>
    barTable({
      groups: ["round bowl", "ravine"],
      values: { plain: [12, null], momentum: [40, 155], Adam: [66, 71] },
    }),
  "bar-table-log": () =>
    barTable(
      {
        groups: ["bowl", "ravine", "Rosenbrock"],
        values: {
          plain: [12, null, 25000],
          momentum: [40, 155, 1830],
          Nesterov: [33, 122, 1700],
          AdaGrad: [66, 710, null],
          RMSprop: [50, 80, 900],
          Adam: [66, 71, 1200],
        },
      },
      { axis: "log", title: "Steps until a thousandth is left", xLabel: "valley" },
    ),
  "gradient-field-over-contours": () => gradientField(cost, { count: 5, contours: 4, equalUnits: true }),
  "gradient-field": () => gradientField(cost, { count: 9 }),
  "gradient-field-with-path": () =>
    gradientField(bowl([1, 4]), {
      count: 9,
      lengths: "equal",
      runs: descend(bowl([1, 4]), { start: [-3, 2], learningRate: 0.05, maxIterations: 20 }),
    }),
  "difference-errors": () => differenceErrors(objectives.doubleWell, 1.5, { mark: 1e-12 }),
  secant: () => secant(objectives.doubleWell, 1.5, [1.5, 2], { window: [-2.2, 2.2] }),
  "surface-with-path": () => surfaceWithPath(fit, { gridSize: 15, heightLabel: "J" }),
  "surface-with-path-steep": () =>
    surfaceWithPath(
      [
        descend(rosenbrock, { start: [-1.5, 2], learningRate: 0.001, maxIterations: 60 }),
        descend(rosenbrock, { start: [1.5, 2], learningRate: 0.02, maxIterations: 60 }),
      ],
      { gridSize: 15 },
    ),
  "luck-cloud": () =>
    luckCloud(cloud, {
      references: [
        { name: "least squares", at: [2.8851, 4.1075] },
        { name: "truth", at: [3, 4] },
      ],
    }),
  "luck-cloud-with-lost-runs": () => luckCloud([...cloud, [Number.NaN, 1], [9, 9]]),
  "optimizer-race": () =>
    optimizerRace(racers, { labels: ["slow", "right", "leaves"], gridSize: 11, stops: 6 }),
  "learning-rate-map": () => learningRateMap(learningRateErrors(square, { start: 10, count: 25, steps: 12 })),
  "learning-rate-map-several-dimensions": () =>
    learningRateMap(
      learningRateErrors(bowl([0.17, 2.065]), {
        start: [3, 2],
        count: 25,
        steps: 12,
      }),
    ),
  "learning-rate-map-bent": () =>
    learningRateMap(learningRateErrors(bent, { start: 0, rates: [0, 1.6], count: 33, steps: 12 })),
  "momentum-rates": () => momentumRates(2, { learningRate: 0.1, momentum: 0.9 }),
  "momentum-rates-too-large-a-rate": () =>
    momentumRates(
      [
        [1, 0],
        [0, 30],
      ],
      { learningRate: 0.08 },
    ),
};
