"""Running a chapter as a learner does: open it, run its cells in order, save it."""

import time

from .kernel import Kernel


async def chapters_of(learner):
    """The paths of all chapters in the learner's own copy."""
    listing = await learner.ask("GET", "contents/downhill/notebooks")
    return sorted(item["path"] for item in listing["content"] if item["name"].endswith(".ipynb"))


async def run_chapter(learner, path, look=lambda: None):
    """Answer the seconds that the kernel and the cells took; `look` is called while the kernel still lives."""
    notebook = (await learner.ask("GET", f"contents/{path}"))["content"]
    kernel, start = await Kernel.start(learner, path)
    began = time.monotonic()
    for index, cell in enumerate(notebook["cells"]):
        if cell["cell_type"] == "code":
            check(index, cell, await kernel.run(cell["source"]))
    seconds = time.monotonic() - began
    look()
    await learner.ask("PUT", f"contents/{path}", {"type": "notebook", "format": "json", "content": notebook})
    await kernel.end()
    return start, seconds


def check(index, cell, outcome):
    """Each cell must succeed, say nothing on standard error, and show as many things as in the stored notebook."""
    stored = sum(output["output_type"] == "display_data" for output in cell["outputs"])
    complaint = outcome.text("stderr").strip()
    if outcome.status != "ok" or complaint:
        raise RuntimeError(f"cell {index} ended with {outcome.status}: {complaint[:200]}")
    if outcome.shown() != stored:
        raise RuntimeError(f"cell {index} showed {outcome.shown()} things, not {stored}")
