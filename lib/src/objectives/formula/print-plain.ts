import type { Script } from "./script";

const letters: Readonly<Record<string, string>> = { pi: "π", theta: "θ", alpha: "α", beta: "β", lambda: "λ" };
const raised: Readonly<Record<string, string>> = Object.fromEntries(
  [..."0123456789−"].map((digit, i) => [digit, "⁰¹²³⁴⁵⁶⁷⁸⁹⁻"[i] as string]),
);

export const plain: Script = {
  minus: "−",
  hasBar: false,
  times: "·",
  name(name) {
    const [base = "", ...index] = name.split("_");
    return `${letters[base] ?? base}${[...index.join("")].map(lowered).join("")}`;
  },
  number: (value) => String(Number(value.toPrecision(12))).replace(/-/g, "−"),
  call(name, argument) {
    return name === "abs" ? `|${argument}|` : `${name === "sqrt" ? "√" : name}(${argument})`;
  },
  parentheses: (inside) => `(${inside})`,
  power(base, exponent) {
    const isRaised = [...exponent].every((digit) => digit in raised);
    if (isRaised) return `${base}${[...exponent].map((digit) => raised[digit]).join("")}`;
    return `${base}^${/^[\p{L}\d.]+$/u.test(exponent) ? exponent : `(${exponent})`}`;
  },
  quotient: (above, below) => `${above}/${below}`,
};

function lowered(digit: string): string {
  return "₀₁₂₃₄₅₆₇₈₉"["0123456789".indexOf(digit)] ?? digit;
}
