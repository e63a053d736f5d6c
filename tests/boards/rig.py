"""Rigs for the conformance suite around boards on a cable: one board serves all the rows of a file."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

import pytest

import anyboard
from anyboard.core.registry import resolve
from anyboard.testing.rigs.bench import bench_rig, wired_bench
from anyboard.testing.source import RigSource
from boards.circuitpython_peer import circuitpython_board
from boards.files import CODE_PY, LED, USER_FILES
from boards.slot import Slot, slot_of
from boards.unix_board import unix_board
from boards.wasm_board import VERSIONS, wasm_board

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from anyboard.core.adapter import Adapter
    from anyboard.sim import Bench
    from anyboard.testing.rig import Rig

    MakeBoard = Callable[[Bench | Slot], AbstractContextManager[str]]
    """From a bench to where its board's serial line is."""


def _wasm(version: str) -> MakeBoard:
    return lambda bench: wasm_board(version, bench, flash=USER_FILES)


MICROPYTHON: dict[str, MakeBoard] = {
    "unix": lambda bench: unix_board(bench, flash=USER_FILES),
    **{f"WebAssembly {version}": _wasm(version) for version in VERSIONS},
}
"""Interpreters of MicroPython with a user's files, whose program runs."""


def circuitpython(bench: Bench | Slot) -> AbstractContextManager[str]:
    """A CircuitPython peer with a user's code.py, which runs."""
    return circuitpython_board(bench, code=CODE_PY)


class KeptBoard:
    """One board for one bench after the other; stands for what makes one.

    Args:
        make: makes it, when it is first needed.
    """

    def __init__(self, make: MakeBoard) -> None:
        self._make = make
        self._stack = ExitStack()
        self._slot: Slot | None = None

    @contextmanager
    def __call__(self, bench: Bench | Slot) -> Iterator[str]:
        bench = slot_of(bench).bench
        if self._slot is None:
            slot = Slot(bench)
            self._port = self._stack.enter_context(self._make(slot))
            self._slot = slot
        else:
            self._slot.plug(bench)
        yield self._port

    def close(self) -> None:
        """End it.  Raises AssertionError if a file has changed."""
        self._slot = None
        self._stack.close()


class _Layered:
    """A board to open through a layer."""

    def __init__(self, url: str, layer: Callable[[Adapter], Adapter]) -> None:
        self.url, self._open, _, _ = resolve(url)
        self._layer = layer

    def open_adapter(self) -> Adapter:
        return self._layer(self._open())


@contextmanager
def activated(
    bench: Bench, backend: str, make: MakeBoard, layer: Callable[[Adapter], Adapter] | None = None
) -> Iterator[anyboard.Board]:
    """A board on a cable, opened and activated for the block.

    Args:
        bench: what it is wired to.
        backend: that it is opened with.
        make: from the bench to where the board's serial line is.
        layer: wraps the adapter.

    Raises:
        AssertionError: at the end, if the user's program has run meanwhile, or a file has changed.
    """
    with make(bench) as port:
        url = f"{backend}:{port}"
        opened = anyboard.activate(url if layer is None else _Layered(url, layer))
        blinks: list[bool] = []
        stop_listening = bench.pin(LED).on_change(blinks.append)
        try:
            yield opened
            assert not blinks, "the user's program has run while the board was ours"
        finally:
            stop_listening()
            anyboard.deactivate()


class KeptRigs:
    """Opens a rig when the first row asks for it, and closes it when a row asks for another one.

    A row gives back all that it took; after one that fails, the board is started anew.
    """

    def __init__(self) -> None:
        self._stack = ExitStack()
        self._name = ""

    def source(self, name: str, backend: str, make: MakeBoard, offers: frozenset[str]) -> RigSource:
        """A source for `anyboard.testing.plugin.conformance`.

        Args:
            name: for reports.
            backend: that the board is opened with.
            make: from a bench to where its board's serial line is.
            offers: the capabilities.
        """

        @contextmanager
        def rig() -> Iterator[Rig]:
            if self._name != name:
                self.close()
                bench = wired_bench("raspberry_pi_pico", "real")
                opened = self._stack.enter_context(activated(bench, backend, make))
                self._rig = bench_rig(name, bench, opened, offers)
                self._name = name
            try:
                yield self._rig
            except pytest.skip.Exception:
                raise
            except BaseException:
                self.close()
                raise

        return RigSource(backend, name, rig)

    def close(self) -> None:
        """Close what is open.  Raises AssertionError as `activated`."""
        self._name = ""
        self._stack.close()
