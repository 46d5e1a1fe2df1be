"""The derivative of a formula by SymPy, its cache emptied before each call: a learner types a formula once."""

import sympy
from sympy.core.cache import clear_cache

FORMULA = "x*exp(-x**2) + x**4 - 3*x**3"
x = sympy.Symbol("x")


def plain():
    clear_cache()
    return sympy.sympify(FORMULA, locals={"x": x}).diff(x)


def simplified():
    clear_cache()
    return sympy.simplify(sympy.sympify(FORMULA, locals={"x": x}).diff(x))


def check(derivative):
    return [derivative.subs(x, 1.3)]


ROWS = {"symbolic derivative": (plain, check), "symbolic derivative, simplified": (simplified, check)}
