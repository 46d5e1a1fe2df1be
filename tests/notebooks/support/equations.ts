/** Equations between plain numbers in the prose, such as 1 − 0.1 · 2 = 0.8, worked out again. */
import { all, create } from "mathjs/number";
import { plainNumbers } from "./number-tokens";

export interface Equation {
  readonly equation: string;
  /** The number on its right side, as written. */
  readonly result: string;
  /** True when the left side gives that number, rounded as it is written. */
  readonly holds: boolean;
}

const { evaluate } = create(all ?? {});
const sides =
  /(?<![\p{L}\d.)\]}^_]|[*/+^-]\s*)([-(]*\d[\d.\s+\-*/^()]*[\d)])\s*[=≈]\s*(-?\d+(?:\.\d+)?)(?![\d.]*\s*[*/^(])/gu;

export function equations(text: string): Equation[] {
  return [...asTyped(text).matchAll(sides)].flatMap(([, left = "", result = ""]) => {
    const expression = left.trim();
    if (!/\d\)*\s*[-+*/^]/.test(expression)) return [];
    const value = calculated(expression);
    if (Number.isNaN(value)) return [];
    const decimals = result.split(".")[1]?.length ?? 0;
    const holds = Math.abs(value - Number(result)) <= 0.5000001 * 10 ** -decimals;
    return [{ equation: `${expression} = ${result}`, result, holds }];
  });
}

/** NaN for what is not arithmetic after all, such as the end of a longer formula. */
function calculated(expression: string): number {
  try {
    return Number(evaluate(expression));
  } catch {
    return Number.NaN;
  }
}

const superscript = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Typeset arithmetic as one would type it. */
function asTyped(text: string): string {
  return plainNumbers(text)
    .replace(/\\[dt]?frac\{([^{}]*)\}\{([^{}]*)\}/g, "(($1)/($2))")
    .replace(/\\cdot|\\times|[·×]/g, "*")
    .replace(/÷/g, "/")
    .replaceAll("−", "-")
    .replace(/\\left|\\right|[$`]|\\[,;]/g, " ")
    .replace(/\^\{([^{}]*)\}/g, "^($1)")
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (power) => `^${[...power].map((sign) => superscript.indexOf(sign)).join("")}`);
}
