import assert from "node:assert/strict";

/** Fails with the findings themselves, one a line. */
export function expectNone(findings: readonly string[]): void {
  if (findings.length > 0) assert.fail(`\n${findings.join("\n")}`);
}
