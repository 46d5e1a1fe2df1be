export function twoParameterFit(
  { exactLineData, halfMeanSquaredError, descend, linspace, costGrid },
  { m, thetaTrue: [intercept, slope], start, alpha, points, grid: { theta0, theta1, samples } },
) {
  const cost = halfMeanSquaredError(exactLineData({ m, intercept, slope }));
  const options = { start, learningRate: alpha, maxIterations: points - 1, stopAtNonFinite: false };
  const run = descend(cost, options);
  const values = ({ start, stop, count }) => linspace(start, stop, count);
  const { costs, minimum } = costGrid(cost, values(theta0), values(theta1));
  const { row, column, at, cost: lowest } = minimum;
  return {
    theta: run.points,
    cost: run.values,
    costGrid: {
      corners: [costs[0], costs.at(-1)].map((line) => [line[0], line.at(-1)]),
      minimum: { row, column, theta0: at[0], theta1: at[1], cost: lowest },
      samples: samples.map(([row, column]) => costs[row][column]),
    },
  };
}
