import type { Quiz } from "./quiz-spec";

/** A quiz as text, for readers whose program shows no buttons, with the line of code that answers it. */
export function quizText(quiz: Quiz): string {
  const options = quiz.kind === "numeric" ? [] : quiz.options.map(({ letter, text }) => `${letter}. ${text}`);
  const several = quiz.kind === "multiple" ? ["(More than one may be right.)"] : [];
  const question = [[quiz.ask, ...several].join(" "), ...(options.length > 0 ? ["", ...options] : [])];
  return [
    ...question,
    "",
    `→ Answer in a cell: answer(${JSON.stringify(quiz.id)}, ${sample[quiz.kind]});`,
  ].join("\n");
}

/** Not the solution: what an answer looks like. */
const sample = { choice: '"a"', multiple: '"a, b"', numeric: "5" } as const;
