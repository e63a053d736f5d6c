"""`board` of our adapters, and what is made of the package's source, are up to date."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from anyboard.check import boards
from anyboard.check.profile.adapter_pins import adapter_pins
from anyboard.core import registry
from anyboard.core.info import AdapterInfo, BusInfo, PinInfo

TOOLS = Path(__file__).resolve().parents[2] / "tools"


@pytest.mark.parametrize("tool", ["adapter_stubs.py", "stub_profiles.py"])
def test_they_are_as_made(tool):
    done = subprocess.run([sys.executable, TOOLS / tool, "--check"], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_every_usb_adapter_has_one():
    others = {"sim", "replay", "micropython", "circuitpython", "serial"}
    ours = {name for name in registry.backend_names() if registry.backend(name).__module__.startswith("anyboard.")}
    assert ours - others <= set(boards.names(among="adapters"))


@pytest.mark.parametrize(
    ("name", "capability", "pins"),
    [
        ("mcp2221", "ADC", ["G1", "G2", "G3"]),
        ("mcp2221", "DAC", ["G2", "G3"]),
        ("mcp2221", "PWM", ["G1"]),
        ("cp2112", "PWM", ["GPIO7"]),
        ("ft232h", "ADC", []),
        ("feather", "ADC", ["A0", "A1", "A2", "A3", "A4", "A5"]),
        ("raspberry_pi_pico", "ADC", ["GP26/A0", "GP27/A1", "GP28/A2", "A3/VOLTAGE_MONITOR"]),
    ],
)
def test_what_their_pins_can_do(name, capability, pins):
    assert boards.find(name, among="adapters").pins_with(capability) == pins


@pytest.mark.parametrize(
    ("name", "bus", "pins"),
    [
        ("mcp2221", "I2C", ["SCL/SDA"]),
        ("mcp2221", "UART", ["TX/RX"]),
        ("mcp2221", "SPI", []),
        ("ft2232h", "I2C", ["SCL/SDA", "BD0/BD1"]),
        ("ft232h", "SPI", ["SCK/MOSI/MISO"]),
        ("feather", "I2C", []),  # any pins will do
    ],
)
def test_their_buses(name, bus, pins):
    assert boards.find(name, among="adapters").pairs(bus) == pins


def described(*pins, buses=(), board_id="nobodys_board"):
    return AdapterInfo(
        url="x:1",
        board_id=board_id,
        description="",
        serial=None,
        pins=pins,
        buses=buses,
        operations=frozenset(),
        features=frozenset(),
        limits={},
        notes=(),
    )


def test_a_pin_of_which_only_trying_tells_has_no_capabilities():
    found = adapter_pins(described(PinInfo("A", ("A", "LED"), None, None), PinInfo("B", ("B",), None, frozenset())))
    assert found.pins == {"A": "A", "LED": "A", "B": "B"}
    assert found.capabilities == {"B": frozenset({"DIGITAL"})}


def test_a_board_that_is_known_has_its_chips_capabilities():
    found = adapter_pins(
        described(
            PinInfo("GP26", ("GP26",), "GPIO26", None), PinInfo("X", ("X",), None, None), board_id="raspberry_pi_pico"
        )
    )
    assert "ADC" in found.capabilities["GP26"]
    assert "X" not in found.capabilities


def test_names_that_no_program_can_spell_are_left_out():
    found = adapter_pins(described(PinInfo("1-A", ("1-A", "P1", "in"), None, frozenset({"digital"}))))
    assert found.pins == {"P1": "1_A"}
    assert found.capabilities == {"1_A": frozenset({"DIGITAL", "OUT"})}


def test_a_bus_that_others_can_be_on_too_is_on_any_pins():
    i2c = frozenset({"i2c"})
    pins = [PinInfo(name, (name,), None, i2c) for name in ("SCL", "SDA", "D5")]
    bus = BusInfo("I2C", "i2c", ("SCL", "SDA"))
    assert {*adapter_pins(described(*pins, buses=(bus,))).capabilities.values()} == {frozenset({"DIGITAL", "AnyBus"})}
    assert adapter_pins(described(*pins[:2], buses=(bus,))).capabilities == {
        "SCL": frozenset({"DIGITAL", "I2C0_SCL"}),
        "SDA": frozenset({"DIGITAL", "I2C0_SDA"}),
    }
