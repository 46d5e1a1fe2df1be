"""Markdown cells as HTML: nbconvert's Markdown, with our anchors, links between pages and formulas set aside."""

import html
import re

from mistune.plugins.table import render_table, render_table_cell
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath

from highlight import highlighted


def plain_text(markup):
    """The words of a piece of HTML, to stand in an attribute or a list."""
    return html.unescape(re.sub(r"<(?!!--formula)[^>]*>", "", markup)).strip()


class Prose:
    """Turns Markdown into HTML. Remembers the headings of the page at hand and the formulas of all pages."""

    def __init__(self):
        self.headings, self.formulas = [], []

    def begin_page(self):
        self.headings = []

    def html(self, source):
        return MarkdownWithMath(renderer=Renderer(self, escape=False)).render(source)

    def formula(self, tex, display):
        self.formulas.append((tex.strip(), display))
        return f"<!--formula {len(self.formulas) - 1}-->"

    def anchor(self, text):
        """JupyterLab's own anchor for a heading, so that a link is the same in a notebook and on a page."""
        wanted = plain_text(re.sub(r"<!--.*?-->", "", text)).replace(" ", "-")
        taken = {anchor for _, anchor, _ in self.headings}
        numbered = (f"{wanted}-{number}" for number in range(2, len(taken) + 3))
        return wanted if wanted not in taken else next(name for name in numbered if name not in taken)


class Renderer(IPythonRenderer):
    def __init__(self, prose, **options):
        super().__init__(**options)
        self.prose = prose

    def heading(self, text, level, **_):
        anchor = self.prose.anchor(text)
        self.prose.headings.append((level, anchor, text))
        name = html.escape(anchor)
        link = f' <a class="here" href="#{name}" aria-label="Link to this section">#</a>' if level > 1 else ""
        return f'<h{level} id="{name}">{text}{link}</h{level}>\n'

    def link(self, text, url, title=None):
        """Chapters are notebooks there and pages here."""
        here = re.sub(r"^(?![a-z]+:|//)([^#?]+)\.ipynb(?=$|#)", r"\1.html", url)
        return super().link(text, here, title)

    def table(self, text):
        return f'<div class="table">{render_table(self, text)}</div>\n'

    def table_cell(self, text, align=None, head=False):
        """A head that says nothing is no head."""
        return render_table_cell(self, text, align, head and text != "")

    def block_code(self, code, info=None):
        language = (info or "").split(" ")[0]
        return f"<pre><code>{highlighted(code.rstrip(), language)}</code></pre>\n"

    def inline_math(self, body):
        return self.prose.formula(body, False)

    def block_math(self, body):
        return self.prose.formula(body, True)
