"""`neopixel_write` on a fake board."""

from __future__ import annotations

import pytest
from fake_adapter import fake_session

from anyboard.core.ops import PinConfigure, PixelWrite
from anyboard.digitalio import DigitalInOut, Direction
from anyboard.neopixel_write import neopixel_write


def make(**options):
    adapter, session = fake_session(**options)
    pin = DigitalInOut(session.pin("D5"))
    pin.switch_to_output()
    adapter.forget()
    return adapter, pin


def test_bytes_go_out_as_they_are():
    adapter, pin = make()
    neopixel_write(pin, b"\x01\x02\x03")
    neopixel_write(pin, "abc")
    neopixel_write(pin, b"")
    assert adapter.ops == [PixelWrite("D5", b"\x01\x02\x03"), PixelWrite("D5", b"abc")]


def test_an_input_becomes_an_output():
    adapter, pin = make()
    pin.switch_to_input()
    adapter.forget()
    neopixel_write(pin, b"abc")
    assert pin.direction is Direction.OUTPUT
    assert adapter.ops == [PinConfigure("D5", "out", None, "push_pull", False), PixelWrite("D5", b"abc")]


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        ((1, b""), "digitalinout must be of type DigitalInOut, not int"),
        ((1,), "function takes 2 positional arguments but 1 were given"),
    ],
)
def test_wrong_arguments(arguments, text):
    with pytest.raises(TypeError, match=rf"^{text}$"):
        neopixel_write(*arguments)


def test_a_pin_is_no_digitalinout_and_a_list_no_buffer():
    adapter, pin = make()
    with pytest.raises(TypeError, match=r"^digitalinout must be of type DigitalInOut, not Pin$"):
        neopixel_write(pin._pins[0], b"abc")
    with pytest.raises(TypeError, match=r"^object with buffer protocol required$"):
        neopixel_write(pin, [1, 2])
    pin.deinit()
    with pytest.raises(ValueError, match=r"^Object has been deinitialized"):
        neopixel_write(pin, b"abc")
    assert adapter.of(PixelWrite) == []


def test_a_board_without_pixels_says_so():
    _, pin = make(without=(PixelWrite,))
    with pytest.raises(NotImplementedError, match=r"has no NeoPixel output$"):
        neopixel_write(pin, b"abc")
