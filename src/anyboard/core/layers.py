"""Layers: adapters around adapters, put in front of a board URL and ended by ``::``.

::

    trace=run.txt::sim          record=run.jsonl::mcp2221:0001234567

A layer is an entry point in the group ``anyboard.layers``; its name is what the URL says, its
object is called with the text after ``=`` ("" without one) and with what opens the adapter inside::

    [project.entry-points."anyboard.layers"]
    trace = "anyboard.layers.trace:Trace"

    class Trace(Wrapper):
        def __init__(self, argument: str, open_inner: Callable[[], Adapter]) -> None:
            self._file = open(argument, "w")    # what may be wrong about the argument first
            super().__init__(open_inner())      # then the board

        def execute(self, ops: Sequence[Op], /) -> list[Result]:
            results = super().execute(ops)
            ...
            return results

Of several layers, the leftmost is the outermost: ``trace=a::faults=b::sim`` traces what the
faults leave of the simulator.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, Protocol

    from anyboard.core.adapter import Adapter
    from anyboard.core.info import AdapterInfo
    from anyboard.core.ops import Op, Result

    class LayerFactory(Protocol):
        """What a layer's entry point is: a class or function that makes an adapter around another."""

        def __call__(self, argument: str, open_inner: Callable[[], Adapter], /) -> Adapter:
            """Open the layer, calling `open_inner` once (or again, to reconnect).

            Raises `BadURL` for an argument that makes no sense and `NotFound` for a file that is
            not there, before opening anything.  If it raises after opening, it closes the inner adapter.
            """
            ...


class Wrapper:
    """An adapter that hands everything on to the one inside; a layer overrides what it changes.

    `execute` keeps the promises of `Adapter.execute`.  `close` closes the inner adapter.
    """

    def __init__(self, inner: Adapter) -> None:
        self.inner = inner

    @property
    def info(self) -> AdapterInfo:
        return self.inner.info

    def execute(self, ops: Sequence[Op], /) -> list[Result]:
        return self.inner.execute(ops)

    def close(self) -> None:
        self.inner.close()

    def __getattr__(self, name: str) -> Any:
        # what only some adapters have must be absent here, too, where it is absent there
        if name in ("clock", "subscribe", "measure"):
            return getattr(self.inner, name)
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")


def wrap(layer: LayerFactory, argument: str, open_inner: Callable[[], Adapter]) -> Callable[[], Adapter]:
    """The opener of `open_inner`'s adapter with a layer around it."""
    return lambda: layer(argument, open_inner)
