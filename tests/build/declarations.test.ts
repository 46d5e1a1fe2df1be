import assert from "node:assert/strict";
import { join } from "node:path";
import { before, describe, test } from "node:test";
// The kernel's own compiler: what it cannot read, a notebook cannot import.
import ts from "@tslab/typescript-for-tslab";
import { generateDeclarations } from "../../scripts/build/declarations.mjs";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.CommonJS,
  moduleResolution: ts.ModuleResolutionKind.Node10,
  lib: ["lib.es2022.d.ts"],
  types: [],
  noEmit: true,
};

describe("the declarations of the library", () => {
  let text: string;
  let file: ts.SourceFile;
  let program: ts.Program;

  before(async () => {
    text = await generateDeclarations("lib/src/index.ts");
    const name = join(__dirname, "index.d.ts");
    const host = ts.createCompilerHost(options);
    const readFromDisk = host.getSourceFile.bind(host);
    host.getSourceFile = (path, ...rest) =>
      path === name
        ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true)
        : readFromDisk(path, ...rest);
    program = ts.createProgram([name], options, host);
    const parsed = program.getSourceFile(name);
    assert.ok(parsed);
    file = parsed;
  });

  const nodes = (): ts.Node[] => {
    const found: ts.Node[] = [];
    const visit = (node: ts.Node): void => {
      found.push(node);
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  };

  test("are understood by the kernel's compiler", () => {
    const messages = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
    assert.deepEqual(messages, []);
  });

  test("import nothing", () => {
    const imports = nodes().filter(
      (node) =>
        ts.isImportDeclaration(node) || ts.isImportTypeNode(node) || ts.isImportEqualsDeclaration(node),
    );
    assert.deepEqual(
      imports.map((node) => node.getText()),
      [],
    );
    assert.equal(file.referencedFiles.length + file.typeReferenceDirectives.length, 0);
  });

  test("say nowhere `any`", () => {
    const anys = nodes().filter(({ kind }) => kind === ts.SyntaxKind.AnyKeyword);
    assert.deepEqual(
      anys.map(({ parent }) => parent.getText()),
      [],
    );
  });

  test("keep a doc comment on everything that is exported", () => {
    const checker = program.getTypeChecker();
    const module = checker.getSymbolAtLocation(file);
    assert.ok(module);
    const exported = checker
      .getExportsOfModule(module)
      .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));
    assert.ok(exported.length > 10);
    const silent = exported.filter((symbol) => symbol.getDocumentationComment(checker).length === 0);
    assert.deepEqual(
      silent.map(({ name }) => name),
      [],
    );
  });
});
