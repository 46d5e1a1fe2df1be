// npm run test:browsers: every explorer in JupyterLab, Notebook 7 and the static pages, and every page; `npm test` has the quick part.
import { nodeProblem } from "./setup/node-version.mjs";

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  process.env.DOWNHILL_EVERYTHING = "1";
  const { test } = await import("./test/test.mjs");
  await test(["tests/browser", "tests/site"]);
}
