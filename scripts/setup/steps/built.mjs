import { join } from "node:path";
import { command } from "../command.mjs";
import { fingerprint } from "../fingerprint.mjs";
import { root } from "../places.mjs";

const tools = ["scripts/build.mjs", "scripts/build", "package-lock.json", "tsconfig.json"];

/** @type {import("../step.mjs").Step} */
export const library = {
  name: "library",
  title: "The course library",
  fingerprint: () => fingerprint(["lib/src", "lib/package.json", ...tools]),
  results: [join(root, "lib", "dist", "index.js"), join(root, "lib", "dist", "index.d.ts")],
  run: () => command("library", process.execPath, ["scripts/build.mjs", "lib"]),
};

/** @type {import("../step.mjs").Step} */
export const extension = {
  name: "extension",
  title: "The extension that draws charts",
  fingerprint: () => fingerprint(["labextension", "view", "lib/src", ...tools]),
  results: [join(root, "labextension", "dist", "package.json")],
  run: () => command("extension", process.execPath, ["scripts/build.mjs", "labextension"]),
};
