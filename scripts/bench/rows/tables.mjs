import { library } from "./library.mjs";

const { descend, iterationTable, parabola } = library;
const square = parabola();
const shifted = parabola({ h: 3, k: 1 });
const rates = [0.01, 0.1, 0.5, 0.9, 1.1];

/** The numbers of the second column. */
const check = ({ rows }) => rows.map((row) => Number(row[1]));

/** @type {readonly import("../measure.mjs").Row[]} */
export const tables = [
  {
    name: "history table",
    goal: 5,
    run: () =>
      iterationTable(descend(shifted, { start: 10, learningRate: 0.1, maxIterations: 30 }), { every: 5 }),
    check,
  },
  {
    name: "learning-rate table",
    goal: 5,
    run: () => ({
      rows: rates.map((learningRate) => {
        const { final } = descend(square, { start: 10, learningRate, maxIterations: 20 });
        return [String(learningRate), final.toFixed(6), word(final)];
      }),
    }),
    check,
  },
];

/** The judgement of the tutorial, on both sides: the library's own verdicts say more, and take longer. */
function word(final) {
  if (Math.abs(final) < 0.01) return "Yes";
  return Math.abs(final) > 10 ? "No (diverged)" : "Slow";
}
