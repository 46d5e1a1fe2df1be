"""Figures in fewer letters: what a page would otherwise hold many times it holds once."""


class Figures:
    """Makes figures lean. The template they share stands on the page once, and `"template": "page"` in their layout."""

    def begin_page(self):
        self.template = None

    def lean(self, figure):
        slim = {**figure, "layout": self.lean_layout(figure["layout"])}
        if figure.get("frames"):
            slim["frames"] = [lean_frame(frame, figure["data"]) for frame in figure["frames"]]
        return slim

    def lean_layout(self, layout):
        template = layout.get("template")
        self.template = self.template or template
        return {**layout, "template": "page"} if template and template == self.template else layout


def lean_frame(frame, traces):
    """plotly.js lays the traces of a frame over those of the figure, so that only differences need be said."""
    places = frame.get("traces", range(len(frame.get("data", []))))
    return {**frame, "data": [difference(new, traces[place]) for new, place in zip(frame.get("data", []), places)]}


def difference(new, old):
    """What of one trace is not so in the other."""
    return {key: value for key, value in new.items() if key not in old or old[key] != value}
