"""A kernel as a page sees it: started by a session, spoken to through one web socket."""

import asyncio
import time
import uuid


class Kernel:
    def __init__(self, learner):
        self.learner = learner
        self.session = uuid.uuid4().hex

    @classmethod
    async def start(cls, learner, path):
        """Answer a kernel for a notebook once it answers itself, and the seconds that took."""
        kernel = cls(learner)
        began = time.monotonic()
        body = {"path": path, "name": path, "type": "notebook", "kernel": {"name": "tslab"}}
        made = await learner.ask("POST", "sessions", body, wanted=(201,))
        kernel.id, kernel.page = made["kernel"]["id"], made["id"]
        await kernel.connect()
        await kernel.request("kernel_info_request", {}, patience=120)
        return kernel, time.monotonic() - began

    async def connect(self):
        address = f"{self.learner.server}/api/kernels/{self.id}/channels?session_id={self.session}"
        self.socket = await self.learner.http.ws_connect(
            address.replace("http", "ws", 1), headers=self.learner.proof(), max_msg_size=0, heartbeat=60
        )

    async def request(self, kind, content, patience=180):
        """Send a request, and answer everything that came in reply until the kernel was idle again."""
        return await asyncio.wait_for(self.replies_to(await self.send(kind, content)), patience)

    async def send(self, kind, content):
        message = uuid.uuid4().hex
        header = {"msg_id": message, "username": "", "session": self.session, "msg_type": kind, "version": "5.3"}
        await self.socket.send_json(
            {"header": header, "parent_header": {}, "metadata": {}, "content": content, "channel": "shell"}
        )
        return message

    async def replies_to(self, message):
        found, idle, replied = [], False, False
        while not (idle and replied):
            received = await self.socket.receive_json()
            if received["parent_header"].get("msg_id") != message:
                continue
            found.append(received)
            idle = idle or is_idle(received)
            replied = replied or received["channel"] == "shell"
        return found

    async def run(self, code, patience=180):
        return Outcome(await self.request("execute_request", cell(code), patience))

    async def hear(self, *states):
        """Wait until the server says that the kernel is in one of these states."""
        while True:
            message = await self.socket.receive_json()
            if message["msg_type"] == "status" and message["content"]["execution_state"] in states:
                return

    async def interrupt(self):
        await self.learner.ask("POST", f"kernels/{self.id}/interrupt", wanted=(204,))

    async def end(self):
        await self.socket.close()
        await self.learner.ask("DELETE", f"sessions/{self.page}", wanted=(204,))


def cell(code):
    return {"code": code, "silent": False, "store_history": True, "allow_stdin": False, "stop_on_error": True}


def is_idle(message):
    return message["msg_type"] == "status" and message["content"]["execution_state"] == "idle"


class Outcome:
    """What a cell did."""

    def __init__(self, messages):
        self.messages = messages
        self.status = next(m["content"]["status"] for m in messages if m["channel"] == "shell")

    def text(self, stream):
        return "".join(
            m["content"]["text"]
            for m in self.messages
            if m["msg_type"] == "stream" and m["content"]["name"] == stream
        )

    def shown(self):
        """How many figures, tables and the like."""
        return sum(m["msg_type"] == "display_data" for m in self.messages)
