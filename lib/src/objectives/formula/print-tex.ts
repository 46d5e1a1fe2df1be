import type { Script } from "./script";

const greek =
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi rho sigma tau upsilon phi chi psi omega pi".split(
    " ",
  );
const greekLetters: Readonly<Record<string, string>> = { θ: "\\theta", α: "\\alpha", β: "\\beta", π: "\\pi" };
const ownCommands = new Set("exp sin cos tan sec csc cot sinh cosh tanh coth".split(" "));
const otherCommands: Readonly<Record<string, string>> = {
  log: "\\ln",
  log10: "\\log_{10}",
  asin: "\\arcsin",
  acos: "\\arccos",
  atan: "\\arctan",
};

export const tex: Script = {
  minus: "-",
  hasBar: true,
  times: " \\cdot ",
  name(name) {
    const [base = "", ...index] = name.split("_");
    const letter = greek.includes(base) ? `\\${base}` : (greekLetters[base] ?? base);
    const shown = letter.length > 1 && !letter.startsWith("\\") ? `\\mathrm{${letter}}` : letter;
    return `${shown}${index.length > 0 ? `_{${index.join("")}}` : ""}${shown.startsWith("\\") && index.length === 0 ? " " : ""}`;
  },
  number(value) {
    const [digits = "", exponent] = String(Number(value.toPrecision(12))).split("e");
    return exponent === undefined ? digits : `${digits} \\cdot 10^{${Number(exponent)}}`;
  },
  call(name, argument) {
    if (name === "sqrt") return `\\sqrt{${argument}}`;
    if (name === "abs") return `\\left|${argument}\\right|`;
    const command = ownCommands.has(name) ? `\\${name}` : (otherCommands[name] ?? `\\operatorname{${name}}`);
    return `${command}\\left(${argument}\\right)`;
  },
  parentheses: (inside) => `\\left(${inside}\\right)`,
  power: (base, exponent) => `${base.trimEnd()}^{${exponent}}`,
  quotient: (above, below) => `\\frac{${above}}{${below}}`,
};
