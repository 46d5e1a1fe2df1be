// npm run classroom:results -- FILES…: what learners handed in, as one table in CSV on standard output.
import { nodeProblem } from "./setup/node-version.mjs";

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  import("./classroom/results.mjs").then(({ results }) => results(process.argv.slice(2)));
}
