// Runs the entries one after another, in a thread of its own: a call that never ends can be ended from outside.
import { parentPort, workerData } from "node:worker_threads";
import { fromFormula } from "../../lib/src/index";
import { attack, type Watch } from "./attack";
import { entries } from "./registry";
import type { Task, Told } from "./watch-over";

const { first, runs, seed, shared } = workerData as Task;
const clock = new Float64Array(shared);

/** Writes when the present call began, where the other thread can read it; 0 between calls. */
let busy = process.cpuUsage();

const watch: Watch = {
  begin() {
    busy = process.cpuUsage();
    clock[0] = performance.timeOrigin + performance.now();
  },
  end() {
    const took = performance.timeOrigin + performance.now() - (clock[0] as number);
    clock[0] = 0;
    const { user, system } = process.cpuUsage(busy);
    return Math.min(took, (user + system) / 1000);
  },
};

const tell = (told: Told) => parentPort?.postMessage(told);

/** A turn of the event loop between entries: what calls leave behind for later happens then. */
async function main(): Promise<void> {
  // Loading mathjs is paid once, by whichever formula comes first.
  fromFormula("x");
  for (const [index, entry] of entries.entries()) {
    if (index < first) continue;
    tell({ begun: index });
    await new Promise((resolve) => setImmediate(resolve));
    tell({ done: index, ...attack(entry, runs, seed, watch) });
  }
}

void main();
