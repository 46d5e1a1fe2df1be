import { Problem } from "../setup/problem.mjs";

const usage = "Usage: npm run classroom:load -- --learners N [--port P] [--chapters 00,01]";
const rules = {
  learners: { test: (text) => isWhole(text, 1, 500), words: "a whole number from 1 to 500" },
  port: { test: (text) => isWhole(text, 1, 65535), words: "a whole number from 1 to 65535" },
  chapters: {
    test: (text) => /^\d\d(,\d\d)*$/.test(text),
    words: "numbers of two digits with commas, such as 00,01",
  },
};

/** The caller's words in one form, or a Problem of one line. @param {readonly string[]} words @returns {string[]} */
export function loadArguments(words) {
  const given = new Map();
  const rest = words.flatMap((word) => (word.startsWith("--") ? word.split(/=(.*)/s).slice(0, 2) : [word]));
  while (rest.length > 0) {
    const [flag = "", value] = rest.splice(0, 2);
    const name = flag.replace(/^--/, "");
    if (!flag.startsWith("--") || !Object.hasOwn(rules, name))
      throw new Problem(`There is no argument ${JSON.stringify(flag)}. ${usage}`);
    const { test, words: rule } = rules[name];
    if (value === undefined || !test(value))
      throw new Problem(
        `--${name} must be ${rule}, and was ${value === undefined ? "left empty" : JSON.stringify(value)}.`,
      );
    given.set(name, value);
  }
  if (!given.has("learners")) throw new Problem(`How many learners? ${usage}`);
  return [...given].flatMap(([name, value]) => [`--${name}`, value]);
}

const isWhole = (text, least, most) =>
  /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most;
