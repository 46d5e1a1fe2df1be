import { createRequire } from "node:module";
import { setUpIn } from "../attempt.mjs";
import { expectMended, expectSuccess } from "../expect.mjs";
import { makePlace } from "../place.mjs";

/** How the end comes: Ctrl-C, a closed terminal, the power button; and the worst, the set-up alone, with its command still at work. */
const ends = [
  { words: "SIGINT to all", signal: "SIGINT", all: true },
  { words: "SIGTERM to the set-up", signal: "SIGTERM", all: false },
  { words: "SIGKILL to all", signal: "SIGKILL", all: true },
  { words: "SIGKILL to the set-up alone", signal: "SIGKILL", all: false },
];

/** A first set-up that is killed at random moments of its usual time, and what the next one makes of it. @param {number} count @param {number} seed */
export function killed(count, seed) {
  const { randomState } = createRequire(import.meta.url)("../../../lib");
  const random = randomState(seed);
  let usual;
  return Array.from({ length: count }, (_, index) => {
    const part = random.uniform(0, 1);
    const { words, ...kill } = ends[index % ends.length];
    return {
      name: `killed after ${(100 * part).toFixed(0)} % of its time, ${words}`,
      async run(place) {
        usual ??= measure();
        const after = part * (await usual) * 1000;
        const clone = place.clone();
        const first = await setUpIn(clone, { kill: { ...kill, after } });
        const next = await expectMended(clone);
        const waited = next.text.includes("waiting for it") ? ", which waited for what was left running" : "";
        const end = first.status === 0 ? "was done before" : `ended after ${(after / 1000).toFixed(1)} s`;
        return `${end}; mended by the next${waited}`;
      },
    };
  });
}

async function measure() {
  const place = makePlace();
  try {
    const made = await setUpIn(place.clone());
    expectSuccess(made);
    return made.seconds;
  } finally {
    place.remove();
  }
}
