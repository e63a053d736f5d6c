"""What differs between the two Pythons where something is opened: the source that does it.

What is done often (transfers, levels, readings) is not here: that is pieces of the agent, in the folder
``agent``, with the same numbers and arguments for both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Literal

    from anyboard.core.ops import AnalogConfigure, I2CConfigure, PWMConfigure, SPIConfigure, UARTConfigure

    PinName = Callable[[str], str]
    """From a pin's name to source that yields the pin."""


class Opening(NamedTuple):
    """How to open something on a board.

    - `pieces`: of the agent that it takes
    - `source`: an expression, or statements, that put it into ``_O[number]``
    - `tells`: whether it is an expression, whose value is the peripheral's number and `repr`
    """

    pieces: tuple[str, ...]
    source: str
    tells: bool = False


class MicroPython:
    """`machine`."""

    name = "micropython"
    joins_i2c_parts = True
    """Whether an I2C transaction may be anything joined by repeated START."""

    def i2c(self, op: I2CConfigure, number: int, pin: PinName, free: tuple[int, ...]) -> Opening:
        pins = f"scl={pin(op.scl)},sda={pin(op.sda)},freq={op.frequency},timeout={op.timeout}"
        return self._bus(number, free, "I2C", "SoftI2C" if op.soft else None, pins, ("micropython/i2c",))

    def spi(self, op: SPIConfigure, number: int, pin: PinName, free: tuple[int, ...]) -> Opening:
        lines = {"sck": op.clock, "mosi": op.mosi, "miso": op.miso}
        pins = ",".join(f"{line}={pin(name)}" for line, name in lines.items() if name is not None)
        settings = f"baudrate={op.baudrate},polarity={op.polarity},phase={op.phase},bits={op.bits},{pins}"
        soft = "SoftSPI" if op.soft else None
        return self._bus(number, free, "SPI", soft, settings, ("micropython/spi", "spi"))

    def uart(self, op: UARTConfigure, number: int, pin: PinName, free: tuple[int, ...]) -> Opening:
        lines = {"tx": op.tx, "rx": op.rx, "rts": op.rts, "cts": op.cts}
        pins = ",".join(f"{line}={pin(name)}" for line, name in lines.items() if name is not None)
        parity = {None: None, "even": 0, "odd": 1}[op.parity]
        settings = (
            f"baudrate={op.baudrate},bits={op.bits},parity={parity},stop={op.stop},"
            f"rxbuf={op.receiver_buffer_size},timeout=0,{pins}"
        )
        return self._bus(number, free, "UART", None, settings, ("micropython/uart",))

    def _bus(
        self, number: int, free: tuple[int, ...], kind: str, soft: str | None, settings: str, pieces: tuple[str, ...]
    ) -> Opening:
        if soft is not None:
            source = f"_x({number}) or _O.update({{{number}:{soft}({settings})}}) or (None,repr(_O[{number}]))"
        else:
            source = f"_b({number},{kind},{free!r},{settings})"
        return Opening(("micropython/pins", "micropython/buses", *pieces), source, tells=True)

    def analog(self, op: AnalogConfigure, number: int, pin: PinName) -> Opening:
        kind = "ADC" if op.direction == "in" else "DAC"
        pieces = ("micropython/pins", "micropython/analog")
        return Opening(pieces, f"_x({number});_O[{number}]={kind}({pin(op.pin)})")

    def pwm(self, op: PWMConfigure, number: int, pin: PinName) -> Opening:
        # without a frequency: not every port takes one here, and it is set next
        return Opening(("micropython/pins", "micropython/pwm"), f"_x({number});_O[{number}]=PWM({pin(op.pin)})")

    def onewire(self, pin: str, number: int, name: PinName) -> Opening:
        pieces = ("micropython/pins", "micropython/onewire")
        return Opening(pieces, f"_x({number});_O[{number}]=_v={name(pin)};_v.init(_v.OPEN_DRAIN,_v.PULL_UP)")

    def let_go(self, pins: list[str]) -> str:
        # a peripheral that is closed, if it can be, leaves its pins as they are
        return f"for _v in ({','.join(pins)},):_v.init(_v.IN,None)"

    def delay(self, us: int) -> str:
        return f"__import__('time').sleep_us({us})"

    def cpu(self, what: Literal["frequency", "temperature", "voltage"]) -> str:
        return "__import__('machine').freq()" if what == "frequency" else "None"

    def reset(self, run_mode: str) -> str:
        return "import machine;machine." + ("bootloader()" if run_mode in ("uf2", "bootloader") else "reset()")


class CircuitPython:
    """`busio` and its like."""

    name = "circuitpython"
    joins_i2c_parts = False

    def i2c(self, op: I2CConfigure, number: int, pin: PinName, free: tuple[int, ...]) -> Opening:
        module = "bitbangio" if op.soft else "busio"
        source = (
            f"_x({number});_v={module}.I2C({pin(op.scl)},{pin(op.sda)},frequency={op.frequency},timeout={op.timeout});"
            f"_v.try_lock();_O[{number}]=_v"
        )
        return Opening(("circuitpython/pins", "circuitpython/i2c"), source)

    def spi(self, op: SPIConfigure, number: int, pin: PinName, free: tuple[int, ...]) -> Opening:
        module = "bitbangio" if op.soft else "busio"
        lines = ",".join(
            f"{line}={pin(name)}" for line, name in (("MOSI", op.mosi), ("MISO", op.miso)) if name is not None
        )
        source = (
            f"_x({number});_v={module}.SPI({pin(op.clock)}{',' if lines else ''}{lines});_v.try_lock();"
            f"_v.configure(baudrate={op.baudrate},polarity={op.polarity},phase={op.phase},bits={op.bits});"
            f"_O[{number}]=_v"
        )
        return Opening(("circuitpython/pins", "circuitpython/spi", "spi"), source)

    def uart(self, op: UARTConfigure, number: int, pin: PinName, free: tuple[int, ...]) -> Opening:
        lines = {"tx": op.tx, "rx": op.rx, "rts": op.rts, "cts": op.cts}
        pins = ",".join(f"{line}={pin(name)}" for line, name in lines.items() if name is not None)
        parity = f"busio.UART.Parity.{op.parity.upper()}" if op.parity is not None else "None"
        source = (
            f"_x({number});_O[{number}]=busio.UART({pins},baudrate={op.baudrate},bits={op.bits},parity={parity},"
            f"stop={op.stop},timeout=0,receiver_buffer_size={op.receiver_buffer_size})"
        )
        return Opening(("circuitpython/pins", "circuitpython/uart"), source)

    def analog(self, op: AnalogConfigure, number: int, pin: PinName) -> Opening:
        kind = "AnalogIn" if op.direction == "in" else "AnalogOut"
        pieces = ("circuitpython/pins", "circuitpython/analog")
        return Opening(pieces, f"_x({number});_O[{number}]=analogio.{kind}({pin(op.pin)})")

    def pwm(self, op: PWMConfigure, number: int, pin: PinName) -> Opening:
        source = (
            f"_x({number});_O[{number}]=pwmio.PWMOut({pin(op.pin)},frequency={op.frequency},"
            f"duty_cycle={op.duty_cycle},variable_frequency={op.variable_frequency})"
        )
        return Opening(("circuitpython/pins", "circuitpython/pwm"), source)

    def onewire(self, pin: str, number: int, name: PinName) -> Opening:
        pieces = ("circuitpython/pins", "circuitpython/onewire")
        return Opening(pieces, f"_x({number});_O[{number}]=onewireio.OneWire({name(pin)})")

    def let_go(self, pins: list[str]) -> str:
        return ""  # deinit() does

    def delay(self, us: int) -> str:
        return f"__import__('microcontroller').delay_us({us})"

    def cpu(self, what: Literal["frequency", "temperature", "voltage"]) -> str:
        return f"__import__('microcontroller').cpu.{what}"

    def reset(self, run_mode: str) -> str:
        mode = run_mode.upper()
        return (
            f"import microcontroller as m;m.on_next_reset(m.RunMode.{mode});m.reset()"
            if mode != "NORMAL"
            else "import microcontroller;microcontroller.reset()"
        )


DIALECTS: dict[str, MicroPython | CircuitPython] = {
    dialect.name: dialect for dialect in (MicroPython(), CircuitPython())
}
