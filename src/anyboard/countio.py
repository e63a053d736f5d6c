"""`countio`: edges counted by the board itself."""

from __future__ import annotations

from anyboard._native.arguments import native
from anyboard._native.check import integer, one_of, one_of_or_none
from anyboard._native.enumeration import Enumeration
from anyboard._native.namespace import publish
from anyboard._native.one_pin import OnePin
from anyboard.core.ops import CountConfigure, CountRead, CountWrite
from anyboard.digitalio import Pull, pull_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar

    from anyboard.core.ops import Edge as EdgeName
    from anyboard.core.pins import Pin

__all__ = ["Counter", "Edge"]


class Edge(Enumeration, names=("RISE", "FALL", "RISE_AND_FALL")):
    """Which transitions count."""

    __slots__ = ()
    RISE: ClassVar[Edge]
    FALL: ClassVar[Edge]
    RISE_AND_FALL: ClassVar[Edge]


def _edge_name(edge: Edge) -> EdgeName:
    """The operation's word for an edge."""
    return "rise" if edge is Edge.RISE else "fall" if edge is Edge.FALL else "both"


@native
class Counter(OnePin):
    """A counter of edges on a pin; starts at 0.

    Args:
        pin: the pin.
        edge: what to count.
        pull: the pin's resistor.

    Raises:
        TypeError: an argument is of the wrong type or missing.
        ValueError: the pin is in use or cannot count.
        RuntimeError, NotImplementedError: this chip cannot count that, or not on this pin.
    """

    __slots__ = ()

    def __init__(self, pin: Pin, *, edge: Edge = Edge.FALL, pull: Pull | None = None) -> None:
        session, the_pin = self._choose(pin, "count", CountConfigure, "edge counter")
        one_of(edge, Edge, "edge")
        one_of_or_none(pull, Pull, "pull")
        self._open(session, the_pin, CountConfigure(self._pin, _edge_name(edge), pull_name(pull)))

    @property
    def count(self) -> int:
        """The edges since the start; may be set."""
        return self._live.run_int(CountRead(self._pin))

    @count.setter
    def count(self, count: int) -> None:
        session = self._live
        session.post(CountWrite(self._pin, integer(count)))

    def reset(self) -> None:
        """Start again at 0."""
        self._live.post(CountWrite(self._pin, 0))


publish(globals())
