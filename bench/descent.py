"""Descent on a line in plain Python, as a tutorial writes it: each run returns its points, values and gradients."""


def square(x):
    return x * x


def square_slope(x):
    return 2 * x


def descend(f, slope, start, learning_rate, iterations):
    x = start
    points, values, gradients = [x], [f(x)], [slope(x)]
    for _ in range(iterations):
        x = x - learning_rate * gradients[-1]
        points.append(x)
        values.append(f(x))
        gradients.append(slope(x))
    return points, values, gradients


def descend_until(f, slope, start, learning_rate, tolerance, iterations):
    x = start
    points, values, gradients = [x], [f(x)], [slope(x)]
    for _ in range(iterations):
        following = x - learning_rate * gradients[-1]
        if abs(following - x) < tolerance:
            break
        x = following
        points.append(x)
        values.append(f(x))
        gradients.append(slope(x))
    return points, values, gradients


def with_momentum(f, slope, start, learning_rate, momentum, iterations):
    x, velocity = start, 0.0
    points, values, gradients = [x], [f(x)], [slope(x)]
    for _ in range(iterations):
        velocity = momentum * velocity - learning_rate * gradients[-1]
        x = x + velocity
        points.append(x)
        values.append(f(x))
        gradients.append(slope(x))
    return points, values, gradients


def check(run):
    """A digest of a run: its length, and where it ended."""
    points, values, gradients = run
    return [len(points), points[-1], values[-1], gradients[-1]]


ROWS = {
    "theta^2 with tolerance": (lambda: descend_until(square, square_slope, 3.0, 0.3, 1e-5, 20), check),
    "x^2, 1000 steps": (lambda: descend(square, square_slope, 10.0, 0.1, 1000), check),
    "momentum": (lambda: with_momentum(square, square_slope, 10.0, 0.1, 0.9, 20), check),
}
