import { realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { command } from "./command.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { alone } from "./lock.mjs";
import { root, uv } from "./places.mjs";
import { findPython, requireVenv } from "./python.mjs";
import { take } from "./step.mjs";

/**
 * Python packages that the course does not need, in an environment of their own: installed where they are not there yet.
 * @param {{name: string, title: string, folder: string, lock: string}} wanted the step, the folder (relative to the top)
 * and the lock with hashes
 * @returns {Promise<string>} the Python that has them
 */
export async function ownEnvironment({ name, title, folder, lock }) {
  const place = join(root, folder);
  const python = join(place, process.platform === "win32" ? "Scripts/python.exe" : "bin/python");
  const step = {
    name,
    title,
    fingerprint: () => fingerprint([lock], [process.platform, process.arch, realpathSync(root)]),
    results: [python],
    async run() {
      const found = findPython();
      requireVenv(found);
      rmSync(place, { recursive: true, force: true, maxRetries: 3 });
      const [program, ...words] = found.command;
      await command(name, program, [...words, "-m", "venv", "--without-pip", place]);
      const sync = ["pip", "sync", "--require-hashes", "--compile-bytecode", "--python", python];
      await command(name, uv, [...sync, lock]);
    },
  };
  await alone(() => take(step));
  return python;
}
