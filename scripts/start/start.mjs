import { spawn } from "node:child_process";
import { constants } from "node:os";
import { root, venvPython } from "../setup/places.mjs";
import { setUpOrExplain } from "../setup/set-up.mjs";
import { jupyterEnvironment, labArguments } from "./jupyter.mjs";
import { isFree, wantedPort } from "./port.mjs";

/** @param {readonly string[]} words what JupyterLab is to be told beyond our own */
export async function start(words) {
  if (!(await setUpOrExplain())) return;
  const port = wantedPort(words);
  if (port !== undefined && !(await isFree(port))) {
    console.error(`Port ${port} is taken. Choose another one, such as: npm start -- --port=${port + 1}`);
    process.exitCode = 1;
    return;
  }
  const lab = spawn(venvPython, ["-m", "jupyterlab", ...labArguments(words)], {
    cwd: root,
    env: jupyterEnvironment(),
    stdio: "inherit",
  });
  // Ctrl-C reaches JupyterLab by itself, from the terminal; it asks and says goodbye in its own way.
  process.on("SIGINT", () => undefined);
  process.on("SIGTERM", () => lab.kill("SIGTERM"));
  process.on("SIGHUP", () => lab.kill("SIGTERM"));
  lab.once("error", (error) => {
    console.error(
      `JupyterLab could not be started: ${error.message}. Delete the folder .venv and try again.`,
    );
    process.exitCode = 1;
  });
  lab.once("close", (status, signal) => {
    process.exitCode = status ?? 128 + constants.signals[signal];
  });
}
