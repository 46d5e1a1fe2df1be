import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ownEnvironment } from "../setup/own-environment.mjs";
import { root } from "../setup/places.mjs";

/** Asks with pip-audit, for what the lock names for this Python. @returns {Promise<import("./advisories.mjs").Answer>} */
export async function pythonAdvisories() {
  const python = await ownEnvironment({
    name: "advisories",
    title: "pip-audit, which asks for advisories",
    folder: ".setup/advisories",
    lock: "python/advisories.lock",
  });
  const lock = join("python", "requirements.lock");
  const words = [
    "-m",
    "pip_audit",
    "--disable-pip",
    "--require-hashes",
    "--progress-spinner=off",
    "--format=json",
    "-r",
    lock,
  ];
  const asked = spawnSync(python, words, { cwd: root, encoding: "utf8", timeout: 5 * 60 * 1000 });
  return readPipAudit(asked.stdout ?? "", asked.error?.message ?? asked.stderr);
}

/** @param {string} text what pip-audit printed @param {string} complaint what it said besides @returns {import("./advisories.mjs").Answer} */
export function readPipAudit(text, complaint) {
  try {
    const { dependencies } = JSON.parse(text);
    // What the registry does not know, pip-audit skips and calls harmless.
    const answered = dependencies.filter(({ skip_reason }) => skip_reason === undefined);
    if (answered.length < dependencies.length) {
      const skipped = dependencies.find(({ skip_reason }) => skip_reason !== undefined);
      return {
        silence: `${dependencies.length - answered.length} left out, such as ${skipped.name} (${skipped.skip_reason})`,
      };
    }
    const found = dependencies.flatMap(({ name, version, vulns = [] }) =>
      vulns.map(
        ({ id, description }) => `${name} ${version}: ${id} ${description.split("\n")[0].slice(0, 120)}`,
      ),
    );
    return { found, asked: dependencies.length };
  } catch {
    return { silence: complaint.trim().split("\n").at(-1) || "no answer" };
  }
}
