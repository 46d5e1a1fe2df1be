// npm run licenses [-- --check]: lists every package with its license in THIRD-PARTY-LICENSES.md, and refuses what does not go with ours.
import { nodeProblem } from "./setup/node-version.mjs";

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  import("./licenses/licenses.mjs").then(({ licenses }) => licenses(process.argv.slice(2)));
}
