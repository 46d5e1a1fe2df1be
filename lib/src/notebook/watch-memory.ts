import { Worker } from "node:worker_threads";

/**
 * The kernel's cap on its heap does not count typed arrays: a loop that makes them without end would take all the memory
 * of the computer, and what runs in a loop cannot watch itself. So a thread beside it does, and ends the kernel, which
 * the page then says and mends.
 */
const mostBytes = 1.5 * 1024 ** 3;

export function watchMemory(most = mostBytes): void {
  const source = `setInterval(() => {
    if (process.memoryUsage.rss() > ${most}) process.kill(process.pid, "SIGKILL");
  }, 100);`;
  new Worker(source, { eval: true, execArgv: [], stdout: true, stderr: true }).unref();
}
