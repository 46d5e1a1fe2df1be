/** The Python process that runs one notebook, and the kernel it starts: two process groups to end together. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pythonCommand } from "./python.mjs";

export function startRunner() {
  const runtime = mkdtempSync(join(tmpdir(), "downhill-kernel-"));
  const [python, script] = pythonCommand("execute_notebook.py");
  const ownGroup = process.platform !== "win32";
  const child = spawn(python, [script], { detached: ownGroup, env: environment(runtime) });
  let kernel = 0;
  let complaint = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    complaint = (complaint + text).slice(-4000);
  });
  child.stdin.on("error", () => {}); // a process that ended early says why itself
  child.on("error", (error) => {
    complaint = error.message;
  });

  const end = () => [kernel, child.pid].forEach(kill);
  const removeRuntime = () => rmSync(runtime, { recursive: true, force: true });
  const endWithUs = () => {
    end();
    removeRuntime();
  };
  process.once("exit", endWithUs);

  return {
    /** Say what to run. Standard input stays open: when it closes, the process ends itself. */
    ask: (request) => child.stdin.write(`${JSON.stringify(request)}\n`),
    /** Its messages, until it ends. */
    async *messages() {
      for await (const line of createInterface({ input: child.stdout })) {
        const message = JSON.parse(line);
        if (message.kernel) kernel = message.kernel;
        if (message.failure) complaint = message.failure;
        yield message;
      }
    },
    end,
    forget() {
      process.off("exit", endWithUs);
      child.stdin.end();
      removeRuntime();
    },
    complaint: () => complaint.trim().split("\n").at(-1) || "it ended without a word",
  };
}

/** With its group, where there are groups. */
function kill(pid) {
  try {
    if (pid) process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // already gone
  }
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
