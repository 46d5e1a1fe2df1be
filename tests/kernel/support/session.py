"""A notebook's kernel, driven cell by cell: what is run, interrupted and restarted is told in JSON, one object a line.

    {"run": code, "limit": seconds, "interruptAfter": seconds or null}
        → {"status": "ok" | "error" | "abort" | "hangs" | "dead", "stdout": …, "stderr": …, "figures": n, "messages": n,
           "late": what earlier cells printed meanwhile}
    {"restart": true} → {}

Standard input stays open: when it closes, the kernel ends with this process.
"""

import json
import sys
import time
from queue import Empty

from jupyter_client import KernelManager


def run(manager, client, request):
    """Run one cell as a front end does, and gather what it shows until kernel and reply say that it is over."""
    asked = client.execute(request["code"])
    began = time.monotonic()
    after = request.get("interruptAfter")
    seen = {"stdout": "", "stderr": "", "figures": 0, "messages": 0, "late": "", "status": None}
    idle = False
    while not (idle and seen["status"]):
        if after is not None and time.monotonic() - began > after:
            manager.interrupt_kernel()
            after = None
        if time.monotonic() - began > request["limit"]:
            return {**seen, "status": "hangs"}
        if not manager.is_alive():
            return {**seen, "status": "dead"}
        idle = listen(client, asked, seen) or idle
    return seen


def listen(client, asked, seen):
    """Take the reply if it has come, and one message if it comes soon; answer whether the kernel is idle again."""
    try:
        reply = client.get_shell_msg(timeout=0.0)
        if reply["parent_header"].get("msg_id") == asked:
            seen["status"] = reply["content"]["status"]
    except Empty:
        pass
    try:
        message = client.get_iopub_msg(timeout=0.02)
        if message["parent_header"].get("msg_id") == asked:
            return gather(message, seen)
        if message["msg_type"] == "stream":
            seen["late"] += message["content"]["text"]
    except Empty:
        pass
    return False


def gather(message, seen):
    kind, content = message["msg_type"], message["content"]
    if kind == "stream":
        seen[content["name"]] += content["text"]
        seen["messages"] += 1
    elif kind == "display_data":
        seen["figures"] += 1
        seen["messages"] += 1
    return kind == "status" and content["execution_state"] == "idle"


def connect(manager):
    client = manager.client()
    client.start_channels()
    client.wait_for_ready(timeout=60)
    return client


def main():
    folder = sys.argv[1]
    manager = KernelManager(kernel_name="tslab")
    manager.start_kernel(cwd=folder, stdout=sys.stderr, stderr=sys.stderr)
    client = connect(manager)
    tell({})
    for line in sys.stdin:
        request = json.loads(line)
        if request.get("restart"):
            client.stop_channels()
            manager.restart_kernel(now=True)
            client = connect(manager)
            tell({})
        else:
            seen = run(manager, client, request)
            # For a fifth of a second after an error the kernel drops what it is asked; a person takes longer.
            if seen["status"] != "ok":
                time.sleep(0.25)
            tell(seen)
    manager.shutdown_kernel(now=True)


def tell(message):
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
