import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { pythonCommand } from "../notebooks/python.mjs";
import { Problem } from "../setup/problem.mjs";
import { repository } from "./repository.mjs";

/**
 * The chapters and the front page as HTML: nbconvert does it, see python/pages.
 * @param {import("./chapters.mjs").Chapter[]} chapters
 * @returns {Promise<{pages: Record<string, string>, headings: Record<string, [string, string][]>,
 *   formulas: [tex: string, display: boolean][], pictures: Record<string, string>}>}
 */
export async function convert(chapters) {
  const [python, script] = pythonCommand("pages/convert.py");
  // Without leaving compiled files beside the sources.
  const child = spawn(python, ["-B", script], { env: { ...process.env, PYTHONIOENCODING: "utf-8" } });
  const ended = new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  child.stdin.on("error", () => {}); // a process that ended early says why itself
  const site = { repository: repository(), chapters: chapters.map(({ page }) => page) };
  child.stdin.end(JSON.stringify({ site, chapters }));
  const [answer, complaint, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (status !== 0) throw new Problem(`nbconvert: ${complaint.trim().split("\n").at(-1)}`);
  return JSON.parse(answer);
}
