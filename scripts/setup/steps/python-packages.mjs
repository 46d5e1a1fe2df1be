import { existsSync, realpathSync, rmSync } from "node:fs";
import { command } from "../command.mjs";
import { fingerprint } from "../fingerprint.mjs";
import { root, uv, venv, venvPython } from "../places.mjs";
import { findPython, requireVenv } from "../python.mjs";

/** Surroundings that would lead pip, uv or Python astray: other environments, other targets, other indexes of modules. */
export const clean = Object.fromEntries(
  [
    "PYTHONHOME",
    "PYTHONPATH",
    "PIP_TARGET",
    "PIP_USER",
    "PIP_PREFIX",
    "PIP_REQUIRE_VIRTUALENV",
    "VIRTUAL_ENV",
    "CONDA_PREFIX",
    "UV_PYTHON",
    "UV_SYSTEM_PYTHON",
  ].map((name) => [name, undefined]),
);

/** @type {import("../step.mjs").Step} */
export const pythonPackages = {
  name: "python-packages",
  title: "JupyterLab and other packages for Python",
  // An environment knows its own place, so a folder that was moved needs a new one.
  fingerprint: () =>
    fingerprint(
      ["python/requirements.lock", "python/uv.lock"],
      [process.platform, process.arch, realpathSync(root)],
    ),
  results: [venvPython, uv],
  async run() {
    const python = findPython();
    requireVenv(python);
    rmSync(venv, { recursive: true, force: true, maxRetries: 3 });
    const [program, ...words] = python.command;
    await command(this.name, program, [...words, "-m", "venv", venv], { env: clean });
    await command(
      this.name,
      venvPython,
      [
        "-m",
        "pip",
        "install",
        "--disable-pip-version-check",
        "--require-hashes",
        "--no-deps",
        "-r",
        "python/uv.lock",
      ],
      { env: clean },
    );
    await command(
      this.name,
      uv,
      [
        "pip",
        "sync",
        "--require-hashes",
        "--compile-bytecode",
        "--python",
        venvPython,
        "python/requirements.lock",
      ],
      { env: clean },
    );
    if (!existsSync(uv)) throw new Error("uv removed itself: python/requirements.in must list it");
  },
};
