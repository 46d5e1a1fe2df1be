import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { test } from "node:test";

/** Runs a script in a process of its own, because the merger takes hold of the process's streams. */
function run(script: string): { sent: { stream: string; text: string }[] } {
  const module = resolve(__dirname, "../../../lib/src/notebook/merge-writes.ts");
  const source = `
    const sent = [];
    const real = process.stdout.write.bind(process.stdout);
    const { mergeWrites, flushWrites } = require(${JSON.stringify(module)});
    mergeWrites();
    // As the kernel does at each cell:
    const openCell = () => { for (const stream of ["stdout", "stderr"]) process[stream].write = (text) => sent.push({ stream, text }); };
    openCell();
    ${script}
    setTimeout(() => real(JSON.stringify({ sent })), 20);`;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--input-type=commonjs", "-e", source],
    { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

test("a hundred thousand lines arrive complete, in few messages", () => {
  const { sent } = run("for (let i = 0; i < 100000; i++) console.log(i);");
  assert.ok(sent.length < 20, `${sent.length} messages`);
  assert.equal(
    sent.map(({ text }) => text).join(""),
    Array.from({ length: 100_000 }, (_, i) => `${i}\n`).join(""),
  );
});

test("the streams keep their order among each other, and a flush in between parts them", () => {
  const { sent } = run(
    'console.log("a"); console.log("b"); console.error("c"); flushWrites(); sent.push({ stream: "figure", text: "" }); console.log("d");',
  );
  assert.deepEqual(
    sent.map(({ stream, text }) => stream + text),
    ["stdouta\nb\n", "stderrc\n", "figure", "stdoutd\n"],
  );
});

test("what a cell printed goes to that cell, not to the next", () => {
  const { sent } = run('console.log("first"); openCell(); sent.push({ stream: "cell 2", text: "" });');
  assert.deepEqual(
    sent.map(({ stream }) => stream),
    ["stdout", "cell 2"],
  );
});

test("a runaway loop is cut off with a word", () => {
  const { sent } = run('const line = "x".repeat(999); for (let i = 0; i < 50000; i++) console.log(line);');
  const text = sent.map((piece) => piece.text).join("");
  assert.ok(sent.length < 500 && text.length < 17 * 1024 * 1024);
  assert.match(text.slice(-100), /this cell prints too much/);
});
