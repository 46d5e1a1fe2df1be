import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../setup/places.mjs";

/** @returns {import("./advisories.mjs").Answer} */
export function npmAdvisories() {
  const windows = process.platform === "win32";
  const asked = spawnSync(windows ? "npm.cmd" : "npm", ["audit", "--json", "--package-lock-only"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
    shell: windows,
  });
  return readNpmAudit(asked.stdout ?? "", asked.error?.message ?? asked.stderr);
}

/** @param {string} text what npm audit printed @param {string} complaint what it said besides @returns {import("./advisories.mjs").Answer} */
export function readNpmAudit(text, complaint) {
  const report = parsed(text);
  if (!report?.vulnerabilities) return { silence: report?.message ?? complaint.trim().split("\n")[0] };
  const found = Object.values(report.vulnerabilities).flatMap(({ name, via }) =>
    // A package that only needs a weak one names it by its name; the weakness itself is an object.
    via
      .filter((each) => typeof each === "object")
      .map((each) => `${name} ${each.range}: ${each.title} (${each.url})`),
  );
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  return { found, asked: Object.keys(packages).length - 1 };
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
