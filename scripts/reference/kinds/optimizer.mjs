export function optimizer(
  library,
  { optimizer: { name, learningRate, ...settings }, problem: { f, gradient, variables }, start, steps },
) {
  const { fromFormula, descend } = library;
  // Value and gradient as they are given, formula by formula.
  const compiled = (formula) => fromFormula(formula, { variables }).value;
  const slopes = gradient.map(compiled);
  const objective = {
    name: f,
    tex: f,
    variables,
    minima: [],
    domain: variables.map(() => [-1, 1]),
    convex: false,
  };
  return descend(
    { ...objective, value: compiled(f), gradient: (point) => slopes.map((slope) => slope(point)) },
    {
      start,
      learningRate,
      maxIterations: steps,
      rule: ruleOf(library, name, settings),
      stopAtNonFinite: false,
    },
  );
}

function ruleOf(library, name, settings) {
  if (name === "sgd") return library.gradientDescent;
  if (!Object.hasOwn(library.rules, name)) throw new Error(`there is no optimizer ${name}`);
  return library[name](settings);
}
