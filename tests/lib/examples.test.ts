import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { format } from "node:util";
import typescript from "@tslab/typescript-for-tslab";
import * as library from "../../lib/src/index";

const root = resolve(__dirname, "../../lib/src");

interface Example {
  /** The name of what it explains. */
  readonly of: string;
  readonly code: string;
}

/** The examples of a file's doc comments, found by the compiler that the kernel uses. */
function examplesIn(text: string): Example[] {
  const source = typescript.createSourceFile("file.ts", text, typescript.ScriptTarget.ES2022, true);
  const found: Example[] = [];
  const visit = (node: typescript.Node) => {
    for (const tag of typescript.getJSDocTags(node)) {
      // Parameters see the tags of their function as well.
      if (tag.tagName.text !== "example" || tag.parent.parent !== node) continue;
      const comment = typescript.getTextOfJSDocComment(tag.comment) ?? "";
      const code = /```ts\n(.*?)```/s.exec(comment)?.[1];
      found.push({ of: nameOf(node), code: code ?? "" });
    }
    typescript.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function nameOf(node: typescript.Node): string {
  if (typescript.isVariableStatement(node)) return node.declarationList.declarations[0]?.name.getText() ?? "";
  return (node as { name?: typescript.Node }).name?.getText() ?? "";
}

/** What stands in the comments behind the calls that print. */
function promisedBy(code: string): string[] {
  return code
    .split("\n")
    .map((line) => /\);\s*\/\/ (.*)$/.exec(line)?.[1])
    .filter((promise) => promise !== undefined);
}

/** What an example really prints, a string for each call. */
function printedBy(code: string, scope: Readonly<Record<string, unknown>>): string[] {
  const { outputText } = typescript.transpileModule(code, {
    compilerOptions: { target: typescript.ScriptTarget.ES2022, module: typescript.ModuleKind.CommonJS },
  });
  const { log } = console;
  const printed: string[] = [];
  console.log = (...values: unknown[]) => printed.push(format(...values));
  try {
    const names = Object.keys(scope);
    new Function(...names, `"use strict";\n${outputText}`)(...names.map((name) => scope[name]));
  } finally {
    console.log = log;
  }
  return printed;
}

const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const examples = files.flatMap((file) =>
  examplesIn(readFileSync(join(root, file), "utf8")).map((example) => ({ file, ...example })),
);

test("the doc comments have examples", () => {
  assert.ok(examples.length > 30, String(examples.length));
});

for (const { file, of, code } of examples) {
  test(`the example of ${of} in ${file} prints what it says`, async () => {
    // A few explain what is only used inside the library, so a file's own exports are at hand too.
    const own = (await import(join(root, file))) as Record<string, unknown>;
    const promised = promisedBy(code);
    assert.ok(promised.length > 0, "it promises nothing");
    assert.deepEqual(printedBy(code, { ...library, ...own }), promised);
  });
}

const lesson = (printed: string) => `
/**
 * A lesson.
 * @param a a number
 * @example
 * \`\`\`ts
 * const two = twice(1);
 * console.log(two, "pieces"); // ${printed}
 * \`\`\`
 */
export function twice(a: number) { return 2 * a; }`;

test("an example that promises too much is seen", () => {
  const scope = { twice: (a: number) => 2 * a };
  for (const [printed, isRight] of [
    ["2 pieces", true],
    ["3 pieces", false],
  ] as const) {
    const [example, ...others] = examplesIn(lesson(printed));
    assert.deepEqual([example?.of, others.length], ["twice", 0]);
    const promised = promisedBy(example?.code ?? "");
    assert.equal(printedBy(example?.code ?? "", scope).join() === promised.join(), isRight);
  }
});

test("every public function is explained by an example", () => {
  const shown = new Set(examples.map(({ of }) => of));
  const functions = Object.entries(library).filter(([, value]) => typeof value === "function");
  assert.ok(functions.length > 30);
  assert.deepEqual(
    functions.map(([name]) => name).filter((name) => !shown.has(name)),
    [],
  );
});
