import assert from "node:assert/strict";
import { test } from "node:test";
import { readNpmAudit } from "../../../scripts/advisories/npm.mjs";
import { readPipAudit } from "../../../scripts/advisories/python.mjs";

test("npm's advisories are told with package, range and address, each once", () => {
  const vulnerabilities = {
    weak: { name: "weak", via: [{ range: "<2", title: "Reads too much", url: "https://example.org/1" }] },
    leaning: { name: "leaning", via: ["weak"] },
  };
  const { found } = readNpmAudit(JSON.stringify({ vulnerabilities }), "") as { found: string[] };
  assert.deepEqual(found, ["weak <2: Reads too much (https://example.org/1)"]);
});

test("pip-audit's are told with package, version and name", () => {
  const vulns = [{ id: "PYSEC-1", description: "Reads too much\nand more" }];
  const dependencies = [
    { name: "fine", version: "1", vulns: [] },
    { name: "weak", version: "1.0", vulns },
  ];
  assert.deepEqual(readPipAudit(JSON.stringify({ dependencies, fixes: [] }), ""), {
    found: ["weak 1.0: PYSEC-1 Reads too much"],
    asked: 2,
  });
});

test("a registry that does not answer is never taken for one that knows of nothing", () => {
  assert.deepEqual(readNpmAudit(JSON.stringify({ message: "405 Method Not Allowed" }), ""), {
    silence: "405 Method Not Allowed",
  });
  assert.deepEqual(readNpmAudit("", "npm error ENOTFOUND\n"), { silence: "npm error ENOTFOUND" });
  assert.deepEqual(readPipAudit("", "Traceback\nConnectionError: no network\n"), {
    silence: "ConnectionError: no network",
  });
  const skipped = { dependencies: [{ name: "own", skip_reason: "not found" }] };
  assert.deepEqual(readPipAudit(JSON.stringify(skipped), ""), {
    silence: "1 left out, such as own (not found)",
  });
});
