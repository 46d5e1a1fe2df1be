import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Outcome } from "./attack";
import { entries } from "./registry";

/** What a worker is asked to do: all entries from the first on. */
export interface Task {
  readonly first: number;
  readonly runs: number;
  readonly seed: number;
  /** One number: when the present call began. */
  readonly shared: SharedArrayBuffer;
}

/** What a worker says. */
export type Told = { readonly begun: number } | ({ readonly done: number } & Outcome);

/** An outcome with the name of its entry. */
export interface Report extends Outcome {
  readonly of: string;
}

/** By this the inputs that are wanted are divided, to know how many an entry of cost 1 gets. */
export const totalWeight = entries.reduce((sum, { cost = 1 }) => sum + 1 / cost, 0);

/** TypeScript is known in a thread only after this. */
const start = `require("tsx/cjs"); require(${JSON.stringify(join(__dirname, "worker.ts"))});`;

/** A call that takes so many milliseconds will never end, even on a machine that has other things to do. */
const hopeless = 30_000;

/** Attacks every entry and reports each, also those whose call never ended or took all memory. */
export async function watchOver(runs: number, seed: number, report: (each: Report) => void): Promise<void> {
  for (let first = 0; first < entries.length; ) {
    const stopped = await work({ first, runs, seed, shared: new SharedArrayBuffer(8) }, report);
    if (stopped === undefined) return;
    report({ of: nameOf(stopped.at), passed: 0, problem: stopped.why });
    first = stopped.at + 1;
  }
}

/** One worker, until it is done or has to be stopped. */
function work(task: Task, report: (each: Report) => void): Promise<{ at: number; why: string } | undefined> {
  const clock = new Float64Array(task.shared);
  const worker = new Worker(start, {
    eval: true,
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: 1500 },
  });
  let at = task.first;
  return new Promise((resolve) => {
    const stop = (why: string | undefined) => {
      clearInterval(guard);
      void worker.terminate();
      resolve(why === undefined ? undefined : { at, why });
    };
    const guard = setInterval(() => {
      const begun = clock[0] as number;
      if (begun > 0 && Date.now() - begun > hopeless) stop(`did not end within ${hopeless / 1000} s`);
    }, 500);
    worker.on("message", (told: Told) => {
      if ("begun" in told) at = told.begun;
      else report({ of: nameOf(told.done), ...told });
    });
    worker.on("error", (error) => stop(`ended the whole thread: ${error.message}`));
    worker.on("exit", (code) => stop(code === 0 ? undefined : `ended the whole thread with code ${code}`));
  });
}

const nameOf = (index: number): string => entries[index]?.of ?? "nothing";
