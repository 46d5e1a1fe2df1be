// Builds what is made from sources: `node scripts/build.mjs [lib|labextension]`, both when none is named.
import { pathToFileURL } from "node:url";
import { buildLabextension } from "./build/labextension.mjs";
import { buildLibrary } from "./build/library.mjs";

export { buildLabextension, buildLibrary };

const parts = { lib: buildLibrary, labextension: buildLabextension };

async function main(names) {
  const unknown = names.find((name) => !Object.hasOwn(parts, name));
  if (unknown !== undefined) throw new Error(`nothing is called ${unknown}: build lib or labextension`);
  for (const name of names.length > 0 ? names : Object.keys(parts)) {
    const start = performance.now();
    await parts[name]();
    console.log(`built ${name} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  main(process.argv.slice(2)).catch((error) => {
    console.error(`build: ${error.message}`);
    process.exitCode = 1;
  });
