import assert from "node:assert/strict";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { fingerprint } from "../../../scripts/setup/fingerprint.mjs";
import { root } from "../../../scripts/setup/places.mjs";

const folder = ".setup/fingerprint-trial";
const write = (name: string, text: string) => writeFileSync(join(root, folder, name), text);
mkdirSync(join(root, folder, "dist"), { recursive: true });
after(() => rmSync(join(root, folder), { recursive: true, force: true }));

test("a fingerprint changes with the text, the name and the facts, and with nothing else", () => {
  write("a.ts", "one\ntwo");
  const first = fingerprint([folder], ["linux"]);
  assert.equal(fingerprint([folder], ["linux"]), first);
  write("a.ts", "one\r\ntwo");
  assert.equal(fingerprint([folder], ["linux"]), first, "line ends");
  write("dist/built.js", "built");
  assert.equal(fingerprint([folder], ["linux"]), first, "what is built");
  assert.notEqual(fingerprint([folder], ["darwin"]), first);
  write("a.ts", "one\ntwo!");
  assert.notEqual(fingerprint([folder], ["linux"]), first);
  write("a.ts", "one\ntwo");
  write("b.ts", "");
  assert.notEqual(fingerprint([folder], ["linux"]), first);
});
