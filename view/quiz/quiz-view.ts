import { element } from "../element";
import { guardKeys, rootClass } from "../keys";
import type { ThemeSource } from "../theme";
import { quizForm } from "./quiz-form";
import { readQuiz } from "./read-quiz";

/** What a page knows about a quiz. All of it may come from a stranger. */
export interface QuizContent {
  readonly quiz: unknown;
  /** The plain text beside it. */
  readonly text?: string | undefined;
}

const longestText = 5_000;

/** A quiz in an element of the page: judged here, without a kernel, and never written into the notebook. */
export class QuizView {
  private readonly root = element("div", { class: `${rootClass} downhill-quiz` });
  private readonly unwatch: () => void;

  constructor(
    host: HTMLElement,
    private readonly theme: ThemeSource,
  ) {
    guardKeys();
    this.wearTheme();
    this.unwatch = theme.watch(() => this.wearTheme());
    host.append(this.root);
  }

  /** Shows a quiz in the place of the last one. What is wrong with it is said on the page, never thrown. */
  show({ quiz, text = "" }: QuizContent): void {
    const read = readQuiz(quiz);
    this.root.replaceChildren("quiz" in read ? quizForm(read.quiz) : problemBox(read.problem, text));
  }

  dispose(): void {
    this.unwatch();
    this.root.remove();
  }

  private wearTheme(): void {
    this.root.dataset.theme = this.theme.current();
  }
}

function problemBox(problem: string, text: string): HTMLElement {
  const message = element("p", {}, element("strong", {}, "This quiz cannot be shown"), `: ${problem}.`);
  const shown = text.length > longestText ? `${text.slice(0, longestText)}…` : text;
  const instead = shown === "" ? [] : [element("p", { class: "downhill-lines" }, shown)];
  return element("div", { class: "downhill-problem", role: "note" }, message, ...instead);
}
