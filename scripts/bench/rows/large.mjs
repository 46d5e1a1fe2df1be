import { library } from "./library.mjs";

const { LinearRegressionGD, randomState } = library;

/** A row on data with ten features. They are made when the row comes, and not counted. */
function row(name, peer, rows) {
  let data;
  return {
    name,
    peer,
    goal: 8,
    run() {
      data ??= dataOf(rows);
      return new LinearRegressionGD({ learningRate: 0.1, iterations: 100 }).fit(data.x, data.y);
    },
    check: ({ weights, bias, lossHistory }) => [
      ...weights,
      bias,
      lossHistory.length,
      lossHistory[0],
      lossHistory.at(-1),
    ],
    done() {
      data = undefined;
    },
  };
}

/** The data of the Python side, number for number: standard normal features, then noise. */
function dataOf(rows) {
  const random = randomState(42);
  const columns = 10;
  const data = new Float64Array(rows * columns);
  for (let i = 0; i < data.length; i++) data[i] = random.randn();
  const y = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    let height = 5;
    for (let j = 0; j < columns; j++) height += data[i * columns + j] * (j + 1);
    y[i] = height + random.randn() * 0.5;
  }
  return { x: { rows, columns, data }, y };
}

/** @type {readonly import("../measure.mjs").Row[]} */
export const large = [
  row("batch 100 steps on 1e5x10", "batch, 100 steps on 1e5x10", 100_000),
  row("batch 100 steps on 1e6x10", "batch, 100 steps on 1e6x10", 1_000_000),
];
