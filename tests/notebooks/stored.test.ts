import { before, describe, test } from "node:test";
import { runNotebooks } from "../../scripts/notebooks/run.mjs";
import { expectNone } from "./support/expect-none";
import { chapters } from "./support/notebook";

describe("what is stored is what a run from a cold kernel gives", () => {
  const found = new Map<string, readonly string[]>();
  before(async () => {
    const runs = await runNotebooks(
      chapters().map(({ path }) => path),
      { check: true },
    );
    for (const { path, findings } of runs) found.set(path, findings);
  });
  for (const { name, path } of chapters()) test(name, () => expectNone(found.get(path) ?? ["did not run"]));
});
