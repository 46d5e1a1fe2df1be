import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { explorers } from "../../lib/src/explorers/registry";
import { buildSite, siteFolder } from "../../scripts/site/build.mjs";
import { place } from "../browser/support/places";
import { builtSite, pageNames, pageText } from "./support/site";

/** What a page may weigh without what all pages share and without pictures; chapters about two parameters hold maps. */
const heaviest = (name: string) => (/^0[678]/.test(name) ? 250_000 : 150_000);

const files = () =>
  readdirSync(siteFolder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(siteFolder, name)).isFile())
    .map((name) => [name, readFileSync(join(siteFolder, name), "latin1")] as const);

const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value = ""]) =>
    value.replaceAll("&amp;", "&"),
  );

describe("the built pages", () => {
  before(() => builtSite());

  test("there is one for each chapter, and a front page that leads to all of them", () => {
    const chapters = readdirSync(place("notebooks")).filter((name) => name.endsWith(".ipynb"));
    const wanted = chapters.map((name) => name.replace(".ipynb", ".html"));
    assert.deepEqual(pageNames(), [...wanted, "index.html"].sort());
    for (const name of wanted) assert.ok(pageText("index.html").includes(`href="${name}"`), name);
  });

  test("every link leads to a page, and to a heading on it", () => {
    const anchors = new Map(pageNames().map((name) => [name, new Set(attributes(pageText(name), "id"))]));
    for (const name of pageNames())
      for (const link of attributes(
        pageText(name).replace(/<script type="application\/json">.*?<\/script>/gs, ""),
        "href",
      )) {
        if (/^(https:|assets\/)/.test(link)) continue;
        const [target, anchor] = link.split("#");
        const there = anchors.get(target || name);
        assert.ok(there, `${name} leads to ${link}`);
        if (anchor) assert.ok(there.has(decodeURIComponent(anchor)), `${name} leads to ${link}`);
      }
  });

  test("what a page loads lies beside it: no address of another host, and nothing that is not there", () => {
    for (const name of pageNames()) {
      const html = pageText(name);
      const loaded = [
        ...attributes(html, "src"),
        ...[...html.matchAll(/<link[^>]* href="([^"]*)"/g)].map(([, link = ""]) => link),
      ];
      assert.ok(loaded.length > 3, name);
      for (const link of loaded) assert.ok(existsSync(join(siteFolder, link)), `${name} loads ${link}`);
      assert.doesNotMatch(html, /<(iframe|object|embed|base)\b|type="module"|@import|srcset=/);
    }
    const style = readFileSync(join(siteFolder, "assets", "style.css"), "utf8");
    for (const [, link = ""] of style.matchAll(/url\(["']?([^)"']*)/g))
      assert.ok(
        link.startsWith("data:") || existsSync(join(siteFolder, "assets", link)),
        `style.css loads ${link}`,
      );
    assert.doesNotMatch(style, /@import|https?:/);
  });

  test("a page without shared files and pictures is small", () => {
    for (const name of pageNames()) {
      const size = Buffer.byteLength(pageText(name));
      assert.ok(size <= heaviest(name), `${name}: ${size} bytes`);
    }
  });

  test("formulas are drawn, figures have a still picture with words, and data cannot end their script", () => {
    for (const name of pageNames()) {
      const html = pageText(name);
      const prose = html.replace(/<(script|pre|code)\b.*?<\/\1>/gs, "");
      assert.doesNotMatch(prose, /<!--formula|\$[^<\n]*\$/, name);
      for (const [, json = ""] of html.matchAll(/<script type="application\/json"[^>]*>(.*?)<\/script>/gs)) {
        assert.doesNotMatch(json, /</);
        JSON.parse(json);
      }
      for (const [image] of html.matchAll(/<img[^>]*>/g))
        assert.match(image, /src="pictures\/[\da-f]+\.png" width="\d+" height="\d+" alt="[^"]{20,}"/);
    }
  });

  test("every explorer of the course is on a page", () => {
    const specs = pageNames().flatMap((name) => [...pageText(name).matchAll(/"kind":"([a-z-]+)","state":/g)]);
    assert.deepEqual([...new Set(specs.map(([, kind]) => kind))].sort(), Object.keys(explorers).sort());
  });

  test("solutions are folded, and no notebook is linked any more", () => {
    const chapters = pageNames().map(pageText).join("");
    assert.ok((chapters.match(/<summary>Solution/g)?.length ?? 0) > 30);
    assert.doesNotMatch(chapters, /<details open>\s*<summary>Solution/);
    assert.doesNotMatch(chapters, /href="[^"]*\.ipynb/);
  });

  test("building again changes nothing", async () => {
    const first = files();
    await buildSite();
    assert.deepEqual(files(), first);
  });
});

describe("npm run site, given something wrong", () => {
  let folder: string;
  const notebooks = () => join(folder, "notebooks");
  const build = () => buildSite({ notebooks: notebooks(), folder: join(folder, "dist") });
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "site-"));
    cpSync(place("notebooks"), notebooks(), { recursive: true });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test("an unknown argument is named", () => {
    const { status, stderr } = spawnSync(process.execPath, [place("scripts", "site.mjs"), "--fast"], {
      encoding: "utf8",
    });
    assert.equal(status, 2);
    assert.equal(stderr, "npm run site: --fast is not an option; there are none.\n");
  });

  test("a corrupt notebook is named in one line, and nothing is written", async () => {
    const file = join(notebooks(), "03-learning-rates.ipynb");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.slice(0, 5_000));
    await assert.rejects(build(), /03-learning-rates\.ipynb is not JSON \([^\n]*\)$/);
    writeFileSync(file, text.replace("# Learning rates", "Learning rates"));
    await assert.rejects(build(), /03-learning-rates\.ipynb the first cell has no title or no question$/);
    writeFileSync(file, text);
    assert.equal(existsSync(join(folder, "dist")), false);
  });

  test("so is the page that leads to a chapter which is missing", async () => {
    rmSync(join(notebooks(), "04-any-function.ipynb"));
    await assert.rejects(
      build(),
      /^Error: [\w-]+\.html leads to 04-any-function\.html, which is not there\.$/,
    );
    assert.equal(existsSync(join(folder, "dist")), false);
  });

  test("a folder without notebooks is named", async () => {
    rmSync(notebooks(), { recursive: true });
    await assert.rejects(build(), /holds no notebooks\.$/);
  });
});
