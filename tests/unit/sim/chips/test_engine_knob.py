"""Knobs that are functions."""

from __future__ import annotations

import pytest

from anyboard.sim.engines import Knob, Part


class Meter(Part):
    volts = Knob(1.0, low=0, high=5, unit="V")


def test_a_function_is_asked_at_each_look():
    values = iter([2.0, 3.0])
    meter = Meter(volts=lambda: next(values))
    assert (meter.volts, meter.volts) == (2.0, 3.0)
    meter.volts = 4
    assert meter.volts == 4


def test_what_a_function_returns_is_checked():
    meter = Meter()
    meter.volts = lambda: 6
    with pytest.raises(ValueError, match="Meter: volts 6 V is outside 0 to 5 V"):
        _ = meter.volts
    meter.volts = lambda: "much"  # type: ignore[assignment,return-value]
    with pytest.raises(TypeError, match="volts must be a number, not str"):
        _ = meter.volts
