import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { root, venvPython } from "../../../scripts/setup/places.mjs";

/** What a front end gets to see of one run of a cell. */
export interface Seen {
  readonly status: "ok" | "error" | "abort" | "hangs" | "dead";
  readonly stdout: string;
  readonly stderr: string;
  readonly figures: number;
  readonly messages: number;
  /** What came meanwhile from cells that had run before. */
  readonly late: string;
}

interface Limits {
  /** Seconds after which the learner presses the stop button. */
  readonly interruptAfter?: number;
  /** Seconds after which the cell is said to hang. */
  readonly limit?: number;
}

export interface Session {
  run(code: string, limits?: Limits): Promise<Seen>;
  restart(): Promise<void>;
  end(): void;
}

/** Starts a kernel as JupyterLab would for a notebook of the course. */
export async function startSession(): Promise<Session> {
  const script = join(root, "tests", "kernel", "support", "session.py");
  const child = spawn(venvPython, [script, join(root, "notebooks")], {
    env: { ...process.env, NODE_OPTIONS: "", JUPYTER_PREFER_ENV_PATH: "1" },
    stdio: ["pipe", "pipe", "ignore"],
  });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async () => {
    const { value, done } = await answers.next();
    if (done) throw new Error("the kernel's driver ended");
    return JSON.parse(value);
  };
  const ask = (request: object) => {
    child.stdin.write(`${JSON.stringify(request)}\n`);
    return answer();
  };
  await answer();
  return {
    run: (code, { interruptAfter, limit = 30 } = {}) => ask({ code, interruptAfter, limit }),
    restart: () => ask({ restart: true }),
    end: () => child.stdin.end(),
  };
}
