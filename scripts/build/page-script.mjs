import { readFile } from "node:fs/promises";
import { place } from "./places.mjs";

/** A TypeScript source with everything it imports, minified, as a classic script: pages opened from a disk load no other kind. */
export async function bundle(entry) {
  const { build } = await import("esbuild");
  const result = await build({
    entryPoints: [place(entry)],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    plugins: [styleSheets],
    // A page hands the algebra in, see load-explorers.ts.
    external: ["mathjs/number"],
    logLevel: "silent",
  });
  return result.outputFiles[0].contents;
}

/** Style sheets travel as text, minified. */
const styleSheets = {
  name: "style-sheets",
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const css = await readFile(path, "utf8");
      const { code } = await build.esbuild.transform(css, { loader: "css", minify: true });
      return { contents: code, loader: "text" };
    });
  },
};
