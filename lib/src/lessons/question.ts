import { readable } from "../readable";
import { type Feedback, notYet } from "./feedback";
import { among, judgeQuiz } from "./judge-quiz";
import type { NumberMistake, Quiz, QuizOption } from "./quiz-spec";

/** A question of the course: a quiz or an exercise, with what each answer gets. */
export interface Question {
  /** Chapter and number: `"1.2"`. */
  readonly id: string;
  /** What is asked, in a line. */
  readonly ask: string;
  /** What the cell says before it has been answered. */
  readonly hint: string;
  /** The question as plain data, when a page can judge its answers. */
  readonly quiz?: Quiz;
  /** The verdict on an answer; may throw when the learner's own code does. */
  judge(answer: unknown): Feedback;
}

/** One of the answers to choose from. */
export interface Choice {
  readonly text: string;
  readonly right?: boolean;
  /** Why it is right or wrong. */
  readonly feedback: string;
}

/** Answers to choose from, named a, b, c, … */
export type Choices = Readonly<Record<string, Choice>>;

/** A quiz: pick a letter, and learn why it is right or wrong. */
export function choice(id: string, ask: string, choices: Choices): Question {
  const options = optionsOf(choices);
  const solution = options.filter((option) => option.right).map(inFull);
  const hint = `Write one of the letters ${lettersOf(options)} between the quotation marks, then run the cell.`;
  return fromQuiz({ version: 1, kind: "choice", id, ask, options, solution: solution.join("\n") }, hint);
}

/** A quiz with several right answers; `praise` says what they have in common. */
export function multiple(id: string, ask: string, choices: Choices, praise: string): Question {
  const options = optionsOf(choices);
  const letters = lettersOf(options.filter((option) => option.right));
  const solution = [`${letters}. ${praise}`, ...options.map(inShort)].join("\n");
  const quiz: Quiz = { version: 1, kind: "multiple", id, ask, options, praise, solution };
  return fromQuiz(quiz, `Write ${among(quiz)} between the quotation marks, then run the cell.`);
}

/** What a number question compares an answer with. */
export interface NumberAnswer {
  readonly truth: number;
  /** Share of the truth by which an answer may differ. @default 1e-6 */
  readonly within?: number;
  readonly praise: string;
  /** Hints for typical mistakes; the first that fits is given. */
  readonly mistakes?: readonly (KnownMistake | TestedMistake)[];
  readonly hint: string;
}

/** A typical wrong number. Its `within` is that of the truth, unless it has its own. */
type KnownMistake = Omit<NumberMistake, "within"> & Partial<NumberMistake>;

/** A mistake that takes code to recognize: its question can be answered in a cell only. */
interface TestedMistake {
  readonly when: (answer: number) => boolean;
  readonly hint: string;
}

/** A question whose answer is a number. */
export function numeric(id: string, ask: string, answer: NumberAnswer): Question {
  const { truth, within = 1e-6, praise, mistakes = [], hint } = answer;
  const solution = `${readable(truth, 6)}. ${praise}`;
  const known = mistakes.flatMap((mistake) => ("when" in mistake ? [] : [{ within, ...mistake }]));
  const quiz: Quiz = {
    ...{ version: 1, kind: "numeric", id, ask, truth, within, praise, hint, solution },
    mistakes: known,
  };
  if (known.length === mistakes.length) return fromQuiz(quiz, hint);
  const judge = (yours: unknown) => {
    const verdict = judgeQuiz(quiz, yours);
    if (verdict.right || typeof yours !== "number") return verdict;
    const tested = mistakes.find((mistake) => "when" in mistake && mistake.when(yours));
    return tested ? notYet(tested.hint) : verdict;
  };
  return { id, ask, hint, judge };
}

const fromQuiz = (quiz: Quiz, hint: string): Question => ({
  id: quiz.id,
  ask: quiz.ask,
  hint,
  quiz,
  judge: (answer) => judgeQuiz(quiz, answer),
});

const optionsOf = (choices: Choices): QuizOption[] =>
  Object.entries(choices).map(([letter, { text, right = false, feedback }]) => ({
    letter,
    text,
    right,
    feedback,
  }));

const lettersOf = (options: readonly QuizOption[]): string => options.map(({ letter }) => letter).join(", ");

const inFull = ({ letter, text, feedback }: QuizOption): string => `${letter}. ${text}. ${feedback}`;

const inShort = ({ letter, feedback }: QuizOption): string => `${letter}: ${feedback}`;
