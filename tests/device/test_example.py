"""examples/thermometer.py, byte for byte the same on a computer and on MicroPython."""

from __future__ import annotations

import runpy

import pytest

import anyboard
from anyboard.sim import Bench
from anyboard.sim.chips import MCP9808
from device.flash import EXAMPLE, PICO
from device.interpreters import INTERPRETERS


@pytest.mark.parametrize(("temperature", "printed"), [(25.25, "25.25 C\n"), (-10.5, "-10.5 C\n")])
def test_on_a_computer(temperature, printed, capsys):
    bench = Bench.empty(board="feather")
    bench.i2c.attach(MCP9808(temperature=temperature))
    anyboard.activate(bench)
    try:
        runpy.run_path(str(EXAMPLE), run_name="__main__")
    finally:
        anyboard.deactivate()
    assert capsys.readouterr().out == printed


@pytest.mark.parametrize("interpreter", INTERPRETERS)
def test_on_micropython(interpreter, interpreters):
    bench = Bench.empty(board=PICO)
    bench.i2c.attach(MCP9808(temperature=-10.5))
    assert interpreters(interpreter, bench).exchange(EXAMPLE.read_text()) == ("-10.5 C\n", "")
