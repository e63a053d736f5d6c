"""MicroPython for WebAssembly (npm) as a board on a socket."""

from __future__ import annotations

import json
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from boards.bench_server import serving
from boards.child import running
from boards.files import check_unchanged
from boards.npm import interpreter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.sim import Bench
    from boards.slot import Slot

_HERE = Path(__file__).parent

OLD, MIDDLE, NEWEST = "1.24.1", "1.27.0", "1.29.0-6"
VERSIONS = (OLD, MIDDLE, NEWEST)


@contextmanager
def wasm_board(
    version: str,
    bench: Bench | Slot,
    *,
    flash: Path | None = None,
    heap: int = 256 * 1024,
    raw_paste: Literal["window", "refused", "unknown"] = "window",
    newlines: Literal["text", "always", "never"] = "text",
    wire_time: bool = False,
    ring: int = 1 << 20,
    stuck_ms: int = 3000,
    may_write: bool = False,
) -> Iterator[str]:
    """A board for the block, wired to a bench; yields its URL (``socket://127.0.0.1:PORT``).

    One host at a time: a second connection ends the first.
    Raises AssertionError at the end if a file of the board's has changed.

    Args:
        version: of the npm package; the first use of one fetches it.
        bench: an `anyboard.sim.Bench` of a "raspberry_pi_pico", on the real clock; or a slot with one.
        flash: a folder whose files the board has besides `machine.py` and its like.
        heap: bytes; a Pico has some 190 KB.
        raw_paste: "window" with flow control; "refused" (``R\\x00``); "unknown": firmware before 1.14.
        newlines: which writes get CR LF: "text" as on boards (print, but not sys.stdout.buffer, told apart
            by being UTF-8), "always" as a UART console that cooks everything, or "never".
        wire_time: I2C, SPI and NeoPixel transfers last as long as on a wire.
        ring: bytes; more that arrive and are not read are lost, silently, as at a UART (an ESP32 has 256).
            For boards behind a `link` with a baud rate; USB holds the host back instead.
        stuck_ms: after so long a Ctrl-C that nobody reads (``while True: pass``) becomes a power cycle.
        may_write: its files may change.
    """
    module = interpreter(version)
    with serving(bench, wire_time) as server:
        requests, events = server.requests.fileno(), server.events.fileno()
        config = {
            "interpreter": str(module),
            "requests": requests,
            "events": events,
            "flash": [str(folder) for folder in (_HERE / "flash", flash) if folder is not None],
            "heap": heap,
            "raw_paste": raw_paste,
            "newlines": newlines,
            "ring": ring,
            "stuck_ms": stuck_ms,
        }
        command = ["node", str(_HERE / "wasm_board.mjs"), json.dumps(config)]
        with running(command, (requests, events)) as node:
            files = node.ask("files")
            yield f"socket://127.0.0.1:{node.announced['port']}"
            if not may_write:
                check_unchanged(files, node.ask("files"))
