"""npm run classroom:cost: what a kernel costs, as it is and as it was with Node's full declarations and no limits.

Seconds until it answers, seconds of processor for that, and megabytes: when it answers, after `import … from "../lib"`, after a first chart.
"""

import contextlib
import os
import shutil
import statistics
import subprocess
import time

import psutil
from jupyter_client import KernelManager

from . import processes
from .hub import house

cells = (
    'import { parabola, descend, curveWithSteps, show } from "../lib";',
    "show(curveWithSteps(descend(parabola(), { start: 10, learningRate: 0.1, maxIterations: 20 })));",
)
before = house / ".setup" / "classroom" / "before"


@contextlib.contextmanager
def folder_of_before():
    """A folder like the course's in which cells see Node's full declarations."""
    shutil.rmtree(before, ignore_errors=True)
    (before / "notebooks").mkdir(parents=True)
    types = before / "node_modules" / "@types"
    types.mkdir(parents=True)
    (types / "node").symlink_to(house / "node_modules" / "@full-types" / "node")
    (before / "lib").symlink_to(house / "lib")
    try:
        yield before / "notebooks"
    finally:
        shutil.rmtree(before)


def measured(folder, flags):
    manager = KernelManager(kernel_name="tslab")
    if not flags:
        manager.kernel_spec.argv = [word for word in manager.kernel_spec.argv if not word.startswith("--max-")]
    began = time.monotonic()
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    manager.start_kernel(cwd=str(folder), **quiet)
    client = manager.client()
    client.start_channels()
    try:
        client.wait_for_ready(timeout=120)
        seconds = time.monotonic() - began
        kernel = [psutil.Process(manager.provisioner.pid)]
        row = [seconds, processes.seconds_of_processor(kernel), processes.megabytes(kernel)]
        for code in cells:
            reply = client.execute_interactive(code, output_hook=lambda message: None, timeout=120)
            if reply["content"]["status"] != "ok":
                raise SystemExit(f"The kernel could not run: {code}")
            row.append(processes.megabytes(kernel))
        return row
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


def line(name, folder, flags, runs=5):
    rows = [measured(folder, flags) for _ in range(runs)]
    seconds, processor, *memory = (statistics.median(column) for column in zip(*rows, strict=True))
    return f"{name:10}{seconds:8.2f} s{processor:10.2f} s" + "".join(f"{value:9.0f} MB" for value in memory)


def main():
    os.environ["JUPYTER_PREFER_ENV_PATH"] = "1"
    print(f"{'':10}{'answers':>10}{'processor':>12}{'answers':>12}{'import':>12}{'chart':>12}")
    with folder_of_before() as folder:
        print(line("before", folder, False), flush=True)
    print(line("now", house / "notebooks", True), flush=True)


if __name__ == "__main__":
    main()
