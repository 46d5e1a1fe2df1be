"""What goes wrong in a class, while all others go on working."""

import asyncio
import time

import aiohttp

from .kernel import Kernel, cell

page = "downhill/notebooks/00-start-here.ipynb"


async def interrupts_an_endless_loop(learner):
    kernel, _ = await Kernel.start(learner, page)
    await kernel.run("let kept = 41;")
    loop = asyncio.ensure_future(kernel.run("while (true) kept += 0;"))
    await asyncio.sleep(1)
    began = time.monotonic()
    await kernel.interrupt()
    outcome = await asyncio.wait_for(loop, 30)
    must(outcome.status != "ok", "the loop was not interrupted")
    must(time.monotonic() - began < 20, "the interrupt took more than 20 s")
    await asyncio.sleep(0.5)  # a kernel drops what is sent right after an error
    must((await kernel.run("console.log(kept + 1);")).text("stdout") == "42\n", "variables were lost")
    await kernel.end()


async def kills_a_kernel(learner):
    kernel, _ = await Kernel.start(learner, page)
    await kernel.send("execute_request", cell('process.kill(process.pid, "SIGKILL");'))
    await asyncio.wait_for(kernel.hear("restarting", "autorestarting"), 60)
    await kernel.socket.close()
    await kernel.connect()
    must(await comes_back(kernel), "the kernel did not come back")
    await kernel.end()


async def comes_back(kernel):
    """What is sent while a kernel is starting anew may be lost: like a page does, ask again until it answers."""
    for _ in range(6):
        try:
            outcome = await kernel.run('console.log("again");', patience=10)
        except asyncio.TimeoutError:
            continue
        return outcome.text("stdout").endswith("again\n")
    return False


async def prints_a_hundred_thousand_lines(learner):
    kernel, _ = await Kernel.start(learner, page)
    await kernel.run('import { show } from "../lib"; show("ready");')
    outcome = await kernel.run("for (let i = 0; i < 100_000; i++) console.log(i);")
    lines = outcome.text("stdout").split()
    must(lines == [str(i) for i in range(100_000)], f"{len(lines)} lines arrived")
    must((await kernel.run('console.log("after");')).text("stdout") == "after\n", "the kernel was blocked")
    await kernel.end()


async def sends_a_wrong_token(learner):
    for proof in ({"Authorization": "token 0123456789abcdef"}, {}):
        async with aiohttp.ClientSession() as stranger:
            for path in ("api/contents", "api/kernels", "api/sessions", "api/terminals"):
                async with stranger.get(
                    f"{learner.server}/{path}", headers=proof, allow_redirects=False
                ) as answer:
                    must(answer.status in (302, 403), f"{path} answered a stranger with {answer.status}")
                    location = answer.headers.get("Location", "/hub/")
                    must("/hub/" in location, f"{path} sent a stranger to {location}")
    await learner.ask("GET", "contents")


mischiefs = (
    interrupts_an_endless_loop,
    kills_a_kernel,
    prints_a_hundred_thousand_lines,
    sends_a_wrong_token,
)


def must(holds, complaint):
    if not holds:
        raise RuntimeError(complaint)
