export function derivative({ fromFormula }, { expression, variable, at }) {
  const { value, gradient } = fromFormula(expression, { variable });
  return { values: at.map((x) => value(x)), derivatives: at.map((x) => gradient(x)) };
}
