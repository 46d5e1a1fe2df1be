import { ArgumentError, describe } from "../arguments";
import { shown } from "./compare";
import { type Feedback, feedbackLine, notYet } from "./feedback";
import type { Question } from "./question";
import { questions } from "./questions";
import { remember } from "./record";

/**
 * Hands in an answer to a quiz or an exercise, and prints what it gets: a line with ✓ when it is right, a hint with → when
 * not yet. It never throws for a wrong answer, nor when your own code in it throws.
 *
 * @param id the number of the question, as in the heading: `"1.2"`.
 * @param yours the answer: a letter, a number or a function, as the question says. Leave it out for a hint.
 * @throws ArgumentError when there is no such question.
 *
 * @example
 * ```ts
 * answer("1.quiz"); // → Write one of the letters a, b, c, d between the quotation marks, then run the cell.
 * ```
 */
export function answer(id: string, yours?: unknown): void {
  const feedback = judgeAnswer(id, yours);
  if (isGiven(yours)) remember(id, feedback);
  console.log(feedbackLine(feedback));
}

const isGiven = (yours: unknown): boolean => yours !== undefined && yours !== null && yours !== "";

/** The feedback itself, for tests and for whoever wants it as data. */
export function judgeAnswer(id: string, yours?: unknown): Feedback {
  const question = questions.find((candidate) => candidate.id === id);
  if (!question)
    throw new ArgumentError(`answer: there is no question ${describe(id)}; ${thoseThereAre(id)}`);
  return isGiven(yours) ? judged(question, yours) : notYet(question.hint);
}

/** The questions of the chapter that was meant: those of all chapters would be no line to read. */
function thoseThereAre(id: unknown): string {
  const chapterOf = (name: string) => name.slice(0, name.indexOf("."));
  const chapter = typeof id === "string" ? chapterOf(id) : "";
  const near = questions.filter((each) => chapterOf(each.id) === chapter).map((each) => each.id);
  if (near.length > 0) return `chapter ${chapter} has ${near.join(", ")}`;
  const chapters = [...new Set(questions.map((each) => chapterOf(each.id)))];
  return `they are called such as ${questions[0]?.id}, with chapters ${chapters.join(", ")}`;
}

function judged(question: Question, yours: unknown): Feedback {
  try {
    return question.judge(yours);
  } catch (error) {
    return notYet(`Your code stopped with an error: ${inOneLine(error)}`);
  }
}

/** What was thrown, which may be anything, in a line that fits a screen. */
function inOneLine(error: unknown): string {
  const text = error instanceof Error ? String(error.message) : shown(error);
  return text.replace(/\s+/g, " ").slice(0, 200) || "it says nothing about the reason";
}
