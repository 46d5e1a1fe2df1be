"""Two learners with accounts of the system: what one can do to the other. Prints a line of JSON for each check.

    python -m rehearsal.isolation
"""

import asyncio
import json
import os
import pwd
import sys
from pathlib import Path
from types import SimpleNamespace

import aiohttp
import psutil

from . import private_machine, processes
from .alone import end_with_caller, leave
from .hub import Hub, house
from .kernel import Kernel
from .learner import Learner
from .mischief import page, sends_a_wrong_token
from .neighbors import attempts, refusals
from .problem import Problem

names = ["learner-a", "learner-b"]


def tell(check, passed, detail=""):
    print(json.dumps({"check": check, "passed": bool(passed), "detail": str(detail)}), flush=True)


async def settle(hub, name):
    """A learner at work: logged in, server and kernel running, a secret in the home."""
    home = Path(f"/home/{name}")
    secret = home / "secret.txt"
    secret.write_text(f"only {name} may read this")
    secret.chmod(0o644)  # a careless learner
    learner = await Learner(hub, name).__aenter__()
    if not await learner.log_in():
        raise Problem(f"the hub did not let {name} in")
    await learner.start_server()
    await learner.get_token()
    learner.kernel, _ = await Kernel.start(learner, page)
    running = processes.of_learner(hub.run, name)
    kernel = next(process for process in running if processes.is_kernel(process))
    server = next(process for process in running if "jupyterhub-singleuser" in " ".join(process.cmdline()))
    port = next(socket.laddr.port for socket in server.net_connections() if socket.status == "LISTEN")
    learner.facts = SimpleNamespace(
        home=str(home),
        token=learner.token,
        server_pid=server.pid,
        kernel_pid=kernel.pid,
        direct=f"http://127.0.0.1:{port}/user/{name}/api/contents",
        proxy_api=f"{hub.proxy_api}/api/routes",
    )
    return learner


def check_users(hub):
    for name in names:
        wanted = pwd.getpwnam(name).pw_uid
        found = {process.uids().real for process in processes.of_learner(hub.run, name)}
        tell(f"everything of {name} runs as {name}", found == {wanted}, f"{found}, wanted {wanted}")


async def check_attempts(hub, mine, other):
    for name, code in attempts(mine.facts, other.facts, house, hub.folder / "state").items():
        outcome = await mine.kernel.run(code, patience=30)
        answer = outcome.text("stdout").strip()
        tell(f"a learner cannot {name}", answer in refusals, answer or outcome.text("stderr")[:200])


async def check_own(learner):
    """The same tools do work where they may: else the attempts above would prove nothing."""
    code = f'console.log(require("fs").readFileSync("{learner.facts.home}/secret.txt", "utf8"));'
    answer = (await learner.kernel.run(code)).text("stdout").strip()
    tell("a learner can read the own file", answer == f"only {learner.name} may read this", answer)
    code = 'import { show } from "../lib"; show("the course is here");'
    answer = (await learner.kernel.run(code)).text("stdout").strip()
    tell("a learner can use the course", answer == "the course is here", answer)


async def check_web(hub, mine, other):
    """By token and by the cookies of a page, through the proxy."""
    for path in ("api/contents", "api/kernels", f"api/kernels/{other.kernel.id}", "api/sessions", "files/secret.txt"):
        async with aiohttp.ClientSession() as http:
            async with http.get(f"{other.server}/{path}", headers=mine.proof(), allow_redirects=False) as answer:
                tell(f"the token of one learner is refused at {path.split('/')[1]} of another", answer.status in (302, 403, 404), answer.status)
    async with mine.http.get(f"{other.server}/lab") as answer:
        tell("the page of another is refused to one who is logged in", answer.status == 403, answer.status)
    try:
        address = f"{other.server}/api/kernels/{other.kernel.id}/channels".replace("http", "ws", 1)
        await mine.http.ws_connect(address, headers=mine.proof())
        tell("the kernel of another takes no connection", False, "it did")
    except aiohttp.WSServerHandshakeError as refused:
        tell("the kernel of another takes no connection", refused.status == 403, refused.status)


async def check_strangers(hub, learner):
    await sends_a_wrong_token(learner)
    tell("a server answers nobody without a token", True)
    async with aiohttp.ClientSession() as http:
        for name, address in {
            "the hub's interface": f"{hub.address}/hub/api/users",
            "the proxy's interface": learner.facts.proxy_api,
            "a server past the proxy": learner.facts.direct,
        }.items():
            async with http.get(address, allow_redirects=False) as answer:
                tell(f"{name} answers nobody without a token", answer.status in (302, 401, 403), answer.status)
    wrong = await Learner(hub, learner.name).__aenter__()
    tell("a wrong password opens nothing", not await wrong.log_in("password"))
    await wrong.http.close()


def check_listeners():
    """In this network there is nobody but us, so every listener is ours."""
    listening = {socket.laddr.ip for socket in psutil.net_connections("inet") if socket.status == "LISTEN"}
    tell("nothing listens off loopback", listening and listening <= {"127.0.0.1", "::1"}, sorted(listening))


async def examine(folder):
    hub = Hub(names, "jupyterhub.spawner.LocalProcessSpawner", folder=folder)
    async with hub:
        mine, other = await asyncio.gather(*(settle(hub, name) for name in names))
        check_users(hub)
        await check_own(mine)
        await check_own(other)
        await check_attempts(hub, mine, other)
        await check_web(hub, mine, other)
        await check_strangers(hub, mine)
        check_listeners()
        for learner in (mine, other):
            await learner.kernel.end()
            await learner.http.close()
    left = processes.started_by(hub.run)
    tell("nothing is left running", not left, left)


def main():
    reason = private_machine.why_not()
    if reason:
        print(json.dumps({"skipped": reason}))
        return
    try:
        private_machine.enter()
        private_machine.let_everyone_reach(house, Path(sys.base_prefix), Path(os.environ.get("NODE_PREFIX", "/usr")))
        for name in names:
            private_machine.add_user(name)
        asyncio.run(end_with_caller(examine(None)))
    except Problem as problem:
        print(problem, file=sys.stderr)
        leave(1)
    leave(0)


if __name__ == "__main__":
    main()
