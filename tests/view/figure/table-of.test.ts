import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type ShownTable, tableOf } from "../../../view/figure/table-of";

const figure = (data: Record<string, unknown>[], layout: Record<string, unknown> = {}) =>
  tableOf({ data, layout, frames: [], config: {} }) as ShownTable;

const packed = (numbers: Float64Array | Int8Array, dtype: string, shape?: string) => ({
  dtype,
  bdata: Buffer.from(numbers.buffer).toString("base64"),
  ...(shape ? { shape } : {}),
});

describe("the data table of a figure", () => {
  test("is the figure's own where it brings one", () => {
    const table = {
      caption: "Steps",
      columns: ["Step", "x"],
      rows: [
        [0, 3],
        [1, null],
        [2, "end"],
      ],
    };
    assert.deepEqual(figure([{ y: [9] }], { meta: { table } }), { ...table, allRows: 3 });
  });

  test("is else made from the traces", () => {
    const { columns, rows } = figure([{ name: "a", x: ["p", "q"], y: [1, 2] }, { y: [5] }]);
    assert.deepEqual(columns, ["Series", "x", "y"]);
    assert.deepEqual(rows, [
      ["a", "p", 1],
      ["a", "q", 2],
      ["trace 2", 0, 5],
    ]);
  });

  test("lists a height map point by point, and a pie by its labels", () => {
    const map = figure([
      {
        name: "h",
        x: [10, 20],
        y: [1, 2],
        z: [
          [0, 1],
          [2, 3],
        ],
      },
    ]);
    assert.deepEqual(map.columns, ["Series", "x", "y", "z"]);
    assert.deepEqual(map.rows[1], ["h", 20, 1, 1]);
    assert.equal(map.allRows, 4);
    assert.deepEqual(figure([{ name: "pie", labels: ["a"], values: [3] }]).rows, [["pie", "a", 3]]);
  });

  test("unpacks the numbers that Python sends as base64", () => {
    const { rows } = figure([
      { name: "n", x: packed(new Int8Array([1, -2]), "i1"), y: packed(new Float64Array([0.5, 4]), "f8") },
    ]);
    assert.deepEqual(rows, [
      ["n", 1, 0.5],
      ["n", -2, 4],
    ]);
    const grid = figure([{ z: packed(new Float64Array([1, 2, 3, 4, 5, 6]), "f8", "2, 3") }]);
    assert.deepEqual(grid.rows.at(-1), ["trace 1", 2, 1, 6]);
  });

  test("is cut, and knows how long it would be", () => {
    const { rows, allRows } = figure([{ y: Array(1_000).fill(1) }, { y: Array(500).fill(2) }]);
    assert.equal(rows.length, 200);
    assert.equal(allRows, 1_500);
    const own = { caption: "c", columns: Array(99).fill("k"), rows: [Array(99).fill("x".repeat(999))] };
    const wide = figure([], { meta: { table: own } });
    assert.equal(wide.columns.length, 30);
    assert.equal(wide.rows[0]?.length, 30);
    assert.equal(String(wide.rows[0]?.[0]).length, 300);
  });

  test("is missing where nothing is listed, and bears what is not a table", () => {
    assert.equal(figure([]), undefined);
    assert.equal(figure([{ x: "text", y: 5 }]), undefined);
    assert.equal(figure([{ x: { bdata: "!", dtype: "f8" } }]), undefined);
    assert.equal(figure([{ x: { bdata: "AAA=", dtype: "constructor" } }]), undefined);
    assert.deepEqual(figure([{ y: [1] }], { meta: { table: { rows: [1] } } }).rows, [["trace 1", 0, 1]]);
  });
});
