import { realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { command } from "../setup/command.mjs";
import { fingerprint } from "../setup/fingerprint.mjs";
import { alone } from "../setup/lock.mjs";
import { root, uv } from "../setup/places.mjs";
import { findPython, requireVenv } from "../setup/python.mjs";
import { take } from "../setup/step.mjs";

const folder = join(root, "bench", ".venv");
const python = join(folder, process.platform === "win32" ? "Scripts/python.exe" : "bin/python");

/** NumPy, scikit-learn and SymPy, in an environment of their own: the course does not need them. */
const packages = {
  name: "bench-packages",
  title: "NumPy, scikit-learn and SymPy, to measure against",
  fingerprint: () =>
    fingerprint(["bench/requirements.lock"], [process.platform, process.arch, realpathSync(root)]),
  results: [python],
  async run() {
    const found = findPython();
    requireVenv(found);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    const [program, ...words] = found.command;
    await command(this.name, program, [...words, "-m", "venv", "--without-pip", folder]);
    const sync = ["pip", "sync", "--require-hashes", "--compile-bytecode", "--python", python];
    await command(this.name, uv, [...sync, "bench/requirements.lock"]);
  },
};

/** Installs the peers where they are not there yet. @returns {Promise<string>} the Python that has them */
export async function environment() {
  await alone(() => take(packages));
  return python;
}
