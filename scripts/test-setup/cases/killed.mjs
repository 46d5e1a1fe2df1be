import { createRequire } from "node:module";
import { setUpIn } from "../attempt.mjs";
import { expectMended, expectSuccess, expectWorking, said } from "../expect.mjs";

/** How the end comes: Ctrl-C, a word from the system, the power button; and the worst, the set-up alone, with its command still at work. */
const ends = [
  { signal: "SIGINT", all: true },
  { signal: "SIGTERM", all: false },
  { signal: "SIGKILL", all: true },
  { signal: "SIGKILL", all: false },
];

/**
 * Set-ups that are killed at random moments of their usual time, each one over what the last has left. One that is done
 * before its end comes must have made a course that works; then all begins again with a fresh copy.
 * @param {number} count @param {number} seed
 */
export function killed(count, seed) {
  return { name: `killed at ${count} random moments`, run: (place) => kill(place, count, seed) };
}

async function kill(place, count, seed) {
  const { randomState } = createRequire(import.meta.url)("../../../lib");
  const random = randomState(seed);
  const usual = await usualMilliseconds(place);
  const moments = [];
  let copies = 1;
  let waits = 0;
  let clone = place.clone("killed-1");
  while (moments.length < count) {
    const after = random.uniform(0, 1) * usual;
    const made = await setUpIn(clone, { kill: { ...ends[moments.length % ends.length], after } });
    if (made.text.includes("waiting for it")) waits++;
    if (made.status !== 0) moments.push(killedAfter(made, after));
    else {
      await expectWorking(clone);
      clone = place.clone(`killed-${++copies}`);
    }
  }
  await expectMended(clone);
  const times = moments.map((after) => (after / 1000).toFixed(1)).join(", ");
  return `works in all ${copies} copies; ${waits} waited for what a killed one had left running (killed after ${times} s)`;
}

/** A set-up that ended by itself, with a complaint, was not killed. */
function killedAfter(made, after) {
  const complaints = said(made);
  if (made.late || complaints.length > 0)
    throw new Error(`it stumbles over what is left: ${complaints.join(" ⏎ ")}`);
  return after;
}

async function usualMilliseconds(place) {
  const made = await setUpIn(place.clone("usual"));
  expectSuccess(made);
  return made.seconds * 1000;
}
