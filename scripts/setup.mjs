// npm run setup: makes everything that `npm start` and `npm test` need, or says in one line what is missing.
import { nodeProblem } from "./setup/node-version.mjs";

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  import("./setup/set-up.mjs").then(({ setUpOrExplain }) => setUpOrExplain());
}
