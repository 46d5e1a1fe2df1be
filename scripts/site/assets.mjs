import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { bundle } from "../build/page-script.mjs";
import { place } from "../build/places.mjs";
import { stylesheet } from "./stylesheet.mjs";

/** What all pages share, as {"path/in/site": content}. */
export async function assets() {
  const [page, style, icon, large] = await Promise.all([
    bundle("site/src/page.ts"),
    stylesheet(),
    readFile(place("site", "style", "icon.svg")),
    largeScripts(),
  ]);
  return {
    ...large,
    ...style,
    "assets/page.js": page,
    "assets/icon.svg": icon,
    "assets/LICENSES.txt": await licenses(),
  };
}

/** What the extension loads when it is needed first, and a page too. Set-up has built it. */
async function largeScripts() {
  const folder = place("labextension", "dist", "static");
  const names = (await readdir(folder)).filter((name) => name !== "remoteEntry.js");
  const files = names.map(async (name) => [`assets/${name}`, await readFile(join(folder, name))]);
  return Object.fromEntries(await Promise.all(files));
}

/** Fonts and KaTeX travel with the pages, and so do their licenses. plotly.js and mathjs carry theirs in the script. */
async function licenses() {
  const { devDependencies } = JSON.parse(await readFile(place("package.json"), "utf8"));
  const names = Object.keys(devDependencies).filter((name) => /^katex$|^@fontsource/.test(name));
  const texts = names.map(
    async (name) => `${name}\n\n${await readFile(place("node_modules", name, "LICENSE"), "utf8")}`,
  );
  return (await Promise.all(texts)).join("\n\n\n");
}
