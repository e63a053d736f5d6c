"""Wire time: a frame of an SSD1306 through the unmodified driver, 60 NeoPixels, a long SPI write.

The simulated board takes as long for each transfer as the bits do on a wire: 9 bits a byte on I2C, and START and STOP.
"""

from __future__ import annotations

import time
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, NamedTuple

import anyboard
from adapters.python_board.targets import Target
from anyboard.core.ops import I2CConfigure, I2CTransfer, PinConfigure, PixelWrite, SPIConfigure, SPITransfer
from anyboard.sim import Bench
from boards.link_simulator import USB_FRAME, link
from boards.unix_board import unix_board
from python_board_parts.limits import Limit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from anyboard.adapters.python_board import PythonBoard

_FREQUENCY = 400_000
_FRAMES = 20
_WAYS = {"pty": 0.0, "1 ms USB frames": USB_FRAME}
_DISPLAY = 0x3C


class Shown(NamedTuple):
    """The best of some runs.

    - `ms`: what it took
    - `wire_ms`: what the bits take
    - `turns`: how often the computer waited for the board
    """

    ms: float
    wire_ms: float
    turns: float

    @property
    def times(self) -> float:
        """How many times the wire's own."""
        return self.ms / self.wire_ms

    def line(self, way: str, what: str) -> str:
        """For the table."""
        return f"{way:18}{what:46}{self.ms:9.2f} ms{self.wire_ms:11.2f} ms{self.times:8.2f}{self.turns:8.0f}"


def _i2c_ms(messages: list[int]) -> float:
    """Of messages with so many bytes behind the address."""
    return sum(9 * (count + 1) + 2 for count in messages) / _FREQUENCY * 1e3


def _best(adapter: PythonBoard, wire_ms: float, run: Callable[[], object]) -> Shown:
    run()
    found = []
    for _ in range(_FRAMES):
        turns, start = adapter.link.turns, time.perf_counter()
        run()
        found.append((time.perf_counter() - start, adapter.link.turns - turns))
    seconds, turns = min(found)
    return Shown(seconds * 1e3, wire_ms, turns)


@contextmanager
def _target(frame: float) -> Iterator[Target]:
    bench = Bench("raspberry_pi_pico", clock="real")
    with ExitStack() as stack:
        port = stack.enter_context(unix_board(bench, wire_time=True))
        yield Target(stack.enter_context(link(port, frame=frame)).url if frame else port)


def _driver(frame: float) -> Shown:
    """`show()` of adafruit_ssd1306: six commands of two bytes each, then 1,025 bytes in one message."""
    with _target(frame) as target:
        board = anyboard.activate(target)  # so that the driver finds our modules
        try:
            from adafruit_ssd1306 import SSD1306_I2C

            from anyboard import busio

            display = SSD1306_I2C(128, 64, busio.I2C(board.GP5, board.GP4, frequency=_FREQUENCY))
            display.fill(1)
            return _best(target.adapter, _i2c_ms([2] * 6 + [1025]), display.show)
        finally:
            anyboard.deactivate()


def _others(frame: float) -> tuple[Shown, Shown, Shown, Shown]:
    """The 1,025 bytes alone, 60 pixels, and 40 kB on SPI at 8 MHz: as they go, and a frame at a time."""
    with _target(frame) as target:
        adapter = target.open_adapter()
        try:
            adapter.execute(
                [
                    I2CConfigure("i2c", "GP5", "GP4", _FREQUENCY, 50_000, False),
                    SPIConfigure("spi", "GP18", "GP19", "GP16", 8_000_000, 0, 0, 8, False),
                    PinConfigure("GP2", "out", None, "push_pull", False),
                ]
            )
            data = b"\x40" + bytes(1024)
            message = [I2CTransfer("i2c", _DISPLAY, (data,))]
            pixels = [PixelWrite("GP2", b"\x40\x80\xc0" * 60)]
            long = [SPITransfer("spi", bytes(40_000), 0, 0)]
            shown = (
                _best(adapter, _i2c_ms([1025]), lambda: adapter.execute(message)),
                _best(adapter, 180 * 8 * 1.25e-3, lambda: adapter.execute(pixels)),  # WS2812: 1.25 us a bit
                _best(adapter, 40_000 * 8 / 8e3, lambda: adapter.execute(long)),
            )
            adapter.link.capacity = adapter.link.capacity._replace(credit=1)  # room for one frame
            return *shown, _best(adapter, 40_000 * 8 / 8e3, lambda: adapter.execute(long))
        finally:
            adapter.close()


def report() -> list[Limit]:
    """Print the table."""
    print(f"\n{'way':18}{'what, best of ' + str(_FRAMES):46}{'took':>12}{'wire alone':>14}{'ratio':>8}{'turns':>8}")
    limits = []
    for way, frame in _WAYS.items():
        shown = _driver(frame)
        message, pixels, long, singly = _others(frame)
        print(shown.line(way, "SSD1306 show(), unmodified driver, 400 kHz"))
        print(message.line(way, "its 1,025 bytes of data alone"))
        print(pixels.line(way, "60 NeoPixels"))
        print(long.line(way, "40 kB on SPI at 8 MHz"))
        print(singly.line(way, "the same with one frame on its way at a time"))
        if frame:
            # each of the driver's seven writes waits for its own ACK: 2 ms there and back
            limits.append(Limit(f"1,025 bytes for an SSD1306, {way}: times the wire's own", message.times, 1.3, "x"))
        else:
            limits.append(Limit(f"SSD1306 show(), {way}: times the wire's own", shown.times, 1.3, "x"))
            limits.append(Limit("60 NeoPixels: turns", pixels.turns, 1))
    return limits
