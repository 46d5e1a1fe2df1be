import { minifiedAlgebra } from "./algebra.mjs";
import { bundle } from "./page-script.mjs";
import { place, versionOf } from "./places.mjs";
import { minifiedPlotly } from "./plotly.mjs";
import { writeFolder } from "./write-folder.mjs";

/** labextension/dist: a prebuilt JupyterLab extension, ready to be linked into share/jupyter/labextensions/downhill. */
export async function buildLabextension() {
  const [entry, explorers, formulas, plotly, algebra, version] = await Promise.all([
    bundle("labextension/src/index.ts"),
    bundle("view/load/explorers.ts"),
    bundle("view/load/formulas.ts"),
    minifiedPlotly(),
    minifiedAlgebra(),
    versionOf(),
  ]);
  await writeFolder(place("labextension", "dist"), {
    "static/remoteEntry.js": entry,
    "static/explorers.min.js": explorers,
    "static/formulas.min.js": formulas,
    "static/plotly.min.js": plotly,
    "static/algebra.min.js": algebra,
    "package.json": `${JSON.stringify(description(version), null, 2)}\n`,
  });
}

/** What JupyterLab's server reads to find the script and the name under which it registers itself. */
function description(version) {
  const build = { load: "static/remoteEntry.js", extension: "./plugin" };
  return { name: "downhill", version, private: true, jupyterlab: { extension: true, _build: build } };
}
