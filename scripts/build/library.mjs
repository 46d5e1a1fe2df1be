import { generateDeclarations } from "./declarations.mjs";
import { place } from "./places.mjs";
import { writeFolder } from "./write-folder.mjs";

/** lib/dist: the library as one CommonJS file for the kernel, and one file of declarations for its editor. */
export async function buildLibrary() {
  const [code, declarations] = await Promise.all([bundleLibrary(), generateDeclarations("lib/src/index.ts")]);
  await writeFolder(place("lib", "dist"), { "index.js": code, "index.d.ts": declarations });
}

async function bundleLibrary() {
  // Imported here, not above: set-up loads this file before anything is installed.
  const { build } = await import("esbuild");
  const result = await build({
    entryPoints: [place("lib", "src", "index.ts")],
    bundle: true,
    write: false,
    platform: "node",
    target: "node20",
    format: "cjs",
    // tslab must be the running kernel's own; mathjs is large and loaded on first use.
    external: ["tslab", "mathjs", "mathjs/number"],
    logLevel: "silent",
  });
  return result.outputFiles[0].contents;
}
