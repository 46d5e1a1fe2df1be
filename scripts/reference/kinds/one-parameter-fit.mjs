export function oneParameterFit(
  { exactLineData, halfMeanSquaredError, descend, linspace },
  { m, thetaTrue, theta1: start, alpha, points, grid: { theta1: axis } },
) {
  const cost = halfMeanSquaredError(exactLineData({ m, slope: thetaTrue }), { intercept: false });
  const options = { start, learningRate: alpha, maxIterations: points - 1, stopAtNonFinite: false };
  const run = descend(cost, options);
  const theta1 = linspace(axis.start, axis.stop, axis.count);
  return { theta1: run.points, cost: run.values, costGrid: { theta1, cost: theta1.map(cost.value) } };
}
