"""`keypad.ShiftRegisterKeys`."""

import machine

from keypad.scanner import Scanner, check


class ShiftRegisterKeys(Scanner):
    """Keys on parallel-in, serial-out shift registers."""

    def __init__(
        self,
        *,
        clock,
        data,
        latch,
        value_to_latch=True,
        key_count,
        value_when_pressed,
        interval=0.020,
        max_events=64,
        debounce_threshold=1,
    ):
        if key_count < 1:
            raise ValueError("key_count must be >= 1")
        check(interval, max_events, debounce_threshold)
        self._claim(clock, data, latch)
        self._latch_level = bool(value_to_latch)
        self._when_pressed = bool(value_when_pressed)
        out = machine.Pin.OUT
        clock._pin.init(out, None, value=0)
        latch._pin.init(out, None, value=self._latch_level)
        data._pin.init(machine.Pin.IN, None)
        self._start(key_count, interval, max_events, debounce_threshold)

    def _look(self, number):
        clock, data, latch = [pin._pin for pin in self._pins]
        if not number:
            latch(not self._latch_level)
            latch(self._latch_level)
        level = bool(data())
        clock(1)
        clock(0)
        return level == self._when_pressed
