/** Runs notebooks through the real kernel; Python's nbclient does the talking (python/execute_notebook.py). */
import { dirname, resolve } from "node:path";
import { secondsForOneCell } from "./limits.mjs";
import { startRunner } from "./runner.mjs";

/**
 * @typedef {{cell: number, reason: string}} Stop the cell (counted from 0) that ended the run, and why
 * @typedef {{notebook: any, seconds: number, stopped: Stop | null}} Execution
 */

/**
 * Run every code cell in order, from a cold kernel.
 * @param {any} notebook as `readNotebook` gives it
 * @param {string} path where it lies: its kernel works in that folder
 * @param {number} [limit] seconds that one cell, or the start, may take before the run is ended, whatever it does
 * @returns {Promise<Execution>}
 */
export async function execute(notebook, path, limit = secondsForOneCell) {
  const runner = startRunner();
  let answer;
  let cell = 0;
  let late = false;
  // Python's own time limit can hang; this one ends the processes outright.
  const timer = setTimeout(() => {
    late = true;
    runner.end();
  }, limit * 1000);
  try {
    runner.ask({ notebook, folder: resolve(dirname(path)) });
    for await (const message of runner.messages()) {
      timer.refresh();
      if (message.cell !== undefined) cell = message.cell;
      if (message.notebook) answer = message;
    }
  } finally {
    clearTimeout(timer);
    runner.forget();
  }
  if (late)
    return { notebook, seconds: 0, stopped: { cell, reason: `does not end: stopped after ${limit} s` } };
  if (!answer) throw new Error(`the kernel did not run: ${runner.complaint()}`);
  return answer;
}
