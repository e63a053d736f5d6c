"""Ctrl-C at any point: it is raised, and the next operation works."""

from __future__ import annotations

import itertools

import pytest

from anyboard.core.errors import BusError
from anyboard.core.ops import AnalogConfigure, AnalogRead, PinConfigure, PinRead, PinWrite

TARGET, FORGETFUL, REFUSING, ABSENT = 0x76, 0x50, 0x2A, 0x33


class Interrupted:
    """A HID device during whose n-th call Ctrl-C comes, before or after that has done its work."""

    def __init__(self, device, countdown, after, times=1):
        self._device, self._countdown, self._after, self._times = device, countdown, after, times

    @property
    def struck(self):
        return self._countdown < 0

    def _call(self, method, *arguments):
        strikes = self._countdown == 0 or (self._countdown < 0 < self._times)
        self._countdown -= 1
        if strikes:
            self._times -= 1
        if strikes and not self._after:
            raise KeyboardInterrupt
        result = method(*arguments)
        if strikes:
            raise KeyboardInterrupt
        return result

    def write(self, report):
        return self._call(self._device.write, report)

    def read(self, timeout_ms):
        return self._call(self._device.read, timeout_ms)

    def close(self):
        self._device.close()


OPERATIONS = {
    "write": lambda chip: chip.transfer(b"\x60" + bytes(100)),
    "read": lambda chip: chip.transfer(b"\x10", 100, address=FORGETFUL),
    "two writes": lambda chip: chip.transfer(b"\x60", b"\x61\x00"),
    "absent": lambda chip: chip.probe(ABSENT),
    "refused": lambda chip: chip.transfer(b"abc", address=REFUSING),
    "configure": lambda chip: chip.configure(),
    "pin configured": lambda chip: chip.run(PinConfigure("G1", "out", None, "push_pull", True)),
    "pin set": lambda chip: chip.run(PinWrite("G0", True)),
    "pin read": lambda chip: chip.run(PinRead("G0")),
    "analog": lambda chip: chip.run(AnalogConfigure("G3", "in")),
}


@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize("timed", [False, True])
@pytest.mark.parametrize("times", [1, 2])
def test_at_every_call(opened, operation, timed, times):
    run = OPERATIONS[operation]
    for countdown, after in itertools.product(range(100), (False, True)):
        with opened(timed=timed) as chip:
            chip.run(PinConfigure("G0", "out", None, "push_pull", False))
            log = chip.log()
            link = chip.adapter._link
            device = link._device
            link._device = interrupted = Interrupted(device, countdown, after, times)
            try:
                run(chip)
            except (KeyboardInterrupt, BusError) as error:
                outcome = error
            else:
                outcome = None
            link._device = device
            assert isinstance(outcome, KeyboardInterrupt) == interrupted.struck
            assert not isinstance(outcome, BusError) or outcome.kind == "nack_data"
            if times == 1 and interrupted.struck:
                assert log == [] or log[-1] == "P", "the bus is not idle"
            assert chip.works()
            chip.run(PinWrite("G0", True))
            assert chip.run(PinRead("G0")) is True
        if not interrupted.struck:
            assert countdown > 1
            return
    raise AssertionError("the operation does not end")


def test_an_analog_pin_works_after_it(chip):
    chip.bench.pin("G3").volts = 1.65
    device = chip.adapter._link._device
    for countdown in range(6):
        chip.adapter._link._device = Interrupted(device, countdown, True)
        with pytest.raises(KeyboardInterrupt):
            chip.run(AnalogConfigure("G3", "in"))
        chip.adapter._link._device = device
        chip.run(AnalogConfigure("G3", "in"))
        assert chip.run(AnalogRead("G3")) == pytest.approx(0x8000, abs=64)
