"""Values that a program takes out of tables that it writes down."""

from __future__ import annotations

import ast

import pytest

from anyboard.check.lint.reading.names import Names
from anyboard.check.lint.reading.values import Values

KEPT = [
    ("PINS = {'led': 13, 'fan': 5}\nfor name in PINS: print(PINS[name])\nx = PINS['led']", 13),
    ("PINS = (1, 2, 3)\nuse(PINS)\nx = PINS[-1]", 3),
    ("PINS = [1, 2]\nn = len(PINS)\nif 3 in PINS: pass\nx = PINS[1]", 2),
    ("TABLE = {'a': (1, 2)}\nINDEX = 1\nx = TABLE['a'][INDEX]", 2),
    ("x = {'a': 1, 'a': 2}['a']", 2),
]
CHANGED = [
    "PINS = {'led': 13}\nPINS['led'] = 14\nx = PINS['led']",
    "PINS = [1, 2]\nPINS.append(3)\nx = PINS[1]",
    "PINS = [1, 2]\nshuffle(PINS)\nx = PINS[1]",
    "PINS = [1, 2]\nOTHER = PINS\nx = PINS[1]",
    "PINS = [1, 2]\nPINS += [3]\nx = PINS[1]",
    "PINS = [1, 2]\ndel PINS[0]\nx = PINS[1]",
    "PINS = [1, 2]\ndef f(): return PINS\nx = PINS[1]",
    "PINS = [1, *more]\nx = PINS[1]",
    "PINS = {**more, 'a': 1}\nx = PINS['a']",
    "PINS = {'b': 1}\nx = PINS['a']",
    "PINS = (1, 2)\nx = PINS[n]",
    "PINS = (1, 2)\nx = PINS[4]",
    "PINS = (1, 2)\nx = PINS[0:1]",
    "def f(PINS): return PINS[0]\nx = f((1,))",
]


def last(source):
    tree = ast.parse(source)
    statement = tree.body[-1]
    assert isinstance(statement, ast.Assign)
    return Values(Names(tree)).constant(statement.value)


@pytest.mark.parametrize(("source", "value"), KEPT)
def test_a_table_that_nobody_changes_is_known(source, value):
    assert last(source) == value


@pytest.mark.parametrize("source", CHANGED)
def test_one_that_may_change_is_not(source):
    assert last(source) is None
