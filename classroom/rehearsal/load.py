"""npm run classroom:load: how a class of N learners fares on this machine."""

import argparse
import asyncio
import sys
import time

from . import processes
from .alone import alone, end_with_caller, leave
from .chapters import chapters_of, run_chapter
from .hub import Hub
from .learner import Learner
from .mischief import mischiefs
from .problem import Problem
from .report import Report


async def attend(hub, number, report, wanted):
    """One learner's lesson, from the login to the last chapter."""
    async with Learner(hub, hub.learners[number]) as learner:
        name = learner.name
        if not await report.count(f"{name}: login", let_in(learner)):
            return
        seconds = await report.count(f"{name}: server", learner.start_server())
        if seconds is None:
            return
        report.measure("server start", "s", seconds)
        await report.count(f"{name}: first page", learner.open_course())
        await report.count(f"{name}: token", learner.get_token())
        await misbehave(learner, number, report)
        await work(learner, number, report, wanted)


async def let_in(learner):
    if not await learner.log_in():
        raise RuntimeError("the hub did not let the learner in")
    return True


async def misbehave(learner, number, report):
    """Mischiefs go round: with fewer than four learners, each does several."""
    for turn, mischief in enumerate(mischiefs):
        if turn % len(learner.hub.learners) == number:
            words = mischief.__name__.replace("_", " ")
            await report.count(f"{learner.name} {words}", mischief(learner))


async def work(learner, number, report, wanted):
    chapters = await report.count(f"{learner.name}: list of chapters", chapters_of(learner)) or []
    chapters = [path for path in chapters if not wanted or path.split("/")[-1][:2] in wanted]
    if not chapters:
        report.failed(f"{learner.name}: chapters", "there are none")
        return
    # Not all on the same page: each begins at another one.
    turn = number % len(chapters)
    memory = []

    def look():
        own = processes.of_learner(learner.hub.run, learner.name)
        memory.append(processes.megabytes(own))
        kernels = [process for process in own if processes.is_kernel(process)]
        report.measure("processor, a chapter", "s", processes.seconds_of_processor(kernels))

    for path in chapters[turn:] + chapters[:turn]:
        took = await report.count(f"{learner.name}: {path}", run_chapter(learner, path, look))
        if took:
            report.measure("kernel start", "s", took[0])
            report.measure("chapter", "s", took[1])
    if memory:
        report.measure("memory per learner", "MB", max(memory))
        own = processes.of_learner(learner.hub.run, learner.name)
        report.measure("processor, a server", "s", processes.seconds_of_processor(own))


async def rehearse(learners, port, wanted):
    report = Report()
    began = time.monotonic()
    names = [f"learner-{number + 1:02}" for number in range(learners)]
    hub = Hub(names, "simple", port)
    async with hub:
        print(f"{learners} learners on {hub.address}, each with all chapters and all at the same time …", flush=True)
        await asyncio.gather(*(attend(hub, number, report, wanted) for number in range(learners)))
        servers = [process for name in names for process in processes.of_learner(hub.run, name)]
        own = [process for process in processes.started_by(hub.run) if process not in servers]
        report.measure("hub and proxy", "MB", processes.megabytes(own))
    left = processes.started_by(hub.run)
    await report.count("end", nothing_left(left))
    report.measure("the whole lesson", "s", time.monotonic() - began)
    return report


async def nothing_left(left):
    if left:
        raise RuntimeError(f"{len(left)} processes are left")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--learners", type=int, required=True)
    parser.add_argument("--port", type=int)
    parser.add_argument("--chapters", default="")
    words = parser.parse_args()
    wanted = {number for number in words.chapters.split(",") if number}
    try:
        with alone():
            report = asyncio.run(end_with_caller(rehearse(words.learners, words.port, wanted)))
    except Problem as problem:
        print(problem, file=sys.stderr)
        leave(1)
    print("\n".join(report.lines()))
    leave(1 if report.failures else 0)


if __name__ == "__main__":
    main()
