// npm run site: the whole course as pages that live without a server, a kernel or a network, in site/dist.
import { nodeProblem } from "./setup/node-version.mjs";

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  import("./site/command.mjs").then(({ site }) => site(process.argv.slice(2)));
}
