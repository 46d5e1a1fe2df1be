/** The table of the chapters, as the README shows it: made from the first cell of each notebook. */
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { root } from "../setup/places.mjs";
import { readNotebook } from "./read.mjs";

const readme = join(root, "README.md");
const between = /(<!-- the course, from its notebooks -->\n)[\s\S]*?(<!-- end of the course -->)/;

/**
 * @param {string[]} paths of the chapters, in reading order
 * @returns {string} Markdown
 */
export function courseTable(paths) {
  const rows = paths.map((path) => {
    const name = basename(path);
    const { title, question } = opening(path);
    return `| ${name.slice(0, 2)} | [${title}](notebooks/${name}) | ${question} |`;
  });
  return ["| | chapter | the question it answers |", "|---|---|---|", ...rows, ""].join("\n");
}

/** What a chapter calls itself, and what it asks. */
export function opening(path) {
  const { source } = readNotebook(path).cells[0];
  const title = /^# (.+)$/m.exec(source)?.[1];
  const question = /The question: \*(.+?)\*/.exec(source)?.[1];
  if (!title || !question) throw new Error(`${basename(path)}: the first cell has no title or no question`);
  return { title, question };
}

/** @param {string[]} paths @returns {{now: string, wanted: string}} the README as it is, and as it should be */
export function readmeWithTable(paths) {
  const now = readFileSync(readme, "utf8");
  return { now, wanted: now.replace(between, (_, begin, end) => begin + courseTable(paths) + end) };
}

/** @param {string[]} paths */
export function storeCourseTable(paths) {
  const { now, wanted } = readmeWithTable(paths);
  if (wanted !== now) writeFileSync(readme, wanted);
}
