import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { build } from "esbuild";
import { place } from "../build/places.mjs";

/** The one stylesheet of all pages, with the fonts it names. */
export async function stylesheet() {
  const { outputFiles } = await build({
    entryPoints: { style: place("site", "style", "index.css") },
    bundle: true,
    minify: true,
    write: false,
    outdir: place("site", "dist", "assets"),
    assetNames: "fonts/[name]",
    loader: { ".woff2": "file" },
    plugins: [onlyWoff2],
    logLevel: "silent",
  });
  return Object.fromEntries(outputFiles.map(({ path, contents }) => [pathInSite(path), contents]));
}

const pathInSite = (path) =>
  join("assets", relative(place("site", "dist", "assets"), path)).replaceAll("\\", "/");

/** KaTeX names older forms of its fonts too, which no browser of today asks for. */
const onlyWoff2 = {
  name: "only-woff2",
  setup: ({ onLoad }) =>
    onLoad({ filter: /katex[\\/]dist[\\/]katex\.css$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replace(/,\s*url\([^)]*\.(woff|ttf)\)\s*format\("\w+"\)/g, ""),
      loader: "css",
    })),
};
