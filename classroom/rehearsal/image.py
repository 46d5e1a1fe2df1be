"""What the image does when it starts, without an engine: its own user, entry, command and health check, offline.

    python -m rehearsal.image

The steps that fetch are not taken here: they are the scripts of the set-up, which have run. Prints a line of JSON a check.
"""

import json
import os
import pwd
import subprocess
import sys
import time
from pathlib import Path

from . import private_machine, processes
from .alone import leave
from .hub import house
from .isolation import tell
from .problem import Problem

dockerfile = (house / ".binder" / "Dockerfile").read_text().splitlines()
mark = "image-" + str(os.getpid())


def words_of(instruction):
    """The list in JSON that stands behind an instruction."""
    line = next(line for line in dockerfile if line.startswith(instruction))
    return json.loads(line[line.index("[") :])


def surroundings(home):
    path = f"/opt/downhill/classroom/.venv/bin:{Path(sys.executable).parent}:/usr/local/bin:/usr/bin:/bin"
    return {"HOME": home, "PATH": path, processes.mark: mark}


def as_user(name, words, **options):
    user = pwd.getpwnam(name)
    return subprocess.Popen(
        words, user=user.pw_uid, group=user.pw_gid, extra_groups=[], env=surroundings(user.pw_dir), cwd="/", **options
    )


def healthy(name):
    return as_user(name, words_of("HEALTHCHECK"), stderr=subprocess.DEVNULL).wait() == 0


def examine():
    name = "learner"
    private_machine.add_user(name)
    tell("before it starts the health check fails", not healthy(name))
    with open("/home/start.log", "w+") as log:
        server = as_user(name, [*words_of("ENTRYPOINT"), *words_of("CMD")], stdout=log, stderr=log)
        began = time.monotonic()
        while not healthy(name) and server.poll() is None and time.monotonic() - began < 60:
            time.sleep(0.2)
        tell("without a network the server starts, and the health check passes", healthy(name), last_lines(log))
    page = Path(pwd.getpwnam(name).pw_dir) / "downhill" / "notebooks" / "00-start-here.ipynb"
    tell("the learner has the course", page.exists(), page)
    tell("the course is the learner's own", page.exists() and page.stat().st_uid == pwd.getpwnam(name).pw_uid)
    owners = {process.uids().real for process in processes.started_by(mark)}
    tell("nothing runs as root", owners == {pwd.getpwnam(name).pw_uid}, owners)
    server.terminate()
    tell("asked to stop, it does", server.wait(20) is not None)
    tell("nothing is left running", processes.end_all(mark) == 0)


def last_lines(log):
    log.seek(0)
    return log.read()[-500:]


def main():
    reason = private_machine.why_not()
    if reason:
        print(json.dumps({"skipped": reason}))
        return
    try:
        private_machine.enter()
        private_machine.let_everyone_reach(house, Path(sys.base_prefix), Path(os.environ.get("NODE_PREFIX", "/usr")))
        private_machine.show_as(house, "/opt/downhill")
        examine()
    except Problem as problem:
        print(problem, file=sys.stderr)
        leave(1)
    finally:
        processes.end_all(mark)


if __name__ == "__main__":
    main()
