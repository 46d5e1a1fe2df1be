import { place } from "./places.mjs";

/** mathjs for numbers, minified, as a classic script that sets `window.DownhillAlgebra`: for formulas typed into a page. */
export async function minifiedAlgebra() {
  const { build } = await import("esbuild");
  const contents = [
    'import { create, derivativeDependencies, parseDependencies } from "mathjs/number";',
    "window.DownhillAlgebra = create({ parseDependencies, derivativeDependencies });",
  ].join("\n");
  const result = await build({
    stdin: { contents, resolveDir: place() },
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2020",
    legalComments: "eof",
    logLevel: "silent",
  });
  return result.outputFiles[0].contents;
}
