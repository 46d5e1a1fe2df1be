import { element } from "../../view/element";
import { FigureView } from "../../view/figure/figure-view";
import { explorerNeeds, loadExplorers } from "../../view/load/load-explorers";
import { loadPlotly } from "../../view/load/load-plotly";
import { QuizView } from "../../view/quiz/quiz-view";
import { pageTheme } from "./theme";

/** What a page stores of an output: data, a still picture and the sentence beside it. */
interface Stored {
  readonly data: unknown;
  readonly text: string | undefined;
  readonly picture: string | undefined;
}

type Show = (host: HTMLElement, stored: Stored) => Promise<void> | void;

const living: Readonly<Record<string, Show>> = {
  figure: (host, { data, text, picture }) =>
    new FigureView(host, { loadPlotly, theme: pageTheme }).show({ figure: data, text, picture }),
  explorer: async (host, { data, text, picture }) => {
    const { ExplorerView } = await loadExplorers();
    await new ExplorerView(host, { ...explorerNeeds, theme: pageTheme }).show({ spec: data, text, picture });
  },
  quiz: (host, { data }) => new QuizView(host, pageTheme).show({ quiz: data }),
};

/** How far below and above the screen a chart is drawn, so that it is there before the reader is. */
const ahead = "1200px 0px";

/** Puts living charts, explorers and quizzes in the place of their still forms: quizzes at once, the rest as the reader comes near. */
export function bringToLife(): void {
  const near = new Set<HTMLElement>();
  const work = oneAtATime(near);
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        near.add(target as HTMLElement);
      }
      work();
    },
    { rootMargin: ahead },
  );
  for (const output of document.querySelectorAll<HTMLElement>("[data-live]")) {
    if (output.dataset.live === "quiz") replaceStill(output);
    else observer.observe(output);
  }
}

/** Takes what is nearest to the reader first, with a breath after each, so that scrolling stays smooth. */
function oneAtATime(near: Set<HTMLElement>): () => Promise<void> {
  let isBusy = false;
  return async () => {
    if (isBusy) return;
    isBusy = true;
    while (near.size > 0) {
      const [next] = [...near].sort((a, b) => distance(a) - distance(b)) as [HTMLElement];
      near.delete(next);
      await replaceStill(next);
      await nextFrame();
    }
    isBusy = false;
  };
}

/** From the middle of the screen. */
function distance(output: HTMLElement): number {
  const { top, bottom } = output.getBoundingClientRect();
  return Math.abs((top + bottom) / 2 - innerHeight / 2);
}

/** The still form stays in the page, unseen: it is what gets printed. */
async function replaceStill(output: HTMLElement): Promise<void> {
  const host = element("div", { class: "living" });
  const show = living[output.dataset.live ?? ""];
  try {
    const stored = storedIn(output);
    const shown = show?.(host, stored);
    output.append(host);
    output.dataset.state = "live";
    await shown;
  } catch (error) {
    host.remove();
    delete output.dataset.state;
    console.error(error);
  }
}

function storedIn(output: HTMLElement): Stored {
  const json = output.querySelector(":scope > script")?.textContent ?? "";
  const still = output.querySelector<HTMLElement>(":scope > .still");
  const picture = still instanceof HTMLImageElement ? still : undefined;
  return {
    data: withTemplate(JSON.parse(json)),
    text: picture?.alt ?? still?.innerText,
    picture: picture?.getAttribute("src") ?? undefined,
  };
}

/** The look that the figures of a page share is stored once, see python/pages/lean.py. */
function withTemplate(data: unknown): unknown {
  const layout = (data as { layout?: { template?: unknown } } | null)?.layout;
  if (layout?.template === "page")
    layout.template = JSON.parse(document.getElementById("template")?.textContent ?? "{}");
  return data;
}

const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
