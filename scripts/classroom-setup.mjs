// npm run classroom:setup: the course's own set-up, then JupyterHub, its proxy, and what their learners need.
import { nodeProblem } from "./setup/node-version.mjs";

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  import("./classroom/set-up.mjs").then(({ setUpClassroom }) => setUpClassroom());
}
