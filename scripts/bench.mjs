// npm run bench [-- --json]: the same work here and in Python, side by side. Prints times, ratios and goals.
import { nodeProblem } from "./setup/node-version.mjs";

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  import("./bench/command.mjs").then(({ bench }) => bench(process.argv.slice(2)));
}
