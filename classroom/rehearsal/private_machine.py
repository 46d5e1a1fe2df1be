"""A view of this machine for one test: users, homes and network of its own, gone without a trace when the test ends.

Needs root and Linux. Everything is mounted in a namespace of this process alone, so that nothing on the machine changes
and a test that is killed leaves nothing behind.
"""

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

from .problem import Problem

new_mounts, new_network = 0x00020000, 0x40000000


def why_not():
    """Why it cannot be had here, or None."""
    if sys.platform != "linux":
        return "it needs Linux"
    if os.geteuid() != 0:
        return "it needs root, to make users"
    missing = [program for program in ("mount", "useradd") if not shutil.which(program)]
    return f"it needs {missing[0]}" if missing else None


def enter():
    """Move this process, and all that it starts, into the private view; call it before any thread is started."""
    if ctypes.CDLL(None, use_errno=True).unshare(new_mounts | new_network) != 0:
        raise Problem(f"No private view of this machine: {os.strerror(ctypes.get_errno())}")
    mount("--make-rprivate", "/")
    raise_loopback()
    overlay("/etc")
    mount("-t", "tmpfs", "-o", "mode=755", "tmpfs", "/home")


def overlay(folder):
    """What is written to a folder from now on goes to memory."""
    scratch = Path("/run") / "downhill-private"
    scratch.mkdir(exist_ok=True)
    mount("-t", "tmpfs", "tmpfs", scratch)
    (scratch / "upper").mkdir()
    (scratch / "work").mkdir()
    mount("-t", "overlay", "-o", f"lowerdir={folder},upperdir={scratch}/upper,workdir={scratch}/work", "overlay", folder)


def raise_loopback():
    """A new network has a loopback device, asleep: it is woken by an old system call, for Debian may lack the program ip."""
    import fcntl
    import socket
    import struct

    set_flags, up_and_running = 0x8914, 0x41
    with socket.socket() as any_socket:
        fcntl.ioctl(any_socket, set_flags, struct.pack("16sh14x", b"lo", up_and_running))


def add_user(name):
    subprocess.run(["useradd", "--create-home", "--shell", "/bin/sh", name], check=True, capture_output=True)


def let_everyone_reach(*paths):
    """Open the way to folders that lie inside a private one, such as the home of root; the rest of it stays hidden."""
    for closed in {first_closed(Path(path).resolve()) for path in paths} - {None}:
        inside = [Path(path).resolve() for path in paths if Path(path).resolve().is_relative_to(closed)]
        held = [hold(path, number) for number, path in enumerate(inside)]
        mount("-t", "tmpfs", "-o", "mode=755", "tmpfs", closed)
        for path, place in zip(inside, held, strict=True):
            path.mkdir(parents=True, exist_ok=True)
            mount("--move", place, path)


def show_as(folder, place):
    """Show a folder in another place too."""
    parent = Path(place).parent
    mount("-t", "tmpfs", "-o", "mode=755", "tmpfs", parent)
    Path(place).mkdir()
    mount("--bind", folder, place)


def first_closed(path):
    folders = [*reversed(path.parents), path]
    return next((folder for folder in folders if not folder.stat().st_mode & 0o001), None)


def hold(path, number):
    place = Path("/run") / "downhill-private" / f"held-{number}"
    place.mkdir()
    mount("--bind", path, place)
    return place


def mount(*words):
    subprocess.run(["mount", *map(str, words)], check=True)
