"""Pads: what the board's chip does at each of its pins, and what is remembered about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.sim.nets import PULL, STRONG, WEAK_PULL, Driver, Listener, Terminal, listen

if TYPE_CHECKING:
    from collections.abc import Callable

    from typing_extensions import Self

    from anyboard.core.ops import Pull


class Pad:
    """The chip's side of one pin: an output stage, a pull, and the hand of the bench's user.

    - `output`, `pull`: the board's own drivers
    - `hand`, `holder`: what `bench.pin(…)` drives, and holds an idle line with
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.terminal = Terminal(name)
        self.output = Driver(self.terminal, f"the board's {name}", STRONG)
        self.pull = Driver(self.terminal, f"the pull of the board's {name}", WEAK_PULL)
        self.hand = Driver(self.terminal, f"bench.pin({name!r})", STRONG)
        self.holder = Driver(self.terminal, f"the end of bench.pin({name!r}).play", PULL)
        self.is_output = False
        self._open_drain = False
        self.pwm: tuple[int, int] | None = None
        self.pixels: list[bytes] = []
        self.pixel_listeners: list[Listener[bytes]] = []
        self.pulses: list[int] = []
        self.touch: int | Callable[[], int] = 1000

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def become_input(self, pull: Pull | None) -> None:
        """High impedance, with the chip's own pull or none."""
        self.is_output = False
        self.pull.drive(None if pull is None else pull == "up")
        self.output.let_go()

    def become_output(self, value: bool, open_drain: bool = False) -> None:
        """Drive `value` from the first moment; open drain drives only low."""
        self.is_output = True
        self._open_drain = open_drain
        self.write(value)
        self.pull.let_go()

    def write(self, value: bool) -> None:
        """Change an output's level; an input does not care."""
        if self.is_output:
            self.output.drive(None if value and self._open_drain else value)

    def become_analog_output(self, volts: float) -> None:
        """Drive a voltage."""
        self.is_output = True
        self.pull.let_go()
        self.output.drive_volts(volts)

    def become_waveform(self, level: Callable[[], bool]) -> None:
        """Drive what a function says at each look."""
        self.is_output = True
        self.pull.let_go()
        self.output.drive(level)

    def listen_to_pixels(self, listener: Callable[[bytes], object]) -> Callable[[], None]:
        """Call `listener(data)` at each write to the NeoPixels on this net; returns what ends it."""
        return listen(self.pixel_listeners, listener)

    def release(self) -> None:
        """A floating input, as after a reset."""
        self.is_output = False
        self.pwm = None
        self.output.let_go()
        self.pull.let_go()
