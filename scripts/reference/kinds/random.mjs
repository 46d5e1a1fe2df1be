/** All calls of a case draw from one stream. */
export function random({ randomState }, { seed, calls }) {
  const stream = randomState(seed);
  return { results: calls.map((call) => draw(stream, call)) };
}

function draw(stream, { call, seed, n, values, size, low, high, mean, standardDeviation, replace }) {
  const from = values ?? n;
  switch (call) {
    case "rand":
    case "randn":
      return stream[call](size);
    case "uniform":
    case "randint":
      return stream[call](low, high, size);
    case "normal":
      return stream.normal(mean, standardDeviation, size);
    case "permutation":
      return stream.permutation(from);
    case "shuffle":
      return stream.shuffle(values);
    case "choice":
      return size === undefined
        ? stream.choice(from, 1, { replace })[0]
        : stream.choice(from, size, { replace });
    case "seed":
      stream.seed(seed);
      return null;
    default:
      throw new Error(`there is no call ${call}`);
  }
}
