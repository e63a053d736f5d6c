"""Digital, analog, PWM and touch pins, and NeoPixels, of the simulated board."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.core.adapter import handles
from anyboard.core.ops import (
    AnalogConfigure,
    AnalogRead,
    AnalogWrite,
    PinConfigure,
    PinRead,
    PinWrite,
    PixelWrite,
    PWMConfigure,
    PWMSet,
    TouchConfigure,
    TouchRead,
)
from anyboard.sim.adapter_base import AdapterBase, Use
from anyboard.sim.nets import SUPPLY

if TYPE_CHECKING:
    from collections.abc import Callable

    from anyboard.sim.clock import RealClock, VirtualClock
    from anyboard.sim.pads import Pad

# WS2812B datasheet, "Data transfer time": TH + TL = 1.25 us for each of a byte's 8 bits.
_PIXEL_BYTE_US = 10


class AnalogPin(Use):
    """A pin as an analog input or output."""


class TouchInput(Use):
    """A pin as a touch input."""


class PWMOutput(Use):
    """A pin that puts out PWM: its level depends on when one looks, and its edges come while somebody listens."""

    op: PWMConfigure

    def __init__(self, op: PWMConfigure, pad: Pad, clock: RealClock | VirtualClock) -> None:
        super().__init__(op, pad)
        self._pad = pad
        self._clock = clock
        self._since = clock.now_us()
        self._frequency = 1
        self._duty_cycle = 0
        self._cancel: Callable[[], None] | None = None

    def set(self, frequency: int, duty_cycle: int) -> None:
        """Change what is put out."""
        self.leave()
        self._frequency, self._duty_cycle = frequency, duty_cycle & 0xFFFF
        self._pad.pwm = frequency, self._duty_cycle
        self._pad.output.listened = self._schedule
        self._pad.become_waveform(self._level)
        if self._pad.terminal.net.listeners:
            self._schedule()

    def leave(self) -> None:
        self._pad.output.listened = None
        if self._cancel is not None:
            self._cancel()
            self._cancel = None

    def _level(self) -> bool:
        phase = (self._clock.now_us() - self._since) * self._frequency % 1_000_000
        return self._duty_cycle == 0xFFFF or phase * 0x10000 < self._duty_cycle * 1_000_000

    def _schedule(self) -> None:
        if self._cancel is not None or self._duty_cycle in (0, 0xFFFF):
            return
        now = self._clock.now_us() - self._since
        cycle = now * self._frequency // 1_000_000
        falls = -(-(cycle * 0x10000 + self._duty_cycle) * 1_000_000 // (0x10000 * self._frequency))
        rises = -(-(cycle + 1) * 1_000_000 // self._frequency)
        wait = falls - now if falls > now else rises - now
        self._cancel = self._clock.call_later(max(wait, 1), self._edge)

    def _edge(self) -> None:
        self._cancel = None
        net = self._pad.terminal.net
        if net.listeners:
            self._schedule()
            net.settle()


class PinOps(AdapterBase):
    """The operations."""

    # -- digital ------------------------------------------------------------------------------

    @handles(PinConfigure)
    def _pin_configure(self, op: PinConfigure) -> None:
        before = self.uses.pop(op.pin, None)
        if before is not None:
            before.leave()
        pad = self.pad(op.pin)
        pad.pwm = None
        self.bitbanging.begin(pad)
        if op.direction == "out":
            pad.become_output(op.value, op.drive == "open_drain")
        else:
            pad.become_input(op.pull)
        self.pin_time()

    @handles(PinWrite)
    def _pin_write(self, op: PinWrite) -> None:
        self.pad(op.pin).write(op.value)
        self.pin_time()

    @handles(PinRead)
    def _pin_read(self, op: PinRead) -> bool:
        level = self.pad(op.pin).terminal.net.level
        self.pin_time()
        return level

    # -- analog -------------------------------------------------------------------------------

    @handles(AnalogConfigure)
    def _analog_configure(self, op: AnalogConfigure) -> None:
        self.model.analog(op, self.others(op.pin))
        pad = self.pad(op.pin)
        if op.direction == "out":
            pad.become_analog_output(0.0)
        else:
            pad.become_input(None)
        self.start(op.pin, AnalogPin(op, pad))

    @handles(AnalogRead)
    def _analog_read(self, op: AnalogRead) -> int:
        volts = self.used_as(op.pin, AnalogPin).pads[0].terminal.net.volts
        self.pin_time()
        return self.model.analog_value(volts)

    @handles(AnalogWrite)
    def _analog_write(self, op: AnalogWrite) -> None:
        self.used_as(op.pin, AnalogPin).pads[0].become_analog_output(op.value / 65535 * SUPPLY)
        self.pin_time()

    # -- PWM ----------------------------------------------------------------------------------

    @handles(PWMConfigure)
    def _pwm_configure(self, op: PWMConfigure) -> int:
        frequency = self.model.pwm(op, self.others(op.pin))
        self.start(op.pin, PWMOutput(op, self.pad(op.pin), self.clock)).set(frequency, op.duty_cycle)
        return frequency

    @handles(PWMSet)
    def _pwm_set(self, op: PWMSet) -> int:
        output = self.used_as(op.pin, PWMOutput)
        pwm = output.pads[0].pwm
        assert pwm is not None
        frequency = pwm[0] if op.frequency is None else self.model.pwm_frequency(op.frequency)
        output.set(frequency, op.duty_cycle)
        return frequency

    # -- touch, pixels ------------------------------------------------------------------------

    @handles(TouchConfigure)
    def _touch_configure(self, op: TouchConfigure) -> None:
        pad = self.pad(op.pin)
        pad.become_input(None)
        self.start(op.pin, TouchInput(op, pad))

    @handles(TouchRead)
    def _touch_read(self, op: TouchRead) -> int:
        pad = self.used_as(op.pin, TouchInput).pads[0]
        self.pin_time()
        return self.bench.pin(pad.name).touch

    @handles(PixelWrite)
    def _pixel_write(self, op: PixelWrite) -> None:
        pad = self.pad(op.pin)
        pad.become_output(False)
        pad.pixels.append(op.data)
        for other in self.bench.pads.values():
            if other.terminal.net is pad.terminal.net:
                for listener in tuple(other.pixel_listeners):
                    listener.call(op.data)
        self.clock.spend_us(len(op.data) * _PIXEL_BYTE_US)
