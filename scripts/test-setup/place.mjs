/** A folder for one case, with copies of the course as git has it, changes that are not committed included. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "../setup/places.mjs";

export function makePlace() {
  const folder = mkdtempSync(join(tmpdir(), "downhill-setup-"));
  const endings = [];
  return {
    folder,
    /** A fresh copy; answers where it lies. */
    clone: (name = "course") => copyCourse(join(folder, name)),
    /** Does something when the case is over. @param {() => void} work */
    finally: (work) => endings.unshift(work),
    remove() {
      for (const work of endings) work();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Puts the files of the course where none were, or over those of an older one. @param {string} target */
export function copyCourse(target) {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  for (const name of listed.split("\0").filter(Boolean)) {
    mkdirSync(dirname(join(target, name)), { recursive: true });
    cpSync(join(root, name), join(target, name));
  }
  return target;
}
