import { contourWithPath } from "../charts/plane/contour-with-path";
import { lossCurves } from "../charts/regression/loss-curves";
import type { DataTable, Figure, Trace } from "../charts/shared/figure";
import { descend } from "../descent/descend";
import { type RuleName, rules } from "../descent/rules/registry";
import type { Run } from "../descent/run";
import type { Objective } from "../objectives/objective";
import { objectives } from "../objectives/registry";
import { readable } from "../readable";
import { stepsControl } from "./controls";
import { defineExplorer } from "./explorer";
import { asCode, cell } from "./wording";

type Plane = readonly number[];
type State = { readonly landscape: string; readonly steps: number };

/** Where a race is run, from where, and with which learning rates: each is the best of a few tries for its rule there. */
interface Course {
  readonly name: string;
  readonly objective: Objective<Plane>;
  readonly start: Plane;
  readonly rates: Readonly<Record<Racer, number>>;
}

type Racer = Exclude<RuleName, "adamw">;
const racers: readonly Racer[] = ["gradientDescent", "momentum", "nesterov", "adagrad", "rmsprop", "adam"];
const names: Readonly<Record<Racer, string>> = {
  gradientDescent: "plain",
  momentum: "momentum",
  nesterov: "Nesterov",
  adagrad: "AdaGrad",
  rmsprop: "RMSprop",
  adam: "Adam",
};

const courses: Readonly<Record<string, Course>> = {
  ravine: course("ravine", objectives.ravine, [-4, 1], [0.018, 0.009, 0.009, 1, 0.1, 0.2]),
  tiltedRavine: course("tilted ravine", objectives.tiltedRavine, [-4, 3], [0.25, 0.08, 0.08, 1, 0.1, 0.3]),
  saddle: course("saddle", objectives.saddle, [-1.5, 0.01], [0.1, 0.02, 0.02, 0.5, 0.05, 0.1]),
  rosenbrock: course(
    "Rosenbrock",
    objectives.rosenbrock,
    [-1.2, 1],
    [0.0015, 0.0004, 0.0004, 0.4, 0.02, 0.1],
  ),
  himmelblau: course("Himmelblau", objectives.himmelblau, [0, -1], [0.01, 0.003, 0.003, 0.7, 0.05, 0.2]),
  beale: course("Beale", objectives.beale, [-1, 1], [0.01, 0.004, 0.004, 0.5, 0.03, 0.1]),
};

function course(name: string, objective: Objective<Plane>, start: Plane, rates: readonly number[]): Course {
  const named = Object.fromEntries(racers.map((racer, i) => [racer, rates[i] as number]));
  return { name, objective, start, rates: named as Record<Racer, number> };
}

/** Six optimizers on one landscape, from one start. */
export const race = defineExplorer<State>({
  title: "A race of optimizers",
  question: "Which of them is ahead after 20 steps, and which after 200?",
  start: { landscape: "ravine", steps: 60 },
  controls: [
    {
      type: "choice",
      name: "landscape",
      label: "landscape",
      options: Object.fromEntries(Object.entries(courses).map(([key, { name }]) => [key, name])),
    },
    stepsControl("steps", 200),
  ],
  view({ landscape, steps }) {
    const { name, objective, start, rates } = courses[landscape] as Course;
    const runs = racers.map((racer) =>
      descend(objective, {
        start,
        learningRate: rates[racer],
        maxIterations: steps,
        rule: rules[racer].make(),
      }),
    );
    const labels = racers.map((racer) => names[racer]);
    const heights = racers.map((racer, i) => [names[racer], (runs[i] as Run<Plane>).values] as const);
    return {
      panels: [
        () => {
          const title = `The ways on the landscape: ${name}`;
          const heightAxis = axisOf(landscape);
          return withoutArrows(
            contourWithPath(runs, { labels, title, heightAxis, gridSize: 51, contours: 20 }),
          );
        },
        () =>
          lossCurves(Object.fromEntries(heights), {
            title: "Height, step by step",
            yLabel: "height",
            axis: lossAxisOf(landscape),
          }),
      ],
      verdict: leader(runs),
      numbers: numbersOf(runs, steps),
      code: codeOf(landscape, start, steps, rates),
    };
  },
});

/** Six paths with an arrow a step would hide one another. */
function withoutArrows(figure: Figure): Figure {
  const bare = (trace: Trace) => (trace.mode === "lines+markers" ? { ...trace, mode: "lines" } : trace);
  return { ...figure, data: figure.data.map(bare) };
}

/** Where heights span many powers of ten an even axis would show one color. */
const axisOf = (landscape: string) =>
  landscape === "saddle" || landscape === "tiltedRavine" ? "linear" : "log";
/** A saddle goes below 0, where there is no logarithm. */
const lossAxisOf = (landscape: string) => (landscape === "saddle" ? "linear" : "log");

function leader(runs: readonly Run<Plane>[]): string {
  const order = runs
    .map((run, i) => ({ name: names[racers[i] as Racer], height: run.values.at(-1) as number }))
    .filter(({ height }) => Number.isFinite(height))
    .sort((a, b) => a.height - b.height);
  return `Lowest so far: ${order.map(({ name, height }) => `${name} at ${readable(height).replace("-", "−")}`).join(", ")}.`;
}

function numbersOf(runs: readonly Run<Plane>[], steps: number): DataTable {
  return {
    caption: `Where each stands after ${steps} steps`,
    columns: ["optimizer", "learning rate", "x", "y", "height", "steepness"],
    rows: runs.map((run, i) => {
      const [x = Number.NaN, y = Number.NaN] = run.final;
      const slope = Math.hypot(...(run.gradients.at(-1) as Plane));
      const numbers = [run.learningRate as number, x, y, run.values.at(-1) as number, slope];
      return [names[racers[i] as Racer], ...numbers.map(shortened)];
    }),
  };
}

/** Four digits: enough to compare, and narrow enough for a column. */
const shortened = (value: number) => (Number.isFinite(value) ? Number(value.toPrecision(4)) : null);

function codeOf(
  landscape: string,
  start: Plane,
  steps: number,
  rates: Readonly<Record<Racer, number>>,
): string {
  return cell(
    ["descend", "objectives", "optimizerRace", "rules", "show"],
    [
      `const learningRates = ${asCode(rates)};`,
      "const runs = Object.entries(learningRates).map(([name, learningRate]) =>",
      `  descend(objectives.${landscape}, { start: ${asCode({ start }).slice(9, -2)}, learningRate, maxIterations: ${steps}, rule: rules[name].make() }),`,
      ");",
      "show(optimizerRace(runs));",
    ],
  );
}
