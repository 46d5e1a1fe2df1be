import { readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";

/**
 * Write what a run gave. It is written beside the file and renamed, so that whoever is interrupted leaves the old file
 * or the new one; and only over the file that was read, so that nobody's edits made meanwhile are lost.
 * @param {import("./run.mjs").Run} run without findings
 * @returns {import("./run.mjs").Run & {outcome?: string}}
 */
export function store(run) {
  const { path, text, now = "" } = run;
  if (text === now) return { ...run, outcome: "unchanged" };
  const file = realpathSync(path);
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    if (readFileSync(file, "utf8") !== text)
      return { ...run, findings: ["was edited while it ran: run it again"] };
    writeFileSync(temporary, now);
    renameSync(temporary, file);
    return { ...run, outcome: "stored" };
  } catch (error) {
    rmSync(temporary, { force: true });
    return { ...run, findings: [`cannot be written: ${/** @type {Error} */ (error).message}`] };
  }
}
