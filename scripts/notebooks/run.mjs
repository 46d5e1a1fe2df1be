/** Run notebooks and bring them into the form that is stored. Nothing is written here. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { differencesFromFile } from "./compare.mjs";
import { execute } from "./execute.mjs";
import { secondsFromColdKernel } from "./limits.mjs";
import { drawPictures, figureOutputs, reusePictures } from "./pictures.mjs";
import { CorruptNotebook, parseNotebook } from "./read.mjs";
import { budgetRefusals, cellName, refusals } from "./refusals.mjs";
import { serialize } from "./serialize.mjs";
import { storedForm } from "./stored-form.mjs";
import { twoAtATime } from "./two-at-a-time.mjs";

/**
 * @typedef {object} Run
 * @property {string} path
 * @property {number} seconds from a cold kernel to the end of the last cell
 * @property {string[]} findings what is wrong, one readable line each; empty when all is well
 * @property {string} [text] the file as it is
 * @property {string} [now] the file as it should be
 */

/**
 * Run notebooks, two kernels at a time.
 * @param {string[]} paths
 * @param {{check?: boolean, redraw?: boolean, limit?: number, done?: (run: Run) => void}} [options] with `check` no
 * picture is drawn and every difference from the file is a finding; with `redraw` every picture is drawn anew;
 * a run with a cell that takes more than `limit` seconds is ended
 * @returns {Promise<Run[]>}
 */
export async function runNotebooks(paths, { check = false, redraw = false, limit, done = () => {} } = {}) {
  const attempts = await twoAtATime(paths, (path) => attempt(path, redraw, limit));
  for (const each of attempts) await measureAlone(each);
  if (!check) await drawPictures(attempts.flatMap(({ missing }) => missing));
  return attempts.map((each) => {
    const run = finish(each, check);
    done(run);
    return run;
  });
}

async function attempt(path, redraw, limit) {
  const started = { path, seconds: 0, findings: [], missing: [] };
  try {
    const text = readFileSync(path, "utf8");
    const stored = parseNotebook(text);
    const { notebook, seconds, stopped } = await execute(stored, path, limit);
    const now = storedForm(notebook);
    const findings = refusals(now, stopped);
    const missing = findings.length > 0 ? [] : reusePictures(now, redraw ? { cells: [] } : stored);
    return { ...started, text, stored, now, seconds, findings, missing };
  } catch (error) {
    const words = error instanceof CorruptNotebook ? `${error.message}; it is left as it is` : error.message;
    return { ...started, findings: [words] };
  }
}

/** Two kernels on a busy machine slow each other down: only a run on its own can be too slow. */
async function measureAlone(each) {
  if (each.findings.length > 0 || each.seconds <= secondsFromColdKernel) return;
  const { seconds } = await execute(each.stored, each.path);
  each.seconds = Math.min(seconds, each.seconds);
}

function finish({ path, seconds, findings, missing, text, stored, now }, check) {
  if (findings.length > 0) return { path, seconds, findings };
  const after = serialize(now);
  const found = budgetRefusals(basename(path), Buffer.byteLength(after), seconds);
  if (check) found.push(...missingPictures(now, missing), ...differencesFromFile(text, stored, now));
  return { path, seconds, findings: found, text, now: after };
}

function missingPictures(notebook, missing) {
  const lacks = (cell) => figureOutputs({ cells: [cell] }).some((output) => missing.includes(output));
  return notebook.cells.flatMap((cell, index) =>
    lacks(cell) ? [`${cellName(cell, index)}: the picture of its figure is missing or old`] : [],
  );
}
