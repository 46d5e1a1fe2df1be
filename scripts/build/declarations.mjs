import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { place } from "./places.mjs";

const run = promisify(execFile);

/**
 * All declarations reachable from a source file as the text of one `.d.ts`, doc comments included: one file loads faster in
 * the kernel than many. In a process of its own, for the generator is slow and blocks.
 */
export async function generateDeclarations(entry) {
  const folder = await mkdtemp(join(tmpdir(), "declarations-"));
  try {
    const file = join(folder, "index.d.ts");
    const generator = place("node_modules", "dts-bundle-generator", "dist", "bin", "dts-bundle-generator.js");
    const config = place("scripts", "build", "tsconfig.declarations.json");
    const flags = [
      "--silent",
      "--no-banner",
      "--no-check",
      "--export-referenced-types=false",
      "--project",
      config,
    ];
    await run(process.execPath, [generator, ...flags, "--out-file", file, place(entry)]);
    return await readFile(file, "utf8");
  } catch (error) {
    throw new Error(`declarations of ${entry}: ${error.stderr || error.message}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
