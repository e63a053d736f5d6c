"""What the RP2040 can do at which pin, and CircuitPython's words when it cannot.

Pin functions: RP2040 datasheet, table "GPIO functions" (1.4.3).  The rules and their order:
circuitpython, ports/raspberrypi/common-hal/<module>/<Class>.c.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from anyboard.core.errors import Rejected
from anyboard.core.ops import (
    CountConfigure,
    I2CConfigure,
    PWMConfigure,
    SPIConfigure,
    UARTConfigure,
)
from anyboard.sim.boards.model import BoardModel
from anyboard.sim.nets import SUPPLY

if TYPE_CHECKING:
    from collections.abc import Iterable

    from anyboard.core.ops import AnalogConfigure, EncoderConfigure, Op

_SYSTEM_CLOCK = 125_000_000
_ADC_STEPS = 4096
# common-hal/pwmio/PWMOut.c: a counter may not wrap above 65534, to leave room for a duty of 100 %
_PWM_TOP_MAX = 65534


class RP2040(BoardModel):
    """The chip's rules; a board on it adds the pins."""

    pwm_frequency_max = _SYSTEM_CLOCK // 2
    nvm_size = 4096
    cpu_cores = 2
    cpu: ClassVar[dict[str, int | float | None]] = {
        "frequency": _SYSTEM_CLOCK,
        "temperature": 27.13843,
        "voltage": None,
    }

    def gpio(self, name: str) -> int:
        """A pin's number."""
        for pin in self.pins:
            if pin.name == name and pin.chip_name is not None:
                return int(pin.chip_name.removeprefix("GPIO"))
        raise KeyError(name)

    def i2c(self, op: I2CConfigure, others: Iterable[Op]) -> int:
        if op.soft:
            return op.frequency
        scl, sda = self.gpio(op.scl), self.gpio(op.sda)
        unit = sda // 2 % 2
        if scl % 2 != 1 or sda % 2 != 0 or scl // 2 % 2 != unit:
            raise _invalid_pins()
        if any(isinstance(o, I2CConfigure) and not o.soft and self.gpio(o.sda) // 2 % 2 == unit for o in others):
            raise Rejected("ValueError", "I2C peripheral in use")
        return op.frequency

    def spi(self, op: SPIConfigure, others: Iterable[Op]) -> int:
        if op.soft:
            return super().spi(op, others)
        clock = self.gpio(op.clock)
        unit = clock // 8 % 2
        wrong = clock % 4 != 2
        for name, function in ((op.mosi, 3), (op.miso, 0)):
            if name is not None:
                number = self.gpio(name)
                wrong |= number % 4 != function or number // 8 % 2 != unit
        if wrong:
            raise _invalid_pins()
        if any(isinstance(o, SPIConfigure) and not o.soft and self.gpio(o.clock) // 8 % 2 == unit for o in others):
            raise Rejected("ValueError", "SPI peripheral in use")
        return spi_rate(op.baudrate)

    def uart(self, op: UARTConfigure, others: Iterable[Op]) -> None:
        if op.bits > 8:
            raise Rejected("ValueError", "bits must be <= 8")
        unit = self._uart_unit(op)
        for name, function in ((op.tx, 0), (op.rx, 1), (op.cts, 2), (op.rts, 3)):
            if name is not None:
                number = self.gpio(name)
                if number % 4 != function or (number + 4) // 8 % 2 != unit:
                    raise _invalid_pins()
        if any(isinstance(o, UARTConfigure) and self._uart_unit(o) == unit for o in others):
            raise Rejected("ValueError", "UART peripheral in use")

    def _uart_unit(self, op: UARTConfigure) -> int:
        first = op.tx if op.tx is not None else op.rx
        return -1 if first is None else (self.gpio(first) + 4) // 8 % 2

    def analog(self, op: AnalogConfigure, others: Iterable[Op]) -> None:
        if op.direction == "out":
            raise Rejected("NotImplementedError", "AnalogOut")
        if self.gpio(op.pin) < 26:
            raise Rejected("ValueError", "Invalid pin")

    def analog_value(self, volts: float) -> int:
        code = min(max(int(volts / SUPPLY * _ADC_STEPS), 0), _ADC_STEPS - 1)
        return code << 4 | code >> 8  # common-hal/analogio/AnalogIn.c fills 16 bits by repeating the top ones

    def pwm(self, op: PWMConfigure, others: Iterable[Op]) -> int:
        actual = self.pwm_frequency(op.frequency)
        number = self.gpio(op.pin)
        for other in others:
            if isinstance(other, CountConfigure) and self._slice(self.gpio(other.pin)) == self._slice(number):
                raise _internal_resources()
            if not isinstance(other, PWMConfigure):
                continue
            theirs = self.gpio(other.pin)
            if self._slice(theirs) != self._slice(number):
                continue
            if theirs % 2 == number % 2:
                raise _internal_resources()
            if op.variable_frequency or other.variable_frequency or other.frequency != op.frequency:
                raise Rejected("RuntimeError", "Conflicting settings for shared resource")
        return actual

    def pwm_frequency(self, frequency: int) -> int:
        super().pwm_frequency(frequency)
        if frequency > _SYSTEM_CLOCK >> 16:
            return _SYSTEM_CLOCK // (_SYSTEM_CLOCK // frequency)
        # the divider has 8 bits and 4 fractional ones: everything in sixteenths
        sixteenths = _SYSTEM_CLOCK >> 12
        divider, rest = divmod(sixteenths, frequency)
        divider = min(divider + (rest >= frequency // 2), (1 << 12) - 1)
        return (sixteenths + divider // 2) // divider

    def count(self, op: CountConfigure, others: Iterable[Op]) -> None:
        number = self.gpio(op.pin)
        if number % 2 == 0:
            raise Rejected("RuntimeError", "Pin must be on PWM Channel B")
        if op.edge == "both":
            raise Rejected("NotImplementedError", "RISE_AND_FALL not available on this chip")
        for other in others:
            if not isinstance(other, (PWMConfigure, CountConfigure)):
                continue
            if self._slice(self.gpio(other.pin)) == self._slice(number):
                raise Rejected("RuntimeError", "PWM slice already in use")

    def encoder(self, op: EncoderConfigure, others: Iterable[Op]) -> None:
        if abs(self.gpio(op.pin_a) - self.gpio(op.pin_b)) != 1:
            raise Rejected("RuntimeError", "Pins must be sequential GPIO pins")

    @staticmethod
    def _slice(number: int) -> int:
        return number // 2 % 8


def _invalid_pins() -> Rejected:
    return Rejected("ValueError", "Invalid pins")


def _internal_resources() -> Rejected:
    return Rejected("RuntimeError", "Internal resource(s) in use")


def spi_rate(baudrate: int) -> int:
    """The rate the SPI hardware makes of a request.

    An even prescaler of 2-254 and a postdivider of 1-256 on the peripheral clock (RP2040 datasheet,
    4.4.3.4), chosen as the pico-sdk's `spi_set_baudrate` does.  Its rule settles for a prescaler one
    step too small just above 125 MHz / 1024, 1536, …: what the board then does is faster than asked.
    The firmware takes any 32-bit number; one too low gets the lowest rate there is.
    """
    asked = max(baudrate & 0xFFFFFFFF, 1)
    prescale = 2
    while prescale < 254 and (prescale + 2) * 256 * asked <= _SYSTEM_CLOCK:
        prescale += 2
    postdivide = 256
    while postdivide > 1 and _SYSTEM_CLOCK // (prescale * (postdivide - 1)) <= asked:
        postdivide -= 1
    return _SYSTEM_CLOCK // (prescale * postdivide)
