export function linearRegression(
  { randomState, featuresData, LinearRegressionGD },
  { seed, learningRate, iterations, ...options },
) {
  const { x, y } = featuresData(randomState(seed), options);
  const model = new LinearRegressionGD({ learningRate, iterations, stopAtNonFinite: false }).fit(x, y);
  return { weights: model.weights, bias: model.bias, lossHistory: model.lossHistory, mse: model.loss };
}
