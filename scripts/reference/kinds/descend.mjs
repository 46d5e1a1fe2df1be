export function descend(
  { fromFormula, descend: walk },
  { expression, variable, start, learningRate, maxIterations, tolerance, stop },
) {
  const run = walk(fromFormula(expression, { variable }), {
    start,
    learningRate,
    maxIterations,
    stop,
    ...(tolerance === null ? {} : { tolerance }),
    // The golden runs go on through Infinity and NaN.
    stopAtNonFinite: false,
  });
  return { ...run, stoppedByTolerance: run.status === "tolerance" };
}
