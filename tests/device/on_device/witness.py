# Runs on a board: asks the bench what it has seen (tests/device/witness.py).
import struct

import machine

_WATCH, _LEVELS, _PWM, _PIXELS = range(4)
_bus = None


def _ask(question, pin):
    global _bus
    if _bus is None:
        _bus = machine.SoftI2C(scl=machine.Pin(27), sda=machine.Pin(28))
    _bus.writeto(0x5B, bytes((question, int(repr(pin).split("GP")[1]))))
    return _bus.readfrom(0x5B, 32)


class Levels:
    """A list that grows by the level of a pin's line at each change."""

    def __init__(self, pin):
        self._pin = pin
        _ask(_WATCH, pin)

    def _seen(self):
        answer = _ask(_LEVELS, self._pin)
        return [bool(level) for level in answer[1 : 1 + answer[0]]]

    def __eq__(self, other):
        return self._seen() == other

    def __ne__(self, other):
        return self._seen() != other

    def __repr__(self):
        return repr(self._seen())


def pwm_seen(pin):
    """(frequency, duty cycle) on it, or None."""
    there, frequency, duty = struct.unpack("<BIH", _ask(_PWM, pin))
    return (frequency, duty) if there else None


def pixels_seen(pin):
    """The bytes of the last two writes."""
    answer = _ask(_PIXELS, pin)
    writes = []
    while answer[0]:
        writes.append(answer[1 : 1 + answer[0]])
        answer = answer[1 + answer[0] :] + b"\0"
    return writes
