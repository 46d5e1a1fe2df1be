/** A batch of calls shorter than this cannot be timed; a longer one is more often interrupted by whatever else the machine does. */
const longEnough = 0.002;
/** Calls that the compiler gets to see before anything counts. */
const warmUp = 0.3;
const rounds = 101;
/** Rows that take long are measured less often. */
const fewRounds = 5;

/**
 * @typedef {object} Row
 * @property {string} name as it is written in the results
 * @property {string} [peer] its name on the Python side, where that is another
 * @property {number | null} goal the least ratio of Python's time to ours
 * @property {() => any} run the work
 * @property {(result: any) => readonly number[]} check numbers that both sides must agree on
 * @property {() => void} [done] lets go of what the row has kept
 */

/**
 * Times our side and Python's in turns, so that a busy moment hits both, and takes the medians.
 * @param {Row} row @param {ReturnType<import("./peer.mjs").startPeer>} peer
 */
export async function measureRow(row, peer) {
  const theirs = { row: row.peer ?? row.name };
  const { calls: theirCalls, check } = await peer.ask({ ...theirs, calls: 0 });
  requireSame(row, row.check(row.run()), check);
  const calls = callsFor(row.run);
  const [ours, python] = [[], []];
  const isLong = calls === 1 && theirCalls === 1;
  for (let round = 0; round < (isLong ? fewRounds : rounds); round++) {
    ours.push(secondsFor(row.run, calls) / calls);
    python.push((await peer.ask({ ...theirs, calls: theirCalls })).seconds);
  }
  row.done?.();
  const [oursSeconds, pythonSeconds] = [median(ours), median(python)];
  return { name: row.name, oursSeconds, pythonSeconds, ratio: pythonSeconds / oursSeconds, goal: row.goal };
}

function callsFor(run) {
  const begin = performance.now();
  let calls = 1;
  for (;;) {
    const seconds = secondsFor(run, calls);
    const isWarm = (performance.now() - begin) / 1000 > warmUp;
    if (seconds >= longEnough && (isWarm || calls === 1)) return calls;
    if (seconds < longEnough) calls *= 2;
  }
}

function secondsFor(run, calls) {
  const begin = performance.now();
  for (let call = 0; call < calls; call++) run();
  return (performance.now() - begin) / 1000;
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** Times of different work must not be compared. */
function requireSame({ name }, ours, theirs) {
  const isSame =
    ours.length === theirs.length &&
    ours.every((number, i) => Math.abs(number - theirs[i]) <= 1e-9 * Math.max(1e-3, Math.abs(theirs[i])));
  if (!isSame) throw new Error(`${name}: ours found ${ours.join(", ")}, Python ${theirs.join(", ")}`);
}
