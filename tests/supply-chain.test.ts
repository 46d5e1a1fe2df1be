/** What is installed is what was locked, nothing of it runs while it is installed, and all of it may be used. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, test } from "node:test";
import { isCompatible } from "../scripts/licenses/compatible.mjs";
import { listed } from "../scripts/licenses/licenses.mjs";

const root = resolve(__dirname, "..");
const read = (...names: string[]) => readFileSync(join(root, ...names), "utf8");

interface Locked {
  readonly link?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
}

/** Files that git knows, by their names. */
function lockFiles(...names: string[]): string[] {
  const listed = execFileSync("git", ["ls-files", ...names], { cwd: root, encoding: "utf8" });
  return listed.trim().split("\n");
}

describe("packages from npm", () => {
  const fetched = lockFiles("*package-lock.json").flatMap((file) => {
    const { packages } = JSON.parse(read(file)) as { packages: Record<string, Locked> };
    return Object.entries(packages).filter(([path, { link }]) => path.startsWith("node_modules/") && !link);
  });

  test("are locked with a hash, and with no address that another registry could not answer for", () => {
    assert.ok(fetched.length > 100);
    const loose = fetched.filter(
      ([, { integrity, resolved }]) => !/^sha512-/.test(integrity ?? "") || resolved,
    );
    assert.deepEqual(loose, []);
  });
  test("are asked for in one version each", () => {
    const { dependencies, devDependencies } = JSON.parse(read("package.json"));
    const ranges = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^(npm:@?[\w./-]+@)?\d+\.\d+\.\d+$|^file:/.test(version),
    );
    assert.deepEqual(ranges, []);
  });
  test("run none of their own scripts while they are installed, whoever installs them", () => {
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    const names = ["ignore-scripts", "omit-lockfile-registry-resolved", "save-exact"];
    const options = { cwd: root, encoding: "utf8", shell: npm === "npm.cmd" } as const;
    const rules = execFileSync(npm, ["config", "get", ...names], options);
    assert.deepEqual(
      rules.trim().split(/\r?\n/),
      names.map((name) => `${name}=true`),
    );
    assert.match(read("scripts/setup/steps/npm-packages.mjs"), /"ci", "--ignore-scripts"/);
  });
  test(".npmrc names no registry, no token and no proxy", () => {
    assert.doesNotMatch(read(".npmrc"), /registry\s*=|_auth|token|proxy|\/\//i);
  });
});

describe("packages for Python", () => {
  for (const file of lockFiles("*requirements.lock", "*uv.lock", "*advisories.lock"))
    test(`${file} gives one version and its hashes for each, and no address`, () => {
      const text = read(file);
      const entries = text.split(/\n(?=[a-z])/i).filter((entry) => !entry.startsWith("#"));
      assert.ok(entries.length > 0);
      for (const entry of entries)
        assert.match(entry, /^[\w.[\]-]+==[\w.]+( ;[^\\]*)? \\\n +--hash=sha256:[0-9a-f]{64}/);
      assert.doesNotMatch(text, /https?:|--index|--find-links/);
    });
  test("are installed only if their hashes are right", () => {
    const step = read("scripts/setup/steps/python-packages.mjs");
    const installs = step.match(/"(install|sync)"/g)?.length;
    assert.equal(step.match(/"--require-hashes"/g)?.length, installs);
  });
});

test("actions of the workflows are pinned to a commit", () => {
  const folder = join(root, ".github", "workflows");
  for (const name of readdirSync(folder))
    for (const [line, commit] of read(".github", "workflows", name).matchAll(/uses: *[\w./-]+@(\S+)/g))
      assert.match(commit as string, /^[0-9a-f]{40}$/, line);
});

describe("licenses", () => {
  const { text, refused } = listed();
  test("of all packages go with ours", () => assert.deepEqual(refused, []));
  test("are listed: npm run licenses", () => assert.equal(read("THIRD-PARTY-LICENSES.md"), text));
  test("that ask for more than their notice are refused", () => {
    for (const license of ["GPL-3.0", "AGPL-3.0-only", "MIT AND GPL-2.0", "none named", "UNLICENSED"])
      assert.equal(isCompatible(license), false, license);
    for (const license of ["MIT", "(MIT AND BSD)", "MIT OR GPL-2.0", "MIT AND MPL-2.0"])
      assert.equal(isCompatible(license), true, license);
  });
});
