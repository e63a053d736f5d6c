"""MicroPython on the micro:bit: the module `microbit` (microbit-micropython.readthedocs.io, V1 and V2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.adapters.python_board.dialects.opening import Opening, keywords
from anyboard.core.errors import Rejected

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, NoReturn

    from anyboard.adapters.python_board.dialects.opening import PinName
    from anyboard.core.ops import AnalogConfigure, I2CConfigure, PWMConfigure, SPIConfigure

_PINS = "microbit/pins"
_CLOCKS = {"i2c": (400_000, 250_000, 100_000), "spi": tuple(125_000 << doubled for doubled in range(6, -1, -1))}
"""Hz, as the nRF51 has them (its reference manual, TWI and SPI, FREQUENCY): the firmware takes the next lower one."""


class MicroBit:
    """`microbit`; one I2C bus, one SPI bus, and a UART that the computer is connected to."""

    name = "microbit"
    joins_i2c_parts = True
    pulse_out: tuple[str, ...] = ()

    def i2c(self, op: I2CConfigure, number: int, pin: PinName, free: Sequence[int]) -> Opening:
        settings = f"freq={op.frequency},{keywords(pin, sda=op.sda, scl=op.scl)}"
        return self._bus("i2c", number, free, op.frequency, settings, "microbit/i2c")

    def spi(self, op: SPIConfigure, number: int, pin: PinName, free: Sequence[int]) -> Opening:
        pins = keywords(pin, sclk=op.clock, mosi=op.mosi, miso=op.miso)
        settings = f"baudrate={op.baudrate},mode={op.polarity << 1 | op.phase},{pins}"
        return self._bus("spi", number, free, op.baudrate, settings, "spi")

    def _bus(self, kind: str, number: int, free: Sequence[int], frequency: int, settings: str, piece: str) -> Opening:
        if 0 not in free:
            raise Rejected(
                "ValueError", f"the micro:bit has one {kind.upper()} bus, and it is in use; close that first"
            )
        clocks = _CLOCKS[kind]
        actual = next((clock for clock in clocks if clock <= frequency), clocks[-1])
        bus = f"microbit.{kind}"
        source = f"({bus}.init({settings}),_x({number}),_O.update({{{number}:{bus}}}),(0,'freq={actual}'))[3]"
        return Opening((_PINS, piece), source, tells=True)

    def analog(self, op: AnalogConfigure, number: int, pin: PinName) -> Opening:
        # a pin that cannot be read has no such method
        source = f"_v={pin(op.pin)};_v.read_analog();_x({number});_O[{number}]=[_v,0]"
        return Opening((_PINS, "microbit/analog"), source)

    def pwm(self, op: PWMConfigure, number: int, pin: PinName) -> Opening:
        period = (1_000_000 + op.frequency // 2) // op.frequency
        source = f"_v={pin(op.pin)};_v.set_analog_period_microseconds({period});_x({number});_O[{number}]=[_v,0]"
        return Opening((_PINS, "microbit/pwm"), source)

    def delay(self, us: int) -> str:
        return f"__import__('time').sleep_us({us})"

    def cpu(self, what: Literal["frequency", "temperature", "voltage"]) -> Opening:
        source = {"frequency": "__import__('machine').freq()", "temperature": "__import__('microbit').temperature()"}
        return Opening((), source.get(what, "None"))

    def reset(self, run_mode: str) -> str:
        return "__import__('machine').reset()"

    def _has_not(self, *arguments: object) -> NoReturn:
        raise Rejected("NotImplementedError", "MicroPython on the micro:bit has no such thing")

    uart = onewire = pulses = counter = encoder = touch = _has_not
