import assert from "node:assert/strict";
import { test } from "node:test";
import { entries, publicNames } from "./registry";
import { totalWeight, watchOver } from "./watch-over";

/** What `npm test` has time for; `npm run fuzz` tries a hundred thousand. */
const runs = 6_000;

test("every public function and method is in the fuzz", () => {
  const covered = new Set(entries.map(({ of }) => of));
  const names = publicNames();
  assert.ok(names.length > 70);
  assert.deepEqual(
    names.filter((name) => !covered.has(name)),
    [],
  );
});

test("generated inputs get a result or a line, quickly, and nothing else happens", async () => {
  const problems: string[] = [];
  let passed = 0;
  await watchOver(runs / totalWeight, 1, (each) => {
    passed += each.passed;
    if (each.problem !== undefined) problems.push(`${each.of} ${each.problem}`);
  });
  assert.deepEqual(problems, []);
  assert.ok(passed >= runs, `${passed} passed`);
});
