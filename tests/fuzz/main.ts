// The fuzz as a command, see scripts/fuzz.mjs. The last line is "N passed, N failed".
import { parseArgs } from "node:util";
import { entries } from "./registry";
import { totalWeight, watchOver } from "./watch-over";

const { values } = parseArgs({
  options: { runs: { type: "string", default: "100000" }, seed: { type: "string" } },
});
const seed = Number(values.seed ?? Date.now() % 2 ** 31);

async function main(): Promise<void> {
  const runs = Number(values.runs) / totalWeight;
  console.log(`${entries.length} public functions and sequences, seed ${seed}`);
  let [passed, failed] = [0, 0];
  await watchOver(runs, seed, (each) => {
    passed += each.passed;
    if (each.problem === undefined) return console.log(`✓ ${each.of}: ${each.passed}`);
    failed++;
    console.log(`✗ ${each.of}, after ${each.passed} that passed: ${each.problem}`);
  });
  if (failed > 0 || passed === 0) process.exitCode = 1;
  console.log(`${passed} passed, ${failed} failed`);
}

void main();
