import { place } from "./places.mjs";

/** A TypeScript source with everything it imports, minified, as a classic script: pages opened from a disk load no other kind. */
export async function bundle(entry) {
  const { build } = await import("esbuild");
  const result = await build({
    entryPoints: [place(entry)],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    loader: { ".css": "text" },
    // A page hands the algebra in, see load-explorers.ts.
    external: ["mathjs/number"],
    logLevel: "silent",
  });
  return result.outputFiles[0].contents;
}
