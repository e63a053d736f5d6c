"""The MCP2221's four pins GP0 to GP3: G0 to G3 on the bench (DS20005292, sections 1.6 to 1.11 and 3.1.11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.sim.bitbang import BitBanging

if TYPE_CHECKING:
    from collections.abc import Callable

    from anyboard.sim import Bench
    from anyboard.sim.pads import Pad
    from usbmodels.clock import UsbClock
    from usbmodels.mcp2221_settings import Settings

NAMES = ("G0", "G1", "G2", "G3")

# Pin functions, bits 2 to 0 of a pin's setting (table 1-1): what there is besides GPIO, by pin.
_GPIO = 0
_LED, _CLOCK, _ADC, _DAC, _INTERRUPT = "led", "clock", "adc", "dac", "interrupt"
_FUNCTIONS: tuple[dict[int, str], ...] = (
    {1: _LED, 2: _LED},  # SSPND, LED_URX
    {1: _CLOCK, 2: _ADC, 3: _LED, 4: _INTERRUPT},  # CLKR, ADC1, LED_UTX
    {1: _LED, 2: _ADC, 3: _DAC},  # USBCFG
    {1: _LED, 2: _ADC, 3: _DAC},  # LED_I2C
)
# The bit in the first byte of the chip settings that tells the idle level of an indicator (register 1-1).
_IDLE_LEVEL = ({1: 0x08, 2: 0x40}, {3: 0x20}, {1: 0x04}, {1: 0x10})
_FUNCTION, _IS_INPUT, _VALUE = 0x07, 0x08, 0x10

NOT_GPIO, NO_DIRECTION = 0xEE, 0xEF
"""What is reported for a pin with another function."""


class Pins:
    """What the pins do now.

    That is not always what the SRAM settings tell: Set GPIO Output Values changes a pin, and its setting
    stays as it was.
    """

    VDD = 3.3

    def __init__(self, bench: Bench, clock: UsbClock) -> None:
        self._bench = bench
        self._clock = clock
        self._bitbanging = BitBanging(bench)
        self._unlisten: Callable[[], None] | None = None
        self._settings: Settings | None = None
        self._now = bytearray(4)
        self.interrupt = False

    def refresh(self) -> None:
        """Wires or parts have changed."""
        self._bitbanging.refresh()

    def power_on(self, settings: Settings) -> None:
        """Take over the settings of a chip that starts."""
        self._settings = settings
        self.interrupt = False
        for name in NAMES:
            self._bench.pads[name].release()
        self.load()

    def load(self) -> None:
        """Every pin as the settings have it."""
        assert self._settings is not None
        self._now[:] = self._settings.pins
        self.apply()

    def apply(self) -> None:
        """Drive what the settings and the outputs are now."""
        for number in range(4):
            self._apply(number)
        self._listen()

    def set(self, command: bytes, answer: bytearray) -> None:
        """Set GPIO Output Values (tables 3-32 and 3-33)."""
        for number in range(4):
            at = 2 + 4 * number
            changes_value, value, changes_direction, is_input = command[at : at + 4]
            now = self._now[number]
            if now & _FUNCTION != _GPIO:
                answer[at : at + 4] = bytes((NOT_GPIO,)) * 4
                continue
            answer[at : at + 4] = command[at : at + 4]
            if changes_value:
                now = now & ~_VALUE | (_VALUE if value else 0)
            if changes_direction:
                now = now & ~_IS_INPUT | (_IS_INPUT if is_input else 0)
            if now != self._now[number]:
                self._now[number] = now
                self._apply(number)

    def get(self, answer: bytearray) -> None:
        """Get GPIO Values (table 3-35): the levels on the pins."""
        for number in range(4):
            at, now = 2 + 2 * number, self._now[number]
            if now & _FUNCTION == _GPIO:
                answer[at] = self._pad(number).terminal.net.level
                answer[at + 1] = bool(now & _IS_INPUT)
            else:
                answer[at], answer[at + 1] = NOT_GPIO, NO_DIRECTION

    def adc(self, number: int) -> int:
        """The ADC's reading of a pin, 0-1023; the ADC looks at a pin whatever its function is."""
        assert self._settings is not None
        volts, full = self._pad(number).terminal.net.volts, self._settings.adc_volts(self.VDD)
        if full == 0:
            return 1023 if volts > 0 else 0
        return min(max(int(volts / full * 1024), 0), 1023)

    def _pad(self, number: int) -> Pad:
        return self._bench.pads[NAMES[number]]

    def _function(self, number: int) -> str | None:
        return _FUNCTIONS[number].get(self._now[number] & _FUNCTION)

    def _apply(self, number: int) -> None:
        assert self._settings is not None
        pad, now, settings = self._pad(number), self._now[number], self._settings
        pad.pwm = None
        if now & _FUNCTION == _GPIO:
            self._bitbanging.begin(pad)
            if now & _IS_INPUT:
                pad.become_input(None)
            elif pad.is_output and pad.output.is_constant and pad.output.volts is None:
                pad.write(bool(now & _VALUE))
            else:
                pad.become_output(bool(now & _VALUE))
            return
        self._bitbanging.end(pad)
        function = self._function(number)
        if function == _DAC:
            pad.become_analog_output(settings.dac_value / 32 * settings.dac_volts(self.VDD))
        elif function == _CLOCK and settings.clock & 7:
            hertz = 48_000_000 >> (settings.clock & 7)  # register 1-2: 24 MHz to 375 kHz
            duty_cycle = (settings.clock >> 3) * 0x4000  # 0, 25, 50, 75 %
            pad.pwm = hertz, duty_cycle
            pad.become_waveform(lambda: self._clock.now_us * hertz % 1_000_000 * 0x10000 < duty_cycle * 1_000_000)
        elif function == _LED:
            # Idle all the time here.  Weak, so that a test may put something on a pin that has not been set up yet.
            idle_level = settings.outputs_idle & _IDLE_LEVEL[number][now & _FUNCTION]
            pad.become_input("up" if idle_level else "down")
        else:
            pad.become_input(None)

    def _listen(self) -> None:
        wants = self._function(1) == _INTERRUPT
        if wants and self._unlisten is None:
            self._unlisten = self._pad(1).terminal.listen(self._edge)
        elif not wants and self._unlisten is not None:
            self._unlisten()
            self._unlisten = None

    def _edge(self, level: bool) -> None:
        assert self._settings is not None
        if self._settings.rising if level else self._settings.falling:
            self.interrupt = True
