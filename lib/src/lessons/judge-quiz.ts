import { describe, isListOf, quoted } from "../arguments";
import { type Feedback, notYet, right } from "./feedback";
import type { MultipleQuiz, NumericQuiz, Quiz, QuizOption } from "./quiz-spec";

/** The verdict on an answer: the same on a page as in a cell, because both ask here. */
export function judgeQuiz(quiz: Quiz, answer: unknown): Feedback {
  if (quiz.kind === "numeric") return judgeNumber(quiz, answer);
  // "a, c" and ["a", "c"] are both meant well.
  const isText = typeof answer === "string" || isListOf(answer, (each) => typeof each === "string");
  if (!isText) return notYet(`There is no answer ${describe(answer)}; choose ${among(quiz)}.`);
  const { chosen, strange } = optionsNamed(quiz.options, String(answer), quiz.kind === "multiple");
  if (strange !== undefined) return notYet(`There is no answer ${quoted(strange)}; choose ${among(quiz)}.`);
  if (quiz.kind === "multiple") return judgeSeveral(quiz, chosen);
  const [option] = chosen;
  return option?.right ? right(`Right. ${option.feedback}`) : notYet(`Not quite. ${option?.feedback}`);
}

/** How an answer is picked, in words: one or several of a few letters. */
export function among({ kind, options }: Exclude<Quiz, NumericQuiz>): string {
  const letters = options.map(({ letter }) => letter).join(", ");
  return kind === "multiple" ? `one or more of the letters ${letters}` : `one of ${letters}`;
}

/** The options that a text names: "b", or "a, c" and "ac" where several may be right. */
function optionsNamed(
  options: readonly QuizOption[],
  text: string,
  several: boolean,
): { chosen: readonly QuizOption[]; strange?: string } {
  const name = text.trim().toLowerCase();
  const letters = several ? [...name.replace(/[\s,;]/g, "")] : [name];
  const chosen = options.filter(({ letter }) => letters.includes(letter));
  const known = letters.length > 0 && letters.every((each) => options.some(({ letter }) => letter === each));
  return known ? { chosen } : { chosen: [], strange: name.slice(0, 20) };
}

function judgeSeveral({ options, praise }: MultipleQuiz, chosen: readonly QuizOption[]): Feedback {
  const wrong = chosen.filter((option) => !option.right);
  const missing = options.filter((option) => option.right && !chosen.includes(option)).length;
  if (wrong.length === 0 && missing === 0) return right(`Right. ${praise}`);
  const more = missing === 1 ? "One more is right." : `${missing} more are right.`;
  if (wrong.length === 0) return notYet(`So far so good. ${more}`);
  const reasons = wrong.map(({ letter, feedback }) => `${letter}: ${feedback}`).join(" ");
  return notYet(`Not quite. ${reasons}${missing > 0 ? ` ${more}` : ""}`);
}

function judgeNumber({ truth, within, praise, mistakes, hint }: NumericQuiz, answer: unknown): Feedback {
  if (Array.isArray(answer) && answer.length === 1)
    return notYet("That is a list with one entry: take the number out of it with [0].");
  if (typeof answer === "string") return notYet("The answer is one number, without quotation marks.");
  if (typeof answer !== "number" || Number.isNaN(answer)) return notYet("The answer is one number.");
  if (isNear(answer, truth, within)) return right(praise);
  return notYet(mistakes.find((mistake) => isNear(answer, mistake.value, mistake.within))?.hint ?? hint);
}

/** Whether a number differs from another by at most a share of it. */
const isNear = (answer: number, value: number, within: number): boolean =>
  Math.abs(answer - value) <= within * Math.abs(value);
