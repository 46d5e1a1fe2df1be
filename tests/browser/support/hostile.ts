import { display, notebookText } from "./notebook-file";

/** A host that must never be asked. */
const far = "https://stranger.example.com";
const script = "<script>window.attacked = 1</script><img src=x onerror='window.attacked = 1'>";
const link = `<a href="javascript:window.attacked=1">a</a><a href="${far}/click" onclick="window.attacked=1">b</a>`;
const styles = `<span style="fill:url(${far}/a.svg#a)">a</span><span style='cursor:url(${far}/c.cur),auto;mask:u&#114;l(${far}/m.svg)'>b</span>`;

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

/** Deep enough that walking down by calls of itself would end in an overflow; JSON has no circles. */
function nested(depth: number): unknown {
  let inside: unknown = 1;
  for (let i = 0; i < depth; i++) inside = { inside };
  return inside;
}

/** A figure with something hostile in every place where plotly.js takes text or an address. */
const everywhere = {
  data: [
    {
      type: "scatter",
      mode: "markers+text",
      name: script,
      x: [1, 2],
      y: [3, 4],
      text: [script, link + styles],
      hovertemplate: `${script}${link}${styles}<extra>${script}</extra>`,
      hoverlabel: { font: { family: `x;background:url(${far}/f.png)` } },
      marker: {
        color: [1, 2],
        colorbar: { title: { text: script + styles }, tickprefix: link, dtick: 1e-9 },
      },
      onclick: "window.attacked = 1",
    },
    { type: "image", source: `${far}/trace.png` },
  ],
  layout: JSON.parse(
    JSON.stringify({
      title: { text: script + link + styles },
      xaxis: {
        title: { text: link },
        tickvals: [1],
        ticktext: [script],
        dtick: 1e-9,
        minor: { dtick: 1e-12 },
      },
      annotations: [{ x: 1, y: 3, text: styles + script, hovertext: link }],
      images: [
        `${far}/a.png`,
        "//stranger.example.com/b.png",
        "ht\ntps://stranger.example.com/c.png",
        "/logout",
      ].map((source) => ({ source, x: 0, y: 1, sizex: 1, sizey: 1 })),
      template: { layout: { images: [{ source: `${far}/t.png`, x: 0, y: 0, sizex: 1, sizey: 1 }] } },
      geo: { visible: true },
      map: {
        style: `${far}/style.json`,
        layers: [{ sourcetype: "raster", source: [`${far}/{z}/{x}/{y}.png`] }],
      },
      updatemenus: [
        {
          buttons: [
            { label: script, method: "relayout", args: ["images[0].source", `${far}/button.png`] },
            { label: "map", method: "restyle", args: ["type", "scattergeo"] },
          ],
        },
      ],
      meta: { description: script, table: { caption: link, columns: [script], rows: [[script]] } },
      polluted: "__proto__",
    }).replace('"polluted":"__proto__"', '"__proto__":{"polluted":1}'),
  ),
  frames: [{ name: script, layout: { images: [{ source: `${far}/frame.png` }] } }],
  config: { plotlyServerURL: far, topojsonURL: far, showSendToCloud: true, mapboxAccessToken: "x" },
};

/** Figures, with the words that the reader must find; undefined where a chart must be drawn. */
const hostileFigures: readonly (readonly [figure: unknown, words: string | undefined])[] = [
  [everywhere, undefined],
  [{ data: [{ mode: "markers", y: numbers(100_000) }] }, "points to draw; more than 10,000 of this kind"],
  // A million points, packed as numbers of one byte.
  [
    { data: [{ mode: "markers", y: { dtype: "i1", bdata: Buffer.alloc(1_000_000).toString("base64") } }] },
    "points to draw; more than 10,000 of this kind",
  ],
  [{ data: numbers(10_000).map(() => ({ y: [1] })) }, "at most 200 are drawn"],
  [{ data: [], layout: nested(80) }, "nested more than 60 levels"],
  [{ data: [{ y: [1] }], layout: { title: { text: "x".repeat(1_000_000) } } }, "labels have at most 5,000"],
  [
    { data: [{ y: [1] }], layout: { annotations: numbers(5_000).map(() => ({ text: "x" })) } },
    "annotations are 5000 entries",
  ],
  [{ data: [{ type: "scattermap", lat: [1], lon: [1] }] }, "needs a map from another host"],
  [{ data: [{ y: [1, 1e9] }], layout: { xaxis: { dtick: 1e-9 }, yaxis: { nticks: 1e9 } } }, undefined],
  [
    {
      data: [{ type: "no such trace", y: {}, x: "x", mode: [], marker: 5 }],
      layout: {},
    },
    "its marker is a number, not an object",
  ],
  [{ data: [{ type: "no such trace", y: {}, x: "x", mode: [] }] }, undefined],
  [{ data: [{ y: [1] }], layout: { xaxis: 7 } }, "its xaxis is a number, not an object"],
  [
    {
      data: [
        { type: "contour", z: numbers(100).map((i) => numbers(100).map((j) => (i * 37 + j * 61) % 101)) },
      ],
    },
    "contour lines that cross",
  ],
  [
    {
      data: [
        { type: "box", boxpoints: "all", y: { dtype: "i1", bdata: Buffer.alloc(90_000).toString("base64") } },
      ],
    },
    "points to draw; more than 10,000 of this kind",
  ],
];

const figureType = "application/vnd.plotly.v1+json";
const explorerType = "application/vnd.downhill.explorer.v1+json";
const quizType = "application/vnd.downhill.quiz.v1+json";

const quiz = { version: 1, kind: "choice", id: "t", ask: script + link, solution: script };
const option = { letter: "a", text: link + styles, right: true, feedback: script };

/** The explorer of one walk, with a formula that someone typed. */
const typed = (formula: string) => ({ version: 1, kind: "descent", state: { valley: "own", formula } });

/** Explorers and quizzes that are hostile, each with the words that the reader must find. */
const hostileSpecs: readonly (readonly [type: string, spec: unknown, words: string])[] = [
  [explorerType, { version: 2, kind: "descent", state: {} }, "it has version 2"],
  [explorerType, { version: 1, kind: script, state: {} }, "there is no explorer"],
  [explorerType, { version: 1, kind: "__proto__", state: {} }, "there is no explorer"],
  [explorerType, { version: 1, kind: "descent", state: { [script]: 1 } }, "it has no control"],
  [explorerType, { version: 1, kind: "descent", state: nested(80) }, "it has no control"],
  [explorerType, { version: 1, kind: "descent", state: { start: numbers(1_000) } }, "start must be a number"],
  [explorerType, typed('evaluate("1")'), "This cannot be drawn: text, true, false and null are not numbers"],
  [explorerType, typed("x.constructor"), "This cannot be drawn: a formula is made of numbers only"],
  [explorerType, typed("__proto__ + x"), 'This cannot be drawn: "__proto__" is not known'],
  [quizType, { ...quiz, version: 2, options: [option] }, "it is of version 2"],
  [
    quizType,
    { ...quiz, options: [{ ...option, text: "x".repeat(1_000_000) }] },
    "is longer than 5000 characters",
  ],
  [quizType, { ...quiz, options: numbers(100).map(() => option) }, "at most 26 are shown"],
  [quizType, { ...quiz, ask: nested(80) }, "its ask is an object, not a text"],
  [quizType, { ...quiz, options: [option] }, "<script>window.attacked"],
];

/** All of them as outputs: the type, what is stored, and the words or undefined for a chart. */
export const hostileOutputs: readonly (readonly [
  type: string,
  stored: unknown,
  words: string | undefined,
])[] = [...hostileFigures.map(([figure, words]) => [figureType, figure, words] as const), ...hostileSpecs];

/** A notebook from a stranger that holds each in a cell of its own. */
export const hostileNotebook = notebookText(
  hostileOutputs.map(([type, stored], index) => ({
    source: `hostile ${index}`,
    outputs: [display({ [type]: stored, "text/plain": "The sentence beside it." })],
  })),
);
