"""`keypad.Keys`."""

import machine

from keypad.scanner import Scanner, check, check_pins


class Keys(Scanner):
    """Each key on a pin of its own."""

    def __init__(self, pins, *, value_when_pressed, pull=True, interval=0.020, max_events=64, debounce_threshold=1):
        check(interval, max_events, debounce_threshold)
        check_pins(pins)
        self._claim(*pins)
        self._when_pressed = bool(value_when_pressed)
        towards = (machine.Pin.PULL_DOWN if value_when_pressed else machine.Pin.PULL_UP) if pull else None
        for pin in pins:
            pin._pin.init(machine.Pin.IN, towards)
        self._start(len(pins), interval, max_events, debounce_threshold)

    def _look(self, number):
        return bool(self._pins[number]._pin()) == self._when_pressed
