"""Runs and the tables that a tutorial prints of them; every cell is text, ready to print."""

from descent import descend, square, square_slope

RATES = [0.01, 0.1, 0.5, 0.9, 1.1]


def history_table():
    run = descend(lambda x: (x - 3) ** 2 + 1, lambda x: 2 * (x - 3), 10.0, 0.1, 30)
    points, values, gradients = run
    rows = [
        [str(i), f"{points[i]:.4f}", f"{values[i]:.4f}", f"{gradients[i]:.4f}"] for i in range(0, len(points), 5)
    ]
    return run, rows


def verdict(x):
    if abs(x) < 0.01:
        return "Yes"
    return "No (diverged)" if abs(x) > 10 else "Slow"


def learning_rate_table():
    runs = [descend(square, square_slope, 10.0, rate, 20) for rate in RATES]
    rows = [[str(rate), f"{run[0][-1]:.6f}", verdict(run[0][-1])] for rate, run in zip(RATES, runs)]
    return runs, rows


def check(result):
    """The numbers of the second column."""
    return [float(row[1]) for row in result[1]]


ROWS = {"history table": (history_table, check), "learning-rate table": (learning_rate_table, check)}
