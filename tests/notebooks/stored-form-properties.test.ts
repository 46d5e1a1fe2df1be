import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as fc from "fast-check";
import { parseNotebook } from "../../scripts/notebooks/read.mjs";
import { serialize } from "../../scripts/notebooks/serialize.mjs";
import { storedForm } from "../../scripts/notebooks/stored-form.mjs";

/** Any text in any script, with line ends of every system. */
const text = fc.string({
  unit: fc.oneof(fc.string({ unit: "grapheme", maxLength: 3 }), fc.constantFrom("\n", "\r\n", "\u2028")),
});
const lines = fc.oneof(text, fc.array(text));
const json = fc.jsonValue({ maxDepth: 2 });
const metadata = fc.dictionary(fc.constantFrom("tags-of-mine", "slideshow", "nbgrader", "ünïcode"), json);
const id = fc.option(fc.stringMatching(/^[\w-]{1,20}$/), { nil: undefined });
const markdown = fc.record({ cell_type: fc.constantFrom("markdown", "raw"), source: lines, metadata, id });
const stream = fc.record({
  output_type: fc.constant("stream"),
  name: fc.constantFrom("stdout", "stderr"),
  text: lines,
});
const shown = fc.record({
  output_type: fc.constant("display_data"),
  metadata: fc.constant({}),
  data: fc.record({ "text/plain": lines, "application/x+json": json }),
});
const code = fc.record({
  cell_type: fc.constant("code"),
  source: lines,
  metadata,
  id,
  outputs: fc.array(fc.oneof(stream, shown), { maxLength: 4 }),
});
const notebook = fc.record({
  cells: fc.array(fc.oneof(markdown, code), { maxLength: 6 }),
  metadata,
  nbformat: fc.constant(4),
  nbformat_minor: fc.constantFrom(0, 4, 5),
});

const whole = (source: string | string[]) => [source].flat().join("");
const runs = { numRuns: 300, seed: 42 };

describe("whatever a notebook holds, its stored form", () => {
  test("keeps every character that a person wrote, in order, and the metadata of other tools", () => {
    fc.assert(
      fc.property(notebook, (given) => {
        const stored = parseNotebook(serialize(storedForm(parseNotebook(JSON.stringify(given)))));
        const sources = given.cells.map(({ source }) => whole(source).replace(/\r\n/g, "\n"));
        assert.deepEqual(
          stored.cells.map(({ source }: { source: string }) => source),
          sources,
        );
        // What JSON cannot say, such as −0, is not asked for.
        const kept = JSON.parse(JSON.stringify(given.cells.map((cell) => cell.metadata)));
        assert.deepEqual(
          stored.cells.map((cell: { metadata: object }) => cell.metadata),
          kept,
        );
      }),
      runs,
    );
  });
  test("is the same however the file is laid out: on one line or many, with CRLF, with a byte order mark", () => {
    const layout = fc.record({
      indent: fc.integer({ min: 0, max: 4 }),
      crlf: fc.boolean(),
      mark: fc.boolean(),
    });
    fc.assert(
      fc.property(notebook, layout, (given, { indent, crlf, mark }) => {
        const text = JSON.stringify(given, null, indent);
        const laidOut = (mark ? "\uFEFF" : "") + (crlf ? text.replaceAll("\n", "\r\n") : text);
        assert.equal(
          serialize(storedForm(parseNotebook(laidOut))),
          serialize(storedForm(parseNotebook(JSON.stringify(given)))),
        );
      }),
      runs,
    );
  });
  test("gives every cell an id of its own, whatever ids were copied", () => {
    const copied = fc.array(fc.oneof(markdown, code).chain((cell) => fc.constant({ ...cell, id: "copied" })));
    fc.assert(
      fc.property(copied, fc.array(fc.oneof(markdown, code)), (some, others) => {
        const given = { cells: [...others, ...some], metadata: {}, nbformat: 4, nbformat_minor: 5 };
        const { cells } = storedForm(parseNotebook(JSON.stringify(given)));
        assert.equal(new Set(cells.map(({ id }: { id: string }) => id)).size, given.cells.length);
      }),
      runs,
    );
  });
  test("is its own stored form", () => {
    fc.assert(
      fc.property(notebook, (given) => {
        const once = serialize(storedForm(parseNotebook(JSON.stringify(given))));
        assert.equal(serialize(storedForm(parseNotebook(once))), once);
      }),
      runs,
    );
  });
});
