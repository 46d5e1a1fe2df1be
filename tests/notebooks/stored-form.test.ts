import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { describe, test } from "node:test";
import { differences } from "../../scripts/notebooks/compare.mjs";
import { parseNotebook } from "../../scripts/notebooks/read.mjs";
import { serialize } from "../../scripts/notebooks/serialize.mjs";
import { storedForm } from "../../scripts/notebooks/stored-form.mjs";
import { venvPython } from "../../scripts/setup/places.mjs";

const notebook = (...cells: object[]) =>
  JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 });
const store = (text: string) => storedForm(parseNotebook(text));
const markdown = (source: unknown, more = {}) => ({ cell_type: "markdown", metadata: {}, source, ...more });
const code = (source: unknown, more = {}) => ({
  cell_type: "code",
  metadata: {},
  source,
  outputs: [],
  ...more,
});
const printed = (text: string) => ({ output_type: "stream", name: "stdout", text });

describe("the stored form", () => {
  test("is the same when made again", () => {
    const once = serialize(store(notebook(markdown("# A"), code(["let x = 1;\n", "x;"]), code(""))));
    assert.equal(serialize(store(once)), once);
  });
  test("counts the cells that ran from 1", () => {
    const { cells } = store(notebook(code("a", { execution_count: 7 }), code(" \n"), code("b")));
    assert.deepEqual(
      cells.map((cell: { execution_count: number }) => cell.execution_count),
      [1, null, 2],
    );
  });
  test("merges what is printed in a row, but not across a figure", () => {
    const figure = { output_type: "display_data", data: { "text/plain": "f" }, metadata: {} };
    const outputs = [printed("a\n"), printed("b\n"), figure, printed("c\n")];
    assert.deepEqual(store(notebook(code("x", { outputs }))).cells[0].outputs, [
      printed("a\nb\n"),
      figure,
      printed("c\n"),
    ]);
  });
  test("keeps a quiz as it was sent: JSON whose lists of texts are lists, and its text", () => {
    const data = {
      "application/vnd.downhill.quiz.v1+json": { ask: "Which?", list: ["a", "b"] },
      "text/plain": "Which?",
    };
    const outputs = [{ output_type: "display_data", data, metadata: {} }];
    const stored = serialize(store(notebook(code("x", { outputs }))));
    assert.deepEqual(JSON.parse(stored).cells[0].outputs[0].data, {
      ...data,
      "text/plain": ["Which?"],
    });
    assert.deepEqual(parseNotebook(stored).cells[0].outputs[0].data, data);
  });
  test("drops what editors and runs leave, and keeps what a person or an unknown tool wrote", () => {
    const metadata = {
      collapsed: true,
      scrolled: false,
      execution: { a: 1 },
      jupyter: { outputs_hidden: true },
    };
    const kept = { tags: ["exercise"], slideshow: { slide_type: "slide" } };
    const attachments = { "a.png": { "image/png": "abc" } };
    const cells = [
      code("x", { metadata: { ...metadata, ...kept } }),
      markdown("mine", { id: "mine", attachments }),
    ];
    const stored = store(notebook(...cells));
    assert.deepEqual(stored.cells[0].metadata, kept);
    assert.deepEqual(stored.cells[1], { ...markdown("mine"), id: "mine", attachments });
  });
  test("gives ids to cells without, the same each time, and never one id twice", () => {
    const ids = () =>
      store(notebook(code("x"), code("x"), code("y", { id: "own" }), code("z", { id: "own" }))).cells;
    const [first, second, third, fourth] = ids().map(({ id }: { id: string }) => id);
    assert.deepEqual([second, third, fourth], [`${first}-2`, "own", "own-2"]);
    assert.deepEqual(ids()[0].id, first);
  });
  test("takes line ends of Windows and a byte order mark", () => {
    const text = `\uFEFF${notebook(markdown("one\r\ntwo")).replaceAll("{", "{\r\n")}`;
    assert.equal(store(text).cells[0].source, "one\ntwo");
  });
  test("is written as nbformat writes it", () => {
    const numbers = [0, -1.5, 1e-7, 0.00001, 0.0001, 123456789012, 1e21, 1.5e300, true, null, [], {}];
    const data = {
      "application/vnd.plotly.v1+json": { numbers },
      "text/plain": "é – 😀\nb",
      "image/png": "abc\n",
    };
    const outputs = [{ output_type: "display_data", data, metadata: {} }, printed("a\u2028b\r\nc")];
    const ours = serialize(store(notebook(markdown("# Ä\n\n- b"), code("x\ny", { outputs }), markdown(""))));
    const program =
      "import sys, nbformat; sys.stdout.write(nbformat.writes(nbformat.reads(sys.stdin.read(), 4)) + '\\n')";
    const theirs = execFileSync(venvPython, ["-X", "utf8", "-c", program], {
      input: ours,
      encoding: "utf8",
    });
    assert.equal(ours, theirs);
  });
});

describe("a file that is no notebook is named", () => {
  for (const [text, reason] of [
    ['{"cells": [', /is not JSON/],
    ["<<<<<<< ours\n{}", /is not JSON/],
    ["[]", /holds no JSON object/],
    ['{"nbformat": 3}', /has format 3, not 4/],
    [notebook({ cell_type: "code" }), /cell 1 has no source text/],
    [notebook(markdown("a"), { cell_type: "heading", source: "b" }), /cell 2 has the unknown type heading/],
    [
      notebook(code("a", { outputs: [{ output_type: "display_data" }] })),
      /cell 1 has outputs that are no outputs/,
    ],
  ] as const) {
    test(text.slice(0, 30), () => assert.throws(() => parseNotebook(text), reason));
  }
});

describe("differences", () => {
  const of = (...outputs: object[]) => store(notebook(markdown("# A"), code("x", { outputs })));
  test("are none between equals", () => assert.deepEqual(differences(of(), of()), []));
  test("name the cell and the first line", () => {
    const found = differences(of(printed("same\nthree\n")), of(printed("same\ntwo\n")));
    assert.deepEqual(found, ["cell 2 [1]: stored ‹three› / now ‹two›"]);
  });
  test("name a cell that is new", () => {
    const more = store(notebook(markdown("# A"), code("x"), markdown("more")));
    assert.match(differences(of(), more).join(), /^cell 3: stored nothing \/ now /);
  });
});
