import { spawn } from "node:child_process";
import { constants } from "node:os";

/**
 * Runs a program in the foreground. It gets signals too, and its standard input ends with this process, so that it
 * can clean up and never outlives its caller.
 * @param {string} program @param {readonly string[]} words @param {string} folder
 */
export async function runToItsEnd(program, words, folder) {
  const child = spawn(program, words, { cwd: folder, stdio: ["pipe", "inherit", "inherit"] });
  const pass = (signal) => child.kill(signal);
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, pass);
  const [status, signal] = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (...ended) => resolve(ended));
  });
  for (const name of signals) process.removeListener(name, pass);
  process.exitCode = status ?? 128 + constants.signals[signal];
}
