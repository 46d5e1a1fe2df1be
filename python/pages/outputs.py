"""What the template asks about outputs of cells."""

import base64
import hashlib
import html
import json
import re
import struct

from nbconvert.filters import strip_ansi


class Pictures:
    """The pictures of all pages as files, named by what is in them: one that is shown twice is stored once."""

    def __init__(self):
        self.files = {}

    def keep(self, text):
        """Answer the address and the size of a picture in base64."""
        content = base64.b64decode(text)
        name = f"pictures/{hashlib.sha256(content).hexdigest()[:16]}.png"
        self.files[name] = base64.b64encode(content).decode()
        width, height = struct.unpack(">II", content[16:24])
        return {"address": name, "width": width, "height": height}


def json_in_script(value):
    """JSON that can stand inside a script element: no tag begins or ends in it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def sentence_of(data):
    """The sentence that describes a figure to those who do not see it."""
    layout = data.get("application/vnd.plotly.v1+json", {}).get("layout", {})
    meta = layout.get("meta")
    own = meta.get("description") if isinstance(meta, dict) else None
    return own or strip_ansi(data.get("text/plain", "A chart"))


def inline_code(text):
    """Text of a quiz, in which backquotes stand around code."""
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", html.escape(text, quote=False))
