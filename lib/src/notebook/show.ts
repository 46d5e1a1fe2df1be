import { isListOf, refuse } from "../arguments";
import type { Figure } from "../charts/shared/figure";
import { type Table, tableHtml, tableText } from "../charts/shared/table";
import { type Exploration, isExploration } from "../explorers/explore";
import { explorerType } from "../explorers/explorer-type";
import { type ChoiceQuiz, type Quiz, type QuizOption, quizType } from "../lessons/quiz-spec";
import { quizText } from "../lessons/quiz-text";
import { type Bundle, send } from "./kernel";
import { flushWrites } from "./merge-writes";

/** More outputs than this at once are a loop gone astray, and would block the kernel's socket. */
const mostAtOnce = 200;
let shownThisTurn = 0;

/**
 * Shows a figure, an explorer, a table, a quiz or a line of text under the cell.
 *
 * A figure is sent as Plotly JSON together with the sentence that describes it, so that a program which cannot draw
 * still says what there is to see. An explorer is sent as its kind and state, together with the figure of its start. A table is sent as HTML and as aligned text, a quiz as data that the page can judge
 * and as text.
 *
 * @param thing what a chart builder or {@link explore} returned, a table, a quiz, or a text.
 * @throws ArgumentError when it is none of these.
 *
 * @example
 * ```ts
 * show("Downhill from here."); // Downhill from here.
 * ```
 */
export function show(thing: Figure | Exploration | Table | Quiz | string): void {
  const bundle = bundleOf(thing);
  if (shownThisTurn === 0) setImmediate(() => (shownThisTurn = 0));
  shownThisTurn++;
  if (shownThisTurn === mostAtOnce + 1)
    console.log(`show: a cell shows at most ${mostAtOnce} outputs at once; the rest is left out.`);
  if (shownThisTurn > mostAtOnce) return;
  if (typeof thing === "string") {
    console.log(thing);
    return;
  }
  flushWrites();
  send(bundle);
}

/** Every form of one thing, the richest first. */
export function bundleOf(thing: Figure | Exploration | Table | Quiz | string): Bundle {
  if (typeof thing === "string") return { "text/plain": thing };
  if (isExploration(thing) && isFigure(thing.figure))
    return {
      [explorerType]: thing.spec,
      "application/vnd.plotly.v1+json": thing.figure,
      "text/plain": thing.sentence,
    };
  if (isFigure(thing))
    return { "application/vnd.plotly.v1+json": thing, "text/plain": thing.layout.meta.description };
  if (isTable(thing)) return { "text/html": tableHtml(thing), "text/plain": tableText(thing) };
  if (isQuiz(thing)) return { [quizType]: thing, "text/plain": quizText(thing) };
  return refuse("show", "thing", "a figure, an explorer, a table, a quiz or a text", thing);
}

function isFigure(thing: unknown): thing is Figure {
  const figure = thing as Partial<Figure> | null;
  return (
    Array.isArray(figure?.data) && typeof figure.layout?.meta?.description === "string" && isPlainData(thing)
  );
}

function isTable(thing: unknown): thing is Table {
  const table = thing as Partial<Table> | null;
  const isRow = (row: unknown) => isListOf(row, (cell) => typeof cell === "string");
  return isRow(table?.columns) && isListOf(table?.rows, isRow) && typeof table.caption === "string";
}

function isQuiz(thing: unknown): thing is Quiz {
  const quiz = thing as (Omit<Partial<ChoiceQuiz>, "kind"> & { readonly kind?: Quiz["kind"] }) | null;
  const isOption = (option: unknown) => {
    const { letter, text } = (option ?? {}) as Partial<QuizOption>;
    return typeof letter === "string" && typeof text === "string";
  };
  return (
    quiz?.version === 1 &&
    [quiz.id, quiz.ask, quiz.solution].every((text) => typeof text === "string") &&
    (quiz.kind === "numeric" || isListOf(quiz.options, isOption)) &&
    isPlainData(thing)
  );
}

/** What cannot be written as JSON, such as a circle, could not leave the kernel. */
function isPlainData(thing: unknown): boolean {
  try {
    JSON.stringify(thing);
    return true;
  } catch {
    return false;
  }
}
