import { type Feedback, notYet } from "./feedback";
import type { Question } from "./question";

/** A function to be written, and what is said of the one that is handed in. */
export interface Task<Yours> {
  readonly ask: string;
  readonly hint: string;
  /** The verdict on the learner's function; may throw when that does. */
  judge(yours: Yours): Feedback;
}

/** A question whose answer is a function. What is none, such as a number that it returned, is sent back with the function's name. */
export function written<Yours>(id: string, name: string, { ask, hint, judge }: Task<Yours>): Question {
  return {
    id,
    ask,
    hint,
    judge: (answer) =>
      typeof answer === "function"
        ? judge(answer as Yours)
        : notYet(`Hand in the function itself: answer("${id}", ${name}).`),
  };
}
