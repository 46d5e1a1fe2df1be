import { type Feedback, notYet, right } from "./feedback";

/** A question of the course: a quiz or an exercise, with what each answer gets. */
export interface Question {
  /** Chapter and number: `"1.2"`. */
  readonly id: string;
  /** What is asked, in a line. */
  readonly ask: string;
  /** What the cell says before it has been answered. */
  readonly hint: string;
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

/** A question with one right choice among a few, named a, b, c, … */
export interface ChoiceQuestion extends Question {
  readonly choices: Readonly<Record<string, Choice>>;
}

/** A quiz: pick a letter, and learn why it is right or wrong. */
export function choice(id: string, ask: string, choices: Readonly<Record<string, Choice>>): ChoiceQuestion {
  const letters = Object.keys(choices).join(", ");
  return {
    id,
    ask,
    choices,
    hint: `Write one of the letters ${letters} between the quotation marks, then run the cell.`,
    judge(answer) {
      const letter = String(answer).trim().toLowerCase();
      const chosen = Object.hasOwn(choices, letter) ? choices[letter] : undefined;
      if (!chosen)
        return notYet(`There is no answer ${JSON.stringify(letter.slice(0, 20))}; choose one of ${letters}.`);
      return chosen.right ? right(`Right. ${chosen.feedback}`) : notYet(`Not quite. ${chosen.feedback}`);
    },
  };
}

/** What a number question compares an answer with. */
export interface NumberAnswer {
  readonly truth: number;
  /** Share of the truth by which an answer may differ. @default 1e-6 */
  readonly within?: number;
  readonly praise: string;
  /** Hints for typical mistakes; the first whose test holds is given. */
  readonly mistakes?: readonly { readonly when: (answer: number) => boolean; readonly hint: string }[];
  readonly hint: string;
}

/** An exercise whose answer is a number. */
export function numeric(
  id: string,
  ask: string,
  { truth, within = 1e-6, praise, mistakes = [], hint }: NumberAnswer,
): Question {
  return {
    id,
    ask,
    hint,
    judge(answer) {
      if (typeof answer !== "number" || Number.isNaN(answer)) return notYet("The answer is one number.");
      if (Math.abs(answer - truth) <= within * Math.abs(truth)) return right(praise);
      return notYet(mistakes.find(({ when }) => when(answer))?.hint ?? hint);
    },
  };
}
