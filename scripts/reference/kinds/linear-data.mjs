export function linearData({ randomState, linearData: draw }, { seed, ...options }) {
  const { x, y } = draw(randomState(seed), options);
  return { x, y, sums: { x: sum(x), y: sum(y) } };
}

const sum = (list) => list.reduce((total, each) => total + each, 0);
