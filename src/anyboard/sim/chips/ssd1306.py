"""Solomon Systech SSD1306: see the class.  Sections in brackets are its datasheet's."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from anyboard.sim.engines import I2CPart
from anyboard.sim.errors import BenchError
from anyboard.sim.picture import Picture

if TYPE_CHECKING:
    from typing import Any

_SEGMENTS = 128
_LINES = 64
_PAGES = 8

# How many bytes follow a command (9, table 9-1, and the charge pump's application note).
# ADh, 23h and D6h are later variants' (SSD1306B, SSD1315); drivers send them and an SSD1306 ignores them.
_ARGUMENTS = {
    0x20: 1, 0x21: 2, 0x22: 2, 0x23: 1, 0x26: 6, 0x27: 6, 0x29: 5, 0x2A: 5, 0x81: 1, 0x8D: 1, 0xA3: 2,
    0xA8: 1, 0xAD: 1, 0xD3: 1, 0xD5: 1, 0xD6: 1, 0xD9: 1, 0xDA: 1, 0xDB: 1,
}  # fmt: skip

_HORIZONTAL, _VERTICAL, _PAGE = 0, 1, 2  # 10.1.3

_DARK, _LIT = (0, 0, 0), (255, 255, 255)


class SSD1306(I2CPart):
    """An OLED module of up to 128 x 64 pixels, on I2C or SPI.

    Modelled: the commands, the three addressing modes, the display RAM and what the panel shows of it:
    `chip.text()`, `chip.image()`.

    The panel is mounted as on the usual modules: it stands upright when the driver remaps the
    segments (A1h) and scans the rows downwards (C8h), and one smaller than the RAM sits in the
    middle of its columns.

    Left out: the movement of the scroll commands (their arguments are taken), and everything that only
    changes how brightly or how often the panel is driven.  The display RAM is random after power-on on a
    real chip, and dark here.

    Datasheet: Solomon Systech SSD1306, revision 1.1 (April 2008).

    Args:
        address: 0x3C, or 0x3D with SA0 high (8.1.5).
        width, height: the panel, in pixels.
        dc: the pin wired to D/C#: needed on SPI.
        res: the pin wired to RES#, if any.
    """

    address = 0x3C
    addresses = (0x3C, 0x3D)
    examples: ClassVar = {"spi": {"dc": "D6"}}
    spi_mode = ((0, 0), (1, 1))  # 8.1.3: SDIN is taken at the rising edge

    is_on: bool
    """Whether the panel shows anything (AFh)."""
    contrast: int
    """0 to 255."""
    is_inverted: bool
    charge_pump: bool
    """Whether the on-chip supply of the panel runs."""
    ram: bytearray
    """The display RAM by segment and page (8.7): byte ``page * 128 + segment``, bit 0 on top."""

    def __init__(
        self,
        address: int | None = None,
        *,
        width: int = _SEGMENTS,
        height: int = _LINES,
        dc: str | None = None,
        res: str | None = None,
    ) -> None:
        if not 1 <= width <= _SEGMENTS or not 1 <= height <= _LINES:
            raise ValueError(f"SSD1306: a panel of {width} x {height} pixels is outside {_SEGMENTS} x {_LINES}")
        self.width = width
        self.height = height
        self._dc_name = dc
        self._res_name = res
        self._dc: Any = None
        super().__init__(address)

    def connected(self, bench: Any) -> None:
        super().connected(bench)
        if self._dc_name is not None:
            self._dc = bench.pin(self._dc_name)
        if self._res_name is not None:
            bench.pin(self._res_name).on_change(self._res_changed)

    def _res_changed(self, level: bool) -> None:
        if not level:
            self._reset_registers()

    def reset(self) -> None:
        super().reset()
        self.ram = bytearray(_SEGMENTS * _PAGES)
        self._reset_registers()

    def _reset_registers(self) -> None:
        """What RES# does (8.5), and the reset values of table 9-1."""
        self.is_on = False
        self.contrast = 0x7F
        self.is_inverted = False
        self.charge_pump = False
        self._all_on = False
        self._mode = _PAGE
        self._columns = 0, _SEGMENTS - 1
        self._page_window = 0, _PAGES - 1
        self._column = 0
        self._page = 0
        self._start_line = 0
        self._offset = 0
        self._rows = _LINES
        self._remapped = False
        self._downwards = False
        self._command: list[int] = []

    # -- the bus ------------------------------------------------------------------------------

    def write(self, address: int, data: bytes) -> None:
        # 8.1.5.2: a control byte (Co, D/C#, 0…), then one byte, or with Co = 0 all the rest
        position = 0
        while position < len(data):
            control = data[position]
            end = position + 2 if control & 0x80 else len(data)
            self._take(data[position + 1 : end], is_data=bool(control & 0x40))
            position = end

    def read(self, address: int, n: int) -> bytes:
        return bytes([0x00 if self.is_on else 0x40]) * n  # the status byte, table 9-2: bit 6 is "display off"

    def select(self) -> None:
        """Chip select goes low."""
        if self._dc is None:
            raise BenchError('an SSD1306 on SPI needs its D/C# pin: SSD1306(dc="D9")')

    def transfer(self, mosi: bytes) -> bytes:
        """8.1.3: D/C# says what the bytes are; it has no output."""
        self._take(mosi, is_data=bool(self._dc.level))
        return b"\xff" * len(mosi)

    def deselect(self) -> None:
        """Chip select goes high."""

    def _take(self, data: bytes, *, is_data: bool) -> None:
        for byte in data:
            if is_data:
                self._write_ram(byte)
            else:
                self._command.append(byte)
                if len(self._command) > _ARGUMENTS.get(self._command[0], 0):
                    code, *arguments = self._command
                    self._command = []
                    self._carry_out(code, arguments)

    # -- commands: 10.1 -----------------------------------------------------------------------

    def _carry_out(self, code: int, arguments: list[int]) -> None:
        if arguments:
            self._set(code, *arguments)
        elif code <= 0x0F:
            self._column = self._column & 0x70 | code
        elif code <= 0x1F:
            self._column = self._column & 0x0F | (code & 0x07) << 4
        elif 0x40 <= code <= 0x7F:
            self._start_line = code & 0x3F
        elif code & 0xF8 == 0xB0:
            # meant for page addressing, but real chips move the pointer in every mode, and drivers count on it
            self._page = code & 0x07
        elif code in (0xA0, 0xA1):
            self._remapped = code == 0xA1
        elif code in (0xA4, 0xA5):
            self._all_on = code == 0xA5
        elif code in (0xA6, 0xA7):
            self.is_inverted = code == 0xA7
        elif code in (0xAE, 0xAF):
            self.is_on = code == 0xAF
        elif code & 0xF0 == 0xC0:
            self._downwards = bool(code & 0x08)

    def _set(self, code: int, first: int, *more: int) -> None:
        if code == 0x20:
            self._mode = first & 0x03
        elif code == 0x21:
            self._columns = first & 0x7F, more[0] & 0x7F
            self._column = self._columns[0]
        elif code == 0x22:
            self._page_window = first & 0x07, more[0] & 0x07
            self._page = self._page_window[0]
        elif code == 0x81:
            self.contrast = first
        elif code == 0x8D:
            self.charge_pump = bool(first & 0x04)
        elif code == 0xA8 and first & 0x3F >= 15:  # 10.1.11: 16 to 64 rows
            self._rows = (first & 0x3F) + 1
        elif code == 0xD3:
            self._offset = first & 0x3F

    def _write_ram(self, byte: int) -> None:
        segment = _SEGMENTS - 1 - self._column if self._remapped else self._column
        self.ram[self._page * _SEGMENTS + segment] = byte
        if self._mode == _VERTICAL:
            self._page, carried = _step(self._page, self._page_window, _PAGES)
            if carried:
                self._column, _ = _step(self._column, self._columns, _SEGMENTS)
        else:
            self._column, carried = _step(self._column, self._columns, _SEGMENTS)
            if carried and self._mode == _HORIZONTAL:
                self._page, _ = _step(self._page, self._page_window, _PAGES)

    # -- the panel ----------------------------------------------------------------------------

    def pixel(self, x: int, y: int) -> bool:
        """Whether a pixel is lit, as seen: (0, 0) is the upper left corner of the upright module."""
        if not 0 <= x < self.width or not 0 <= y < self.height:
            raise ValueError(f"{self.label}: pixel ({x}, {y}) is outside {self.width} x {self.height}")
        com = self.height - 1 - y
        row = ((self._rows - 1 - com if self._downwards else com) + self._offset) % _LINES  # 10.1.15, table 10-1
        if not self.is_on or row >= self._rows:
            return False
        if self._all_on:
            return True
        line = (row + self._start_line) % _LINES
        segment = _SEGMENTS - 1 - (x + (_SEGMENTS - self.width) // 2)
        lit = bool(self.ram[line // 8 * _SEGMENTS + segment] >> line % 8 & 1)
        return lit != self.is_inverted

    @property
    def lit(self) -> int:
        """How many pixels are lit."""
        return sum(self.pixel(x, y) for y in range(self.height) for x in range(self.width))

    def image(self) -> Picture:
        """What the panel shows: white on black."""
        at = ((x, y) for y in range(self.height) for x in range(self.width))
        return Picture(self.width, self.height, (_LIT if self.pixel(x, y) else _DARK for x, y in at))

    def text(self) -> str:
        """The panel in block characters: a character is one pixel wide and two high."""
        return self.image().text()


def _step(position: int, window: tuple[int, int], size: int) -> tuple[int, bool]:
    """The next address within a window, and whether it went back to the window's start."""
    start, end = window
    return (start, True) if position == end else ((position + 1) % size, False)
