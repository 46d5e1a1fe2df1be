/** What all quizzes have in common. Everything in a quiz is plain data, so that a page can judge it without a kernel. */
interface Asked {
  readonly version: 1;
  /** The number of the question: `"1.quiz"`. */
  readonly id: string;
  /** What is asked, in a line. Code in it stands between backticks. */
  readonly ask: string;
  /** The right answer and why it is right; shown on demand. */
  readonly solution: string;
}

/** One of the answers to pick from. */
export interface QuizOption {
  /** a, b, c, … */
  readonly letter: string;
  readonly text: string;
  readonly right: boolean;
  /** Why it is right or wrong. */
  readonly feedback: string;
}

/** A quiz with one right option. */
export interface ChoiceQuiz extends Asked {
  readonly kind: "choice";
  readonly options: readonly QuizOption[];
}

/** A quiz with any number of right options, all of which are wanted. */
export interface MultipleQuiz extends Asked {
  readonly kind: "multiple";
  readonly options: readonly QuizOption[];
  /** What the right options together show. */
  readonly praise: string;
}

/** A wrong number that many people come to, and the hint that helps them on. */
export interface NumberMistake {
  readonly value: number;
  /** Share of the value by which an answer may differ and still be this mistake. */
  readonly within: number;
  readonly hint: string;
}

/** A quiz whose answer is a number. */
export interface NumericQuiz extends Asked {
  readonly kind: "numeric";
  readonly truth: number;
  /** Share of the truth by which an answer may differ. */
  readonly within: number;
  readonly praise: string;
  readonly mistakes: readonly NumberMistake[];
  /** What any other number gets. */
  readonly hint: string;
}

/** A question that can be shown and answered on the page. */
export type Quiz = ChoiceQuiz | MultipleQuiz | NumericQuiz;

/** The name of this form among the forms of an output. */
export const quizType = "application/vnd.downhill.quiz.v1+json";
