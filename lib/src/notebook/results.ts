import { refuse } from "../arguments";
import { chapterOf, type QuestionResult, recordOfChapters } from "../lessons/record";

/** What {@link results} saves. */
export interface Results {
  readonly version: 1;
  readonly course: "downhill";
  readonly learner: string;
  readonly questions: readonly QuestionResult[];
}

/**
 * Saves how your answers went, as a small file that you can hand in; nothing is sent anywhere.
 *
 * The file lies beside the notebook and holds your name and, for each question of the chapter, whether it was answered
 * right and in how many attempts. What counts is what `answer` has seen since the kernel started, so run the chapter first;
 * a quiz that was clicked on the page is not in it.
 *
 * @param learner your name, as your teacher knows you.
 * @throws ArgumentError when there is no name.
 *
 * @example
 * ```ts
 * results("Ada"); // → Nothing has been answered yet: run the cells that call answer(…), then this one again.
 * ```
 */
export function results(learner: string): void {
  if (typeof learner !== "string" || learner.trim() === "" || learner.length > 100)
    refuse("results", "learner", "your name, in at most 100 letters", learner);
  const questions = recordOfChapters();
  if (questions.length === 0) {
    console.log("→ Nothing has been answered yet: run the cells that call answer(…), then this one again.");
    return;
  }
  console.log(sentence(learner, questions));
  const summary: Results = { version: 1, course: "downhill", learner: learner.trim(), questions };
  save(fileName(learner, questions), `${JSON.stringify(summary, null, 2)}\n`);
}

function sentence(learner: string, questions: readonly QuestionResult[]): string {
  const names = (wanted: readonly QuestionResult[]) => wanted.map(({ id }) => id).join(", ");
  const right = questions.filter((question) => question.right);
  const open = questions.filter((question) => !question.right);
  const rest = open.length > 0 ? ` Not yet: ${names(open)}.` : "";
  return `${learner.trim()}: ${right.length} of ${questions.length} questions are right.${rest}`;
}

/** `results-ada-lovelace-1.json`: letters of any script, and nothing that a file system could mistake for a path. */
function fileName(learner: string, questions: readonly QuestionResult[]): string {
  const plain = learner
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  const chapters = [...new Set(questions.map(({ id }) => chapterOf(id)))].join("-");
  return `results-${plain || "learner"}-${chapters}.json`;
}

function save(file: string, text: string): void {
  try {
    (require("node:fs") as { writeFileSync(file: string, text: string): void }).writeFileSync(file, text);
    console.log(`Saved as ${file}, beside this notebook: that is the file to hand in.`);
  } catch (error) {
    const { code = "unknown reason" } = error as { code?: string };
    console.log(
      `It could not be saved as ${file} (${code}). Hand in these lines instead:\n${text.trimEnd()}`,
    );
  }
}
