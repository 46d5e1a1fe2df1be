import { curveWithSteps, descend, logError, parabola, stepByStep } from "../../../lib/src/index";
import { display, figureOutput, notebookText } from "./notebook-file";

const run = descend(parabola(), { start: 3, learningRate: 0.3, maxIterations: 14 });

/** One black dot: the smallest picture there is. */
export const dot =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADBwIAMCbHYQAAAABJRU5ErkJggg==";

const counted = Array.from({ length: 1_000 }, (_, index) => index);

/** A figure of someone else: no sentence, no table, no height, and buttons of its own. */
const foreign = {
  data: [{ type: "scatter", name: "squares", x: counted, y: counted.map((x) => x * x) }],
  layout: {
    title: { text: "<b>Squares</b>" },
    updatemenus: [
      {
        buttons: [
          { label: "Lines", method: "restyle", args: [{ mode: "lines" }] },
          { label: "Dots", method: "restyle", args: [{ mode: "markers" }] },
        ],
      },
    ],
  },
};

const attack = "<img src=x onerror='window.attacked = 1'>";

/** A figure that would run code and call home if it could. */
const hostile = {
  data: [
    {
      type: "scatter",
      name: attack,
      x: [1, 2],
      y: [3, 4],
      text: [attack, `<a href="javascript:window.attacked=1">a</a>`],
    },
  ],
  layout: {
    title: { text: attack },
    images: [{ source: "https://example.com/spy.png", x: 0, y: 1, sizex: 1, sizey: 1 }],
    meta: { description: attack, table: { caption: attack, columns: [attack], rows: [[attack]] } },
  },
};

/** Outputs that are no figures, each with the words that its box must hold. */
export const malformed: readonly (readonly [figure: unknown, words: string])[] = [
  ['{"data":[]}', "are a text, not an object"],
  [{ layout: {} }, "it has no data"],
  [{ data: 5 }, "its data are a number, not a list"],
  [{ data: [{}, 7] }, "entry 1 of its data is a number"],
  [{ data: [], layout: [] }, "its layout is a list"],
  [{ data: [], frames: {} }, "its frames are an object, not a list"],
  [{ data: [{ type: "choropleth", z: [1], locations: ["DEU"] }] }, "needs a map from another host"],
];

/** Charts as stored notebooks hold them. */
export const figures = notebookText([
  { source: "curve", outputs: [figureOutput(curveWithSteps(run), { "image/png": dot })] },
  { source: "steps", outputs: [figureOutput(stepByStep(run))] },
  { source: "log", outputs: [figureOutput(logError(run))] },
  { source: "foreign", outputs: [display({ "application/vnd.plotly.v1+json": foreign })] },
  { source: "hostile", outputs: [figureOutput(hostile)] },
]);

export const wrongFigures = notebookText(
  malformed.map(([figure], index) => ({ source: `wrong ${index}`, outputs: [figureOutput(figure)] })),
);

/** Cells that the real kernel runs. */
export const living = notebookText([
  { source: 'import { curveWithSteps, descend, parabola, show } from "../lib";' },
  {
    source: "show(curveWithSteps(descend(parabola(), { start: 3, learningRate: 0.3, maxIterations: 14 })));",
  },
  { source: "for (let line = 1; line <= 5000; line++) console.log(`line ${line}`);" },
  { source: 'import { newDisplay } from "tslab";\nconst place = newDisplay();' },
  {
    source:
      "const figure = (name: string): any => ({ data: [{ y: [1, 2], name, showlegend: true }], layout: {}, frames: [{ name, data: [{ y: [2, 1] }] }] });\n" +
      'place.raw("application/vnd.plotly.v1+json", figure("before"));',
  },
  { source: 'place.raw("application/vnd.plotly.v1+json", figure("after"));' },
]);
