"""Reduce PNG pictures, one in base64 a line, to at most 256 colors on white; answer them the same way."""

import base64
import io
import sys

from PIL import Image, ImageChops


def without_empty_foot(picture, margin=12):
    """Cut the room at the bottom where controls stand in the live figure."""
    nothing = Image.new("RGB", picture.size, "white")
    box = ImageChops.difference(picture, nothing).getbbox()
    return picture.crop((0, 0, picture.width, min(picture.height, box[3] + margin))) if box else picture


def reduced(png):
    picture = Image.open(io.BytesIO(png)).convert("RGBA")
    paper = Image.new("RGBA", picture.size, "white")
    opaque = Image.alpha_composite(paper, picture).convert("RGB")
    palette = without_empty_foot(opaque).quantize(256, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    small = io.BytesIO()
    palette.save(small, "PNG", optimize=True)
    return small.getvalue()


for line in sys.stdin:
    print(base64.b64encode(reduced(base64.b64decode(line))).decode())
