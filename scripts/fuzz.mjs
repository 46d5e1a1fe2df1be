// npm run fuzz [-- --runs N] [--seed S]: generated inputs over every public function. The last line is "N passed, N failed".
import { nodeProblem } from "./setup/node-version.mjs";

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  import("./fuzz/fuzz.mjs").then(({ fuzz }) => fuzz(process.argv.slice(2)));
}
