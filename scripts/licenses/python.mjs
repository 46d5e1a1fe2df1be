import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root, venvPython } from "../setup/places.mjs";

/** What is not installed with every course: packages for other systems or Pythons, for classrooms, benchmarks, advisories. */
const elsewhere = JSON.parse(readFileSync(new URL("not-everywhere.json", import.meta.url), "utf8"));

/** How packages spell what SPDX calls otherwise. */
const spellings = [
  [/^apache( software)?( license)?,?( version)? ?(2\.0)?$/i, "Apache-2.0"],
  [/^bsd 3-clause license/i, "BSD-3-Clause"],
  [/^bsd 2-clause license/i, "BSD-2-Clause"],
  [/^bsd( license)?$/i, "BSD"],
  [/^mit license$/i, "MIT"],
  [/^isc license( \(iscl\))?$/i, "ISC"],
  [/^(psfl|python software foundation license)$/i, "PSF-2.0"],
];

/** Every package of a lock, with what it says of itself where it is installed. @param {string} lock @returns {import("./npm.mjs").Licensed[]} */
export function pythonLicenses(lock) {
  return locked(lock).map(({ name, version }) => ({
    name,
    version,
    license: elsewhere[name] ?? spelled(saidByThemselves().get(name) ?? "none named"),
  }));
}

let said;
function saidByThemselves() {
  const script = join(root, "python", "licenses.py");
  said ??= Object.entries(JSON.parse(execFileSync(venvPython, [script], { encoding: "utf8" })));
  return new Map(said.map(([name, license]) => [plain(name), license]));
}

/** Names with all their versions: some differ from one Python to the next. */
function locked(lock) {
  const text = readFileSync(join(root, lock), "utf8");
  const versions = new Map();
  for (const [, name, version] of text.matchAll(/^([\w.-]+)==([^\s;]+)/gm))
    versions.set(plain(name), [...(versions.get(plain(name)) ?? []), version]);
  return [...versions].map(([name, all]) => ({ name, version: all.join(", ") }));
}

const plain = (name) => name.toLowerCase().replace(/[-_.]+/g, "-");
const spelled = (license) => spellings.find(([spelling]) => spelling.test(license))?.[1] ?? license;
