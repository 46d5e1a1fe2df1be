import { cpSync, mkdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fingerprint } from "../fingerprint.mjs";
import { root, venv, venvShare } from "../places.mjs";
import { extension } from "./built.mjs";
import { pythonPackages } from "./python-packages.mjs";

const kernel = join(venvShare, "kernels", "tslab", "kernel.json");
const settings = join(venvShare, "lab", "settings", "overrides.json");
const server = join(venv, "etc", "jupyter", "jupyter_server_config.json");
const installed = join(venvShare, "labextensions", "downhill");

/** The kernel, the extension and the settings, put where the environment's JupyterLab looks for them. @type {import("../step.mjs").Step} */
export const jupyterFiles = {
  name: "jupyter-files",
  title: "TypeScript kernel and extension in JupyterLab",
  fingerprint: () =>
    fingerprint(
      ["scripts/setup/steps/jupyter-files.mjs"],
      [extension.fingerprint(), pythonPackages.fingerprint(), process.execPath],
    ),
  results: [kernel, settings, server, join(installed, "package.json")],
  async run() {
    writeJson(kernel, kernelSpec());
    writeJson(settings, overrides);
    writeJson(server, serverSettings);
    rmSync(installed, { recursive: true, force: true });
    cpSync(join(root, "labextension", "dist"), installed, { recursive: true });
  },
};

/**
 * Absolute paths, for the kernel starts in the notebook's folder. The heap has a cap, so that a runaway cell ends within
 * seconds: the course itself stays far below it. A small space for new objects makes a kernel a fifth smaller.
 */
function kernelSpec() {
  const tslab = join(realpathSync(root), "node_modules", "tslab", "bin", "tslab");
  return {
    argv: [
      process.execPath,
      "--max-old-space-size=512",
      "--max-semi-space-size=2",
      tslab,
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
const serverSettings = { LanguageServerManager: { autodetect: false } };

function writeJson(file, value) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
