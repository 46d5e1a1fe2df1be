import assert from "node:assert/strict";
import { test } from "node:test";
import { type Entry, find } from "../../site/src/find";

const entries: Entry[] = [
  {
    page: "01.html",
    title: "01 Rolling downhill",
    headings: [
      ["2.-One-step", "2. One step"],
      ["Summary", "Summary"],
    ],
  },
  {
    page: "03.html",
    title: "03 Learning rates",
    headings: [
      ["4.-The-map", "4. The map"],
      ["Summary", "Summary"],
    ],
  },
];

test("pages come before headings, and a heading is found with the title of its page", () => {
  assert.deepEqual(find(entries, "step"), [
    { address: "01.html#2.-One-step", title: "01 Rolling downhill", heading: "2. One step" },
  ]);
  assert.deepEqual(find(entries, "LEARNING"), [{ address: "03.html", title: "03 Learning rates" }]);
  assert.deepEqual(
    find(entries, "rates map").map(({ address }) => address),
    ["03.html#4.-The-map"],
  );
  assert.deepEqual(
    find(entries, "summary").map(({ title }) => title),
    ["01 Rolling downhill", "03 Learning rates"],
  );
});

test("accents do not matter, every word must be there, and nothing finds nothing", () => {
  assert.equal(find(entries, "róll").length, 1);
  assert.deepEqual(find(entries, "step rates"), []);
  assert.deepEqual(find(entries, "  "), []);
});

test("anchors are addresses", () => {
  const odd: Entry[] = [{ page: "p.html", title: "t", headings: [["A-100 %", "A 100 %"]] }];
  assert.equal(find(odd, "100")[0]?.address, "p.html#A-100%20%25");
});
