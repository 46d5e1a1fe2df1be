import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { build } from "esbuild";
import { fromFormula } from "../../lib/src/index";
import { sorts } from "../lib/objectives/support/hostile-formulas";
import { launchBrowser } from "./support/chromium";
import { place } from "./support/places";

interface Library {
  readonly Formulas: { readonly answersTo: (formulas: readonly string[]) => readonly Answer[] };
}

interface Answer {
  readonly answer: string;
  readonly time: number;
}

/** The library's formulas as the script of explorers holds them: without mathjs, which a page hands in. */
async function formulasForAPage(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: answersInPage, resolveDir: place("lib", "src", "objectives", "formula") },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "Formulas",
    external: ["mathjs/number"],
  });
  return (outputFiles[0] as { text: string }).text;
}

describe("hostile formulas in a page", () => {
  test("every formula of the corpus is answered in the browser as it is in the kernel", async () => {
    const formulas = sorts.flatMap((sort) => sort.formulas);
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      const algebra = readFileSync(place("labextension", "dist", "static", "algebra.min.js"), "utf8");
      for (const content of [algebra, await formulasForAPage()]) await page.addScriptTag({ content });
      const answers = await page.evaluate(
        (all) => (window as unknown as Library).Formulas.answersTo(all),
        formulas,
      );
      const slow = answers
        .filter(({ time }) => time > 100)
        .map(({ time }, i) => [formulas[i]?.slice(0, 40), time]);
      assert.deepEqual(slow, []);
      for (const [i, formula] of formulas.entries()) {
        const here = answerOf(() => fromFormula(formula));
        assert.equal(answers[i]?.answer, here, formula.slice(0, 60));
      }
      assert.equal(await page.evaluate(() => "attacked" in window || "polluted" in {}), false);
    } finally {
      await browser.close();
    }
  });
});

function answerOf(ask: () => { readonly name: string }): string {
  try {
    return `is ${ask().name}`;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Asks for each formula: the best time of three, for the machine may have had other things to do. */
const answersInPage = `
  import { useAlgebra } from "./algebra";
  import { fromFormula } from "./from-formula";

  const answerTo = (formula) => {
    try {
      return "is " + fromFormula(formula).name;
    } catch (error) {
      return error.message;
    }
  };

  export function answersTo(formulas) {
    useAlgebra(window.DownhillAlgebra);
    answerTo("x");
    return formulas.map((formula) => {
      const times = [1, 2, 3].map(() => {
        const begin = performance.now();
        answerTo(formula);
        return performance.now() - begin;
      });
      return { answer: answerTo(formula), time: Math.min(...times) };
    });
  }`;
