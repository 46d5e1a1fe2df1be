import { ArgumentError, finiteNumbers, refuse } from "../../arguments";
import type { Objective } from "../../objectives/objective";
import { requireObjective } from "../../objectives/require-objective";

/** The cheapest place of a {@link CostGrid}. */
export interface CheapestOnGrid {
  readonly row: number;
  readonly column: number;
  readonly at: readonly [first: number, second: number];
  readonly cost: number;
}

/** Costs of two parameters on a grid: `costs[row][column]` at `second[row]` and `first[column]`. */
export interface CostGrid {
  /** Values of the first parameter, along the columns. */
  readonly first: readonly number[];
  /** Values of the second parameter, along the rows. */
  readonly second: readonly number[];
  readonly costs: readonly (readonly number[])[];
  readonly minimum: CheapestOnGrid;
}

/** A grid finer than this is a slip of the hand. */
const mostPlaces = 4_000_000;

/**
 * The costs of a grid of parameters, and the cheapest place of it: looking everywhere instead of rolling down. With two parameters it takes as many
 * costs as there are places, with ten it would take more than there are atoms in a drop.
 *
 * Met first in notebook `06-fitting-a-line-two-parameters`.
 *
 * @param cost an objective of two variables.
 * @param first values of its first parameter, from {@link linspace} for example: along the columns.
 * @param second values of its second parameter: along the rows.
 * @throws ArgumentError when the objective has not two variables, or values are missing or not finite, or a cost is not finite.
 *
 * @example
 * ```ts
 * const cost = halfMeanSquaredError(exactLineData({ intercept: 2, slope: 2 }));
 * const { minimum } = costGrid(cost, linspace(-4, 4, 101), linspace(-5, 5, 101));
 * console.log(minimum.row, minimum.column, minimum.at.join(" ")); // 70 75 2 2
 * ```
 */
export function costGrid(
  cost: Objective<readonly number[]>,
  first: readonly number[],
  second: readonly number[],
): CostGrid {
  const where = "costGrid";
  const record = cost as Partial<Objective<readonly number[]>> | null | undefined;
  if (typeof record?.value !== "function" || record.variables?.length !== 2)
    return refuse(where, "cost", "an objective of two variables", cost);
  requireObjective(where, cost, "cost");
  finiteNumbers(where, "first", first);
  finiteNumbers(where, "second", second);
  if (first.length * second.length > mostPlaces)
    throw new ArgumentError(
      `${where}: first and second must make at most ${mostPlaces} places, got ${first.length} · ${second.length}`,
    );
  const costs = second.map((down) => first.map((across) => cost.value([across, down])));
  if (!costs.every((row) => row.every(Number.isFinite)))
    throw new ArgumentError(`${where}: first and second must be so small that every cost is finite`);
  return { first: [...first], second: [...second], costs, minimum: cheapest(costs, first, second) };
}

/** The first of the lowest, row by row. */
function cheapest(
  costs: readonly (readonly number[])[],
  first: readonly number[],
  second: readonly number[],
): CheapestOnGrid {
  let [row, column, cost] = [0, 0, Number.POSITIVE_INFINITY];
  for (let i = 0; i < costs.length; i++) {
    const line = costs[i] as readonly number[];
    for (let j = 0; j < line.length; j++) {
      if (!((line[j] as number) < cost)) continue;
      [row, column, cost] = [i, j, line[j] as number];
    }
  }
  return { row, column, at: [first[column] as number, second[row] as number], cost };
}
