/** Runs notebooks through the real kernel; Python's nbclient does the talking (python/execute_notebook.py). */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { secondsUntilEnded } from "./limits.mjs";
import { pythonCommand } from "./places.mjs";

/**
 * @typedef {{cell: number, reason: string}} Stop the cell (counted from 0) that ended the run, and why
 * @typedef {{notebook: any, seconds: number, stopped: Stop | null}} Execution
 */

/**
 * Run every code cell in order, from a cold kernel.
 * @param {any} notebook as `readNotebook` gives it
 * @param {string} path where it lies: its kernel works in that folder
 * @param {number} [limit] seconds after which the run is ended whatever it does
 * @returns {Promise<Execution>}
 */
export async function execute(notebook, path, limit = secondsUntilEnded) {
  const runtime = mkdtempSync(join(tmpdir(), "downhill-kernel-"));
  const runner = startRunner(runtime);
  const progress = { kernel: 0, cell: 0 };
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    end(runner, progress.kernel);
  }, limit * 1000);
  const forget = endWithUs(runner, progress);
  try {
    runner.stdin?.write(`${JSON.stringify({ notebook, folder: resolve(dirname(path)) })}\n`);
    const answer = await lastAnswer(runner, progress);
    if (late) {
      const reason = `does not end: stopped after ${limit} s`;
      return { notebook, seconds: limit, stopped: { cell: progress.cell, reason } };
    }
    return answer;
  } finally {
    clearTimeout(timer);
    forget();
    rmSync(runtime, { recursive: true, force: true });
  }
}

/** A group of its own for the runner, so that ending it ends everything it started. */
function startRunner(runtime) {
  const [python, script] = pythonCommand("execute_notebook.py");
  const runner = spawn(python, [script], {
    detached: process.platform !== "win32",
    env: environment(runtime),
  });
  runner.stdin.on("error", () => {}); // a runner that ended early says why itself
  return runner;
}

/** The same words and clock for everyone: no local time zone, no settings of Node from outside. */
function environment(runtime) {
  const { FORCE_COLOR, NO_COLOR, NODE_OPTIONS, ...rest } = process.env;
  return {
    ...rest,
    TZ: "UTC",
    LC_ALL: "C.UTF-8",
    PYTHONIOENCODING: "utf-8",
    JUPYTER_PREFER_ENV_PATH: "1",
    JUPYTER_RUNTIME_DIR: runtime,
  };
}

async function lastAnswer(runner, progress) {
  let answer;
  let complaint = "";
  runner.stderr.setEncoding("utf8").on("data", (text) => {
    complaint = (complaint + text).slice(-4000);
  });
  const closed = new Promise((done, fail) => runner.on("close", done).on("error", fail));
  for await (const line of createInterface({ input: runner.stdout })) {
    const message = JSON.parse(line);
    if (message.notebook) answer = message;
    if (message.failure) complaint = message.failure;
    if (message.kernel) progress.kernel = message.kernel;
    if (message.cell !== undefined) progress.cell = message.cell;
  }
  await closed;
  if (answer || runner.killed || runner.signalCode) return answer;
  throw new Error(`the kernel did not run: ${complaint.trim().split("\n").at(-1) ?? ""}`);
}

/** Python's own time limit can hang, and the kernel lives in a group of its own: end both groups outright. */
function end(runner, kernel) {
  for (const pid of [kernel, runner.pid]) {
    try {
      if (pid) process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
    } catch {
      // already gone
    }
  }
}

function endWithUs(runner, progress) {
  const stop = () => end(runner, progress.kernel);
  process.once("exit", stop);
  return () => process.off("exit", stop);
}
