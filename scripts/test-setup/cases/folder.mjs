import { execFileSync } from "node:child_process";
import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../setup/places.mjs";
import { setUpIn } from "../attempt.mjs";
import { expectMended, expectSuccess, expectWorking } from "../expect.mjs";
import { copyCourse } from "../place.mjs";

/** Where the folder lies, and what it was before. @type {import("../cases.mjs").Case[]} */
export const folderCases = [
  { name: "a path with spaces and emoji", run: strangePath },
  { name: "moved to another folder afterwards", run: moved },
  { name: "upgraded over the oldest clone", run: upgraded },
  { name: "half deleted by hand", run: halfDeleted },
];

async function strangePath(place) {
  const clone = place.clone("my course ⛷️ 'd’été' & $HOME (1)");
  expectSuccess(await setUpIn(clone));
  await expectWorking(clone);
  return "works";
}

async function moved(place) {
  const [before, after] = [place.clone("before"), join(place.folder, "after")];
  expectSuccess(await setUpIn(before));
  renameSync(before, after);
  await expectMended(after);
  return "works: the next set-up renews what knew the old place";
}

/** The first commit that had a set-up, set up by itself; then today's files over it, as a pull would bring them. */
async function upgraded(place) {
  const clone = join(place.folder, "course");
  const git = (...words) => execFileSync("git", words, { cwd: root, encoding: "utf8", stdio: "pipe" }).trim();
  const oldest = git("log", "--reverse", "--format=%H", "--", "scripts/setup.mjs").split("\n")[0];
  git("clone", "--quiet", "--no-checkout", root, clone);
  execFileSync("git", ["checkout", "--quiet", oldest], { cwd: clone, stdio: "pipe" });
  expectSuccess(await setUpIn(clone));
  for (const name of execFileSync("git", ["ls-files"], { cwd: clone, encoding: "utf8" }).trim().split("\n"))
    rmSync(join(clone, name), { force: true });
  copyCourse(clone);
  await expectMended(clone);
  return "works";
}

async function halfDeleted(place) {
  const clone = place.clone();
  expectSuccess(await setUpIn(clone));
  for (const part of ["node_modules/.package-lock.json", ".venv/bin/python", "lib/dist", "labextension/dist"])
    rmSync(join(clone, part), { recursive: true });
  await expectMended(clone);
  return "works";
}
