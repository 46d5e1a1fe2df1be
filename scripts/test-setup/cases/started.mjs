import { spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { setUpIn } from "../attempt.mjs";
import { expectSuccess } from "../expect.mjs";

/** What a learner waits for on the second day. @type {import("../cases.mjs").Case[]} */
export const startedCases = [{ name: "the second start", run: secondStart }];

const port = 8999;

async function secondStart(place) {
  const clone = place.clone();
  expectSuccess(await setUpIn(clone));
  await start(clone);
  return `works: JupyterLab answers after ${(await start(clone)).toFixed(1)} s`;
}

/** @returns {Promise<number>} seconds until JupyterLab answers */
async function start(clone) {
  const began = performance.now();
  const script = join(clone, "scripts", "start.mjs");
  const server = spawn(
    process.execPath,
    [script, "--no-browser", `--port=${port}`, "--IdentityProvider.token="],
    {
      detached: true,
      stdio: "ignore",
    },
  );
  const ended = new Promise((resolve) => server.once("exit", () => resolve(true)));
  try {
    while (!(await fetch(`http://127.0.0.1:${port}/api/status`).catch(() => undefined))?.ok) {
      if (await Promise.race([ended, sleep(20, false)])) throw new Error("npm start ended by itself");
    }
    return (performance.now() - began) / 1000;
  } finally {
    process.kill(-server.pid, "SIGTERM");
    await ended;
  }
}
