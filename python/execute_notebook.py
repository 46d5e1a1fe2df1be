"""Run one notebook from a cold kernel, through nbclient.

Standard input carries one line of JSON, {"notebook": …, "folder": …}, and stays open: when it closes, whoever
asked is gone, and the kernel is ended with this process. Standard output carries one JSON object a line:
{"kernel": pid} as soon as the kernel lives, {"cell": index} before each cell, and at the end
{"notebook": …, "seconds": …, "stopped": null or {"cell": index, "reason": words}}.

tslab sends no `error` outputs and answers "abort" to whatever follows a throw, so the status of every reply is
looked at here, and a notebook stops at the first reply that is not "ok".
"""

import json
import os
import signal
import subprocess
import sys
import threading
import time

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, DeadKernelError


def tell(**message):
    """Send one message to whoever started this process."""
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


def end_kernel(client):
    """Kill the kernel with everything it started; it lives in a session of its own."""
    pid = kernel_pid(client)
    try:
        if pid and hasattr(os, "killpg"):
            os.killpg(pid, signal.SIGKILL)
        elif pid:
            os.kill(pid, signal.SIGTERM)
    except ProcessLookupError:
        pass


def kernel_pid(client):
    provisioner = getattr(client.km, "provisioner", None)
    return getattr(provisioner, "pid", None)


def end_with_standard_input(client):
    """Wait for the end of standard input in a thread, so that a hanging event loop cannot keep us alive."""

    def wait():
        sys.stdin.buffer.read()
        end_kernel(client)
        os._exit(1)

    threading.Thread(target=wait, daemon=True).start()


def run_cells(client, notebook):
    """Run every code cell in order; answer where and why it stopped, or None."""
    for index, cell in enumerate(notebook.cells):
        if cell.cell_type != "code":
            continue
        tell(cell=index)
        try:
            client.execute_cell(cell, index)
        except CellExecutionError:
            return {"cell": index, "reason": "throws or does not compile"}
        except DeadKernelError:
            return {"cell": index, "reason": "ends the kernel"}
        if client.last_status not in (None, "ok"):
            return {"cell": index, "reason": f"answers with status {client.last_status}"}
    return None


class Client(NotebookClient):
    """nbclient, remembering the status of the last reply, which it would let pass when it is "abort"."""

    last_status = None

    def remember(self, cell, cell_index, execute_reply):
        self.last_status = (execute_reply or {}).get("content", {}).get("status")


def main():
    request = json.loads(sys.stdin.buffer.readline())
    notebook = nbformat.from_dict(request["notebook"])
    resources = {"metadata": {"path": request["folder"]}}
    client = Client(notebook, kernel_name="tslab", resources=resources, timeout=None, record_timing=False)
    client.on_cell_executed = client.remember
    end_with_standard_input(client)
    begin = time.monotonic()
    try:
        # Standard output belongs to our messages; a kernel without a terminal also prints without colors.
        with client.setup_kernel(stdout=subprocess.DEVNULL):
            tell(kernel=kernel_pid(client))
            stopped = run_cells(client, notebook)
            seconds = time.monotonic() - begin
            end_kernel(client)  # a polite shutdown of tslab costs half a second a notebook
    except Exception as error:  # the kernel did not start, or went away in an unforeseen manner
        end_kernel(client)
        tell(failure=f"{type(error).__name__}: {error}")
        os._exit(1)
    tell(notebook=notebook, seconds=seconds, stopped=stopped)
    sys.stdout.flush()
    os._exit(0)  # the thread that waits for standard input must not delay the end


if __name__ == "__main__":
    main()
