import { spawnSync } from "node:child_process";
import { place } from "../build/places.mjs";
import { setUpOrExplain } from "../setup/set-up.mjs";

/** @param {readonly string[]} words `--runs N` and `--seed S` */
export async function fuzz(words) {
  if (!(await setUpOrExplain())) return;
  const main = place("tests", "fuzz", "main.ts");
  const { status } = spawnSync(process.execPath, ["--import=tsx", main, ...words], {
    cwd: place(),
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
}
