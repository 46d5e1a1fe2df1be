import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { readNotebook } from "../../scripts/notebooks/read.mjs";
import { code, projectFolder } from "./support/notebook";
import { trials } from "./support/trial";

const figureType = "application/vnd.plotly.v1+json";
const figure = `import { display } from "tslab";
const figure = { data: [{ x: [0, 1, 2], y: [0, 1, 4] }], layout: { height: 300 } };
display.raw("${figureType}", figure as any);
console.log("drawn");`;

describe("npm run notebooks", () => {
  const place = trials();
  after(() => place.remove());
  const path = place.write("lesson", { cell_type: "markdown", source: "# Mine" }, code(figure), {
    source: "",
  });
  const command = join(projectFolder, "scripts/notebooks.mjs");
  const run = (...more: string[]) => {
    const { stdout, status } = spawnSync(process.execPath, [command, ...more, path], { encoding: "utf8" });
    return { stdout, status, text: readFileSync(path, "utf8") };
  };
  const output = () => readNotebook(path).cells[1].outputs[0].data;

  test("stores outputs with a picture of a palette, 700 wide", () => {
    const { stdout, status } = run();
    assert.equal(status, 0, stdout);
    assert.match(stdout, /lesson\.ipynb {2}\d+\.\d s {2}stored/);
    const png = Buffer.from(output()["image/png"], "base64");
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    assert.ok(width === 700 && height <= 300 && height > 200, `${width} × ${height}`);
    assert.equal(png[25], 3, "color type 3: a palette");
    assert.equal(readNotebook(path).cells[1].outputs[1].text, "drawn\n");
  });
  test("changes nothing the second time: a picture stays while its figure does, whatever its bytes", () => {
    writeFileSync(path, readFileSync(path, "utf8").replace(output()["image/png"], "c3RvcmVk"));
    const before = readFileSync(path, "utf8");
    const { stdout, text } = run();
    assert.match(stdout, /unchanged/);
    assert.equal(text, before);
  });
  test("--check names what would change, and changes nothing", () => {
    const changed = readFileSync(path, "utf8").replace(/(\s)4(\s)/, "$15$2");
    writeFileSync(path, changed);
    const { stdout, status, text } = run("--check");
    assert.equal(status, 1);
    assert.match(stdout, /cell 2 \[1\]: the picture of its figure is missing or old/);
    assert.match(stdout, /cell 2 \[1\]: stored ‹5› \/ now ‹4›/);
    assert.equal(text, changed);
  });
  test("refuses an option it does not know", () => assert.equal(run("--chekc").status, 2));
});
