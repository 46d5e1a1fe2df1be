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
  const notebook = "notebooks/00-start-here.ipynb";
  const node = process.execPath;
  const ran = await attempt(clone, [node, "scripts/notebooks.mjs", "--check", notebook], surroundings);
  // How long it takes is another question, and this computer may be busy.
  const wrong = ran.text
    .split("\n")
    .filter((line) => line.startsWith(`${notebook} `) && !line.endsWith("s are allowed"));
  const isWrong = wrong.some((line) => !/ \d+\.\d s {2}/.test(line)) || !ran.text.includes(notebook);
  if (isWrong) throw new Error(`chapter 00 does not run: ${ran.text.trim().slice(0, 600)}`);
  const python = join(clone, ".venv", "bin", "python");
  const listed = await attempt(clone, [python, "-m", "jupyter", "labextension", "list"], surroundings);
  const downhill = listed.text.split("\n").find((line) => /^\s+downhill v/.test(line)) ?? "";
  if (!/enabled.*OK/i.test(downhill))
    throw new Error(`JupyterLab lacks the extension: ${listed.text.slice(0, 600)}`);
  const kernel = readFileSync(join(clone, ".venv/share/jupyter/kernels/tslab/kernel.json"), "utf8");
  if (!JSON.parse(kernel).argv.some((word) => word.includes(clone)))
    throw new Error("the kernel is another folder's");
}
