import assert from "node:assert/strict";

/** The rows of a packed grid, read as plotly.js reads them. */
export function unpacked(grid: unknown): number[][] {
  const { dtype, bdata, shape } = grid as { dtype: string; bdata: string; shape: string };
  assert.equal(dtype, "f4");
  const [rows = 0, columns = 0] = shape.split(",").map(Number);
  const bytes = Uint8Array.from(Buffer.from(bdata, "base64"));
  const numbers = new Float32Array(bytes.buffer);
  assert.equal(numbers.length, rows * columns);
  return Array.from({ length: rows }, (_, i) => [...numbers.subarray(i * columns, (i + 1) * columns)]);
}
