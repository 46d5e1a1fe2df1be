import assert from "node:assert/strict";
import { test } from "node:test";
import { findPython, requireVenv } from "../../../scripts/setup/python.mjs";

type Answer = { major?: number; minor?: number; executable?: string };
const machineWith = (pythons: Record<string, Answer>) => (command: string[]) =>
  pythons[command.join(" ")] ?? {};

test("the first Python that is new enough is taken", () => {
  const found = findPython(
    machineWith({
      python3: { major: 3, minor: 9 },
      "python3.12": { major: 3, minor: 12, executable: "/opt/python" },
    }),
  );
  assert.deepEqual(found, { command: ["python3.12"], version: "3.12", executable: "/opt/python" });
});

test("a missing or old one is named, with the command that installs it", () => {
  assert.throws(() => findPython(machineWith({})), {
    message: /^Downhill needs Python 3\.10 or newer; none was found\. Install it with: /,
  });
  assert.throws(() => findPython(machineWith({ python3: { major: 3, minor: 8 } })), {
    message: /only Python 3\.8 was found/,
  });
  assert.throws(() => findPython(machineWith({ python: { major: 2, minor: 7 } })), {
    message: /only Python 2\.7 was found/,
  });
});

test("a Python without venv is told how to get it", () => {
  const python = { command: ["python3"], version: "3.11", executable: "/usr/bin/python3" };
  assert.throws(() => requireVenv(python, () => false), {
    message: /^Python 3\.11 lacks its venv module\. Mend it with: /,
  });
  assert.doesNotThrow(() => requireVenv(python, () => true));
});
