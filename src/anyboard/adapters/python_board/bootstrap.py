"""From a console to a board that carries out calls: raw REPL, upload, first words."""

from __future__ import annotations

from ast import literal_eval
from typing import TYPE_CHECKING, NamedTuple

from anyboard.adapters.python_board.calls import ECHO, EVALUATE, EXECUTE, Call
from anyboard.adapters.python_board.frames import ESCAPE, LONGEST, NEWLINES, byte_sum
from anyboard.adapters.python_board.link import Capacity, Link
from anyboard.adapters.python_board.raw_repl import BoardTraceback, RawREPL
from anyboard.adapters.python_board.text_link import TextLink
from anyboard.adapters.python_board.upload import CORE, TEXT_CORE, piece
from anyboard.core.clock import host_clock
from anyboard.core.errors import BackendUnavailable, BusError, Disconnected

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from anyboard.core.clock import Clock
    from anyboard.transports.console import Console

# words that every version of both understands, the micro:bit's 1.9.2 too
_LOOK = """\
import gc,sys
gc.collect()
f=gc.mem_free()
try:
 import binascii
 c=hasattr(binascii,'crc32')
except ImportError:
 c=False
u=None
try:
 import usb_cdc
 u=usb_cdc.console
except ImportError:
 try:
  import select
  select.poll,sys.stdin.buffer
  u=sys.stdout.buffer
 except (ImportError,AttributeError):
  pass
m=getattr(sys.implementation,'_machine','')
try:
 import os
 m=m or os.uname()[4]
except (ImportError,AttributeError):
 pass
print(repr((sys.implementation.name,tuple(sys.implementation.version)[:3],sys.platform,m or sys.platform,f,c,bool(u))))
u and u.write(b'\\n')
"""
_EVERY_VALUE = bytes(range(256))
_LEAST_LONGEST = 1024
_LEAST_HEAP = 10_500
"""To compile any of the agent's pieces beside its core, which alone takes 6 KB (measure python_board: heap)."""
_LEAST_TEXT_HEAP = 4_500
"""For the core of the text tier, which takes 4.1 KB to compile on a micro:bit, and 1.2 KB from then on."""
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

    @property
    def dialect(self) -> str:
        """Which of `dialects.DIALECTS` it speaks: a micro:bit's MicroPython has modules of its own."""
        return "microbit" if self.platform == "microbit" else self.name

    def __str__(self) -> str:
        brand = {"micropython": "MicroPython", "circuitpython": "CircuitPython"}.get(self.name, self.name)
        return f"{brand} {'.'.join(map(str, self.version))}"


def look(repl: RawREPL, url: str) -> Firmware:
    """What a board in its raw REPL runs.

    Raises:
        BackendUnavailable: it cannot say.
        Disconnected: it has gone.
    """
    try:
        printed = repl.run(_LOOK)
        firmware = Firmware._make((*literal_eval(printed.decode().strip()), printed.endswith(b"\r\n\r\n")))
    except (BoardTraceback, BusError, ValueError, SyntaxError, TypeError) as error:
        raise BackendUnavailable(
            f"{url} runs a Python that is too old or too small for anyboard ({_words(error)}); "
            "install the newest from micropython.org/download or circuitpython.org/downloads"
        ) from error
    return firmware


def _words(error: Exception) -> str:
    """A `BusError` is its errno's words, which say nothing here."""
    return error.detail if isinstance(error, BusError) and error.detail else str(error)


def start(
    console: Console,
    url: str,
    clock: Clock = host_clock,
    heard: Callable[[bytes], None] | None = None,
    tier: str = "auto",
) -> tuple[Link | TextLink, Firmware]:
    """Take over a board: stop its program, and upload what carries out calls into its memory.

    Args:
        console: to the board.
        url: the board, for messages.
        clock: what the waiting is measured by.
        heard: called with the payload of whatever the board sends unasked.
        tier: "auto": the agent where there is room and a console for it, else as "text": through the raw REPL.

    Raises:
        BackendUnavailable: it is no board with Python, or one that cannot do it; says why.
        Disconnected: it has gone.
    """
    repl = RawREPL(console, url, clock)
    repl.enter()
    try:
        repl.restart()
        firmware = look(repl, url)
        if tier == "text" or not firmware.has_stream or firmware.free < _LEAST_HEAP:
            return _by_text(repl, console, url, firmware, clock), firmware
        return _by_agent(repl, console, url, firmware, clock, heard), firmware
    except BaseException:
        repl.abandon()
        raise


def _by_agent(
    repl: RawREPL,
    console: Console,
    url: str,
    firmware: Firmware,
    clock: Clock,
    heard: Callable[[bytes], None] | None,
) -> Link:
    # a frame is in memory twice while it is read, and so is an answer
    longest = max(min(LONGEST, firmware.free // 8), _LEAST_LONGEST)
    capacity = Capacity(longest)
    if firmware.platform in _UARTS:
        capacity = Capacity(min(longest, _UART_LONGEST), _UART_RING)
    if not firmware.has_crc:
        capacity = capacity._replace(check=byte_sum)
    escapes = bytes((ESCAPE,)) + (NEWLINES if firmware.adds_returns else b"")
    _upload(repl, CORE, url, firmware, piece("start") % (escapes, capacity.longest))
    link = Link(console, url, capacity, clock, heard)
    _greet(link, url)
    return link


def _by_text(repl: RawREPL, console: Console, url: str, firmware: Firmware, clock: Clock) -> TextLink:
    if firmware.free < _LEAST_TEXT_HEAP:
        raise BackendUnavailable(
            f"{url}: {firmware} has {firmware.free} bytes of memory free, and anyboard needs {_LEAST_TEXT_HEAP}; "
            "make boot.py smaller"
        )
    repl.restart()  # without the names that `look` used, which an interpreter never forgets
    _upload(repl, TEXT_CORE, url, firmware)
    link = TextLink(console, url, firmware.free, repl.pastes, clock)
    _greet(link, url)
    return link


def _upload(repl: RawREPL, names: Sequence[str], url: str, firmware: Firmware, start: str = "") -> None:
    """Execute pieces of the agent, which stay, and start what does not end."""
    try:
        for name in names:
            repl.run(piece(name))
        if start:
            repl.start(start)
    except (BoardTraceback, BusError) as error:
        raise BackendUnavailable(
            f"{url} does not take what anyboard runs on boards ({_words(error)}); "
            f"{firmware} had {firmware.free} bytes of memory free"
        ) from error


def _greet(link: Link | TextLink, url: str) -> None:
    """Bring the calls every board has, and see that every value of a byte gets through."""
    try:
        echo = link.call([Call(EXECUTE, piece("hello").encode()), Call(ECHO, _EVERY_VALUE, reads=256)])
    except Disconnected as error:
        raise BackendUnavailable(f"{url}: anyboard cannot talk to what it runs on the board ({error})") from error
    if echo[1:] != [_EVERY_VALUE]:
        raise BackendUnavailable(f"{url} does not pass all values of a byte; use another cable or port")


def evaluate(link: Link | TextLink, source: str) -> Any:
    """The value of an expression of literals on the board.  Raises as `Link.call`, ValueError."""
    (text,) = link.call([Call(EVALUATE, source.encode(), reads=64)])
    return literal_eval(text.decode())
