"""Finding and ending whatever a rehearsal has started, and what it takes of memory."""

import ctypes
import signal
import sys

import psutil

mark = "DOWNHILL_REHEARSAL"


def started_by(run):
    """Every living process that carries the mark of a run."""
    return [process for process in psutil.process_iter() if mark_of(process) == run]


def mark_of(process):
    try:
        return process.environ().get(mark)
    except (psutil.Error, OSError):
        return None


def end_all(run):
    """Kill what is left, and answer how many processes that were."""
    left = started_by(run)
    for process in left:
        try:
            process.kill()
        except psutil.Error:
            pass
    psutil.wait_procs(left, timeout=5)
    return len(left)


def end_with_parent():
    """Called in a new process: the kernel of Linux ends it when its parent dies, however that happens."""
    if sys.platform == "linux":
        set_death_signal = 1
        ctypes.CDLL(None).prctl(set_death_signal, signal.SIGTERM)


def megabytes(processes):
    """Memory of processes together; what several share is split between them, where the system can tell."""
    total = 0
    for process in processes:
        try:
            details = process.memory_full_info()
            total += getattr(details, "pss", details.uss)
        except psutil.Error:
            pass
    return total / 1e6


def seconds_of_processor(processes):
    """What processes have worked since they started, on one core."""
    total = 0
    for process in processes:
        try:
            times = process.cpu_times()
            total += times.user + times.system
        except psutil.Error:
            pass
    return total


def is_kernel(process):
    try:
        return "tslab" in " ".join(process.cmdline())
    except psutil.Error:
        return False


def of_learner(run, name):
    """The server of a learner with its kernels."""
    return [process for process in started_by(run) if environment_of(process).get("JUPYTERHUB_USER") == name]


def environment_of(process):
    try:
        return process.environ()
    except (psutil.Error, OSError):
        return {}
