import { spawn } from "node:child_process";
import { join } from "node:path";

const patience = 10 * 60 * 1000;

/**
 * @typedef {{status: number | null, text: string, seconds: number, late: boolean}} Attempt
 * @typedef {{env?: Record<string, string | undefined>, before?: string[], kill?: {after: number, signal: string, all: boolean}}} Surroundings
 *   `before` are words that the command is put behind, such as `unshare -n`; `kill` ends it after some milliseconds,
 *   alone or with everything that it started
 */

/** Runs the set-up of a copy. @param {string} clone @param {Surroundings} [surroundings] @returns {Promise<Attempt>} */
export const setUpIn = (clone, surroundings) =>
  attempt(clone, [process.execPath, join(clone, "scripts", "setup.mjs")], surroundings);

/** @param {string} folder @param {string[]} command @param {Surroundings} [surroundings] @returns {Promise<Attempt>} */
export async function attempt(folder, command, { env = {}, before = [], kill } = {}) {
  const began = performance.now();
  const [program = "", ...words] = [...before, ...command];
  const child = spawn(program, words, {
    cwd: folder,
    detached: true,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  let late = false;
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (more) => (text += more));
  const timer = setTimeout(() => {
    late = true;
    end(child.pid, "SIGKILL", true);
  }, patience);
  const killer = kill && setTimeout(() => end(child.pid, kill.signal, kill.all), kill.after);
  const status = await new Promise((resolve) => {
    child.once("error", (error) => {
      text += error.message;
      resolve(127);
    });
    child.once("exit", resolve);
  });
  for (const each of [timer, killer]) clearTimeout(each);
  return { status, text, seconds: (performance.now() - began) / 1000, late };
}

function end(pid, signal, all) {
  try {
    process.kill(all ? -pid : pid, signal);
  } catch {
    // It was over already.
  }
}
