import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { setUpIn } from "../attempt.mjs";
import { expectMended, expectSuccess, expectWorking, said } from "../expect.mjs";

/** Clocks, home folders, and another set-up at the same time. @type {import("../cases.mjs").Case[]} */
export const surroundingsCases = [
  { name: "nothing unusual", run: (place) => works(place, {}) },
  { name: "HOME unset", run: (place) => works(place, { env: { HOME: undefined } }) },
  {
    name: "HOME that is not there",
    run: (place) => works(place, { env: { HOME: join(place.folder, "nobody") } }),
  },
  { name: "two at once", run: twoAtOnce },
  { name: "clock a year behind", run: (place) => withClock(place, "-1y") },
  { name: "clock a year ahead", run: (place) => withClock(place, "+1y") },
];

async function works(place, surroundings) {
  const clone = place.clone();
  expectSuccess(await setUpIn(clone, surroundings));
  await expectWorking(clone, surroundings);
  return "works";
}

async function twoAtOnce(place) {
  const clone = place.clone();
  const both = await Promise.all([setUpIn(clone), setUpIn(clone)]);
  for (const each of both) expectSuccess(each);
  const waited = both.filter(({ text }) => text.includes("waiting for it")).length;
  if (waited !== 1) throw new Error(`${waited} of them waited`);
  await expectWorking(clone);
  return "works: the second waits for the first";
}

/** Works, or says that the clock is wrong; either way the right clock finds or makes a course that works. */
async function withClock(place, shift) {
  requireFaketime();
  const clone = place.clone();
  const made = await setUpIn(clone, { before: ["faketime", "-f", shift] });
  const lines = said(made);
  if (made.status !== 0 && !(lines.length === 1 && /Set the clock/.test(lines[0]))) expectSuccess(made);
  await expectMended(clone);
  return made.status === 0 ? "works" : lines[0];
}

function requireFaketime() {
  if (spawnSync("faketime", ["--version"]).status === 0) return;
  spawnSync("apt-get", ["install", "-y", "faketime"], { stdio: "ignore" });
  if (spawnSync("faketime", ["--version"]).status !== 0)
    throw new Error("this case needs faketime: sudo apt install faketime");
}
