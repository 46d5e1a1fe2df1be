/** What a learner's cell may do to the kernel, and what is left afterwards: a notebook that works, or words that say what to do. */
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import { type Session, startSession } from "./support/session";

let session: Session;
before(async () => {
  session = await startSession();
});
after(() => session.end());

const importLibrary = 'import { descend, lossCurves, parabola, show } from "../lib"; const kept = 41;';
const stopped = "Stopped. The variables of earlier cells are still there; those of this cell are not.\n";

/** The notebook still computes, with what earlier cells declared. */
async function expectUsable() {
  const seen = await session.run("console.log(kept + 1);");
  assert.equal(seen.status, "ok", seen.stderr);
  assert.equal(seen.stdout, "42\n");
}

/** What comes after a cell has ended appears under it, or under the one that runs by then. */
async function printedMeanwhile() {
  const { late, stderr } = await session.run("await new Promise((done) => setTimeout(done, 200));");
  return late + stderr;
}

describe("a cell that", () => {
  beforeEach(async () => {
    assert.equal((await session.run(importLibrary)).status, "ok");
  });

  for (const [does, code] of [
    ["loops for ever", "while (true) {}"],
    ["prints for ever", 'for (;;) console.log("again");'],
    ["waits for ever", "await new Promise(() => {});"],
    ["walks for ever", "const far = parabola(); for (;;) descend(far, { start: 3, learningRate: 0.1 });"],
  ] as const)
    test(`${does} is stopped by the button, and says so in one line`, async () => {
      const seen = await session.run(code, { interruptAfter: 0.5 });
      assert.equal(seen.status, "error");
      assert.equal(seen.stderr, stopped);
      await expectUsable();
    });

  test("prints 100,000 lines delivers them all, in few messages", async () => {
    const seen = await session.run("for (let i = 0; i < 100000; i++) console.log(i);");
    assert.equal(seen.stdout, Array.from({ length: 100_000 }, (_, i) => `${i}\n`).join(""));
    assert.ok(seen.messages < 50, `${seen.messages} messages`);
    await expectUsable();
  });

  test("prints without measure is cut off with a word", async () => {
    const seen = await session.run(
      'const line = "x".repeat(9999); for (let i = 0; i < 5000; i++) console.log(line);',
    );
    assert.match(seen.stdout.slice(-100), /… this cell prints too much; the rest is left out\.\n$/);
    await expectUsable();
  });

  test("shows figures without measure is cut off with a word", async () => {
    const seen = await session.run(
      "const one = lossCurves({ one: descend(parabola(), { start: 1, learningRate: 0.1 }).values }); for (let i = 0; i < 1000; i++) show(one);",
    );
    assert.equal(seen.figures, 200, seen.stderr);
    assert.match(seen.stdout, /a cell shows at most 200 outputs at once; the rest is left out\./);
    await expectUsable();
  });

  test("throws inside a timer says so under the cell, without the kernel's insides", async () => {
    const { stderr } = await session.run('setTimeout(() => { throw new Error("too late"); }, 20);');
    assert.equal(stderr + (await printedMeanwhile()), "UncaughtException: Error: too late\n");
    await expectUsable();
  });

  test("rejects a promise says so under the cell, without the kernel's insides", async () => {
    const { stderr } = await session.run('void Promise.reject(new Error("refused"));');
    assert.equal(stderr + (await printedMeanwhile()), "UnhandledPromiseRejection: Error: refused\n");
    await expectUsable();
  });

  test("throws shows the line of its code and the message, and nothing of the kernel's insides", async () => {
    const { stderr } = await session.run(
      "const walker: any = undefined;\nfunction walk() { return walker.place; }\nwalk();",
    );
    assert.match(
      stderr,
      /return walker\.place; }\n +\^\n\nTypeError: Cannot read properties of undefined \(reading 'place'\)/,
    );
    assert.doesNotMatch(stderr, /node:|evalmachine|tslab|\/|\\/);
    await expectUsable();
  });

  test("calls itself for ever gets the error that says so", async () => {
    const { stderr } = await session.run("function walk(): number { return 1 + walk(); }\nwalk();");
    assert.match(stderr, /RangeError: Maximum call stack size exceeded\n {4}at walk\n$/);
    await expectUsable();
  });

  test("redeclares names of the library has its own, and the next import brings them back", async () => {
    const own = await session.run('const descend = 5; const show = "mine"; console.log(descend, show);');
    assert.equal(own.stdout, "5 mine\n");
    const back = await session.run(
      'import { descend, show } from "../lib"; show(descend(parabola(), { start: 1, learningRate: 0.1 }).rule);',
    );
    assert.equal(back.stdout, "gradient descent\n", back.stderr);
    await expectUsable();
  });

  test("runs before the cell that it needs is told the name, and works once that has run", async () => {
    const early = await session.run("console.log(laterName);");
    assert.equal(early.stderr, "1:13 - Cannot find name 'laterName'.\n");
    await session.run("const laterName = 7;");
    assert.equal((await session.run("console.log(laterName);")).stdout, "7\n");
  });

  test("is run 50 times shows the same each time, and the kernel does not swell", async () => {
    const cell = `const run = descend(parabola(), { start: 10, learningRate: 0.1, maxIterations: 100 });
      show(lossCurves({ one: run.values })); console.log(run.final);`;
    const memory = async () =>
      Number((await session.run("console.log(process.memoryUsage().rss / 1e6);")).stdout);
    const first = await session.run(cell);
    const before = await memory();
    for (let time = 2; time <= 50; time++) assert.deepEqual(await session.run(cell), first);
    const grown = (await memory()) - before;
    assert.ok(grown < 150, `${grown} MB more`);
    await expectUsable();
  });
});

/** Without a cure the kernel hangs for ever after its 513th message: see kernel/steady-socket.cjs. */
describe("a notebook that has not imported the library", () => {
  before(() => session.restart());

  test("runs a cell 130 times, with four messages each", async () => {
    for (let time = 1; time <= 130; time++)
      assert.equal((await session.run(`console.log(${time});`)).stdout, `${time}\n`);
  });
  test("prints 5,000 lines", async () => {
    const { stdout, status } = await session.run("for (let i = 0; i < 5000; i++) console.log(i);");
    assert.equal(status, "ok");
    assert.equal(stdout, Array.from({ length: 5000 }, (_, i) => `${i}\n`).join(""));
    assert.equal((await session.run("console.log(1);")).stdout, "1\n");
  });
});

describe("a cell that ends or blocks the kernel: after the restart the notebook works from the top", () => {
  for (const [does, code, status] of [
    ["leaves the process", "process.exit(3);", "dead"],
    ["fills the heap", "const all = []; for (;;) all.push(new Array(100000).fill(1.5));", "dead"],
    [
      "fills the memory with typed arrays",
      "const all = []; for (;;) all.push(new Float64Array(1e6).fill(1));",
      "dead",
    ],
    ["loops after an await, which the stop button cannot reach", "await 0; while (true) {}", "hangs"],
  ] as const)
    test(does, async () => {
      assert.equal((await session.run(importLibrary)).status, "ok");
      const limits = status === "hangs" ? { interruptAfter: 0.5, limit: 2 } : {};
      assert.equal((await session.run(code, limits)).status, status);
      await session.restart();
      assert.match((await session.run("console.log(kept);")).stderr, /Cannot find name 'kept'/);
      assert.equal((await session.run(importLibrary)).status, "ok");
      await expectUsable();
    });
});
