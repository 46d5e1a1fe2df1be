import { optionsObject, refuse, wholeNumber } from "../../arguments";
import type { Run } from "../../descent/run";
import { readable } from "../../readable";
import { requireRun } from "../shared/require-run";
import type { Table } from "../shared/table";

/** What {@link learningRateTable} shows. */
export interface LearningRateTableOptions {
  /** Digits of the final place after the point. @default 6 */
  readonly digits?: number;
  /** Whether to add the three words that a Python tutorial judges by: Yes, Slow, No (diverged). @default false */
  readonly threeWords?: boolean;
}

/**
 * Several runs as a table: the learning rate, where it ended, and the verdict in words.
 *
 * With `threeWords` a Python tutorial's judgement stands beside ours: "Yes" within 0.01 of 0, "No (diverged)" beyond 10,
 * "Slow" in between. Its three words cannot tell a slow run from one that jumps from side to side.
 *
 * Read for the first time in notebook `03-learning-rates`.
 *
 * @throws ArgumentError when `runs` is not a list of runs in one dimension.
 *
 * @example
 * ```ts
 * const runs = [0.1, 0.9].map((learningRate) => descend(parabola(), { start: 10, learningRate, maxIterations: 20 }));
 * console.log(learningRateTable(runs, { threeWords: true }).rows.map((row) => row.slice(0, 3).join(" ")).join("; ")); // 0.1 0.115292 Slow; 0.9 0.115292 Slow
 * ```
 */
export function learningRateTable(runs: readonly Run[], options: LearningRateTableOptions = {}): Table {
  const where = "learningRateTable";
  if (!Array.isArray(runs) || runs.length === 0) refuse(where, "runs", "a list of runs", runs);
  for (const run of runs as readonly unknown[]) requireRun(where, run, "runs");
  const { digits = 6, threeWords = false } = optionsObject<LearningRateTableOptions>(where, options, [
    "digits",
    "threeWords",
  ]);
  wholeNumber(where, "digits", digits, { max: 20 });
  const [variable] = (runs[0] as Run).objective.variables;
  return {
    caption: `f(${variable}) = ${(runs[0] as Run).objective.name}, one run a learning rate`,
    columns: ["Learning rate", `Final ${variable}`, ...(threeWords ? ["Converged?"] : []), "Verdict"],
    rows: runs.map((run) => [
      typeof run.learningRate === "number" ? readable(run.learningRate) : run.learningRate.name,
      finalPlace(run, digits),
      ...(threeWords ? [threeWordsFor(run.final)] : []),
      run.verdict.sentence,
    ]),
  };
}

/** Fixed digits, except where they would run to a line of zeros or are no number. */
function finalPlace({ final }: Run, digits: number): string {
  return Math.abs(final) < 1e7 ? final.toFixed(digits) : readable(final);
}

/** How a Python tutorial judges where a run on x² ended. */
function threeWordsFor(final: number): string {
  if (Math.abs(final) < 0.01) return "Yes";
  return Math.abs(final) > 10 || Number.isNaN(final) ? "No (diverged)" : "Slow";
}
