import { differenceErrors } from "../charts/line/difference-errors";
import { secant } from "../charts/line/secant";
import { centralDifference, forwardDifference } from "../objectives/differences";
import { objectives } from "../objectives/registry";
import { readable } from "../readable";
import { defineExplorer, type ExplorerView } from "./explorer";
import { cell } from "./wording";

const valleys = { square: "x²", doubleWell: "(x² − 1)²", growingWaves: "x·cos(πx)" } as const;
const sides = { central: "both sides", forward: "one side" } as const;

type State = {
  readonly valley: string;
  readonly sides: string;
  readonly at: number;
  readonly step: number;
};

/** A slope measured from two heights: how far apart should they be taken? */
export const differences = defineExplorer<State>({
  title: "A slope from two heights",
  question: "Which step h gives the most digits, and what spoils them on either side of it?",
  start: { valley: "doubleWell", sides: "central", at: 1.5, step: 0.5 },
  controls: [
    { type: "choice", name: "valley", label: "function", options: valleys },
    { type: "choice", name: "sides", label: "look to", options: sides },
    { type: "range", name: "at", label: "place x", min: -1.9, max: 1.9, step: 0.1 },
    { type: "range", name: "step", label: "step h", min: 1e-16, max: 1, step: 0.1, scale: "log" },
  ],
  view(state): ExplorerView {
    const objective = objectives[state.valley as keyof typeof valleys];
    const { at, step } = state;
    const isCentral = state.sides === "central";
    const measured = (isCentral ? centralDifference : forwardDifference)(objective.value, at, step);
    const window = [-2.2, 2.2] as const;
    return {
      panels: [
        () => differenceErrors(objective, at, { mark: step, sides: isCentral ? "both" : "one" }),
        () => secant(objective, at, [isCentral ? at - step : at, at + step], { window }),
      ],
      verdict: inWords(measured, objective.gradient(at), step),
      rule: isCentral
        ? `(f(x + h) − f(x − h)) / 2h with x = ${readable(at)}, h = ${readable(step)}`
        : `(f(x + h) − f(x)) / h with x = ${readable(at)}, h = ${readable(step)}`,
      code: codeOf(state, isCentral ? "centralDifference" : "forwardDifference"),
    };
  },
});

function inWords(measured: number, slope: number, step: number): string {
  const gap = Math.abs(measured - slope) / (Math.abs(slope) || 1);
  const digits = gap === 0 ? 16 : Math.max(0, Math.floor(-Math.log10(gap)));
  const right =
    digits === 0 ? "no digit is right" : `${digits} ${digits === 1 ? "digit is" : "digits are"} right`;
  return `With h = ${readable(step)} the heights say ${readable(measured, 8)}; the slope is ${readable(slope, 8)}: ${right}.`;
}

function codeOf({ valley, at, step }: State, difference: string): string {
  return cell(
    [difference, "differenceErrors", "objectives", "show"],
    [
      `const { ${valley} } = objectives;`,
      `console.log(${difference}(${valley}.value, ${at}, ${step}), ${valley}.gradient(${at}));`,
      `show(differenceErrors(${valley}, ${at}, { mark: ${step}, sides: "${difference === "forwardDifference" ? "one" : "both"}" }));`,
    ],
  );
}
