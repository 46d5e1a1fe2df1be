"""Lines fitted to a hundred points with NumPy, and estimators: each run returns its points, values and gradients."""

import numpy as np
from sklearn.linear_model import SGDRegressor
from sklearn.preprocessing import StandardScaler


def line_data():
    np.random.seed(42)
    x = 2 * np.random.rand(100)
    return x, 4 + 3 * x + np.random.randn(100) * 0.5


X, Y = line_data()


def loss(slope, intercept, x, y):
    return np.mean((slope * x + intercept - y) ** 2)


def gradients(slope, intercept, x, y):
    errors = slope * x + intercept - y
    return 2 * np.mean(errors * x), 2 * np.mean(errors)


def fit(learning_rate, iterations, chosen):
    """Descends from (0, 0); `chosen` gives the points that a step looks at. The loss is that over all points."""
    np.random.seed(0)
    slope = intercept = 0.0
    points, values, slopes = [(slope, intercept)], [loss(slope, intercept, X, Y)], []
    for _ in range(iterations):
        x, y = chosen()
        along, across = gradients(slope, intercept, x, y)
        slope, intercept = slope - learning_rate * along, intercept - learning_rate * across
        points.append((slope, intercept))
        values.append(loss(slope, intercept, X, Y))
        slopes.append((along, across))
    return points, values, slopes


def everything():
    return X, Y


def one():
    index = np.random.randint(0, 100)
    return X[index : index + 1], Y[index : index + 1]


def few():
    indices = np.random.choice(100, 16, replace=False)
    return X[indices], Y[indices]


def check_line(run):
    points, values, slopes = run
    return [len(points), *points[-1], values[-1], *slopes[-1]]


def features():
    np.random.seed(42)
    x = np.random.randn(100, 2)
    return x, x @ np.array([3, -2]) + 5 + np.random.randn(100) * 0.5


FEATURES, TARGET = features()


class LinearRegressionGD:
    def __init__(self, learning_rate, iterations):
        self.learning_rate, self.iterations = learning_rate, iterations

    def fit(self, x, y):
        n, d = x.shape
        self.weights, self.bias, self.loss_history = np.zeros(d), 0.0, []
        for _ in range(self.iterations):
            errors = x @ self.weights + self.bias - y
            self.loss_history.append(np.mean(errors**2))
            self.weights = self.weights - self.learning_rate * (2 / n) * (x.T @ errors)
            self.bias = self.bias - self.learning_rate * (2 / n) * np.sum(errors)
        return self


def estimator():
    return LinearRegressionGD(0.1, 500).fit(FEATURES, TARGET)


def sgd_data():
    np.random.seed(42)
    x = np.random.randn(1000, 5)
    y = x @ np.array([1, 2, 3, 4, 5]) + np.random.randn(1000) * 0.5
    return StandardScaler().fit_transform(x), y


SGD_FEATURES, SGD_TARGET = sgd_data()


def sgd_regressor():
    return SGDRegressor(max_iter=1000, tol=1e-3, random_state=42).fit(SGD_FEATURES, SGD_TARGET)


AXIS = np.linspace(-1, 1, 20)


def one_parameter_fit():
    y = 0.5 * AXIS
    theta = 0.0
    points, costs = [theta], [np.mean((theta * AXIS - y) ** 2) / 2]
    for _ in range(19):
        theta = theta - 1.15 / 20 * np.sum((theta * AXIS - y) * AXIS)
        points.append(theta)
        costs.append(np.mean((theta * AXIS - y) ** 2) / 2)
    candidates = np.linspace(-0.2, 1.2, 50)
    grid = np.mean((candidates[:, None] * AXIS - y) ** 2, axis=1) / 2
    return points, costs, grid


def two_parameter_fit():
    y = 2 + 2 * AXIS
    intercept = slope = 0.0
    points, costs = [(intercept, slope)], [np.mean((intercept + slope * AXIS - y) ** 2) / 2]
    for _ in range(14):
        residuals = intercept + slope * AXIS - y
        intercept, slope = (
            intercept - 0.7 / 20 * np.sum(residuals),
            slope - 0.7 / 20 * np.sum(residuals * AXIS),
        )
        points.append((intercept, slope))
        costs.append(np.mean((intercept + slope * AXIS - y) ** 2) / 2)
    intercepts, slopes = np.meshgrid(np.linspace(-4, 4, 101), np.linspace(-5, 5, 101))
    grid = np.mean((intercepts[..., None] + slopes[..., None] * AXIS - y) ** 2, axis=2) / 2
    return points, costs, grid


ROWS = {
    "batch, 100 steps": (lambda: fit(0.1, 100, everything), check_line),
    "stochastic, 1000 steps": (lambda: fit(0.01, 1000, one), check_line),
    "mini-batch, 200 steps": (lambda: fit(0.05, 200, few), check_line),
    "class, 500 steps": (estimator, lambda model: [*model.weights, model.bias, *model.loss_history[-1:]]),
    "SGDRegressor 1000x5": (sgd_regressor, lambda model: [*model.coef_, *model.intercept_, model.n_iter_]),
    "one-parameter fit": (
        one_parameter_fit,
        lambda run: [len(run[0]), run[0][-1], run[1][-1], len(run[2]), run[2][7]],
    ),
    "two-parameter fit with grid": (
        two_parameter_fit,
        lambda run: [len(run[0]), *run[0][-1], run[1][-1], run[2].size, run[2][10, 90]],
    ),
}
