import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sentenceOf } from "../../../view/figure/sentence";

describe("the sentence of a figure", () => {
  const described = { layout: { meta: { description: "Downhill." } } };

  test("is its own, else the plain text beside it", () => {
    assert.equal(sentenceOf(described, "Other."), "Downhill.");
    assert.equal(sentenceOf({ data: [] }, " Beside it. "), "Beside it.");
    assert.equal(sentenceOf("no figure at all", "Beside it."), "Beside it.");
  });

  test("is else made from title and names, without their markup", () => {
    const figure = {
      data: [{ name: "a<sub>1</sub>" }, {}, { name: "b" }],
      layout: { title: { text: "<b>T</b>" } },
    };
    assert.equal(sentenceOf(figure, "Figure({'data': …"), "A chart titled “T”: a 1, b.");
    assert.equal(sentenceOf({ data: [{}] }, undefined), "A chart.");
    assert.match(sentenceOf({ data: Array(12).fill({ name: "n" }) }, undefined), /(n, ){9}n and others\.$/);
  });

  test("is never endless", () => {
    assert.equal(
      sentenceOf({ layout: { meta: { description: "x".repeat(9_999) } } }, undefined).length,
      2_001,
    );
  });
});
