"""`pulseio`: pulses timed by interrupts, and sent by switching a carrier."""

from array import array
from time import sleep_us, ticks_diff, ticks_us

import machine
from _anyboard import Native
from _edges import FALL, RISE, ignore, watch

_LONGEST = 65535


class PulseIn(Native):
    """Times between edges, in microseconds; the first is after the first edge away from the idle state."""

    def __init__(self, pin, maxlen=2, *, idle_state=False):
        self._times = array("H", bytes(2 * maxlen))
        self._claim(pin)
        self._idle = idle_state
        self._first = self._count = self._last = 0  # all there: an interrupt cannot allocate
        self._hardware = pin._pin
        self._hardware.init(machine.Pin.IN, None)
        self._paused = True
        self.resume()

    def _edge(self, pin):
        now = ticks_us()
        if self._waits:
            if pin() == self._idle:
                return
            self._waits = False
        else:
            times = self._times
            maxlen = len(times)
            if self._count == maxlen:
                self._first = (self._first + 1) % maxlen
                self._count -= 1
            passed = ticks_diff(now, self._last)
            times[(self._first + self._count) % maxlen] = passed if passed < _LONGEST else _LONGEST
            self._count += 1
        self._last = now

    def resume(self, trigger_duration=0):
        """Capture again, after driving the line away from idle for so many microseconds."""
        pin = self._hardware
        self._alive()
        if not self._paused:
            return
        if trigger_duration:
            pin.init(machine.Pin.OUT, None, value=not self._idle)
            sleep_us(trigger_duration)
            pin.init(machine.Pin.IN, None)
        self._waits = True
        self._paused = False
        watch(pin, self._edge, RISE | FALL)

    def pause(self):
        """Capture nothing."""
        ignore(self._hardware)
        self._paused = True

    def deinit(self):
        """Let go of the pin."""
        if not self._paused:
            self.pause()
        Native.deinit(self)

    @property
    def paused(self):
        """Whether it captures nothing."""
        self._alive()
        return self._paused

    @property
    def maxlen(self):
        """So many are kept."""
        self._alive()
        return len(self._times)

    def clear(self):
        """Forget what was captured."""
        self._alive()
        self._count = 0

    def popleft(self):
        """Take the oldest."""
        self._alive()
        if not self._count:
            raise IndexError("pop from empty PulseIn")
        state = machine.disable_irq()
        value = self._times[self._first]
        self._first = (self._first + 1) % len(self._times)
        self._count -= 1
        machine.enable_irq(state)
        return value

    def __len__(self):
        self._alive()
        return self._count

    def __bool__(self):
        return len(self) > 0

    def __getitem__(self, index):
        if isinstance(index, slice):
            raise NotImplementedError("Slices not supported")
        if index < 0:
            index += len(self)
        if not 0 <= index < len(self):
            raise IndexError("index out of range")
        return self._times[(self._first + index) % len(self._times)]

    def __setitem__(self, index, value):
        raise AttributeError("Read-only")

    def __delitem__(self, index):
        raise AttributeError("Cannot delete values")


class PulseOut(Native):
    """Sends a carrier in pulses."""

    def __init__(self, pin, *, frequency=38000, duty_cycle=1 << 15):
        self._claim(pin)
        self._duty = duty_cycle
        self._open(machine.PWM, pin._pin, freq=frequency, duty_u16=0)

    def send(self, pulses):
        """Send halfwords: microseconds with the carrier and without, in turn; returns when it has."""
        set_duty = self._hardware.duty_u16
        if len(bytes(memoryview(pulses))) != 2 * len(pulses):
            raise TypeError("Array must contain halfwords (type 'H')")
        on = self._duty
        try:
            for duration in pulses:
                set_duty(on)
                sleep_us(duration)
                on = self._duty - on
        finally:
            set_duty(0)
