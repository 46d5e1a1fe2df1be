import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { documents } from "./support/documents";
import { expectNone } from "./support/expect-none";
import { at } from "./support/notebook";
import { spellers, unknownWords, words } from "./support/spelling";

const listed = readFileSync(join(__dirname, "words.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));
const own = new Set(listed);
let dictionaries: Awaited<ReturnType<typeof spellers>>;
before(async () => {
  dictionaries = await spellers();
});

describe("every word is spelled right", () => {
  for (const { path, texts } of documents()) {
    test(path, () =>
      expectNone(
        texts.flatMap((text, index) => {
          const place = texts.length > 1 ? `${at(index)}: ` : "";
          return unknownWords(text, dictionaries, own).map((word) => `${place}${word}`);
        }),
      ),
    );
  }
  test("the project's own words are in order, and each is needed", () => {
    assert.deepEqual(listed, [...own].sort());
    const used = documents().flatMap(({ texts }) =>
      texts.flatMap((text) => unknownWords(text, dictionaries, new Set())),
    );
    const needed = new Set(used.map((word) => word.replaceAll("’", "'").toLowerCase()));
    expectNone(listed.filter((word) => !needed.has(word) && !needed.has(`${word}'s`)));
  });
});

describe("spelling", () => {
  test("looks at words of prose alone", () => {
    const text =
      "It’s **steep**: `learnngRate`, $\\alpha$, [slope](slpe.md), lib/indx.ts, camelCase, x2\n```ts\nfoo\n```";
    assert.deepEqual(words(text), ["It’s", "steep", "slope"]);
  });
  test("leaves out the titles of sources", () => {
    assert.deepEqual(words('## Sources\n\n- Cauchy, *Comptes rendus*, "Méthode générale" (1847)'), [
      "Sources",
      "Cauchy",
    ]);
  });
  test("takes American and British, and the project's own words", () => {
    assert.deepEqual(
      unknownWords("color, colour, the loss of tslab’s kernel", dictionaries, new Set(["tslab"])),
      [],
    );
  });
  test("finds a misspelled word, once", () => {
    assert.deepEqual(unknownWords("The gradiant, the gradiant.", dictionaries, own), ["gradiant"]);
  });
});
