import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { memory, root } from "./places.mjs";
import { Problem } from "./problem.mjs";

/** Where everything that the commands of a step print is kept. @param {string} step */
export function logFile(step) {
  return join(memory, "logs", `${step}.log`);
}

/**
 * Runs a command and keeps what it prints in the step's log.
 * @param {string} step @param {string} program @param {readonly string[]} words
 * @param {{env?: Record<string, string | undefined>, shell?: boolean}} [options]
 */
export async function command(step, program, words, { env = {}, shell = false } = {}) {
  mkdirSync(join(memory, "logs"), { recursive: true });
  const log = createWriteStream(logFile(step), { flags: "a" });
  log.write(`$ ${[program, ...words].join(" ")}\n`);
  const child = spawn(program, words, {
    cwd: root,
    env: { ...process.env, ...env },
    shell,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const letGo = endWith(child);
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const status = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  }).finally(letGo);
  await new Promise((resolve) => log.end(resolve));
  if (status !== 0) throw new Problem(`${lastLines(step)}\nThe whole log: ${logFile(step)}`);
}

function lastLines(step) {
  const lines = readFileSync(logFile(step), "utf8").trim().split("\n");
  return lines
    .slice(-6)
    .map((line) => `  ${line.slice(0, 200)}`)
    .join("\n");
}

/** A set-up that is stopped takes its command with it. Answers how to end that bond. */
function endWith(child) {
  const stop = (signal) => {
    child.kill(signal);
    process.exit(130);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.once(signal, stop);
  return () => {
    for (const signal of signals) process.removeListener(signal, stop);
  };
}
