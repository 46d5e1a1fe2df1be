import { optionsObject, wholeNumber } from "../../arguments";
import type { Run } from "../../descent/run";
import { type DataTable, rounded } from "../shared/figure";
import { fixed } from "../shared/fixed";
import { spreadIndices } from "../shared/numbers";
import { requireRun } from "../shared/require-run";
import type { Table } from "../shared/table";

/** Which rows and how many digits {@link iterationTable} shows. */
export interface IterationTableOptions {
  /** Every how many steps there is a row. @default 1 */
  readonly every?: number;
  /** Digits after the point. @default 4 */
  readonly digits?: number;
}

/** More rows than this nobody reads. */
const mostRows = 10_000;

/**
 * A run as a table: step, place, height and slope, as the hiker would write them down.
 *
 * @throws ArgumentError when `run` is not a run in one dimension, `every` is below 1 (or so small that there were more than 10,000 rows) or `digits` not from 0 to 20.
 *
 * @example
 * ```ts
 * const run = descend(parabola({ h: 3, k: 1 }), { start: 10, maxIterations: 30 });
 * console.log(iterationTable(run, { every: 5 }).rows[1]?.join(" ")); // 5 5.2938 6.2613 4.5875
 * ```
 */
export function iterationTable(run: Run, options: IterationTableOptions = {}): Table {
  requireRun("iterationTable", run);
  const { every = 1, digits = 4 } = optionsObject<IterationTableOptions>("iterationTable", options, [
    "every",
    "digits",
  ]);
  wholeNumber("iterationTable", "digits", digits, { max: 20 });
  const least = Math.ceil(run.points.length / mostRows);
  wholeNumber("iterationTable", "every", every, { min: least });
  const rows: string[][] = [];
  for (let step = 0; step < run.points.length; step += every) rows.push(rowAt(run, step, digits));
  return {
    caption: `f(${run.objective.variables[0]}) = ${run.objective.name}, ${run.rule}`,
    columns: columnsOf(run),
    rows,
  };
}

function rowAt({ points, values, gradients }: Run, step: number, digits: number): string[] {
  return [
    String(step),
    printed(points[step] as number, digits),
    printed(values[step] as number, digits),
    printed(gradients[step] as number, digits),
  ];
}

/** Fixed digits, unless they would make a number that is not 0 look like it. */
function printed(number: number, digits: number): string {
  const text = fixed(number, digits);
  const looksLikeZero = Math.abs(number) < 1 && number !== 0 && Number(text) === 0;
  return looksLikeZero ? number.toExponential(2) : text;
}

/** The same numbers as data for the table under a chart: at most a hundred rows. */
export function iterationData(run: Run): DataTable {
  const steps = spreadIndices(run.points.length, 100);
  return {
    caption: `The steps of ${run.rule}`,
    columns: columnsOf(run),
    rows: steps.map((step) => [step, ...numbersAt(run, step).map(rounded)]),
  };
}

function columnsOf(run: Run): string[] {
  const [variable] = run.objective.variables;
  return ["Step", `${variable}`, `f(${variable})`, "Gradient"];
}

function numbersAt({ points, values, gradients }: Run, step: number): number[] {
  return [points[step], values[step], gradients[step]] as number[];
}
