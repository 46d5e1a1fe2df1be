export function sgdRegressor(
  { randomState, featuresData, SGDRegressor, StandardScaler },
  { seed, n, d, coefficients: weights, noise, ...options },
) {
  if (weights.length !== d) throw new Error(`${d} coefficients are promised, ${weights.length} given`);
  const { x, y } = featuresData(randomState(seed), { n, weights, bias: 0, noise });
  const scaler = new StandardScaler().fit(x);
  const { coefficients, intercept, iterations, t } = new SGDRegressor(options).fit(scaler.transform(x), y);
  const coefficientsUnscaled = coefficients.map((each, j) => each / scaler.scale[j]);
  return { coefficients, intercept, iterations, t, coefficientsUnscaled, scaler };
}
