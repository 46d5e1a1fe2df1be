const widths = [32, 12, 12, 8, 6];

export function header() {
  return [aligned(["", "ours", "Python", "ratio", "goal"]), "─".repeat(76)].join("\n");
}

/** @param {{name: string, oursSeconds: number, pythonSeconds: number, ratio: number, goal: number | null}} row */
export function line({ name, oursSeconds, pythonSeconds, ratio, goal }) {
  const times = [oursSeconds, pythonSeconds].map(readable);
  const mark = goal === null ? "" : ratio >= goal ? " ✓" : " ✗";
  return aligned([name, ...times, `${ratio.toFixed(1)}×`, goal === null ? "" : `≥ ${goal}`]) + mark;
}

function aligned([name, ...cells]) {
  return name.padEnd(widths[0]) + cells.map((cell, i) => cell.padStart(widths[i + 1])).join("");
}

function readable(seconds) {
  if (seconds >= 1) return `${seconds.toFixed(2)} s`;
  return seconds >= 1e-3 ? `${(seconds * 1e3).toFixed(2)} ms` : `${(seconds * 1e6).toFixed(2)} µs`;
}
