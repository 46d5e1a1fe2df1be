import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { documents } from "./support/documents";
import { expectNone } from "./support/expect-none";
import { linkFindings, linksIn } from "./support/links";

const all = documents();

describe("links within the project lead somewhere", () => {
  for (const document of all) test(document.path, () => expectNone(linkFindings(document, all)));
});

describe("links", () => {
  const other = { path: "docs/other.md", texts: ["# Two words, `code`\n"] };
  const lesson = { path: "notebooks/01.ipynb", texts: ["## Check yourself\n", '<a id="here"></a>'] };
  const findings = (text: string) => {
    const document = { path: "docs/this.md", texts: [text] };
    return linkFindings(document, [document, other, lesson], (path) =>
      ["docs/other.md", "notebooks/01.ipynb"].includes(path),
    );
  };

  test("are found in every form, but not in code", () => {
    const text =
      '[a](b.md "t") ![c](d.png) [e]: f\n<img alt="" src="g.png">\n`[h](i)`\n```md\n[j](k)\n```\n[l]: m.md';
    assert.deepEqual(linksIn(text), ["b.md", "d.png", "m.md", "g.png"]);
  });
  test("that hold are no findings", () => {
    const good =
      "[a](other.md#two-words-code) [b](../notebooks/01.ipynb#Check-yourself) [c](../notebooks/01.ipynb#here)";
    assert.deepEqual(findings(`# Top\n${good} [d](#top) [e](https://example.org)`), []);
  });
  test("that do not hold are", () => {
    const found = findings(
      "[a](gone.md) [b](other.md#gone) [c](/etc) [d](../../x.md) [e](file:///x) [f](#gone)",
    ).join("\n");
    assert.match(found, /gone\.md leads nowhere: there is no docs\/gone\.md/);
    assert.match(found, /other\.md#gone leads nowhere: docs\/other\.md has no such heading/);
    assert.match(found, /\/etc is not relative/);
    assert.match(found, /x\.md leaves the project/);
    assert.match(found, /file:\/\/\/x is of a kind that browsers refuse/);
    assert.match(found, /#gone leads nowhere: docs\/this\.md has no such heading/);
  });
});
