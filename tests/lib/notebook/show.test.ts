import assert from "node:assert/strict";
import { test } from "node:test";
import { curveWithSteps } from "../../../lib/src/charts/line/curve-with-steps";
import { iterationTable } from "../../../lib/src/charts/line/iteration-table";
import { tableHtml, tableText } from "../../../lib/src/charts/shared/table";
import { descend } from "../../../lib/src/descent/descend";
import { quiz } from "../../../lib/src/lessons/quiz";
import { bundleOf, show } from "../../../lib/src/notebook/show";
import { parabola } from "../../../lib/src/objectives/parabola";
import { printedBy } from "../support/printed-by";

const run = descend(parabola(), { start: 10, maxIterations: 3 });

test("a figure is one output: Plotly's JSON as an object, and its sentence", () => {
  const figure = curveWithSteps(run);
  assert.deepEqual(bundleOf(figure), {
    "application/vnd.plotly.v1+json": figure,
    "text/plain": figure.layout.meta.description,
  });
});

test("columns of words are read from the left, columns of numbers are compared from the right", () => {
  const table = {
    caption: "Two",
    columns: ["name", "x"],
    rows: [
      ["a", "-1.5"],
      ["long", "∞"],
    ],
  };
  assert.equal(tableText(table), "Two\nname     x\n──────────\na     -1.5\nlong     ∞");
  assert.match(tableHtml(table), /<td style="text-align: left">a<\/td><td>-1.5<\/td>/);
});

test("a table is HTML and aligned text, and its cells cannot smuggle markup in", () => {
  const bundle = bundleOf({ ...iterationTable(run), caption: "<script>" });
  assert.match(String(bundle["text/html"]), /<caption>&lt;script&gt;<\/caption>/);
  assert.match(String(bundle["text/plain"]), /^ *3 {3}5\.1200 {3}26\.2144 {3}10\.2400$/m);
});

test("a quiz is data for the page, and text that says how to answer it without", () => {
  assert.deepEqual(bundleOf(quiz("0.quiz")), {
    "application/vnd.downhill.quiz.v1+json": quiz("0.quiz"),
    "text/plain": [
      "A cell shows [*] and does not end. What do you press first?",
      "",
      "a. Close the browser tab",
      "b. The stop button, the square above the notebook",
      "c. Delete the cell",
      "",
      '→ Answer in a cell: answer("0.quiz", "a");',
    ].join("\n"),
  });
});

test("outside a kernel the plain text is printed; what cannot be shown is refused", () => {
  assert.equal(
    printedBy(() => show("Downhill.")),
    "Downhill.\n",
  );
  assert.match(
    printedBy(() => show(iterationTable(run))),
    /f\(x\) = x², gradient descent/,
  );
  for (const thing of [undefined, null, 3, {}, run])
    assert.throws(() => show(thing as unknown as string), {
      message: /^show: thing must be a figure, an explorer, a table, a quiz or a text, got /,
    });
});

test("a loop that shows without end is cut off with a word", async () => {
  await new Promise(setImmediate);
  const printed = printedBy(() => {
    for (let i = 0; i < 1000; i++) show("again");
  });
  assert.equal(printed.match(/again/g)?.length, 200);
  assert.match(printed, /at most 200 outputs/);
});
