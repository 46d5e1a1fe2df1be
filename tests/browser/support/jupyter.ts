import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../../support/free-port";
import { place, program } from "./places";

export interface Jupyter {
  readonly origin: string;
  /** The folder that the server serves: a small copy of the course, with `lib` and these notebooks. */
  readonly folder: string;
  /** The address of a page of JupyterLab ("lab/tree/…") or Notebook ("notebooks/…"), with the token. */
  address(page: string): string;
  read(name: string): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts the project's own JupyterLab with settings, data and trust of its own, serving these files.
 *
 * The folder lies inside the project, because a notebook finds the packages it needs in a `node_modules` above it.
 */
export async function startJupyter(files: Readonly<Record<string, string>>): Promise<Jupyter> {
  await mkdir(place(".setup", "browser"), { recursive: true });
  const base = await mkdtemp(place(".setup", "browser", "jupyter-"));
  const folder = join(base, "course");
  for (const [name, text] of Object.entries(files)) await writeInto(folder, name, text);
  await symlink(place("lib"), join(folder, "lib"), "dir");
  const [port, token] = [await freePort(), randomBytes(12).toString("hex")];
  const log: string[] = [];
  const server = spawn(program("jupyter"), serverArguments(folder, port, token), {
    env: environment(base),
    stdio: ["ignore", "pipe", "pipe"],
    detached: process.platform !== "win32",
  });
  for (const stream of [server.stdout, server.stderr]) stream?.on("data", (text) => log.push(String(text)));
  // Also when the tests are ended in the middle.
  process.once("exit", () => endGroup(server, "SIGKILL"));
  const origin = `http://127.0.0.1:${port}`;
  const stop = () => stopServer(server, base);
  await listening(`${origin}/api/status?token=${token}`, server, log).catch(async (error) => {
    await stop();
    throw error;
  });
  return {
    origin,
    folder,
    address: (page) => `${origin}/${page}${page.includes("?") ? "&" : "?"}token=${token}`,
    read: (name) => readFile(join(folder, name), "utf8"),
    stop,
  };
}

async function writeInto(folder: string, name: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), text);
}

function serverArguments(folder: string, port: number, token: string): string[] {
  return [
    "lab",
    "--no-browser",
    "--allow-root",
    "--ServerApp.ip=127.0.0.1",
    `--ServerApp.port=${port}`,
    "--ServerApp.port_retries=0",
    `--ServerApp.root_dir=${folder}`,
    `--IdentityProvider.token=${token}`,
    // Lets a test run commands by their name.
    "--LabApp.expose_app_in_browser=True",
    "--JupyterNotebookApp.expose_app_in_browser=True",
    "--LabApp.news_url=",
    "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
  ];
}

/** Nothing of the person who runs the tests is read or written; nothing is trusted by chance. */
function environment(base: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    // Meant for the tests themselves; the kernels are Node programs too, and must start as a learner's do.
    NODE_OPTIONS: "",
    HOME: join(base, "home"),
    JUPYTER_CONFIG_DIR: join(base, "config"),
    JUPYTER_DATA_DIR: join(base, "data"),
    JUPYTER_RUNTIME_DIR: join(base, "runtime"),
    JUPYTERLAB_SETTINGS_DIR: join(base, "settings"),
    JUPYTERLAB_WORKSPACES_DIR: join(base, "workspaces"),
    JUPYTER_PLATFORM_DIRS: "0",
  };
}

async function listening(address: string, server: ChildProcess, log: readonly string[]): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (server.exitCode !== null) throw new Error(`JupyterLab ended at its start:\n${log.join("")}`);
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Error(`JupyterLab does not answer:\n${log.join("")}`);
}

async function stopServer(server: ChildProcess, base: string): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) {
    const ended = new Promise((resolve) => server.once("exit", () => resolve(true)));
    server.kill("SIGTERM");
    // Kernels end with their server; what will not is ended with its whole group.
    if (!(await Promise.race([ended, sleep(5_000, false)]))) endGroup(server, "SIGKILL");
    await ended;
  }
  await rm(base, { recursive: true, force: true, maxRetries: 5 });
}

function endGroup(server: ChildProcess, signal: NodeJS.Signals): void {
  if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return;
  try {
    process.kill(process.platform === "win32" ? server.pid : -server.pid, signal);
  } catch {
    // It has just ended by itself.
  }
}
