import { place, versionOf } from "./places.mjs";
import { minifiedPlotly } from "./plotly.mjs";
import { writeFolder } from "./write-folder.mjs";

/** labextension/dist: a prebuilt JupyterLab extension, ready to be linked into share/jupyter/labextensions/downhill. */
export async function buildLabextension() {
  const [entry, plotly, version] = await Promise.all([bundleExtension(), minifiedPlotly(), versionOf()]);
  await writeFolder(place("labextension", "dist"), {
    "static/remoteEntry.js": entry,
    "static/plotly.min.js": plotly,
    "package.json": `${JSON.stringify(description(version), null, 2)}\n`,
  });
}

/** What JupyterLab's server reads to find the script and the name under which it registers itself. */
function description(version) {
  const build = { load: "static/remoteEntry.js", extension: "./plugin" };
  return { name: "downhill", version, private: true, jupyterlab: { extension: true, _build: build } };
}

async function bundleExtension() {
  const { build } = await import("esbuild");
  const result = await build({
    entryPoints: [place("labextension", "src", "index.ts")],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    loader: { ".css": "text" },
    logLevel: "silent",
  });
  return result.outputFiles[0].contents;
}
