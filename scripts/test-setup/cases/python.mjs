import { accessSync, constants, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findPython } from "../../setup/python.mjs";
import { setUpIn } from "../attempt.mjs";
import { expectAdvice, expectMended } from "../expect.mjs";

/** Machines whose Python is missing, too old, or lacks what Debian packs apart. @type {import("../cases.mjs").Case[]} */
export const pythonCases = [
  {
    name: "no Python",
    run: (place) => refused(place, undefined, /Python 3\.10 or newer; none was found\. Install it with: /),
  },
  {
    name: "Python 3.8",
    run: (place) =>
      refused(place, "echo 3 8 /usr/bin/python3", /only Python 3\.8 was found\. Install it with: /),
  },
  { name: "a Python without venv", run: withoutVenv },
];

function withoutVenv(place) {
  const real = findPython().executable;
  const script = `case "$*" in *ensurepip*) exit 1;; esac\nexec ${real} "$@"`;
  return refused(place, script, /lacks its venv module\. Mend it with: /);
}

async function refused(place, script, words) {
  const clone = place.clone();
  const line = expectAdvice(await setUpIn(clone, { env: { PATH: pathWith(place, script) } }), words);
  await expectMended(clone);
  return line;
}

/** The programs of this machine, but for its Pythons; and one that is a script, if any. */
function pathWith(place, script) {
  const folder = join(place.folder, "bin");
  mkdirSync(folder);
  for (const from of process.env.PATH.split(":").filter(Boolean)) {
    for (const name of namesIn(from)) {
      if (/^(python|py$)/.test(name)) continue;
      try {
        symlinkSync(join(from, name), join(folder, name));
      } catch {
        // An earlier folder has one of that name.
      }
    }
  }
  if (script) writeFileSync(join(folder, "python3"), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return folder;
}

function namesIn(folder) {
  try {
    accessSync(folder, constants.R_OK);
    return readdirSync(folder);
  } catch {
    return [];
  }
}
