// npm test [-- PATH…]: sets up what is missing, then runs every test, or those whose path begins as named.
import { nodeProblem } from "./setup/node-version.mjs";

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  import("./test/test.mjs").then(({ test }) => test(process.argv.slice(2)));
}
