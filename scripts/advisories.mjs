// npm run advisories: asks the registries for known weaknesses of the packages that are locked here.
import { nodeProblem } from "./setup/node-version.mjs";

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  import("./advisories/advisories.mjs").then(({ advisories }) => advisories());
}
