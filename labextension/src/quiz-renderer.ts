import { quizType } from "../../lib/src/lessons/quiz-spec";
import { QuizView } from "../../view/quiz/quiz-view";
import type { MimeModel, RendererFactory, WidgetClass } from "./jupyter";
import { jupyterTheme } from "./jupyter-theme";

/** Shows quizzes. Safe: their data are text and numbers, never markup or code. */
export function quizRenderer(Widget: WidgetClass): RendererFactory {
  class QuizRenderer extends Widget {
    private readonly view = new QuizView(this.node, jupyterTheme);

    /** Called with the output, and again at each update of it. Reads the model and never writes to it. */
    async renderModel({ data }: MimeModel): Promise<void> {
      const text = data["text/plain"];
      this.view.show({ quiz: data[quizType], text: typeof text === "string" ? text : undefined });
    }

    override dispose(): void {
      if (!this.isDisposed) this.view.dispose();
      super.dispose();
    }
  }
  return { safe: true, mimeTypes: [quizType], createRenderer: () => new QuizRenderer() };
}
