import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { root } from "../setup/places.mjs";

/**
 * The Python side: one process that waits for requests and answers them one by one.
 * @param {string} python @returns {{ask: (request: {row: string, calls: number}) => Promise<any>, stop: () => void}}
 */
export function startPeer(python) {
  const child = spawn(python, [join(root, "bench", "peer.py")], {
    cwd: root,
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: "1", PYTHONPATH: undefined, PYTHONHOME: undefined },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async ask(request) {
      child.stdin.write(`${JSON.stringify(request)}\n`);
      const { value, done } = await answers.next();
      if (done) throw new Error(`Python ended while it measured ${JSON.stringify(request.row)}`);
      return JSON.parse(value);
    },
    stop: () => child.stdin.end(),
  };
}
