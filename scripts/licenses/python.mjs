import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root, venvPython } from "../setup/places.mjs";

/** What other systems or versions of Python need, and is not installed on all. */
const elsewhere = {
  appnope: "BSD-2-Clause",
  colorama: "BSD-3-Clause",
  decorator: "BSD-2-Clause",
  exceptiongroup: "MIT",
  "ipython-pygments-lexers": "BSD",
  overrides: "Apache-2.0",
  pexpect: "ISC",
  ptyprocess: "ISC",
  pywinpty: "MIT",
  tomli: "MIT",
};

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

/** Every package of the lock, with what it says of itself where it is installed. @returns {import("./npm.mjs").Licensed[]} */
export function pythonLicenses() {
  const installed = JSON.parse(
    execFileSync(venvPython, [join(root, "python", "licenses.py")], { encoding: "utf8" }),
  );
  const said = new Map(Object.entries(installed).map(([name, license]) => [plain(name), license]));
  return locked().map(({ name, version }) => ({
    name,
    version,
    license: elsewhere[name] ?? spelled(said.get(name) ?? "none named"),
  }));
}

/** Names with all their versions: some differ from one Python to the next. */
function locked() {
  const text = readFileSync(join(root, "python", "requirements.lock"), "utf8");
  const versions = new Map();
  for (const [, name, version] of text.matchAll(/^([\w.-]+)==([^\s;]+)/gm))
    versions.set(plain(name), [...(versions.get(plain(name)) ?? []), version]);
  return [...versions].map(([name, all]) => ({ name, version: all.join(", ") }));
}

const plain = (name) => name.toLowerCase().replace(/[-_.]+/g, "-");
const spelled = (license) => spellings.find(([spelling]) => spelling.test(license))?.[1] ?? license;
