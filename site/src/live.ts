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
const ahead = "900px 0px";

/** Puts living charts, explorers and quizzes in the place of their still forms: quizzes at once, the rest as the reader comes near. */
export function bringToLife(): void {
  let queue = Promise.resolve();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        // One after another, with a breath between, so that scrolling stays smooth.
        queue = queue.then(() => replaceStill(target as HTMLElement)).then(nextFrame);
      }
    },
    { rootMargin: ahead },
  );
  for (const output of document.querySelectorAll<HTMLElement>("[data-live]")) {
    if (output.dataset.live === "quiz") replaceStill(output);
    else observer.observe(output);
  }
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
