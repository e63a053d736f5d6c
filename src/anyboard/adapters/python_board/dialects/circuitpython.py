"""`busio` and its like."""

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

_EDGES = {"rise": "RISE", "fall": "FALL", "both": "RISE_AND_FALL"}
_PULLS = {None: "None", "up": "Pull.UP", "down": "Pull.DOWN"}
_LONGEST_BUSY_US = 20_000
"""Nothing of USB is served during `delay_us`."""
_PINS = "circuitpython/pins"


class CircuitPython:
    """`busio` and its like."""

    name = "circuitpython"
    joins_i2c_parts = False
    pulse_out = (_PINS, "circuitpython/pulseout")

    def i2c(self, op: I2CConfigure, number: int, pin: PinName, free: Sequence[int]) -> Opening:
        module = "bitbangio" if op.soft else "busio"
        source = (
            f"_x({number});_v={module}.I2C({pin(op.scl)},{pin(op.sda)},frequency={op.frequency},timeout={op.timeout});"
            f"_v.try_lock();_O[{number}]=_v"
        )
        return Opening((_PINS, "circuitpython/buses", "circuitpython/i2c"), source)

    def spi(self, op: SPIConfigure, number: int, pin: PinName, free: Sequence[int]) -> Opening:
        module = "bitbangio" if op.soft else "busio"
        lines = keywords(pin, MOSI=op.mosi, MISO=op.miso)
        source = (
            f"_x({number});_v={module}.SPI({pin(op.clock)}{',' if lines else ''}{lines});_O[{number}]=_v;_v.try_lock();"
            f"_v.configure(baudrate={op.baudrate},polarity={op.polarity},phase={op.phase},bits={op.bits})"
        )
        return Opening((_PINS, "circuitpython/buses", "spi"), source)

    def uart(self, op: UARTConfigure, number: int, pin: PinName, free: Sequence[int]) -> Opening:
        parity = f"busio.UART.Parity.{op.parity.upper()}" if op.parity is not None else "None"
        source = (
            f"_uart({number},{keywords(pin, tx=op.tx, rx=op.rx, rts=op.rts, cts=op.cts)},"
            f"baudrate={op.baudrate},bits={op.bits},parity={parity},"
            f"stop={op.stop},timeout=0,receiver_buffer_size={op.receiver_buffer_size})"
        )
        return Opening((_PINS, "circuitpython/buses", "circuitpython/uart", "circuitpython/uart_calls"), source)

    def analog(self, op: AnalogConfigure, number: int, pin: PinName) -> Opening:
        kind = "AnalogIn" if op.direction == "in" else "AnalogOut"
        return _opening(number, f"analogio.{kind}({pin(op.pin)})", "circuitpython/analog")

    def pwm(self, op: PWMConfigure, number: int, pin: PinName) -> Opening:
        made = (
            f"pwmio.PWMOut({pin(op.pin)},frequency={op.frequency},"
            f"duty_cycle={op.duty_cycle},variable_frequency={op.variable_frequency})"
        )
        return _opening(number, made, "circuitpython/pwm")

    def onewire(self, name: str, number: int, pin: PinName) -> Opening:
        return _opening(number, f"onewireio.OneWire({pin(name)})", "circuitpython/onewire")

    def pulses(self, op: PulsesConfigure, number: int, pin: PinName) -> Opening:
        made = f"pulseio.PulseIn({pin(op.pin)},{op.maxlen},idle_state={op.idle_state})"
        return _opening(number, made, "circuitpython/pulsein")

    def counter(self, op: CountConfigure, number: int, pin: PinName) -> Opening:
        made = f"countio.Counter({pin(op.pin)},edge=countio.Edge.{_EDGES[op.edge]},pull={_PULLS[op.pull]})"
        return _opening(number, made, "circuitpython/counter", "counts")

    def encoder(self, op: EncoderConfigure, number: int, pin: PinName) -> Opening:
        made = f"rotaryio.IncrementalEncoder({pin(op.pin_a)},{pin(op.pin_b)},{op.divisor})"
        return _opening(number, made, "circuitpython/encoder", "counts")

    def touch(self, op: TouchConfigure, number: int, pin: PinName) -> Opening:
        # `pull` is new in CircuitPython 9.2
        pull = f",pull={_PULLS[op.pull]}" if op.pull is not None else ""
        return _opening(number, f"touchio.TouchIn({pin(op.pin)}{pull})", "circuitpython/touch")

    def delay(self, us: int) -> str:
        if us > _LONGEST_BUSY_US:
            return f"__import__('time').sleep({us / 1e6})"
        return f"__import__('microcontroller').delay_us({us})"

    def cpu(self, what: Literal["frequency", "temperature", "voltage"]) -> Opening:
        return Opening((), f"__import__('microcontroller').cpu.{what}")

    def reset(self, run_mode: str) -> str:
        mode = run_mode.upper()
        return (
            f"import microcontroller as m;m.on_next_reset(m.RunMode.{mode});m.reset()"
            if mode != "NORMAL"
            else "import microcontroller;microcontroller.reset()"
        )


def _opening(number: int, made: str, *pieces: str) -> Opening:
    return Opening((_PINS, *pieces), f"_x({number});_O[{number}]={made}")
