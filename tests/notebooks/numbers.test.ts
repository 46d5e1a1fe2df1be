import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { allowedNumbers } from "./allowed-numbers";
import { equations } from "./support/equations";
import { expectNone } from "./support/expect-none";
import { chapters, code, notebookOf } from "./support/notebook";
import { numbersIn } from "./support/number-tokens";
import { numberFindings } from "./support/numbers";

describe("every number in the prose was printed above it", () => {
  for (const { name, notebook } of chapters()) {
    test(name, () => expectNone(numberFindings(notebook, allowedNumbers[name])));
  }
  test("the allowed numbers belong to chapters", () => {
    const names = chapters().map(({ name }) => name);
    expectNone(Object.keys(allowedNumbers).filter((name) => !names.includes(name)));
  });
});

describe("numbers are found in", () => {
  const written = (text: string) =>
    numbersIn(text)
      .filter(({ precise }) => precise)
      .map(({ digits, negative }) => (negative ? "-" : "") + digits);
  for (const [text, expected] of [
    ["x falls from 3.0 to 0.80 in 15 steps", ["3.0", "0.80"]],
    ["1,000 or 1\u202f000 or 1_000 or $1{,}000$", ["1000", "1000", "1000", "1000"]],
    ["−3.4925, -3.4925 and 10-0.5, x - 0.5", ["-3.4925", "-3.4925", "0.5", "0.5"]],
    ["8.053 × 10⁻⁶, $8.053 \\times 10^{-6}$ and 8.053e-06", ["8.053e-6", "8.053e-6", "8.053e-6"]],
    ["0.8ᵏ, $0.8^{12}$, 99.5 %, from 0.1–0.25", ["0.8", "0.8", "99.5", "0.1", "0.25"]],
    ["x10 and x0.5 and version 1.2.3 and #009E73 and 42", []],
    ["It ends at 0.512.", ["0.512"]],
  ] as const) {
    test(text, () => assert.deepEqual(written(text), expected));
  }
});

describe("equations are found in", () => {
  for (const [text, expected] of [
    ["$1 - 1.1 \\cdot 2 = -1.2$", ["1 - 1.1 * 2 = -1.2"]],
    ["1000 − 73 = 927 steps", ["1000 - 73 = 927"]],
    ["0.8³ ≈ 0.51 and $0.8^{3} = 0.512$", ["0.8^3 = 0.51", "0.8^(3) = 0.512"]],
    ["$\\frac{2}{8} = 0.25$; $x = 0.25$; f(3) = 9; 2x = 4 and n = 5 + 1", ["((2)/(8)) = 0.25"]],
  ] as const) {
    test(text, () => {
      const found = equations(text);
      assert.deepEqual(
        found.map(({ equation }) => equation),
        expected,
      );
      assert.ok(found.every(({ holds }) => holds));
    });
  }
  test("and may fail to hold", () =>
    assert.deepEqual(
      equations("2 · 3 = 5").map(({ holds }) => holds),
      [false],
    ));
});

describe("a number in the prose", () => {
  const run = code("const rate = 0.10;\nconsole.log(f(rate));", "x = 6.4, slope -0.125, 1000 steps");
  const findings = (text: string, allowed = {}) => numberFindings(notebookOf(run, { source: text }), allowed);

  test("may quote an output above, or a number set in code", () => {
    assert.deepEqual(findings("It is 6.4 after 1,000 steps at rate 0.1, slope −0.125: down by 0.125."), []);
  });
  test("may name what the next cell sets, but not what it prints", () => {
    const found = numberFindings(notebookOf({ source: "At rate 0.1 x is 6.4." }, run));
    assert.deepEqual(found, ["cell 1: 6.4 stands in no output above"]);
  });
  test("may name what the solution of a task sets, folded below it", () => {
    const folded = { source: "<details>\n\n```ts\nanswer(0.3);\n```\n</details>" };
    assert.deepEqual(numberFindings(notebookOf({ source: "Set it to 0.3." }, code("answer();"), folded)), []);
  });
  test("may leave out the zeros at the end of a printed one", () => {
    assert.deepEqual(numberFindings(notebookOf(code("", "3.276800"), { source: "3.2768, not 3.28" })), [
      "cell 2: 3.28 stands in no output above",
    ]);
  });
  test("may be worked out in the text, if the equation holds", () => {
    assert.deepEqual(findings("$1 - 0.3 \\cdot 2 = 0.45$, so 0.45."), [
      "cell 2: 1 - 0.3 * 2 = 0.45 does not hold",
      "cell 2: 0.3 stands in no output above",
      "cell 2: 0.45 stands in no output above",
    ]);
    assert.deepEqual(findings("1 − 0.1 · 4 = 0.6, and 0.6² · 1000 = 360"), []);
  });
  test("must be literal, and have its sign", () => {
    assert.deepEqual(findings("6.40, −6.4 and 999"), [
      "cell 2: 6.40 stands in no output above",
      "cell 2: -6.4 stands in no output above",
      "cell 2: 999 stands in no output above",
    ]);
  });
  test("counts in TeX and in inline code, not in links, fences, sections and sources", () => {
    const found = findings(
      "$x = 7.5$, `y = 8.5`; [a](b-9.5.md), S2 §2.14, https://a.b/1847\n\n```ts\n9.25;\n```",
    );
    assert.deepEqual(found, [
      "cell 2: 7.5 stands in no output above",
      "cell 2: 8.5 stands in no output above",
    ]);
    assert.deepEqual(findings("## Sources\n\nCauchy, 1847"), []);
  });
  test("may be allowed, but only where that is needed", () => {
    assert.deepEqual(findings("In 1847.", { 1847: "a year" }), []);
    assert.deepEqual(findings("In May.", { 1847: "a year" }), ["1847 need not be among the allowed numbers"]);
  });
});
