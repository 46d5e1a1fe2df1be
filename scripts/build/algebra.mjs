import { place } from "./places.mjs";

/** Its sources carry no notice of their own, and their license asks for one in each copy. */
const notice =
  "/*! mathjs, copyright Jos de Jong and others, and the packages it needs: Apache-2.0 and MIT, see THIRD-PARTY-LICENSES.md */";

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
    footer: { js: notice },
    logLevel: "silent",
  });
  return result.outputFiles[0].contents;
}
