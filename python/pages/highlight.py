"""Colors for code: few, and only where they help to read."""

import html
from itertools import groupby

from pygments.lexers import get_lexer_by_name
from pygments.token import Comment, Keyword, Number, String
from pygments.util import ClassNotFound

# The classes of the stylesheet. All other tokens stay in the color of the text, which also keeps pages small.
classes = {Comment: "c", Keyword: "k", Number: "n", String: "s"}

# The lexer for TypeScript takes every value after a colon for a type, and there are more options here than types.
lexers = {"ts": "javascript", "typescript": "javascript"}


def class_of(kind):
    return next((name for family, name in classes.items() if kind in family), "")


def highlighted(code, language="ts"):
    """Code as HTML, with a span around each run of tokens of one family."""
    try:
        lexer = get_lexer_by_name(lexers.get(language, language), stripnl=False, ensurenl=False)
    except ClassNotFound:
        return html.escape(code, quote=False)
    runs = groupby(lexer.get_tokens(code), key=lambda token: class_of(token[0]))
    return "".join(marked(name, "".join(text for _, text in run)) for name, run in runs)


def marked(name, text):
    escaped = html.escape(text, quote=False)
    return f'<span class="{name}">{escaped}</span>' if name else escaped
