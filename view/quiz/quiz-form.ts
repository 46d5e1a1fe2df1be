import { feedbackLine } from "../../lib/src/lessons/feedback";
import { judgeQuiz } from "../../lib/src/lessons/judge-quiz";
import type { Quiz } from "../../lib/src/lessons/quiz-spec";
import { element } from "../element";
import { type Fields, fieldsFor } from "./fields";
import { withCode } from "./inline-code";
import { solutionPart } from "./solution";

/** One quiz: the question, what to answer with, and what an answer gets. */
export function quizForm(quiz: Quiz): HTMLFormElement {
  const fields = fieldsFor(quiz);
  const tries = element("span", { class: "downhill-tries" });
  // There from the beginning, because screen readers hear changes only of what they have met.
  const feedback = element("p", { class: "downhill-feedback", "aria-live": "polite" });
  const solution = solutionPart(quiz.solution);
  const check = element("button", { type: "submit", class: "downhill-main" }, "Check");
  const form = element(
    "form",
    { novalidate: "" },
    element("fieldset", {}, element("legend", {}, ...withCode(quiz.ask)), ...fields.elements),
    element("div", { class: "downhill-actions" }, check, solution.button, tries),
    feedback,
    solution.box,
  );
  const judge = judgeOf(quiz, fields, tries, feedback);
  form.addEventListener("submit", (event) => {
    // Else the page would be loaded anew.
    event.preventDefault();
    judge();
  });
  return form;
}

/** What Check does: count a try and say what the answer gets. */
function judgeOf(quiz: Quiz, fields: Fields, tries: HTMLElement, feedback: HTMLElement): () => void {
  let tried = 0;
  let solved = false;
  const say = (verdict: "right" | "wrong" | "request", words: string) => {
    feedback.dataset.verdict = verdict;
    // New nodes also where the words are the same: a second try is heard as well.
    feedback.replaceChildren(...withCode(words));
  };
  return () => {
    const answer = fields.answer();
    if (answer === undefined) {
      say("request", fields.request);
      return;
    }
    const verdict = judgeQuiz(quiz, answer);
    if (!solved) tried++;
    solved ||= verdict.right;
    fields.mark();
    tries.textContent = tried === 1 ? "1 try" : `${tried} tries`;
    say(verdict.right ? "right" : "wrong", feedbackLine(verdict));
  };
}
