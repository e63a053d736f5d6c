"""From a console to a running agent: raw REPL, upload, first words."""

from __future__ import annotations

from ast import literal_eval
from typing import TYPE_CHECKING, NamedTuple

from anyboard.adapters.python_board.calls import ECHO, EVALUATE, EXECUTE, Call
from anyboard.adapters.python_board.frames import ESCAPE, LONGEST, NEWLINES, byte_sum
from anyboard.adapters.python_board.link import Capacity, Link
from anyboard.adapters.python_board.raw_repl import BoardTraceback, RawREPL
from anyboard.adapters.python_board.upload import CORE, piece
from anyboard.core.clock import host_clock
from anyboard.core.errors import BackendUnavailable, BusError, Disconnected

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from anyboard.core.clock import Clock
    from anyboard.transports.console import Console

# words that every version of both understands
_LOOK = """\
import gc,sys
gc.collect()
try:
 import binascii
 c=hasattr(binascii,'crc32')
except ImportError:
 c=False
try:
 import usb_cdc
 u=usb_cdc.console
except ImportError:
 u=getattr(getattr(sys,'stdout',0),'buffer',None)
m=getattr(sys.implementation,'_machine','') or sys.platform
print(repr((sys.implementation.name,tuple(sys.implementation.version)[:3],sys.platform,m,gc.mem_free(),c,bool(u))))
u and u.write(b'\\n')
"""
_EVERY_VALUE = bytes(range(256))
_LEAST_LONGEST = 1024
_LEAST_HEAP = 7_500
_UARTS = ("esp32", "esp8266")
_UART_LONGEST = 2048
_UART_RING = 256
"""What an ESP's console can take while nobody reads it: 260 and 256 bytes (ports/esp32/uart.c, ports/esp8266)."""


class Firmware(NamedTuple):
    """What runs on a board.

    - `name`: "micropython" or "circuitpython"
    - `version`: of it
    - `platform`: as its `sys.platform` says
    - `machine`: the board, in words
    - `free`: bytes of memory before anything was uploaded
    - `has_crc`, `has_stream`: whether it has CRC-32, and a console for binary data
    - `adds_returns`: whether that console turns LF into CR LF
    """

    name: str
    version: tuple[int, ...]
    platform: str
    machine: str
    free: int
    has_crc: bool
    has_stream: bool
    adds_returns: bool

    def __str__(self) -> str:
        brand = {"micropython": "MicroPython", "circuitpython": "CircuitPython"}.get(self.name, self.name)
        return f"{brand} {'.'.join(map(str, self.version))}"


def look(repl: RawREPL, url: str) -> Firmware:
    """What a board in its raw REPL runs.

    Raises:
        BackendUnavailable: it cannot say, or it has no place for an agent.
        Disconnected: it has gone.
    """
    try:
        printed = repl.run(_LOOK)
        firmware = Firmware._make((*literal_eval(printed.decode().strip()), printed.endswith(b"\r\n\r\n")))
    except (BoardTraceback, BusError, ValueError, SyntaxError, TypeError) as error:
        raise BackendUnavailable(
            f"{url} runs a Python that is too old or too small for anyboard ({error}); "
            "install the newest from micropython.org/download or circuitpython.org/downloads"
        ) from error
    if not firmware.has_stream:
        raise BackendUnavailable(
            f"{url}: {firmware} on this board has no console for binary data; install a newer or fuller build"
        )
    if firmware.free < _LEAST_HEAP:
        raise BackendUnavailable(
            f"{url}: {firmware} has {firmware.free} bytes of memory free, and anyboard needs {_LEAST_HEAP}; "
            "make boot.py smaller"
        )
    return firmware


def start(
    console: Console,
    url: str,
    clock: Clock = host_clock,
    heard: Callable[[bytes], None] | None = None,
) -> tuple[Link, Firmware]:
    """Take over a board: stop its program, upload the agent into its memory and start it.

    Args:
        console: to the board.
        url: the board, for messages.
        clock: what the waiting is measured by.
        heard: called with the payload of whatever the board sends unasked.

    Raises:
        BackendUnavailable: it is no board with Python, or one that cannot do it; says why.
        Disconnected: it has gone.
    """
    repl = RawREPL(console, url, clock)
    repl.enter()
    repl.restart()
    firmware = look(repl, url)
    # a frame is in memory twice while it is read, and so is an answer
    longest = max(min(LONGEST, firmware.free // 8), _LEAST_LONGEST)
    capacity = Capacity(longest)
    if firmware.platform in _UARTS:
        capacity = Capacity(min(longest, _UART_LONGEST), _UART_RING)
    if not firmware.has_crc:
        capacity = capacity._replace(check=byte_sum)
    try:
        for name in CORE:
            repl.run(piece(name))
        escapes = bytes((ESCAPE,)) + (NEWLINES if firmware.adds_returns else b"")
        repl.start(piece("start") % (escapes, capacity.longest))
    except (BoardTraceback, BusError) as error:
        raise BackendUnavailable(f"{url} does not take what anyboard runs on boards ({error})") from error
    link = Link(console, url, capacity, clock, heard)
    _greet(link, url)
    return link, firmware


def _greet(link: Link, url: str) -> None:
    """Bring the agent the calls every board has, and see that every value of a byte gets through."""
    try:
        echo = link.call([Call(EXECUTE, piece("hello").encode()), Call(ECHO, _EVERY_VALUE, reads=256)])
    except Disconnected as error:
        raise BackendUnavailable(f"{url}: anyboard cannot talk to what it runs on the board ({error})") from error
    if echo[1:] != [_EVERY_VALUE]:
        raise BackendUnavailable(f"{url} does not pass all values of a byte; use another cable or port")


def evaluate(link: Link, source: str) -> Any:
    """The value of an expression of literals on the board.  Raises as `Link.call`, ValueError."""
    (text,) = link.call([Call(EVALUATE, source.encode(), reads=64)])
    return literal_eval(text.decode())
