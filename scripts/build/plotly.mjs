import { readFile } from "node:fs/promises";
import { place, versionOf } from "./places.mjs";
import { writeWhole } from "./write-folder.mjs";

/** plotly.js, minified, as a classic script that sets `window.Plotly`. Minifying takes seconds, so it is done once a version. */
export async function minifiedPlotly() {
  const versions = await Promise.all(["plotly.js-dist", "esbuild"].map(versionOf));
  const cached = place(".setup", "cache", `plotly-${versions.join("-esbuild-")}.min.js`);
  try {
    return await readFile(cached);
  } catch {
    const script = await minify();
    await writeWhole(cached, script);
    return script;
  }
}

async function minify() {
  const { build } = await import("esbuild");
  const result = await build({
    // An entry of our own, because plotly.js would prefer a loader of modules to `window` where it finds one.
    stdin: { contents: 'window.Plotly = require("plotly.js-dist");', resolveDir: place() },
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
