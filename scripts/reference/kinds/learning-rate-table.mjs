export function learningRateTable(
  { fromFormula, descend },
  { expression, variable, start, maxIterations, learningRates },
) {
  const objective = fromFormula(expression, { variable });
  const options = { start, maxIterations, stopAtNonFinite: false };
  const finals = learningRates.map((learningRate) => descend(objective, { ...options, learningRate }).final);
  return {
    rows: finals.map((final, i) => ({ learningRate: learningRates[i], final, verdict: threeWords(final) })),
  };
}

/** The source tutorial's own rule. */
function threeWords(final) {
  if (Math.abs(final) < 0.01) return "Yes";
  return Math.abs(final) > 10 ? "No (diverged)" : "Slow";
}
