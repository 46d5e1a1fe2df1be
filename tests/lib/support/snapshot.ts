import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

/**
 * Compares a value with the JSON stored for it. With UPDATE_SNAPSHOTS=1 the value is stored instead, to be read in the diff.
 * A snapshot that is missing fails: it is never made by itself, or a lost file would pass.
 */
export function matchesSnapshot(name: string, value: unknown): void {
  const file = resolve(__dirname, "../charts/snapshots", `${name}.json`);
  const text = `${JSON.stringify(value, null, 1)}\n`;
  if (process.env.UPDATE_SNAPSHOTS === "1") {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  assert.ok(existsSync(file), `no snapshot ${name}: look at the value, then run with UPDATE_SNAPSHOTS=1`);
  assert.deepEqual(JSON.parse(text), JSON.parse(readFileSync(file, "utf8")));
}
