export function momentum(
  { fromFormula, descend, momentum: rule },
  { expression, variable, start, learningRate, momentum: share, iterations },
) {
  const options = {
    start,
    learningRate,
    maxIterations: iterations,
    rule: rule({ momentum: share }),
    stopAtNonFinite: false,
  };
  return descend(fromFormula(expression, { variable }), options);
}
