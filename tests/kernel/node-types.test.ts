import assert from "node:assert/strict";
import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { after, test } from "node:test";
import { closeCompiler, typeFindings } from "../notebooks/support/kernel-types";
import { code, notebookOf } from "../notebooks/support/notebook";

after(closeCompiler);

const root = resolve(__dirname, "..", "..");
const findings = (...cells: string[]) => typeFindings(notebookOf(...cells.map((text) => code(text))));

test("what a learner may use of Node is declared", () => {
  const used = [
    'console.log(1, "a"); console.table([{ a: 1 }]); console.error("no"); console.time(); console.timeEnd();',
    "const timer = setTimeout(() => console.log(1), 10); clearTimeout(timer); setInterval(() => {}, 5).unref();",
    "await new Promise((resolve) => setTimeout(resolve, 10)); await new Promise<void>((done) => setImmediate(done));",
    "console.log(process.memoryUsage().heapUsed / 1e6, process.argv[0], process.env.HOME, process.uptime());",
    "const copy = structuredClone({ a: [1] }); copy.a.push(2); queueMicrotask(() => {}); performance.now().toFixed(1);",
    'import { readFileSync } from "fs"; import * as path from "node:path"; readFileSync(path.join("a", "b"));',
    'const { sep } = require("path"); Buffer.from("a").toString("hex"); new URL("http://a").host;',
  ];
  assert.deepEqual(findings(...used), []);
});

test("what is not there is still named", () => {
  assert.match(findings("documents.title;").join(), /Cannot find name 'documents'/);
  assert.match(findings('import * as x from "no-such-package"; x.y;').join(), /no-such-package/);
  assert.match(findings("console.print(1);").join(), /'print' does not exist on type 'Console'/);
});

test("the kernel reads these declarations, not Node's own two megabytes", () => {
  const size = statSync(join(root, "node_modules", "@types", "node", "index.d.ts")).size;
  assert.ok(size < 20_000, `${size} bytes`);
});
