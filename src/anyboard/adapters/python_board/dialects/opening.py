"""What the dialects of Python on boards have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Literal, Protocol

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

    PinName = Callable[[str], str]
    """From a pin's name to source that yields the pin."""

    class Dialect(Protocol):
        """The source that opens things, in one of them.

        What is done often (transfers, levels, readings) is not here: that is pieces of the agent, in the
        folder ``agent``, with the same numbers and arguments for all dialects.

        `number` is the object's in the agent, `free` the peripherals of its kind that nothing has yet.
        """

        @property
        def name(self) -> str:
            """Its folder in ``agent``, too."""
            ...

        @property
        def joins_i2c_parts(self) -> bool:
            """Whether an I2C transaction may be anything joined by repeated START."""
            ...

        @property
        def pulse_out(self) -> tuple[str, ...]:
            """The pieces that send pulses."""
            ...

        def i2c(self, op: I2CConfigure, number: int, pin: PinName, free: Sequence[int], /) -> Opening: ...
        def spi(self, op: SPIConfigure, number: int, pin: PinName, free: Sequence[int], /) -> Opening: ...
        def uart(self, op: UARTConfigure, number: int, pin: PinName, free: Sequence[int], /) -> Opening: ...
        def analog(self, op: AnalogConfigure, number: int, pin: PinName, /) -> Opening: ...
        def pwm(self, op: PWMConfigure, number: int, pin: PinName, /) -> Opening: ...
        def onewire(self, name: str, number: int, pin: PinName, /) -> Opening: ...
        def pulses(self, op: PulsesConfigure, number: int, pin: PinName, /) -> Opening: ...
        def counter(self, op: CountConfigure, number: int, pin: PinName, /) -> Opening: ...
        def encoder(self, op: EncoderConfigure, number: int, pin: PinName, /) -> Opening: ...
        def touch(self, op: TouchConfigure, number: int, pin: PinName, /) -> Opening: ...

        def delay(self, us: int, /) -> str:
            """Statements."""
            ...

        def cpu(self, what: Literal["frequency", "temperature", "voltage"], /) -> Opening:
            """An expression."""
            ...

        def reset(self, run_mode: str, /) -> str:
            """Statements."""
            ...


class Opening(NamedTuple):
    """How to open something on a board.

    - `pieces`: of the agent that it takes
    - `source`: an expression, or statements, that put it into ``_O[number]``
    - `tells`: whether it is an expression, whose value is the peripheral's number and `repr`
    """

    pieces: tuple[str, ...]
    source: str
    tells: bool = False


def keywords(pin: PinName, **lines: str | None) -> str:
    """Source of the keyword arguments for the lines there are."""
    return ",".join(f"{line}={pin(name)}" for line, name in lines.items() if name is not None)
