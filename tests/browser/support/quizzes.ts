import { choice, multiple, numeric } from "../../../lib/src/lessons/question";
import { questions } from "../../../lib/src/lessons/questions";
import { quiz } from "../../../lib/src/lessons/quiz";
import type { Quiz } from "../../../lib/src/lessons/quiz-spec";
import { quizText } from "../../../lib/src/lessons/quiz-text";
import { display, notebookText, type Output } from "./notebook-file";

const attack = "<img src=x onerror='window.attacked = 1'>";

const ofThree = choice("t.1", "Where does `x - 0.1 * 2 * x` lead?", {
  a: { text: "Uphill", feedback: "The slope is subtracted." },
  b: { text: "Downhill", right: true, feedback: "Against the slope." },
  c: { text: attack, feedback: `Text is text: ${attack}` },
}).quiz as Quiz;

const even = multiple(
  "t.2",
  "Which are even?",
  {
    a: { text: "2", right: true, feedback: "2 is even." },
    b: { text: "3", feedback: "3 is odd." },
    c: { text: "4", right: true, feedback: "4 is even." },
  },
  "Both can be halved.",
).quiz as Quiz;

const place = numeric("t.3", "Where is x after three steps?", {
  truth: 5.12,
  within: 0.01,
  praise: "10 · 0.8³.",
  mistakes: [{ value: 7.29, hint: "The slope is 2x, not x." }],
  hint: "Each step multiplies by 0.8.",
}).quiz as Quiz;

const quizOutput = (given: unknown, text: string): Output =>
  display({ "application/vnd.downhill.quiz.v1+json": given, "text/plain": text });

const notebookOf = (shown: readonly Quiz[]) =>
  notebookText(
    shown.map((each) => ({
      source: `show(quiz("${each.id}"));`,
      outputs: [quizOutput(each, quizText(each))],
    })),
  );

/** One quiz of each kind, and one of the course twice, as stored notebooks hold them. */
export const quizzes = notebookOf([ofThree, even, place, quiz("1.quiz"), quiz("1.quiz")]);

/** Every question of the course that a page can judge. */
export const courseQuizzes: readonly Quiz[] = questions.flatMap((question) => question.quiz ?? []);
export const wholeCourse = notebookOf(courseQuizzes);

/** Outputs that are no quizzes, each with the words that its box must hold. */
export const malformedQuizzes: readonly (readonly [quiz: unknown, words: string])[] = [
  ["{}", "its data are a text, not an object"],
  [null, "its data are nothing, not an object"],
  [{}, "it does not say that it is of version 1"],
  [{ ...ofThree, version: 2 }, "it is of version 2, and this program reads version 1"],
  [{ ...ofThree, kind: attack }, 'its kind is "<img src=x'],
  [{ ...ofThree, ask: { toString: null } }, "its ask is an object, not a text"],
  [{ ...ofThree, solution: "x".repeat(5_001) }, "its solution is longer than 5000 characters"],
  [{ ...ofThree, options: {} }, "its options are an object, not a list"],
  [{ ...ofThree, options: [null] }, "entry 0 of its options is nothing, not an object"],
  [{ ...ofThree, options: Array(27).fill({}) }, "its options are 27 entries; at most 26 are shown"],
  [{ ...ofThree, options: [] }, "none of its options is right"],
  [{ ...even, kind: "choice" }, "2 of its options are right, not one"],
  [
    { ...even, options: Array(2).fill({ letter: "a", text: "", right: true, feedback: "" }) },
    "its options are not named by different letters",
  ],
  [{ ...even, praise: null }, "its praise is nothing, not a text"],
  [{ ...place, truth: "5.12" }, "its truth is a text, not a finite number"],
  [{ ...place, within: -1 }, "its within is below 0"],
  [{ ...place, mistakes: [{ value: 1, within: 0 }] }, "its hint is nothing, not a text"],
];

export const wrongQuizzes = notebookText(
  malformedQuizzes.map(([given], index) => ({
    source: `wrong ${index}`,
    outputs: [quizOutput(given, `Where does it lead? ${attack}`)],
  })),
);

/** A cell that the real kernel runs. */
export const livingQuiz = notebookText([
  { source: 'import { quiz, show } from "../lib";\nshow(quiz("1.quiz"));' },
]);
