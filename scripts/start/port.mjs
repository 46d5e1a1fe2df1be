import { createServer } from "node:net";

/** The port that the caller insists on, if any; without one JupyterLab looks for a free one by itself. @param {readonly string[]} words */
export function wantedPort(words) {
  const last = words.findLastIndex((word) => /^--(ServerApp\.|LabApp\.)?port(=|$)/.test(word));
  if (last < 0) return undefined;
  const number = Number(words[last].split("=")[1] ?? words[last + 1]);
  return Number.isInteger(number) && number > 0 ? number : undefined;
}

/** @param {number} port */
export function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}
