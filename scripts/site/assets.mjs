import { readFile } from "node:fs/promises";
import { bundle } from "../build/page-script.mjs";
import { place } from "../build/places.mjs";
import { stylesheet } from "./stylesheet.mjs";

/** What all pages share, as {"path/in/site": content}. The large scripts are those of the extension: set-up has built them. */
export async function assets() {
  const large = ["plotly.min.js", "explorers.min.js", "algebra.min.js"];
  const [page, style, icon, ...scripts] = await Promise.all([
    bundle("site/src/page.ts"),
    stylesheet(),
    readFile(place("site", "style", "icon.svg")),
    ...large.map((name) => readFile(place("labextension", "dist", "static", name))),
  ]);
  return {
    ...Object.fromEntries(large.map((name, index) => [`assets/${name}`, scripts[index]])),
    ...style,
    "assets/page.js": page,
    "assets/icon.svg": icon,
    "assets/LICENSES.txt": await licenses(),
  };
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
