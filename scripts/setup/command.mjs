import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import { join } from "node:path";
import { adviceFor } from "./advice.mjs";
import { lockForCommand } from "./lock.mjs";
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
  const logged = new Promise((resolve) => log.once("close", resolve));
  log.on("error", () => undefined); // on a full disk the log is the least loss
  log.write(`$ ${[program, ...words].join(" ")}\n`);
  const child = spawn(program, words, {
    cwd: root,
    env: { ...process.env, ...env },
    shell,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let last = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (text) => {
      last = (last + text).slice(-20_000);
      if (!log.destroyed) log.write(text);
    });
  }
  const status = await ended(child);
  log.end();
  await logged;
  if (status !== 0)
    throw new Problem(adviceFor(last) ?? `\n${lastLines(last)}\nThe whole log: ${logFile(step)}`);
}

function lastLines(text) {
  const lines = text.trim().split("\n").slice(-6);
  return lines.map((line) => `  ${line.slice(0, 200)}`).join("\n");
}

/** A set-up that is stopped takes its command with it, and is not over before the command is. */
async function ended(child) {
  let stopped = false;
  const stop = (signal) => {
    stopped = true;
    child.kill(signal);
    setTimeout(() => child.kill("SIGKILL"), 5000).unref();
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, stop);
  try {
    if (child.pid) lockForCommand(child.pid);
    return await new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
  } finally {
    for (const signal of signals) process.removeListener(signal, stop);
    if (stopped) process.exit(130);
  }
}
