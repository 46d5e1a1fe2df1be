"""A JupyterHub with its proxy, in a temporary folder, on loopback."""

import asyncio
import contextlib
import os
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import aiohttp

from . import processes
from .problem import Problem

house = Path(__file__).resolve().parent.parent.parent
proxy = house / "classroom" / "proxy" / "node_modules" / "configurable-http-proxy" / "bin" / "configurable-http-proxy"

# Surroundings that would lead the hub, its proxy or a kernel astray: other settings, and what a test runner gives to Node.
foreign = ("CLASSROOM_", "JUPYTER", "NODE_OPTIONS", "NODE_TEST")


class Hub:
    def __init__(self, learners, spawner, port=None, folder=None):
        self.learners = learners
        self.spawner = spawner
        self.run = secrets.token_hex(8)
        self.password = secrets.token_urlsafe(24)
        self.folder = Path(folder or tempfile.mkdtemp(prefix="class-"))
        self.port = port or free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.hub_address = f"http://127.0.0.1:{free_port()}"
        self.proxy_api = f"http://127.0.0.1:{free_port()}"
        self.process = None

    @property
    def log(self):
        return self.folder / "hub.log"

    async def __aenter__(self):
        try:
            await self.start()
        except BaseException:
            await self.stop()
            raise
        return self

    async def __aexit__(self, *_):
        await self.stop()

    async def start(self):
        if not proxy.exists():
            raise Problem(f"The proxy is not installed ({proxy}). Install it with: npm run classroom:setup")
        if not is_free(self.port):
            raise Problem(f"Port {self.port} is taken. Choose another one, or leave --port out.")
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "jupyterhub", "-f", str(Path(__file__).with_name("hub_config.py"))],
                cwd=self.folder,
                env=self.environment(),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                preexec_fn=processes.end_with_parent,
            )
        await self.wait_until_ready()

    def environment(self):
        homes = self.folder / "homes"
        homes.mkdir(exist_ok=True)
        kept = {name: value for name, value in os.environ.items() if not name.startswith(foreign)}
        return {
            **kept,
            processes.mark: self.run,
            "CLASSROOM_STATE": str(self.folder / "state"),
            "CLASSROOM_ADDRESS": self.address,
            "CLASSROOM_HUB_ADDRESS": self.hub_address,
            "CLASSROOM_PROXY_API": self.proxy_api,
            "REHEARSAL_LEARNERS": ",".join(self.learners),
            "REHEARSAL_PASSWORD": self.password,
            "REHEARSAL_SPAWNER": self.spawner,
            "REHEARSAL_HOMES": str(homes),
        }

    async def wait_until_ready(self, patience=90):
        began = time.monotonic()
        async with aiohttp.ClientSession() as http:
            while time.monotonic() - began < patience:
                if self.process.poll() is not None:
                    raise Problem(f"JupyterHub ended while it started: {self.last_word()}")
                with contextlib.suppress(aiohttp.ClientError):
                    async with http.get(f"{self.address}/hub/health") as answer:
                        if answer.status == 200:
                            return
                await asyncio.sleep(0.1)
        raise Problem(f"JupyterHub did not start within {patience} s: {self.last_word()}")

    def last_word(self):
        lines = [line for line in self.log.read_text(errors="replace").splitlines() if line.strip()]
        return lines[-1][:300] if lines else "it said nothing"

    async def stop(self):
        """Asked politely, the hub ends its servers and its proxy itself; what is left is killed. Answers how many those were."""
        if self.process and self.process.poll() is None:
            self.process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                await asyncio.to_thread(self.process.wait, 20)
        left = processes.end_all(self.run)
        shutil.rmtree(self.folder, ignore_errors=True)
        self.process = None
        return left


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def is_free(port):
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
            return True
        except OSError:
            return False
