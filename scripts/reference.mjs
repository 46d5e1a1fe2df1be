// npm run reference -- FILE…: checks the library against files of golden numbers. The last line is "N passed, N failed".
import { nodeProblem } from "./setup/node-version.mjs";

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  import("./reference/reference.mjs").then(({ reference }) => reference(process.argv.slice(2)));
}
