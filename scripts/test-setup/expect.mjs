import { readFileSync } from "node:fs";
import { join } from "node:path";
import { attempt, setUpIn } from "./attempt.mjs";

const progress = /: done in [\d.]+ s$|^Everything is set up\.$|^Another set-up of this folder is at work/;

/** What an attempt printed beside the progress of its steps. @param {import("./attempt.mjs").Attempt} attempt */
export function said({ text }) {
  return text.split("\n").filter((line) => line.trim() !== "" && !progress.test(line.trim()));
}

/** It failed, within its time, and said what to do in one line. @returns {string} that line */
export function expectAdvice(made, words) {
  const lines = said(made);
  if (made.late) throw new Error("it hangs");
  if (made.status === 0) throw new Error("it claims to have worked");
  if (lines.length !== 1 || !words.test(lines[0]))
    throw new Error(`it should say one line like ${words}, but says: ${lines.slice(0, 12).join(" ⏎ ")}`);
  return lines[0];
}

/** It worked, and printed nothing but its progress. */
export function expectSuccess(made) {
  if (made.late) throw new Error("it hangs");
  if (made.status !== 0 || said(made).length > 0)
    throw new Error(`it fails with status ${made.status}: ${said(made).slice(0, 12).join(" ⏎ ")}`);
}

/** The next set-up mends what the last one left, and what then stands there really works. */
export async function expectMended(clone, surroundings) {
  const next = await setUpIn(clone, surroundings);
  expectSuccess(next);
  await expectWorking(clone, surroundings);
  return next;
}

/** Nothing more is to do, a notebook runs through the kernel and gives what is stored, and JupyterLab has the extension. */
export async function expectWorking(clone, surroundings) {
  const again = await setUpIn(clone, surroundings);
  if (again.text.trim() !== "Everything is set up.") throw new Error(`a set-up follows: ${again.text}`);
  await expectNotebookRuns(clone, surroundings);
  await expectExtension(clone, surroundings);
  const kernel = JSON.parse(
    readFileSync(join(clone, ".venv/share/jupyter/kernels/tslab/kernel.json"), "utf8"),
  );
  if (!kernel.argv.some((word) => word.includes(clone))) throw new Error("the kernel is another folder's");
}

async function expectNotebookRuns(clone, surroundings) {
  const notebook = "notebooks/00-start-here.ipynb";
  const command = [process.execPath, "scripts/notebooks.mjs", "--check", notebook];
  const { text } = await attempt(clone, command, surroundings);
  const lines = text.split("\n").filter((line) => line.startsWith(notebook));
  // The first line gives the time; the others say what is wrong. How long it takes is another question.
  const wrong = lines.slice(1).filter((line) => !line.endsWith("s are allowed"));
  if (lines.length === 0 || wrong.length > 0)
    throw new Error(`chapter 00 does not run: ${text.trim().slice(0, 600)}`);
}

async function expectExtension(clone, surroundings) {
  const command = [join(clone, ".venv", "bin", "python"), "-m", "jupyter", "labextension", "list"];
  const { text } = await attempt(clone, command, surroundings);
  const downhill = text.split("\n").find((line) => /^\s+downhill v/.test(line)) ?? "";
  if (!/enabled.*OK/i.test(downhill))
    throw new Error(`JupyterLab lacks the extension: ${text.slice(0, 600)}`);
}
