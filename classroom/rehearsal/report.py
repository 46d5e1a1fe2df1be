"""Counting what passed and failed, and the table of what was measured."""

import math


class Report:
    def __init__(self):
        self.passed = 0
        self.failures = []
        self.measures = {}

    def measure(self, name, unit, value):
        self.measures.setdefault((name, unit), []).append(value)

    def failed(self, what, error):
        self.failures.append(f"{what}: {error or type(error).__name__}")

    async def count(self, what, work):
        """Wait for some work, and count it; answer its result, or None when it failed."""
        try:
            result = await work
            self.passed += 1
            return result
        except Exception as error:  # whatever happens to one learner must not end the class
            self.failed(what, error)
            return None

    def lines(self):
        yield f"{'':24}{'p50':>10}{'p95':>10}{'most':>10}"
        for (name, unit), values in self.measures.items():
            cells = [f"{value:.{1 if unit == 's' else 0}f} {unit}" for value in spread(values)]
            yield f"{name:24}" + "".join(f"{cell:>10}" for cell in cells)
        yield ""
        yield from (f"failed: {failure}" for failure in self.failures)
        yield f"{self.passed} passed, {len(self.failures)} failed"


def spread(values):
    return [percentile(values, 50), percentile(values, 95), max(values)]


def percentile(values, share):
    """The smallest value that at least this share of all values does not exceed."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share / 100 * len(ordered)) - 1)]
