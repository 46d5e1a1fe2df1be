import { finiteNumber, isListOf, optionsObject, refuse } from "../arguments";
import { percent, readable } from "../readable";
import { type Feedback, feedbackLine, notYet, right } from "./feedback";

/** A wrong number that many people come to, and what they did to get it. */
export interface Mistake {
  readonly value: number;
  readonly because: string;
}

/** A prediction and what to compare it with. */
export interface Prediction {
  /** The learner's number; leave it out to be asked for it. */
  readonly yours?: number | undefined;
  /** What the run says. */
  readonly truth: number;
  /** How far off still counts as right, as a share of the truth. @default 0.01 */
  readonly within?: number;
  /** Typical wrong numbers, each with its reason. @default [] */
  readonly mistakes?: readonly Mistake[];
}

/**
 * Compares a number you committed to with what happened, and says how far off it was.
 *
 * @param what the thing that is predicted, as in "x after 3 steps".
 * @throws ArgumentError when `truth` is not a finite number, or `within` is negative.
 *
 * @example
 * ```ts
 * predict("x after 3 steps", { yours: 5.12, truth: 10 * 0.8 ** 3 }); // ✓ x after 3 steps: you said 5.12, the run says 5.12.
 * ```
 */
export function predict(what: string, prediction: Prediction): void {
  console.log(feedbackLine(judgePrediction(what, prediction)));
}

/** The comparison itself. A prediction of the wrong kind gets a hint, not an error: it is the learner's. */
export function judgePrediction(what: string, prediction: Prediction): Feedback {
  if (typeof what !== "string") refuse("predict", "what", "a few words", what);
  const {
    yours,
    truth,
    within = 0.01,
    mistakes = [],
  } = optionsObject<Prediction>("predict", prediction, ["yours", "truth", "within", "mistakes"]);
  finiteNumber("predict", "truth", truth);
  finiteNumber("predict", "within", within, { min: 0 });
  if (!isListOf(mistakes, isMistake))
    refuse("predict", "mistakes", 'a list such as [{ value: 4, because: "…" }]', mistakes);
  if (yours === undefined || yours === null)
    return notYet(`${what}: no prediction yet. Write your number first, then run the cell.`);
  if (typeof yours !== "number" || Number.isNaN(yours))
    return notYet(`${what}: a prediction is one number, such as 5.`);
  const near = (value: number) => Math.abs(yours - value) <= within * Math.abs(value) + Number.EPSILON;
  const said = `${what}: you said ${readable(yours)}, the run says ${readable(truth)}`;
  if (near(truth)) return right(`${said}.`);
  const mistake = mistakes.find(({ value }) => near(value));
  return notYet(
    `${said}, so you were off by ${offBy(yours, truth)}.${mistake ? ` Perhaps ${mistake.because}.` : ""}`,
  );
}

function isMistake(mistake: unknown): mistake is Mistake {
  const { value, because } = (mistake ?? {}) as Partial<Mistake>;
  return typeof value === "number" && typeof because === "string";
}

function offBy(yours: number, truth: number): string {
  const gap = Math.abs(yours - truth);
  if (truth === 0) return readable(gap);
  const share = gap / Math.abs(truth);
  // Where the sizes have nothing to do with each other, a percentage is a number without a picture.
  return share >= 20
    ? `${readable(gap)}, or ${readable(share)} times the truth`
    : `${readable(gap)}, or ${percent(share)}`;
}
