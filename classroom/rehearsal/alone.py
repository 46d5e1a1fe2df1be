"""One rehearsal of a folder at a time, which ends when whoever asked for it is gone or says so."""

import asyncio
import contextlib
import os
import signal
import sys
import threading

from .hub import house
from .problem import Problem

lock = house / ".setup" / "classroom" / "rehearsal.pid"


@contextlib.contextmanager
def alone():
    """Hold the lock of this folder; the system gives it back even when this process is killed."""
    import fcntl

    lock.parent.mkdir(parents=True, exist_ok=True)
    with open(lock, "a+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.seek(0)
            raise Problem(f"A hub of this folder is already running (process {file.read().strip()}).") from None
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield


def leave(status):
    """End at once: the thread that waits for standard input must not delay it."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


async def end_with_caller(work):
    """Wait for some work; a signal, or the end of standard input, cancels it, so that it can clean up."""
    task = asyncio.ensure_future(work)
    loop = asyncio.get_running_loop()
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        loop.add_signal_handler(getattr(signal, name), task.cancel)

    def watch():
        sys.stdin.buffer.read()
        with contextlib.suppress(RuntimeError):  # the loop has ended before its caller
            loop.call_soon_threadsafe(task.cancel)

    threading.Thread(target=watch, daemon=True).start()
    try:
        return await task
    except asyncio.CancelledError:
        raise Problem("Stopped before the end; nothing is left running.") from None
