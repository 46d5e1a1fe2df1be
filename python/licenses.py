"""Print the license of each installed package as JSON: {"name": license}."""

import json
from importlib.metadata import distributions


def license_of(metadata):
    """The expression if there is one, else the first line of the free text, else the classifiers."""
    if metadata.get("License-Expression"):
        return metadata["License-Expression"]
    text = (metadata.get("License") or "").strip().split("\n")[0]
    if text and text != "UNKNOWN" and len(text) < 40 and not text.startswith("Copyright"):
        return text
    classifiers = metadata.get_all("Classifier") or []
    return " AND ".join(line.split(" :: ")[-1] for line in classifiers if line.startswith("License"))


print(json.dumps({each.metadata["Name"]: license_of(each.metadata) for each in distributions()}))
