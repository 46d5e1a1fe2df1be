import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { readNotebook } from "../../scripts/notebooks/read.mjs";
import { corrupt, learners, saved } from "./support/editors";
import { projectFolder } from "./support/notebook";
import { trials } from "./support/trial";

describe("npm run notebooks, on what learners and their programs have saved", () => {
  const place = trials();
  after(() => place.remove());
  const pathOf = (name: string) => join(place.folder, `${name}.ipynb`);
  let said = "";
  before(() => {
    for (const [name, text] of Object.entries(saved)) writeFileSync(pathOf(name), text);
    for (const [name, [text]] of Object.entries(corrupt)) writeFileSync(pathOf(name), text);
    const paths = [...Object.keys(saved), ...Object.keys(corrupt)].map(pathOf);
    const command = [join(projectFolder, "scripts/notebooks.mjs"), ...paths];
    said = spawnSync(process.execPath, command, { encoding: "utf8", cwd: place.folder }).stdout;
  });

  for (const name of Object.keys(saved))
    test(`${name}: every character that was written is stored, with the pictures, and runs`, () => {
      assert.match(said, new RegExp(`^${name}\\.ipynb {2}[\\d.]+ s {2}stored$`, "m"));
      const { cells, metadata } = readNotebook(pathOf(name));
      const texts = cells.map(({ source }: { source: string }) => source);
      assert.deepEqual(
        texts,
        learners.map(({ source }) => source.replaceAll("\r\n", "\n")),
      );
      assert.deepEqual(cells[3].attachments, learners[3]?.attachments);
      assert.equal(cells[1].outputs[0].text + cells[2].outputs[0].text, "two  spaces\ntwo  spaces\n");
      const ids = cells.map(({ id }: { id: string }) => id);
      assert.ok(new Set(ids).size === ids.length && ids.every((id: string) => /^[\w-]{1,64}$/.test(id)));
      assert.equal(metadata.kernelspec.name, "tslab");
    });
  test("what other tools keep in a notebook stays there, and what an editor left is gone", () => {
    assert.deepEqual(readNotebook(pathOf("jupyterlab")).metadata.authors, [{ name: "me" }]);
    const { cells, metadata } = readNotebook(pathOf("vs-code"));
    assert.deepEqual(cells[1].metadata, { tags: ["kept"] });
    assert.equal(metadata.vscode ?? metadata.orig_nbformat, undefined);
  });
  test("all of them are stored in the same bytes, but for what they say of themselves", () => {
    const text = (name: string) => readFileSync(pathOf(name), "utf8");
    for (const name of ["windows-line-ends", "byte-order-mark", "one-line"])
      assert.equal(text(name), text("jupyterlab"), name);
  });

  for (const [name, [text, reason]] of Object.entries(corrupt))
    test(`a file ${name} is named, with the reason, and left as it is`, () => {
      const line = said
        .split("\n")
        .find((each) => each.startsWith(`${name}.ipynb `) && !/ s {2}✗$/.test(each));
      assert.match(line ?? "", reason);
      assert.match(line ?? "", /; it is left as it is$/);
      assert.equal(readFileSync(pathOf(name), "utf8"), text);
    });
});
