"""The MAX31855 by its bits: Maxim 19-5793, Rev 5, page 10, tables 2 to 5."""

from __future__ import annotations

import pytest

from anyboard.sim.chips.max31855 import MAX31855


def read(chip, n=4):
    chip.select()
    data = chip.transfer(bytes(n))
    chip.deselect()
    return int.from_bytes(data, "big")


@pytest.mark.parametrize(
    ("celsius", "bits"),
    [
        (1600, "01100100000000"),
        (1000, "00111110100000"),
        (100.75, "00000110010011"),
        (25, "00000001100100"),
        (0, "00000000000000"),
        (-0.25, "11111111111111"),
        (-1, "11111111111100"),
        (-250, "11110000011000"),
    ],
)
def test_thermocouple_table_4(celsius, bits):
    assert f"{read(MAX31855(temperature=celsius)) >> 18:014b}" == bits


@pytest.mark.parametrize(
    ("celsius", "bits"),
    [
        (127, "011111110000"),
        (100.5625, "011001001001"),
        (25, "000110010000"),
        (0, "000000000000"),
        (-0.0625, "111111111111"),
        (-1, "111111110000"),
        (-20, "111011000000"),
        (-55, "110010010000"),
    ],
)
def test_reference_junction_table_5(celsius, bits):
    assert f"{read(MAX31855(reference_temperature=celsius)) >> 4 & 0xFFF:012b}" == bits


@pytest.mark.parametrize(
    ("fault", "bits"), [(None, 0), ("open", 0x10001), ("short_to_gnd", 0x10002), ("short_to_vcc", 0x10004)]
)
def test_faults_table_2(fault, bits):
    chip = MAX31855()
    chip.fault = fault
    assert read(chip) & 0x0003_000F == bits


def test_the_bits_are_those_of_the_selection():
    chip = MAX31855(temperature=100.75, reference_temperature=25)
    chip.select()
    first = chip.transfer(b"\x00\x00")
    chip.temperature = 0
    assert first + chip.transfer(b"\x00\x00\x00") == bytes.fromhex("064c1900 00")
    chip.deselect()
    assert read(chip, 2) == 0


def test_limits():
    with pytest.raises(ValueError, match="MAX31855: temperature 1801 °C is outside -270 to 1800 °C"):
        MAX31855(temperature=1801)
    with pytest.raises(ValueError, match="MAX31855: fault 'broken' is not one of None, 'open'"):
        MAX31855().fault = "broken"
