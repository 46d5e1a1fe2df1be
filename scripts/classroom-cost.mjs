// npm run classroom:cost: what a kernel takes of time and memory, now and as it was with Node's full declarations.
import { nodeProblem } from "./setup/node-version.mjs";

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  import("./classroom/cost.mjs").then(({ cost }) => cost());
}
