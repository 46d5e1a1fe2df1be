import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { test } from "node:test";
import { place, program } from "./places";

interface Check {
  readonly check?: string;
  readonly passed?: boolean;
  readonly detail?: string;
  readonly skipped?: string;
}

/** Runs a part of the rehearsal in a view of this machine that only it can see, and makes a test of each of its checks. */
export async function testsOf(part: string, atLeast: number): Promise<void> {
  const { checks, complaint } = await examine(part);
  const reason = checks[0]?.skipped;
  if (reason) {
    test(`${part} was not looked at: ${reason}`, { skip: reason }, () => undefined);
    return;
  }
  test("all was looked at", () =>
    assert.ok(checks.length >= atLeast && complaint === "", `${checks.length}: ${complaint}`));
  for (const { check, passed, detail } of checks) test(String(check), () => assert.ok(passed, detail));
}

async function examine(part: string): Promise<{ checks: readonly Check[]; complaint: string }> {
  // The node that the kernels run on must be there for everyone.
  const nodePrefix = process.execPath.replace(/\/bin\/node$/, "");
  const child = spawn(program("python"), ["-m", `rehearsal.${part}`], {
    cwd: place("classroom"),
    env: { ...process.env, NODE_PREFIX: nodePrefix },
  });
  const texts = { out: "", err: "" };
  child.stdout.on("data", (text) => {
    texts.out += text;
  });
  child.stderr.on("data", (text) => {
    texts.err += text;
  });
  await new Promise((resolve) => child.once("close", resolve));
  const lines = texts.out.split("\n").filter(Boolean);
  return { checks: lines.map((line) => JSON.parse(line) as Check), complaint: texts.err };
}
