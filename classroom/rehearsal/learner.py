"""A learner as the hub sees one: logs in on the page, starts a server, opens the course, asks its server by token."""

import asyncio
import time
from urllib.parse import quote

import aiohttp


class Learner:
    def __init__(self, hub, name):
        self.hub = hub
        self.name = name
        self.token = None
        self.http = aiohttp.ClientSession(
            cookie_jar=aiohttp.CookieJar(unsafe=True), timeout=aiohttp.ClientTimeout(total=180)
        )

    async def __aenter__(self):
        return self

    async def __aexit__(self, *_):
        await self.http.close()

    @property
    def server(self):
        return f"{self.hub.address}/user/{self.name}"

    def cross_site_proof(self):
        """What a page of the hub sends along, so that no other site can act in the learner's name."""
        cookies = self.http.cookie_jar.filter_cookies(f"{self.hub.address}/hub/")
        return cookies["_xsrf"].value

    async def log_in(self, password=None):
        """Answer whether the hub lets this learner in."""
        page = f"{self.hub.address}/hub/login"
        async with self.http.get(page) as answer:
            await answer.read()
        form = {"username": self.name, "password": password or self.hub.password, "_xsrf": self.cross_site_proof()}
        async with self.http.post(page, data=form, allow_redirects=False) as answer:
            return answer.status == 302

    async def start_server(self):
        """Start the server and answer how many seconds that took."""
        began = time.monotonic()
        while (await self.ask_hub("POST", f"users/{self.name}/server", wanted=(201, 202, 429)) or {}).get("status") == 429:
            await asyncio.sleep(5)  # too many at once: told so, a learner tries again
        while not (await self.ask_hub("GET", f"users/{self.name}"))["servers"].get("", {}).get("ready"):
            if time.monotonic() - began > 180:
                raise TimeoutError("the server did not start within 180 s")
            await asyncio.sleep(0.2)
        return time.monotonic() - began

    async def open_course(self):
        """Open the first page in JupyterLab, by the same redirects that a browser follows."""
        async with self.http.get(f"{self.server}/lab/tree/downhill/notebooks/00-start-here.ipynb") as answer:
            text = await answer.text()
            if answer.status != 200 or "jupyter-config-data" not in text:
                raise RuntimeError(f"JupyterLab's page answered with status {answer.status}")

    async def get_token(self):
        made = await self.ask_hub("POST", f"users/{self.name}/tokens", {"note": "rehearsal"}, wanted=(201,))
        self.token = made["token"]

    async def ask_hub(self, method, path, body=None, wanted=(200,)):
        headers = {"X-XSRFToken": self.cross_site_proof(), "Referer": f"{self.hub.address}/hub/home"}
        # The hub takes nothing but JSON, even where there is nothing to say.
        body = {} if method == "POST" and body is None else body
        async with self.http.request(
            method, f"{self.hub.address}/hub/api/{path}", json=body, headers=headers
        ) as answer:
            if answer.status not in wanted:
                raise RuntimeError(f"the hub answered {method} {path} with {answer.status}: {await answer.text()}")
            return await answer.json(content_type=None)

    async def ask(self, method, path, body=None, wanted=(200,)):
        """Ask the learner's own server."""
        async with self.http.request(
            method, f"{self.server}/api/{quote(path)}", json=body, headers=self.proof()
        ) as answer:
            if answer.status not in wanted:
                raise RuntimeError(f"{method} {path} was answered with {answer.status}: {(await answer.text())[:200]}")
            return await answer.json(content_type=None)

    def proof(self):
        return {"Authorization": f"token {self.token}"}
