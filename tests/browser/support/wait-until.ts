import { setTimeout as sleep } from "node:timers/promises";

/** Waits until something holds, for what Playwright cannot wait for by itself. */
export async function waitUntil(holds: () => Promise<boolean>, patience = 15_000): Promise<void> {
  const end = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited in vain: ${holds}`);
    await sleep(50);
  }
}
