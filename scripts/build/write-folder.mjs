import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

/**
 * Fills a folder with exactly these files, given as {"path/in/folder": text or bytes}.
 *
 * Each file is written beside its place and then renamed, so that whoever reads meanwhile, or finds a build that was killed,
 * sees an old file or a new one, never half a file.
 */
export async function writeFolder(folder, files) {
  for (const [name, content] of Object.entries(files)) await writeWhole(join(folder, name), content);
  await removeOthers(folder, new Set(Object.keys(files)));
}

/** Writes one file so that it is never seen half-written. */
export async function writeWhole(file, content) {
  await mkdir(dirname(file), { recursive: true });
  const part = `${file}.${process.pid}.part`;
  await writeFile(part, content);
  await rename(part, file);
}

async function removeOthers(folder, names) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (entry.isDirectory()) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const name = relative(folder, path).replaceAll("\\", "/");
    if (!names.has(name) && !isBeingWritten(name)) await rm(path, { force: true });
  }
}

/** A file that another build, running at the same time, is about to rename. */
function isBeingWritten(name) {
  const writer = Number(/\.(\d+)\.part$/.exec(name)?.[1]);
  if (!writer || writer === process.pid) return false;
  try {
    process.kill(writer, 0);
    return true;
  } catch {
    return false;
  }
}
