"""Convert the chapters of the course to static pages, through nbconvert.

Standard input carries one JSON object: {"site": {…}, "chapters": [{"page": {…}, "notebook": {…}}, …]}. Standard output
carries one as well: {"pages": {name: HTML}, "headings": {name: [[anchor, text], …]}, "formulas": [[TeX, is display], …],
"pictures": {name: base64}}. Where a formula belongs, a page holds the comment <!--formula N-->: whoever asked draws it.
"""

import json
import sys
from pathlib import Path

import nbformat
from nbconvert.exporters import TemplateExporter
from traitlets import default

from highlight import highlighted
from lean import Figures
from outputs import Pictures, inline_code, json_in_script, sentence_of
from prose import Prose, plain_text


class PageExporter(TemplateExporter):
    """Notebooks as pages: nbconvert's base template with ours on top, and filters that know this course."""

    template_name = "template"
    extra_template_basedirs = [str(Path(__file__).parents[2] / "site")]

    @default("file_extension")
    def _file_extension_default(self):
        return ".html"


def exporter_with(prose, figures, pictures):
    exporter = PageExporter()
    filters = {
        "prose": prose.html,
        "highlighted": highlighted,
        "inline_code": inline_code,
        "headings": lambda page: prose.headings,
        "json_in_script": json_in_script,
        "lean": figures.lean,
        "plain_text": plain_text,
        "sentence_of": sentence_of,
        "template": lambda page: figures.template,
        "picture": pictures.keep,
    }
    for name, function in filters.items():
        exporter.register_filter(name, function)
    return exporter


def first_explorer(chapters):
    """The output that the front page shows: the first experiment of the course."""
    cells = (cell for chapter in chapters for cell in chapter["notebook"]["cells"])
    outputs = (output for cell in cells for output in cell.get("outputs", []))
    found = (output for output in outputs if "application/vnd.downhill.explorer.v1+json" in output.get("data", {}))
    return next(found, None)


def convert(request):
    prose, figures, pictures = Prose(), Figures(), Pictures()
    exporter = exporter_with(prose, figures, pictures)
    site, chapters = request["site"], request["chapters"]
    pages, headings = {}, {}
    for chapter in chapters:
        page = chapter["page"]
        prose.begin_page()
        figures.begin_page()
        resources = {"page": page}
        pages[page["name"]], _ = exporter.from_notebook_node(nbformat.from_dict(chapter["notebook"]), resources)
        headings[page["name"]] = [(anchor, plain_text(text)) for _, anchor, text in prose.headings]
    front = exporter.environment.get_template("front.html.j2")
    hook = first_explorer(chapters)
    pages["index"] = front.render(site=site, page={"name": "index"}, hook=nbformat.from_dict(hook) if hook else None)
    return {"pages": pages, "headings": headings, "formulas": prose.formulas, "pictures": pictures.files}


if __name__ == "__main__":
    json.dump(convert(json.load(sys.stdin)), sys.stdout)
