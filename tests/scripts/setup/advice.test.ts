import assert from "node:assert/strict";
import { test } from "node:test";
import { adviceFor } from "../../../scripts/setup/advice.mjs";

/** What npm, pip, uv and Node have really printed. */
const failures: [says: RegExp, ...texts: string[]][] = [
  [
    /the disk is full/,
    "npm error code ENOSPC\nnpm error ENOSPC: no space left on device, write",
    "error: failed to copy file: No space left on device (os error 28)",
  ],
  [
    /Check the network/,
    "npm error code EAI_AGAIN\nnpm error network request failed",
    "npm error code ECONNREFUSED",
    "WARNING: Retrying after connection broken by 'NewConnectionError'\nERROR: No matching distribution found for uv==0.13.9",
    "error: Failed to fetch: `https://example.org/simple/anyio/`\n  Caused by: dns error",
  ],
  [/cannot be written to/, "EROFS", "error: Read-only file system (os error 30)"],
  [/Set the clock/, "npm error code CERT_NOT_YET_VALID", "npm error code CERT_HAS_EXPIRED"],
  [
    /not the one that was locked/,
    "npm error code EINTEGRITY",
    "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.",
  ],
];

for (const [says, ...texts] of failures)
  for (const text of texts)
    test(`${text.split("\n")[0]} → ${says.source}`, () => {
      assert.match(adviceFor(text) ?? "", says);
      assert.match(adviceFor(text) ?? "", /^[^\n]+\.$/);
    });

test("what is of no known kind gets no advice that may be wrong", () => {
  for (const text of ["error TS2322: Type 'string' is not assignable", "undefined", "Segmentation fault"])
    assert.equal(adviceFor(text), undefined);
});
