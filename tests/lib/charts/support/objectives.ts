import type { Objective } from "../../../../lib/src/objectives/objective";

type Plane = Objective<readonly number[]>;

/** A bowl with its own steepness along each axis, lowest at `at`. */
export function bowl([a, b]: [number, number], at: [number, number] = [0, 0]): Plane {
  const part = (point: readonly number[], i: 0 | 1) => (point[i] as number) - at[i];
  return {
    name: `${a}x² + ${b}y²`,
    tex: `${a}x^2 + ${b}y^2`,
    variables: ["x", "y"],
    value: (point) => a * part(point, 0) ** 2 + b * part(point, 1) ** 2,
    gradient: (point) => [2 * a * part(point, 0), 2 * b * part(point, 1)],
    curvature: () => [
      [2 * a, 0],
      [0, 2 * b],
    ],
    minima: [{ at, value: 0 }],
    domain: [
      [at[0] - 4, at[0] + 4],
      [at[1] - 4, at[1] + 4],
    ],
    convex: true,
  };
}

/** Rosenbrock's bent valley. */
export const rosenbrock: Plane = {
  name: "(1 − x)² + 100(y − x²)²",
  tex: "(1-x)^2 + 100(y-x^2)^2",
  variables: ["x", "y"],
  value: ([x = 0, y = 0]) => (1 - x) ** 2 + 100 * (y - x * x) ** 2,
  gradient: ([x = 0, y = 0]) => [-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)],
  minima: [{ at: [1, 1], value: 0 }],
  domain: [
    [-2, 2],
    [-1, 3],
  ],
  convex: false,
};

/** Half the mean squared error of the line y = θ₀ + θ₁x through twenty points of the line with these two numbers. */
export function halfCost(truth: [number, number]): Plane {
  const xs = Array.from({ length: 20 }, (_, i) => -1 + (2 * i) / 19);
  const ys = xs.map((x) => truth[0] + truth[1] * x);
  const mean = (each: (x: number, i: number) => number) =>
    xs.reduce((sum, x, i) => sum + each(x, i), 0) / xs.length;
  const miss = ([b = 0, w = 0]: readonly number[], x: number, i: number) => b + w * x - (ys[i] as number);
  const square = mean((x) => x * x);
  return {
    name: "½ mean (θ₀ + θ₁x − y)²",
    tex: "\\tfrac12 \\overline{(\\theta_0 + \\theta_1 x - y)^2}",
    variables: ["θ₀", "θ₁"],
    value: (point) => mean((x, i) => miss(point, x, i) ** 2) / 2,
    gradient: (point) => [mean((x, i) => miss(point, x, i)), mean((x, i) => miss(point, x, i) * x)],
    curvature: () => [
      [1, 0],
      [0, square],
    ],
    minima: [{ at: truth, value: 0 }],
    domain: [
      [-4, 4],
      [-5, 5],
    ],
    convex: true,
  };
}

/** eˣ − 2x: its curvature at the minimum promises a border at rate 1, but two-cycles lie beyond it. */
export const bent: Objective = {
  name: "eˣ − 2x",
  tex: "e^x - 2x",
  variables: ["x"],
  value: (x) => Math.exp(x) - 2 * x,
  gradient: (x) => Math.exp(x) - 2,
  curvature: (x) => Math.exp(x),
  minima: [{ at: Math.LN2, value: 2 - 2 * Math.LN2 }],
  domain: [[-1, 2]],
  convex: true,
};
