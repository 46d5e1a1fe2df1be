import type { NumberMistake, Quiz, QuizOption } from "../../lib/src/lessons/quiz-spec";
import { isPlain, kindOf } from "../figure/plain";
import type { Plain } from "../plotly";

/** More than this is no quiz but an attempt to freeze the page. */
const longestText = 5_000;
const mostOptions = 26;
const mostMistakes = 100;

/** Thrown inside this file only. */
class Malformed extends Error {}

/** Reads what claims to be a quiz. It may come from anyone: what is wrong with it comes back as a clause, not as an error. */
export function readQuiz(value: unknown): { quiz: Quiz } | { problem: string } {
  try {
    return { quiz: quizIn(value) };
  } catch (error) {
    if (error instanceof Malformed) return { problem: error.message };
    throw error;
  }
}

function quizIn(value: unknown): Quiz {
  if (!isPlain(value)) throw new Malformed(`its data are ${kindOf(value)}, not an object`);
  if (value.version !== 1) throw new Malformed(versionProblem(value.version));
  const asked = {
    version: 1,
    id: textIn(value, "id"),
    ask: textIn(value, "ask"),
    solution: textIn(value, "solution"),
  } as const;
  if (value.kind === "choice") return { ...asked, kind: "choice", options: optionsIn(value) };
  if (value.kind === "multiple")
    return { ...asked, kind: "multiple", options: optionsIn(value), praise: textIn(value, "praise") };
  if (value.kind !== "numeric")
    throw new Malformed(`its kind is ${named(value.kind)}; there are choice, multiple and numeric`);
  return {
    ...asked,
    kind: "numeric",
    truth: numberIn(value, "truth"),
    within: shareIn(value),
    praise: textIn(value, "praise"),
    mistakes: listIn(value, "mistakes", mostMistakes).map(mistakeIn),
    hint: textIn(value, "hint"),
  };
}

function versionProblem(version: unknown): string {
  return typeof version === "number"
    ? `it is of version ${version}, and this program reads version 1: a newer Downhill is needed`
    : "it does not say that it is of version 1";
}

function optionsIn(value: Plain): QuizOption[] {
  const options = listIn(value, "options", mostOptions).map((option) => ({
    letter: textIn(option, "letter"),
    text: textIn(option, "text"),
    right: option.right === true,
    feedback: textIn(option, "feedback"),
  }));
  const letters = options.map(({ letter }) => letter);
  if (letters.some((letter) => !/^[a-z]$/.test(letter)) || new Set(letters).size < letters.length)
    throw new Malformed("its options are not named by different letters from a to z");
  const right = options.filter((option) => option.right).length;
  if (right === 0) throw new Malformed("none of its options is right");
  if (right > 1 && value.kind === "choice") throw new Malformed(`${right} of its options are right, not one`);
  return options;
}

const mistakeIn = (mistake: Plain): NumberMistake => ({
  value: numberIn(mistake, "value"),
  within: shareIn(mistake),
  hint: textIn(mistake, "hint"),
});

function listIn(value: Plain, name: string, most: number): Plain[] {
  const list = value[name];
  if (!Array.isArray(list)) throw new Malformed(`its ${name} are ${kindOf(list)}, not a list`);
  if (list.length > most)
    throw new Malformed(`its ${name} are ${list.length} entries; at most ${most} are shown`);
  const wrong = list.findIndex((entry) => !isPlain(entry));
  if (wrong >= 0)
    throw new Malformed(`entry ${wrong} of its ${name} is ${kindOf(list[wrong])}, not an object`);
  return list;
}

function textIn(value: Plain, name: string): string {
  const text = value[name];
  if (typeof text !== "string") throw new Malformed(`its ${name} is ${kindOf(text)}, not a text`);
  if (text.length > longestText) throw new Malformed(`its ${name} is longer than ${longestText} characters`);
  return text;
}

function numberIn(value: Plain, name: string): number {
  const number = value[name];
  if (typeof number === "number" && Number.isFinite(number)) return number;
  throw new Malformed(`its ${name} is ${kindOf(number)}, not a finite number`);
}

function shareIn(value: Plain): number {
  const within = numberIn(value, "within");
  if (within < 0) throw new Malformed("its within is below 0");
  return within;
}

const named = (value: unknown): string =>
  typeof value === "string" ? JSON.stringify(value.slice(0, 40)) : kindOf(value);
