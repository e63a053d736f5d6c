"""Parts on pins of their own: buttons, servos, strips of NeoPixels.

Such a part has a method `connected_to`, whose parameters are its connections; `bench.attach` calls it
with a `Lead` for each.
"""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, NamedTuple

from anyboard.sim.errors import BenchError
from anyboard.sim.nets import PULL, STRONG, Driver
from anyboard.sim.parts import label, require_methods
from anyboard.sim.pin import BenchPin

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from anyboard.sim.bench import Bench
    from anyboard.sim.clock import RealClock, VirtualClock
    from anyboard.sim.nets import Volts
    from anyboard.sim.pads import Pad
    from anyboard.sim.parts import PinPart


class Lead(BenchPin):
    """A part's own connection to a pin: what `bench.pin(…)` can do, and resistors.

    Args:
        name: what messages call it.
        family: the drivers of all leads of the part; this one's are added.
    """

    def __init__(self, pad: Pad, clock: RealClock | VirtualClock, name: str, family: list[Driver]) -> None:
        terminal = pad.terminal
        super().__init__(pad, clock, Driver(terminal, name, STRONG), Driver(terminal, name, PULL))
        self._resistor = Driver(terminal, f"the resistor of {name}", PULL)
        self._own = (self._hand, self._holder, self._resistor)
        self._family = family
        self._family += self._own
        self._stops: list[Callable[[], None]] = []

    def __repr__(self) -> str:
        return f"<{self._hand.name}>"

    def pull(self, level: bool | None) -> None:
        """Pull up, down or (None) not at all: any output is stronger."""
        with self._clock.lock:
            self._resistor.drive(level)

    def pull_volts(self, volts: Volts) -> None:
        """Drive a voltage through a resistor: any output is stronger."""
        with self._clock.lock:
            self._resistor.drive_volts(volts)

    @property
    def outside(self) -> bool | None:
        """The level that others drive here, or None: neither resistors count, nor the part's own leads."""
        for driver in self._pad.terminal.net.drivers:
            if driver.strength == STRONG and driver not in self._family:
                level = driver.now()
                if level is not None:
                    return level
        return None

    @property
    def duty(self) -> float | None:
        """How much of the time others drive it high: 0 to 1, by PWM or by level; None if nobody drives it."""
        if self.pwm is not None:
            return self.pwm[1] / 0xFFFF
        level = self.outside
        return None if level is None else float(level)

    def on_change(self, listener: Callable[[bool], object]) -> Callable[[], None]:
        return self._until_cut(super().on_change(listener))

    def on_pixels(self, listener: Callable[[bytes], object]) -> Callable[[], None]:
        return self._until_cut(super().on_pixels(listener))

    def _until_cut(self, stop: Callable[[], None]) -> Callable[[], None]:
        self._stops.append(stop)
        return stop

    def cut(self) -> None:
        """Disconnect for good: the part drives and hears nothing here any more."""
        self._player.stop()
        for stop in self._stops:
            stop()
        for driver in self._own:
            driver.remove()


class Wiring(NamedTuple):
    """A part, where it is in words, and its leads."""

    part: object
    where: str
    leads: list[Lead]

    def cut(self) -> None:
        """Disconnect the part for good."""
        for lead in self.leads:
            lead.cut()


def connections(connected_to: Callable[..., object]) -> dict[str, bool]:
    """The names of a part's connections, and whether it can do without; of a bound method or a class's."""
    parameters = list(inspect.signature(connected_to).parameters.values())
    return {each.name: each.default is not each.empty for each in parameters if each.name != "self"}


def connect(bench: Bench, part: PinPart, pins: dict[str, str | Sequence[str]]) -> Wiring:
    """Give a part its leads.

    Raises:
        TypeError: it has no `connected_to`, or not these connections; names its own.
        NotFound: no such pin.
        BenchError: it is attached already.
    """
    require_methods(part, "pins", "connected_to")
    known = connections(part.connected_to)
    if not pins.keys() <= known.keys() or any(name not in pins for name, optional in known.items() if not optional):
        wanted = ", ".join(f"{name}=" + (" (optional)" if optional else "") for name, optional in known.items())
        given = ", ".join(f"{name}=" for name in pins) or "no pin"
        raise TypeError(f"{label(part)} is attached with {wanted}, not with {given}")
    if any(other is part for other, _ in bench.parts):
        raise BenchError(f"{label(part)} is attached already; for another one make another object")
    pads = {name: [bench.pad(pin) for pin in _names(value)] for name, value in pins.items()}
    family: list[Driver] = []
    leads = {
        name: [Lead(pad, bench.clock, f"{label(part)} on {pad.name}", family) for pad in pads[name]] for name in pins
    }
    places = (" ".join(pad.name for pad in pads[name]) for name in pins)
    named = (place if len(known) == 1 else f"{name} {place}" for name, place in zip(pins, places, strict=True))
    wiring = Wiring(part, ", ".join(named), [lead for several in leads.values() for lead in several])
    try:
        bench.introduce(part)
        part.connected_to(**{name: leads[name][0] if isinstance(pins[name], str) else leads[name] for name in pins})
    except BaseException:
        wiring.cut()
        raise
    return wiring


def _names(pins: str | Sequence[str]) -> list[str]:
    return [pins] if isinstance(pins, str) else list(pins)
