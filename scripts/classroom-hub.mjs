// npm run classroom:hub: JupyterHub for a class on this server, as classroom/README.md describes it.
import { nodeProblem } from "./setup/node-version.mjs";

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  import("./classroom/hub.mjs").then(({ hub }) => hub(process.argv.slice(2)));
}
