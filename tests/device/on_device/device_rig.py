# Runs on a board: the conformance rig of what a bench has wired around it, and the rows, one at a time.
import sys

import board
import witness

from anyboard.testing import expect
from anyboard.testing.rig import Rig
from anyboard.testing.rows import load
from anyboard.testing.runner import prove

expect.EXACT_TEXTS = False

_rows = {}
rig = None


def _with_pins(value):
    """A value in which pins stand in the places of their names."""
    if isinstance(value, str):
        return getattr(board, value)
    if isinstance(value, tuple):
        return tuple([_with_pins(one) for one in value])
    return value


def wire(name, offers, attributes):
    """Make the rig."""
    global rig
    rig = Rig(name, board, set(offers))
    for attribute, value in attributes.items():
        setattr(rig, attribute, value if attribute.startswith("default_") else _with_pins(value))
    rig.levels_seen = witness.Levels
    rig.pwm_seen = witness.pwm_seen
    rig.pixels_seen = witness.pixels_seen


def run(file, number):
    """Prove one row, counted from 0; the rows of other files are forgotten."""
    if file not in _rows:
        for other in list(_rows):
            del _rows[other]
            del sys.modules["anyboard.testing.rows." + other]
        _rows[file] = load(file)
    prove(_rows[file][number], rig)
