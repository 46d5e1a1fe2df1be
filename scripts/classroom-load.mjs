// npm run classroom:load -- --learners N [--port P] [--chapters 00,01]: a class of N at once, on a real JupyterHub on loopback.
import { nodeProblem } from "./setup/node-version.mjs";

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  import("./classroom/load.mjs").then(({ load }) => load(process.argv.slice(2)));
}
