import { ArgumentError, describe } from "../arguments";
import { questions } from "./questions";
import type { Quiz } from "./quiz-spec";

/**
 * A question of the course as a quiz: plain data, which `show` turns into buttons and boxes that work without a kernel.
 *
 * Whoever reads the notebook where nothing can be pressed sees the question as text and answers it with `answer`.
 *
 * @param id the number of the question, as in `"1.quiz"`.
 * @throws ArgumentError when there is no such question, or when only a cell can judge it.
 *
 * @example
 * ```ts
 * console.log(quiz("1.quiz").ask); // Which line is the update rule of gradient descent?
 * ```
 */
export function quiz(id: string): Quiz {
  const found = questions.find((question) => question.id === id)?.quiz;
  if (found) return found;
  const known = questions.filter((question) => question.quiz).map((question) => question.id);
  throw new ArgumentError(`quiz: there is no quiz ${describe(id)}; there are ${known.join(", ")}`);
}
