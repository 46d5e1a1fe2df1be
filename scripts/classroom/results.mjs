import { readFileSync } from "node:fs";
import { Problem } from "../setup/problem.mjs";
import { resultsTable } from "./results-table.mjs";

/** @param {readonly string[]} files */
export function results(files) {
  if (files.length === 0)
    return complain("Which files? Usage: npm run classroom:results -- results-*.json > class.csv");
  const handedIn = files.flatMap((file) => {
    try {
      return [readResults(file)];
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      complain(error.message);
      return [];
    }
  });
  if (handedIn.length > 0) process.stdout.write(resultsTable(handedIn));
}

/** The others still count; the exit status says that something is missing. */
function complain(line) {
  console.error(line);
  process.exitCode = 1;
}

/** @param {string} file */
export function readResults(file) {
  let text;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new Problem(`${file} cannot be read (${error.code}).`);
  }
  const found = parsed(text);
  const fine =
    found?.version === 1 &&
    found.course === "downhill" &&
    typeof found.learner === "string" &&
    Array.isArray(found.questions) &&
    found.questions.every(isQuestion);
  if (!fine) throw new Problem(`${file} is not a file that results(…) has saved.`);
  return found;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isQuestion = (question) =>
  typeof question?.id === "string" &&
  /^\d+\.\w+$/.test(question.id) &&
  typeof question.right === "boolean" &&
  Number.isInteger(question.attempts) &&
  question.attempts >= 0;
