import { refuseFormula } from "./refusals";

/** Signs that look or mean like one a formula may have, each followed by what to type instead. */
const lookAlikes = new Map<string, string>([
  ...[..."−–—‐‑‒﹣-"].map((dash): [string, string] => [dash, "-"]),
  ...[..."×·⋅∙•∗＊"].map((dot): [string, string] => [dot, "*"]),
  ...[..."÷∕⁄／"].map((bar): [string, string] => [bar, "/"]),
  ...[..."⁰¹²³⁴⁵⁶⁷⁸⁹"].map((digit, i): [string, string] => [digit, `^${i}`]),
  ...[..."０１２３４５６７８９"].map((digit, i): [string, string] => [digit, String(i)]),
  ...[..."асеорхуѕ"].map((letter, i): [string, string] => [letter, "aceopxys"[i] as string]),
  ...[..."＋（）＾．，ˆ"].map((wide, i): [string, string] => [wide, "+()^.,^"[i] as string]),
  ...["χ", "𝑥", "ｘ"].map((letter): [string, string] => [letter, "x"]),
  ["π", "pi"],
  ["𝜋", "pi"],
  ["ℯ", "e"],
  ["√", "sqrt(…)"],
  ["∛", "(…)^(1/3)"],
  ["½", "(1/2)"],
  ["¼", "(1/4)"],
  ["¾", "(3/4)"],
]);

/** Refuses signs that no keyboard has, before the algebra stumbles over them; the letters of the variables are let through. */
export function checkSigns(formula: string, variables: readonly string[]): void {
  if (/[\r\n]/.test(formula.trim())) refuseFormula("a formula stands on one line");
  const known = new Set(variables.join(""));
  for (const sign of formula) {
    if (/[\t\n\r -~]/.test(sign) || known.has(sign)) continue;
    const instead = lookAlikes.get(sign);
    refuseFormula(
      instead === undefined
        ? `${shown(sign)} cannot be read; only letters, digits and + - * / ^ ( ) . can`
        : `${shown(sign)} cannot be read; type ${instead} instead`,
    );
  }
  if (formula.includes("#")) refuseFormula('comments ("#") cannot stand in a formula');
  if (formula.includes("**")) refuseFormula('write a power with "^" instead of "**"');
}

/** A sign in quotes, or its number where there is nothing to see. */
function shown(sign: string): string {
  if (/[\p{L}\p{N}\p{P}\p{S}]/u.test(sign)) return `"${sign}"`;
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `the hidden sign U+${code}`;
}
