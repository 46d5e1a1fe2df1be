import type { NumericQuiz, Quiz, QuizOption } from "../../lib/src/lessons/quiz-spec";
import { element } from "../element";
import { withCode } from "./inline-code";
import { numberIn } from "./number-in";

/** What a learner answers with: buttons, boxes or a field. */
export interface Fields {
  readonly elements: readonly HTMLElement[];
  /** The answer as `answer` in a cell would get it; nothing while there is none. */
  answer(): string | number | undefined;
  /** What to say while there is none. */
  readonly request: string;
  /** Writes beside what has been tried whether it was right: nobody needs to keep it in mind. */
  mark(): void;
}

export const fieldsFor = (quiz: Quiz): Fields =>
  quiz.kind === "numeric" ? numberField() : optionFields(quiz);

let groups = 0;

function optionFields({ kind, options }: Exclude<Quiz, NumericQuiz>): Fields {
  // Radio buttons of one name are one group in the whole page, and a quiz may be there twice.
  const name = `downhill-quiz-${++groups}`;
  const rows = options.map((option) => optionRow(option, kind === "choice" ? "radio" : "checkbox", name));
  const picked = () => rows.filter(({ input }) => input.checked);
  return {
    elements: rows.map(({ label }) => label),
    answer: () =>
      picked()
        .map(({ input }) => input.value)
        .join(", ") || undefined,
    request: kind === "choice" ? "Choose an answer first." : "Tick one or more answers first.",
    mark: () => {
      for (const { mark } of picked()) mark();
    },
  };
}

function optionRow({ letter, text, right }: QuizOption, type: string, name: string) {
  const input = element("input", { type, name, value: letter });
  const verdict = element("span", { class: "downhill-verdict" });
  const words = element("span", {}, ...withCode(text));
  const label = element("label", { class: "downhill-option" }, input, `${letter}.`, words, verdict);
  const mark = () => {
    label.dataset.verdict = right ? "right" : "wrong";
    verdict.textContent = right ? "✓ right" : "not this one";
  };
  return { input, label, mark };
}

function numberField(): Fields {
  // Not type="number": that one changes with the mouse wheel and refuses 1/3.
  const input = element("input", { type: "text", inputmode: "decimal", autocomplete: "off", size: "12" });
  return {
    elements: [element("label", { class: "downhill-number-field" }, "Your number", input)],
    answer: () => {
      const number = numberIn(input.value);
      return Number.isNaN(number) ? undefined : number;
    },
    request: "Write a number first, such as 5.12, 1/3 or 2e-6: with a point, and without commas.",
    mark: () => undefined,
  };
}
