"""Which board_pins.py belongs to a board."""

from __future__ import annotations

import pytest

from anyboard.deploy.boards import file_for


@pytest.mark.parametrize(
    ("machine", "name"),
    [
        ("Raspberry Pi Pico with RP2040", "raspberry_pi_pico.py"),
        ("PYBv1.1 with STM32F405RG", "pybv11.py"),
        ("Teensy 4.0 with MIMXRT1062DVJ6A", "teensy40.py"),
        ("Teensy 4.1 with MIMXRT1062DVJ6A", None),
        ("Generic ESP32 module with ESP32", None),
        ("", None),
    ],
)
def test_by_the_words_it_calls_itself(machine, name):
    found = file_for(machine)
    assert (found and found.name) == name
