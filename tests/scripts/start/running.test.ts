/** `npm start` in a real terminal: its arguments, a taken port, and Ctrl-C. */
import assert from "node:assert/strict";
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { root, venvPython } from "../../../scripts/setup/places.mjs";
import { freePort } from "../../support/free-port";

const script = join(root, "scripts", "start.mjs");
const token = "only-for-this-test";

describe("npm start", { skip: process.platform === "win32" && "there is no such terminal" }, () => {
  let port: number;
  let terminal: ChildProcess;
  let printed = "";
  const ask = (path: string, init?: RequestInit) =>
    fetch(`http://127.0.0.1:${port}/api/${path}?token=${token}`, init);

  before(async () => {
    port = await freePort();
    const inTerminal = join(root, "tests", "scripts", "start", "support", "terminal.py");
    const words = [script, "--no-browser", `--port=${port}`, `--IdentityProvider.token=${token}`];
    terminal = spawn(venvPython, [inTerminal, process.execPath, ...words], {
      env: { ...process.env, NODE_OPTIONS: "" },
    });
    terminal.stdout?.on("data", (text) => (printed += text));
    process.once("exit", () => terminal.kill("SIGKILL"));
    while (!(await ask("status").catch(() => undefined))?.ok) {
      assert.equal(terminal.exitCode, null, printed);
      await sleep(100);
    }
  });

  test("passes its arguments on, and asks for the token", async () => {
    assert.equal((await ask("contents/notebooks")).status, 200);
    assert.equal((await fetch(`http://127.0.0.1:${port}/api/contents/notebooks`)).status, 403);
  });

  test("asks nobody for news or updates", async () => {
    const address = `http://127.0.0.1:${port}/lab/api/settings/@jupyterlab/apputils-extension:notification?token=${token}`;
    const { schema } = (await (await fetch(address)).json()) as {
      schema: { properties: Record<string, { default: unknown }> };
    };
    assert.equal(schema.properties.fetchNews?.default, "false");
    assert.equal(schema.properties.checkForUpdates?.default, false);
  });

  test("with a port that is taken says so in one line, and which to take", () => {
    const second = () =>
      execFileSync(process.execPath, [script, `--port=${port}`], { encoding: "utf8", stdio: "pipe" });
    assert.throws(second, {
      stderr: `Port ${port} is taken. Choose another one, such as: npm start -- --port=${port + 1}\n`,
    });
  });

  test("leaves nothing running after Ctrl-C, even of a kernel that does not answer", async () => {
    await ask("kernels", { method: "POST", body: JSON.stringify({ name: "tslab" }) });
    const running = processes();
    assert.ok(
      running.some(({ command }) => command.includes("tslab")),
      "the kernel runs",
    );
    for (let press = 0; press < 2; press++) {
      terminal.stdin?.write("\u0003");
      await sleep(500);
    }
    const ended = new Promise((resolve) => terminal.once("close", resolve));
    if (terminal.exitCode === null) await ended;
    const left = running.filter(({ pid }) => processes().some((other) => other.pid === pid));
    assert.deepEqual(left, []);
  });

  /** All that descend from the terminal. */
  function processes(): { pid: number; command: string }[] {
    const all = execFileSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8" })
      .trim()
      .split("\n")
      .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) as RegExpExecArray)
      .map(([, pid, parent, command]) => ({
        pid: Number(pid),
        parent: Number(parent),
        command: command as string,
      }));
    const under = (pid: number | undefined): typeof all =>
      all.filter(({ parent }) => parent === pid).flatMap((child) => [child, ...under(child.pid)]);
    return under(terminal.pid);
  }
});
