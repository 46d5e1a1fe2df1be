import assert from "node:assert/strict";
import { test } from "node:test";
import { measureRow } from "../../../scripts/bench/measure.mjs";
import { line } from "../../../scripts/bench/table.mjs";

interface Request {
  readonly row: string;
  readonly calls: number;
}

const row = { name: "work", goal: 5, run: () => [1, 2], check: (result: number[]) => result };

function peerWith(check: number[], seconds: readonly number[]) {
  const asked: Request[] = [];
  let turn = 0;
  return {
    asked,
    ask: async (request: Request) => {
      asked.push(request);
      return request.calls === 0 ? { calls: 7, check } : { seconds: seconds[turn++ % seconds.length] };
    },
  };
}

test("a row is measured in turns, and the ratio is that of the medians", async () => {
  const peer = peerWith([1, 2], [3, 1, 2]);
  const measured = await measureRow(row, peer);
  assert.deepEqual(Object.keys(measured), ["name", "oursSeconds", "pythonSeconds", "ratio", "goal"]);
  assert.equal(measured.pythonSeconds, 2);
  assert.ok(measured.oursSeconds > 0 && measured.oursSeconds < 1e-4);
  assert.equal(measured.ratio, 2 / measured.oursSeconds);
  assert.ok(peer.asked.slice(1).every(({ row: name, calls }) => name === "work" && calls === 7));
  assert.ok(peer.asked.length > 10);
});

test("different work is not compared", async () => {
  for (const check of [[1, 2.001], [1], [1, Number.NaN]])
    await assert.rejects(measureRow(row, peerWith(check, [1])), {
      message: `work: ours found 1, 2, Python ${check.join(", ")}`,
    });
});

test("the table marks goals that are reached and missed", () => {
  const shown = (ratio: number, goal: number | null) =>
    line({ name: "work", oursSeconds: 2.5e-6, pythonSeconds: 0.0125, ratio, goal });
  assert.match(shown(5.2, 5), /^work +2\.50 µs +12\.50 ms +5\.2× +≥ 5 ✓$/);
  assert.match(shown(4.9, 5), /4\.9× +≥ 5 ✗$/);
  assert.match(shown(4.9, null), /4\.9× *$/);
});
