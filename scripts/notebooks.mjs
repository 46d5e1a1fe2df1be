// npm run notebooks [-- --check] [-- --redraw] [FILE…]: runs notebooks from a cold kernel, and stores or compares.
import { nodeProblem } from "./setup/node-version.mjs";

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  import("./notebooks/command.mjs").then(({ notebooks }) => notebooks(process.argv.slice(2)));
}
