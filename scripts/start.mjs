// npm start [-- ARGS]: sets up what is missing, then opens JupyterLab at the first page. ARGS go to JupyterLab.
import { nodeProblem } from "./setup/node-version.mjs";

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  import("./start/start.mjs").then(({ start }) => start(process.argv.slice(2)));
}
