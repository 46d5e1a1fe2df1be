import assert from "node:assert/strict";
import { test } from "node:test";
import { learningRateComparison } from "../../../lib/src/charts/rates/learning-rate-comparison";
import { learningRateTable } from "../../../lib/src/charts/rates/learning-rate-table";
import { descend } from "../../../lib/src/descent/descend";
import { parabola } from "../../../lib/src/objectives/parabola";

const runs = [0.01, 0.1, 0.5, 0.9, 1.1].map((learningRate) =>
  descend(parabola(), { start: 10, learningRate, maxIterations: 20 }),
);

test("the table has the tutorial's numbers and its three words, and a sentence for each that they cannot tell apart", () => {
  const { columns, rows } = learningRateTable(runs, { threeWords: true });
  assert.deepEqual(columns, ["Learning rate", "Final x", "Converged?", "Verdict"]);
  assert.deepEqual(
    rows.map((row) => row.slice(0, 3).join(" ")),
    [
      "0.01 6.676080 Slow",
      "0.1 0.115292 Slow",
      "0.5 0.000000 Yes",
      "0.9 0.115292 Slow",
      "1.1 383.375999 No (diverged)",
    ],
  );
  assert.equal(new Set(rows.map((row) => row[3])).size, 5);
  assert.equal(learningRateTable(runs).rows[0]?.length, 3);
});

test("0.1 and 0.9 end at the same distance: the curves show which one jumps", () => {
  const { data } = learningRateComparison(runs);
  const [, calm, , flipping] = data as unknown as { y: number[]; marker: { symbol?: string } }[];
  assert.deepEqual(calm?.y.map(Math.abs), flipping?.y.map(Math.abs));
  assert.equal(flipping?.marker.symbol, "circle-open");
  assert.equal(calm?.marker.symbol, undefined);
});

test("the diverging run does not draw the axis out, and the line that leads out is drawn", () => {
  const { data, layout } = learningRateComparison(runs);
  const { range } = layout.yaxis as { range: number[] };
  assert.deepEqual(range, [-15.12, 15.12]);
  assert.deepEqual(data[4]?.y, [10, -12, 14.4, -17.28]);
  const [mark] = layout.annotations as { text: string; x: number }[];
  assert.deepEqual([mark?.x, mark?.text], [2, "leaves the picture ↘"]);
});

test("errors go on a log axis that an error of 0 does not break", () => {
  const { layout } = learningRateComparison(runs, { show: "errors" });
  const [mark] = layout.annotations as { text: string }[];
  assert.equal(mark?.text, "error exactly 0 from step 1 on ↓");
  assert.ok((layout.yaxis as { range: number[] }).range.every(Number.isFinite));
});

test("mistakes in arguments are named", () => {
  const hill = descend(parabola({ a: -1 }), { start: 1, maxIterations: 3 });
  assert.throws(() => learningRateComparison(hill, { show: "errors" }), {
    message: /minimum is known, got "−x²"$/,
  });
  assert.throws(() => learningRateComparison(runs, { show: "x" as never }), {
    message: /show must be "points" or "errors"/,
  });
  assert.throws(() => learningRateComparison([...runs, ...runs]), { message: /one run or up to 6/ });
  assert.throws(() => learningRateTable([]), {
    message: "learningRateTable: runs must be a list of runs, got []",
  });
});
