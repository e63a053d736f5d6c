"""Values and directions of a port's pins."""

from __future__ import annotations

from anyboard.adapters.ftdi.pins import Pins


def test_value_and_direction_are_one_command():
    pins = Pins(16)
    pins.become_output(4, True)
    assert pins.command(4).hex(" ") == "80 10 10"
    pins.become_output(9, True)
    assert pins.command(9).hex(" ") == "82 02 02"
    assert pins.commands().hex(" ") == "80 10 10 82 02 02"


def test_a_port_of_eight_pins_has_no_high_byte():
    assert Pins(8).commands().hex(" ") == "80 00 00"


def test_open_drain_drives_only_low():
    pins = Pins(16)
    pins.become_output(5, True, open_drain=True)
    assert pins.command(5).hex(" ") == "80 00 00"
    pins.write(5, False)
    assert pins.command(5).hex(" ") == "80 00 20"
    pins.write(5, True)
    assert pins.command(5).hex(" ") == "80 00 00"
    pins.become_output(5, True)
    assert pins.command(5).hex(" ") == "80 20 20"


def test_an_input_stays_one():
    pins = Pins(16)
    pins.write(3, True)
    assert pins.command(3).hex(" ") == "80 00 00"
    pins.become_output(3, False, open_drain=True)
    pins.become_input(3)
    pins.write(3, False)
    assert pins.command(3).hex(" ") == "80 00 00"
