import { ArgumentError } from "../arguments";
import { descend } from "../descent/descend";
import type { Objective } from "../objectives/objective";
import { objectives } from "../objectives/registry";
import { learningRateControl, stepsControl } from "./controls";
import { defineExplorer, type ReadFormula } from "./explorer";
import { picturesOnALine } from "./on-a-line";
import { asCode, cell, ruleOf } from "./wording";

const presets = {
  square: "x²",
  shiftedSquare: "(x − 3)² + 1",
  quartic: "x⁴",
  doubleWell: "(x² − 1)²",
  growingWaves: "x·cos(πx)",
  plateau: "1 − exp(−x²)",
} as const;

type State = {
  readonly valley: string;
  readonly formula: string;
  readonly start: number;
  readonly learningRate: number;
  readonly steps: number;
};

/** One walk down a curve: a landscape of the course, or a formula that the reader types. */
export const descent = defineExplorer<State>({
  title: "Descent in one dimension",
  question: "Which learning rate lands in one step, and from which one on does the walk break out?",
  start: { valley: "square", formula: "x^2 + sin(3*x)", start: 3, learningRate: 0.3, steps: 14 },
  controls: [
    { type: "choice", name: "valley", label: "function", options: { ...presets, own: "my own formula" } },
    { type: "formula", name: "formula", label: "f(x) =" },
    { type: "range", name: "start", label: "start", min: -5, max: 5, step: 0.05 },
    learningRateControl("learningRate", 0.001, 3),
    stepsControl("steps", 60),
    { type: "click", panel: 0, x: "start", label: "Click the picture to start there." },
  ],
  needsAlgebra: ({ valley }) => valley === "own",
  isUsed: (name, { valley }) => name !== "formula" || valley === "own",
  view({ valley, formula, start, learningRate, steps }, readFormula) {
    const objective = objectiveOf(valley, formula, readFormula);
    if (!Number.isFinite(objective.value(start)))
      throw new ArgumentError(`at ${start} the function has no value; choose another start`);
    const run = descend(objective, { start, learningRate, maxIterations: steps });
    const [low, high] = objective.domain[0] ?? [-5, 5];
    return {
      panels: picturesOnALine(run, [Math.min(-5, low), Math.max(5, high)]),
      verdict: run.verdict.sentence,
      rule: ruleOf(run),
      code: codeOf({ valley, formula, start, learningRate, steps }),
    };
  },
});

function objectiveOf(valley: string, formula: string, readFormula?: ReadFormula): Objective {
  if (valley !== "own") return objectives[valley as keyof typeof presets];
  if (!readFormula) throw new ArgumentError("a typed formula needs a reader of formulas");
  return readFormula(formula);
}

function codeOf({ valley, formula, ...options }: State): string {
  const { steps, ...rest } = options;
  const objective = valley === "own" ? `fromFormula(${JSON.stringify(formula)})` : `objectives.${valley}`;
  return cell(
    ["curveWithSteps", "descend", "show", valley === "own" ? "fromFormula" : "objectives"],
    [
      `const run = descend(${objective}, ${asCode({ ...rest, maxIterations: steps })});`,
      "console.log(run.verdict.sentence);",
      "show(curveWithSteps(run));",
    ],
  );
}
