"""Pins that a program moves itself: decoders between its edges and the parts on the bench's buses.

A bus has a decoder only while the board uses its lines as digital pins; everybody else pays nothing.

A part is asked a message or a byte at a time, but on the wire its answer begins before the question
has ended.  What it would answer is therefore asked of a copy of it (`copy.deepcopy`); the part itself
is called once, when message or byte is complete.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Protocol

from anyboard.sim.errors import BenchError
from anyboard.sim.parts import label

if TYPE_CHECKING:
    from typing import TypeVar

    from anyboard.sim.bench import Bench
    from anyboard.sim.nets import Terminal
    from anyboard.sim.pads import Pad

    PartT = TypeVar("PartT")


class Decoder(Protocol):
    """What listens to a bus until `stop`."""

    def stop(self) -> None: ...


class BitBanging:
    """The digital pins of the board, and the decoders they need."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._pads: set[Pad] = set()
        self._decoders: dict[object, Decoder] = {}

    def begin(self, pad: Pad) -> None:
        """The board uses a pin as a digital one."""
        if pad not in self._pads:
            self._pads.add(pad)
            self.refresh()

    def end(self, pad: Pad) -> None:
        """The board uses a pin for something else, or not at all."""
        if pad in self._pads:
            self._pads.remove(pad)
            self.refresh()

    def refresh(self) -> None:
        """Start and stop decoders, as pins, wires and parts are now."""
        if not self._pads and not self._decoders:
            return
        nets = {pad.terminal.net for pad in self._pads}

        def is_digital(line: Terminal) -> bool:
            return line.net in nets

        wanted = self._bench.bitbanged(is_digital)
        for bus in [bus for bus in self._decoders if bus not in wanted]:
            self._decoders.pop(bus).stop()
        for bus, make in wanted.items():
            if bus not in self._decoders:
                self._decoders[bus] = make()


def copy_of(part: PartT) -> PartT:
    """A copy that can be asked what the part would do.  Raises `BenchError` if there can be none."""
    try:
        return copy.deepcopy(part)
    except Exception as error:
        raise BenchError(
            f"{label(part)} cannot be copied ({error}), so it cannot be used by bit-banging; give it __deepcopy__"
        ) from error
