"""`machine`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.adapters.python_board.dialects.opening import Opening, keywords

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from anyboard.adapters.python_board.dialects.opening import PinName
    from anyboard.core.ops import (
        AnalogConfigure,
        CountConfigure,
        EncoderConfigure,
        I2CConfigure,
        PulsesConfigure,
        PWMConfigure,
        SPIConfigure,
        TouchConfigure,
        UARTConfigure,
    )

_PARITY = {None: None, "even": 0, "odd": 1}
_EDGES = {"rise": "Pin.IRQ_RISING", "fall": "Pin.IRQ_FALLING", "both": "Pin.IRQ_RISING|Pin.IRQ_FALLING"}
_PULLS = {None: "None", "up": "Pin.PULL_UP", "down": "Pin.PULL_DOWN"}
_LONGEST_BITS_US = 9_000_000 * 8192
"""Bits, of 9 a byte, of the longest transfer there can be, times the microseconds in a second."""
_USUAL_TIMEOUT_US, _LONGEST_TIMEOUT_US = 50_000, 1_000_000
_PLATFORM = "__import__('sys').platform"
_LONGEST_RXBUF = 32766
"""ports/rp2/machine_uart.c"""
_PINS, _LINES = "micropython/pins", "micropython/lines"


class MicroPython:
    """`machine`."""

    name = "micropython"
    joins_i2c_parts = True
    pulse_out = (_PINS, _LINES, "micropython/pulseout")

    def i2c(self, op: I2CConfigure, number: int, pin: PinName, free: Sequence[int]) -> Opening:
        timeout = str(op.timeout)
        if not op.soft:
            # the rp2 port's is for a whole transfer (ports/rp2/machine_i2c.c), the others' for a stretched clock
            usual = max(op.timeout, _USUAL_TIMEOUT_US)
            longest = min(_LONGEST_BITS_US // op.frequency, _LONGEST_TIMEOUT_US)
            timeout = f"{max(usual, longest)} if {_PLATFORM}=='rp2' else {usual}"
        settings = f"freq={op.frequency},timeout={timeout},{keywords(pin, scl=op.scl, sda=op.sda)}"
        kind = "SoftI2C" if op.soft else "I2C"
        return self._bus(kind, number, free, ("timeout",), settings, ("micropython/i2c",))

    def spi(self, op: SPIConfigure, number: int, pin: PinName, free: Sequence[int]) -> Opening:
        mosi, miso = op.mosi, op.miso
        if op.soft:  # it takes nothing but all three
            mosi, miso = mosi or miso, miso or mosi
        pins = keywords(pin, sck=op.clock, mosi=mosi, miso=miso)
        settings = f"baudrate={op.baudrate},polarity={op.polarity},phase={op.phase},bits={op.bits},{pins}"
        kind = "SoftSPI" if op.soft else "SPI"
        opening = self._bus(kind, number, free, ("bits",), settings, ("micropython/spi", "spi"))
        if not op.soft and None in (mosi, miso):
            return _keeping(opening)
        if op.soft and op.miso is None and op.mosi is not None:  # an input now, since that is what it did last
            return opening._replace(source=f"({opening.source},{pin(op.mosi)}.init(Pin.OUT))[0]")
        return opening

    def uart(self, op: UARTConfigure, number: int, pin: PinName, free: Sequence[int]) -> Opening:
        lines = {"rts": op.rts, "cts": op.cts}
        flow = "|".join(f"UART.{line.upper()}" for line, name in lines.items() if name is not None)
        settings = (
            f"baudrate={op.baudrate},bits={op.bits},parity={_PARITY[op.parity]},stop={op.stop},flow={flow or 0},"
            f"rxbuf={min(op.receiver_buffer_size, _LONGEST_RXBUF)},timeout=0,"
            f"{keywords(pin, tx=op.tx, rx=op.rx, **lines)}"
        )
        optional = ("timeout", "rxbuf") if flow else ("flow", "timeout", "rxbuf")
        opening = self._bus("UART", number, free, optional, settings, ("micropython/uart",))
        return _keeping(opening) if None in (op.tx, op.rx) else opening

    def _bus(
        self,
        kind: str,
        number: int,
        free: Sequence[int],
        optional: Sequence[str],
        settings: str,
        pieces: tuple[str, ...],
    ) -> Opening:
        """The first peripheral of a kind that can have the pins.

        `optional`: settings that are left out where a port has them not.
        """
        numbers = f"{(None,) if kind.startswith('Soft') else tuple(free)!r}"
        if kind == "UART":  # the first one of an ESP is its console
            numbers += f"[1*({_PLATFORM}[:3]=='esp'):]"
        source = f"_b({number},{kind},{numbers},{tuple(optional)!r},{settings})"
        return Opening((_PINS, _LINES, "micropython/buses", *pieces), source, tells=True)

    def analog(self, op: AnalogConfigure, number: int, pin: PinName) -> Opening:
        piece = "analog" if op.direction == "in" else "dac"
        return Opening((_PINS, f"micropython/{piece}"), f"_x({number});_O[{number}]=_{piece}({pin(op.pin)})")

    def pwm(self, op: PWMConfigure, number: int, pin: PinName) -> Opening:
        # the frequency after the rest: not every port takes it with the pin
        source = f"_u({number});_v={pin(op.pin)};_L[{number}]=[_v];_O[{number}]=_v=PWM(_v);_v.freq({op.frequency})"
        return Opening((_PINS, _LINES, "micropython/pwm"), source)

    def onewire(self, name: str, number: int, pin: PinName) -> Opening:
        source = f"_x({number});_O[{number}]=_v={pin(name)};_v.init(_v.OPEN_DRAIN,_v.PULL_UP)"
        return Opening((_PINS, "micropython/onewire"), source)

    def pulses(self, op: PulsesConfigure, number: int, pin: PinName) -> Opening:
        source = f"_x({number});_O[{number}]=_PulseIn({pin(op.pin)},{op.maxlen},{op.idle_state:d})"
        return Opening((_PINS, "micropython/irq", "micropython/pulsein", "micropython/pulsein_calls"), source)

    def counter(self, op: CountConfigure, number: int, pin: PinName) -> Opening:
        source = f"_x({number});_O[{number}]=_Counter({pin(op.pin)},{_EDGES[op.edge]},{_PULLS[op.pull]})"
        return Opening((_PINS, "micropython/irq", "micropython/counter", "counts"), source)

    def encoder(self, op: EncoderConfigure, number: int, pin: PinName) -> Opening:
        source = f"_x({number});_O[{number}]=_Encoder({pin(op.pin_a)},{pin(op.pin_b)},{op.divisor})"
        return Opening((_PINS, "micropython/irq", "micropython/encoder", "counts"), source)

    def touch(self, op: TouchConfigure, number: int, pin: PinName) -> Opening:
        return Opening((_PINS, "micropython/touch"), f"_x({number});_O[{number}]=TouchPad({pin(op.pin)})")

    def delay(self, us: int) -> str:
        return f"__import__('time').sleep_us({us})"

    def cpu(self, what: Literal["frequency", "temperature", "voltage"]) -> Opening:
        if what == "temperature":
            return Opening(("micropython/temperature",), "_temperature()")
        return Opening((), "__import__('machine').freq()" if what == "frequency" else "None")

    def reset(self, run_mode: str) -> str:
        return "import machine;machine." + ("bootloader()" if run_mode in ("uf2", "bootloader") else "reset()")


def _keeping(opening: Opening) -> Opening:
    """Without the pins that the rp2 port takes for lines that are not asked for."""
    return opening._replace(
        pieces=(*opening.pieces, "micropython/kept"), source=opening.source.replace("_b(", "_keeping(", 1)
    )
