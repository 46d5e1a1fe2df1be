/** The data and all runs draw from one stream. */
export function linearFit({ randomState, linearData, fitLine, normalEquation }, { seed, runs, ...options }) {
  const random = randomState(seed);
  const data = linearData(random, options);
  const results = runs.map((run) => fitLine(data, { ...run, random, stopAtNonFinite: false }));
  const { weights, bias, loss } = normalEquation(data);
  return {
    results: results.map(({ slope, intercept, loss }) => ({ slope, intercept, mse: loss })),
    leastSquares: { slope: weights[0], intercept: bias, mse: loss },
  };
}
