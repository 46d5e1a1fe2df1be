import { loadMathjs } from "./library.mjs";

const formula = "x*exp(-x^2) + x^4 - 3*x^3";
const mathjs = loadMathjs();

const derivative = (simplify) => mathjs.derivative(mathjs.parse(formula), "x", { simplify });
const check = (found) => [found.evaluate({ x: 1.3 })];

/** @type {readonly import("../measure.mjs").Row[]} */
export const derivatives = [
  { name: "symbolic derivative", goal: null, run: () => derivative(false), check },
  { name: "symbolic derivative, simplified", goal: null, run: () => derivative(true), check },
];
