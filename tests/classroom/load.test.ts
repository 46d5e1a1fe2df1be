import assert from "node:assert/strict";
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { describe, test } from "node:test";
import { loadArguments } from "../../scripts/classroom/load-arguments.mjs";
import { noHub, place } from "./support/places";

test("the words of a rehearsal in one form, and one line for each mistake", () => {
  assert.deepEqual(loadArguments(["--learners=3", "--port", "8123"]), ["--learners", "3", "--port", "8123"]);
  const mistakes: [string, RegExp][] = [
    ["", /^How many learners\? Usage: .*--learners N/],
    ["--learners", /^--learners must be a whole number from 1 to 500, and was left empty\.$/],
    ["--learners 0", /from 1 to 500, and was "0"\.$/],
    ["--learners 1.5", /and was "1\.5"\.$/],
    ["--learners many", /and was "many"\.$/],
    ["--learners 501", /and was "501"\.$/],
    ["--learners 2 --port 99999", /^--port must be a whole number from 1 to 65535, and was "99999"\.$/],
    ["--learners 2 --chapters 1", /^--chapters must be numbers of two digits with commas/],
    ["--lerners 2", /^There is no argument "--lerners"\. Usage/],
    ["2", /^There is no argument "2"\. Usage/],
  ];
  for (const [words, line] of mistakes)
    assert.throws(() => loadArguments(words.split(" ").filter(Boolean)), { message: line });
});

const python = place("classroom", ".venv", "bin", "python");
const rehearsal = (...words: string[]): ChildProcess =>
  spawn(python, ["-m", "rehearsal.load", ...words], { cwd: place("classroom") });

/** Ends only when the process has, and all that it printed is here. */
async function ended(child: ChildProcess): Promise<{ status: number | null; out: string; err: string }> {
  const texts = { out: "", err: "" };
  child.stdout?.on("data", (text) => (texts.out += text));
  child.stderr?.on("data", (text) => (texts.err += text));
  const status = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { status, ...texts };
}

/** Processes that carry the mark of a rehearsal. */
function marked(): string[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc").filter((name) => {
    try {
      return (
        /^\d+$/.test(name) && readFileSync(`/proc/${name}/environ`, "latin1").includes("DOWNHILL_REHEARSAL=")
      );
    } catch {
      return false;
    }
  });
}

describe("a class on a real JupyterHub", { skip: noHub }, () => {
  test("two learners do a chapter each at once, with all mischief, and nothing fails", async () => {
    const { status, out, err } = await ended(rehearsal("--learners", "2", "--chapters", "01"));
    assert.equal(err, "");
    assert.match(out, /\n\d+ passed, 0 failed\n$/, out);
    for (const measure of ["server start", "kernel start", "chapter", "memory per learner", "hub and proxy"])
      assert.match(out, new RegExp(`^${measure} .*\\d (s|MB)$`, "m"));
    assert.equal(status, 0);
    assert.deepEqual(marked(), []);
  });

  test("stopped in the middle, it ends whatever it started; meanwhile a second one is refused", async () => {
    const first = rehearsal("--learners", "1", "--chapters", "01");
    const end = ended(first);
    await new Promise((resolve) => first.stdout?.once("data", resolve));
    assert.notDeepEqual(marked(), []);
    const second = await ended(rehearsal("--learners", "1"));
    assert.match(second.err, /^A hub of this folder is already running \(process \d+\)\.\n$/);
    first.kill("SIGINT");
    const { status, err } = await end;
    assert.equal(err, "Stopped before the end; nothing is left running.\n");
    assert.equal(status, 1);
    assert.deepEqual(marked(), []);
  });

  test("a port that is taken and a proxy that is missing get one line each", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as { port: number };
    const { err, status } = await ended(rehearsal("--learners", "1", "--port", String(port)));
    server.close();
    assert.equal(err, `Port ${port} is taken. Choose another one, or leave --port out.\n`);
    assert.equal(status, 1);
    const code =
      "import rehearsal.hub as h, pathlib, sys; h.proxy = pathlib.Path('/nowhere'); sys.argv = ['', '--learners', '1']; import rehearsal.load as l; l.main()";
    const missing = spawnSync(python, ["-c", code], {
      cwd: place("classroom"),
      encoding: "utf8",
      stdio: ["pipe", "pipe", "pipe"],
    });
    assert.match(
      missing.stderr,
      /^The proxy is not installed \(\/nowhere\)\. Install it with: npm run classroom:setup\n$/,
    );
    assert.deepEqual(marked(), []);
  });
});
