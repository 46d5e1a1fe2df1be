import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { noHub, place } from "./support/places";

/** The learner's script in a house of its own: real nbgitpuller, real git, a small course. */
const base = mkdtempSync(join(tmpdir(), "updates-"));
const house = join(base, "house");
const teacher = join(base, "teacher");
const home = join(base, "home");
const page = (name: string) => join(home, "downhill", "notebooks", name);

const git = (...words: string[]) =>
  execFileSync("git", ["-C", teacher, "-c", "user.name=T", "-c", "user.email=t@example.org", ...words], {
    encoding: "utf8",
  });

function publish(name: string, text: string): void {
  writeFileSync(join(teacher, "notebooks", name), text);
  git("add", "--all");
  git("commit", "--quiet", "--message", name);
  git("push", "--quiet", join(house, ".setup", "classroom", "course.git"), "HEAD:refs/heads/main");
}

const startServer = () =>
  execFileSync(join(house, "classroom", "learner", "start"), ["sh", "-c", "pwd; umask"], {
    env: { ...process.env, HOME: home },
    encoding: "utf8",
  });

before(() => {
  for (const folder of ["notebooks", "lib"]) mkdirSync(join(teacher, folder), { recursive: true });
  for (const folder of ["classroom", "lib/dist", "node_modules", ".setup/classroom"])
    mkdirSync(join(house, folder), { recursive: true });
  mkdirSync(home);
  cpSync(place("classroom", "learner"), join(house, "classroom", "learner"), { recursive: true });
  symlinkSync(place("classroom", ".venv"), join(house, "classroom", ".venv"));
  writeFileSync(join(teacher, "lib", "package.json"), "{}");
  const course = join(house, ".setup", "classroom", "course.git");
  execFileSync("git", ["init", "--quiet", "--bare", "--initial-branch=main", course]);
  execFileSync("git", ["init", "--quiet", "--initial-branch=main", teacher]);
});

after(() => rmSync(base, { recursive: true, force: true }));

const lines = (...texts: string[]) => `${texts.join("\n\n\n\n\n\n")}\n`;

describe("a learner's copy of the course", { skip: noHub }, () => {
  test("is made when the server first starts, and finds the library", () => {
    publish("01.ipynb", lines("question", "answer:", "end"));
    const [folder, mask] = startServer().trim().split("\n");
    assert.equal(folder, home);
    assert.equal(mask, "0077");
    assert.equal(readFileSync(page("01.ipynb"), "utf8"), lines("question", "answer:", "end"));
    execFileSync("test", ["-d", join(home, "downhill", "lib", "dist", ".")]);
    execFileSync("test", ["-d", join(home, "downhill", "node_modules", ".")]);
  });

  test("keeps what the learner wrote when a chapter arrives and theirs is changed elsewhere", () => {
    writeFileSync(page("01.ipynb"), lines("question", "answer: 0.5", "end"));
    writeFileSync(page("my-notes.txt"), "mine");
    publish("02.ipynb", "new chapter\n");
    publish("01.ipynb", lines("a clearer question", "answer:", "end"));
    startServer();
    assert.equal(readFileSync(page("02.ipynb"), "utf8"), "new chapter\n");
    assert.equal(readFileSync(page("01.ipynb"), "utf8"), lines("a clearer question", "answer: 0.5", "end"));
    assert.equal(readFileSync(page("my-notes.txt"), "utf8"), "mine");
  });

  test("keeps the learner's words where both changed the same place", () => {
    publish("01.ipynb", lines("a clearer question", "answer: (a number)", "end"));
    startServer();
    assert.match(readFileSync(page("01.ipynb"), "utf8"), /answer: 0\.5/);
  });

  test("puts a file of the learner aside, whole, when a chapter of the same name arrives", () => {
    writeFileSync(page("03.ipynb"), "the learner was first\n");
    publish("03.ipynb", "the teacher's\n");
    startServer();
    assert.equal(readFileSync(page("03.ipynb"), "utf8"), "the teacher's\n");
    const aside = execFileSync("sh", ["-c", `cat "${page("")}"/03_*`], { encoding: "utf8" });
    assert.equal(aside, "the learner was first\n");
  });

  test("brings back a page that the learner has deleted", () => {
    rmSync(page("02.ipynb"));
    startServer();
    assert.equal(readFileSync(page("02.ipynb"), "utf8"), "new chapter\n");
  });

  test("stays as it was when the course cannot be reached, and the server starts all the same", () => {
    rmSync(join(house, ".setup/classroom/course.git"), { recursive: true });
    assert.match(startServer(), /0077/);
    assert.match(readFileSync(page("01.ipynb"), "utf8"), /answer: 0\.5/);
  });
});
