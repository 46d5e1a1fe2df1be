import { Problem } from "../setup/problem.mjs";
import { orExplain, setUp } from "../setup/set-up.mjs";
import { killed } from "./cases/killed.mjs";
import { cases } from "./cases.mjs";
import { makePlace } from "./place.mjs";

const usual = { only: "", kills: 20, seed: 8 };

/** @param {string[]} words of the command line */
export async function testSetup(words) {
  await orExplain("npm run test:setup", async () => {
    const { only, kills, seed } = options(words);
    await setUp();
    const wanted = [...cases, killed(kills, seed)].filter(({ name }) => name.includes(only));
    console.log("\n| what happens | set-up says | seconds | |\n|---|---|---|---|");
    let failed = 0;
    for (const each of wanted) if (!(await passes(each))) failed++;
    if (failed > 0 || wanted.length === 0) process.exitCode = 1;
    console.log(`\n${wanted.length - failed} passed, ${failed} failed`);
  });
}

/** Each case prints its row of the table as soon as it is over. */
async function passes({ name, run }) {
  const place = makePlace();
  const began = performance.now();
  const row = (says, mark) => {
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    console.log(
      `| ${name} | ${says.replaceAll(place.folder, "…").replaceAll("|", "\\|")} | ${seconds} | ${mark} |`,
    );
  };
  try {
    row(await run(place), "✓");
    return true;
  } catch (error) {
    row(error.message.replaceAll("\n", " ⏎ "), "✗");
    return false;
  } finally {
    place.remove();
  }
}

function options(words) {
  const given = { ...usual };
  for (let index = 0; index < words.length; index += 2) {
    const name = words[index].replace(/^--/, "");
    const value = words[index + 1];
    if (!(name in usual) || value === undefined)
      throw new Problem("npm run test:setup: the options are --only NAME, --kills NUMBER and --seed NUMBER.");
    given[name] = typeof usual[name] === "number" ? Number(value) : value;
  }
  return given;
}
