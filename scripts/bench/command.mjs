import { setUpOrExplain } from "../setup/set-up.mjs";

/**
 * Measures every row and prints a table, or JSON with --json. A goal that is missed is marked, and is no failure of the command.
 * @param {readonly string[]} words of the command line
 */
export async function bench(words) {
  const known = ["--json", ...Object.keys(inBrowser)];
  const unknown = words.find((word) => !known.includes(word));
  if (unknown !== undefined) {
    console.error(`npm run bench: ${unknown} is not an option; there are ${known.join(", ")}.`);
    process.exitCode = 2;
    return;
  }
  const isJson = words.includes("--json");
  const load = inBrowser[words.find((word) => word in inBrowser)];
  if (await setUpFor(isJson)) await (load ? measureInBrowser(load, isJson) : measure(isJson));
}

/** What is measured in a browser: the work of a slider move, and how soon a page shows its first picture. */
const inBrowser = {
  "--explorers": async () => (await import("./explorers.mjs")).measureExplorers,
  "--pages": async () => (await import("./pages.mjs")).measurePages,
};

/** What set-up says goes to the error stream where the output is JSON. */
async function setUpFor(isJson) {
  const { log } = console;
  if (isJson) console.log = console.error;
  try {
    return await setUpOrExplain();
  } finally {
    console.log = log;
  }
}

/** Rows in milliseconds. */
async function measureInBrowser(load, isJson) {
  try {
    const measureRows = await load();
    const say = ({ name, p50, p95, goal }) =>
      console.log(
        `${name.padEnd(40)} p50 ${p50} ms, p95 ${p95} ms (goal ${goal} ms)${p95 > goal ? "  ✗" : ""}`,
      );
    const rows = await measureRows(isJson ? undefined : say);
    if (isJson) console.log(JSON.stringify({ rows }, null, 2));
  } catch (error) {
    console.error(`npm run bench: ${error.message}`);
    process.exitCode = 1;
  }
}

/** What measures is loaded only now: it needs the built library. */
async function measure(isJson) {
  try {
    const [{ environment }, { startPeer }, { rows }, { measureRow }, { header, line }] = await Promise.all([
      import("./environment.mjs"),
      import("./peer.mjs"),
      import("./rows.mjs"),
      import("./measure.mjs"),
      import("./table.mjs"),
    ]);
    const peer = startPeer(await environment());
    const measured = [];
    if (!isJson) console.log(header());
    try {
      for (const row of rows) {
        measured.push(await measureRow(row, peer));
        if (!isJson) console.log(line(measured.at(-1)));
      }
    } finally {
      peer.stop();
    }
    if (isJson) console.log(JSON.stringify({ rows: measured }, null, 2));
  } catch (error) {
    console.error(`npm run bench: ${error.message}`);
    process.exitCode = 1;
  }
}
