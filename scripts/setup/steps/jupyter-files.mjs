import { cpSync, mkdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fingerprint } from "../fingerprint.mjs";
import { root, venv } from "../places.mjs";
import { extension } from "./built.mjs";
import { pythonPackages } from "./python-packages.mjs";

/** The kernel, the extension and the settings, put where the environment's JupyterLab looks for them. @type {import("../step.mjs").Step} */
export const jupyterFiles = {
  name: "jupyter-files",
  title: "TypeScript kernel and extension in JupyterLab",
  fingerprint: () =>
    fingerprint(
      ["scripts/setup/steps/jupyter-files.mjs"],
      [extension.fingerprint(), pythonPackages.fingerprint(), process.execPath],
    ),
  results: jupyterFilesOf(venv),
  run: async () => putJupyterFiles(venv, serverSettings),
};

function placesIn(environment) {
  const share = join(environment, "share", "jupyter");
  return {
    kernel: join(share, "kernels", "tslab", "kernel.json"),
    settings: join(share, "lab", "settings", "overrides.json"),
    server: join(environment, "etc", "jupyter", "jupyter_server_config.json"),
    extension: join(share, "labextensions", "downhill"),
  };
}

/** What there is when they have been put into an environment for Python. @param {string} environment its folder */
export function jupyterFilesOf(environment) {
  const { kernel, settings, server, extension } = placesIn(environment);
  return [kernel, settings, server, join(extension, "package.json")];
}

/** @param {string} environment the folder of an environment for Python @param {object} serverSettings */
export function putJupyterFiles(environment, serverSettings) {
  const { kernel, settings, server, extension } = placesIn(environment);
  writeJson(kernel, kernelSpec());
  writeJson(settings, overrides);
  writeJson(server, serverSettings);
  rmSync(extension, { recursive: true, force: true });
  cpSync(join(root, "labextension", "dist"), extension, { recursive: true });
}

/**
 * Absolute paths, for the kernel starts in the notebook's folder. The heap has a cap, so that a runaway cell ends within
 * seconds: the course itself stays far below it. A small space for new objects makes a kernel a fifth smaller.
 */
function kernelSpec() {
  const place = (...names) => join(realpathSync(root), ...names);
  return {
    argv: [
      process.execPath,
      "--max-old-space-size=512",
      "--max-semi-space-size=2",
      "--require",
      place("kernel", "unix-sockets.cjs"),
      "--require",
      place("kernel", "steady-socket.cjs"),
      place("node_modules", "tslab", "bin", "tslab"),
      "kernel",
      "--config-path",
      "{connection_file}",
    ],
    display_name: "TypeScript",
    language: "typescript",
  };
}

/** No pop-up asks about news on the first page that a learner sees. */
const overrides = {
  "@jupyterlab/apputils-extension:notification": {
    fetchNews: "false",
    checkForUpdates: false,
    doNotDisturbMode: false,
  },
};

/** Looking for language servers costs half a second at each start, and runs programs that are none of our business. */
export const serverSettings = { LanguageServerManager: { autodetect: false } };

function writeJson(file, value) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
