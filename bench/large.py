"""Batch descent over many rows with NumPy, on all its threads: weights after every step, and the loss there."""

from functools import cache

import numpy as np

STEPS, RATE = 100, 0.1


@cache
def data(rows):
    np.random.seed(42)
    x = np.random.randn(rows, 10)
    return x, x @ np.arange(1.0, 11.0) + 5 + np.random.randn(rows) * 0.5


def fit(rows):
    x, y = data(rows)
    weights, bias, history = np.zeros(10), 0.0, []
    for _ in range(STEPS):
        errors = x @ weights + bias - y
        history.append(errors @ errors / rows)
        weights = weights - RATE * (2 / rows) * (x.T @ errors)
        bias = bias - RATE * (2 / rows) * np.sum(errors)
    return weights, bias, history


def check(result):
    weights, bias, history = result
    return [*weights, bias, len(history), history[0], history[-1]]


ROWS = {
    "batch, 100 steps on 1e5x10": (lambda: fit(100_000), check),
    "batch, 100 steps on 1e6x10": (lambda: fit(1_000_000), check),
}
