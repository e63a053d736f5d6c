"""The CH341A as an adapter: pins and SPI; its I2C is the one of both chips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.adapters._ch34x import stream
from anyboard.adapters._ch34x.adapter import StreamAdapter
from anyboard.adapters.ch341 import codec
from anyboard.core.adapter import handles
from anyboard.core.errors import Rejected
from anyboard.core.ops import PinConfigure, PinRead, PinWrite, Release, SPIConfigure, SPITransfer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from anyboard.adapters._ch34x.link import Link
    from anyboard.adapters.ch341.codec import BitBang
    from anyboard.core.info import AdapterInfo

_PINS = {f"D{bit}": 1 << bit for bit in range(8)}
_OUTPUTS = 0x3F
_SPEEDS = {20_000: 0, 100_000: 1, 400_000: 2, 750_000: 3}
# WCH: a transfer of the chip has at most 4096 bytes.
_POSTED_MAX = 4096 - codec.PACKET


class CH341(StreamAdapter):
    """One open CH341A.

    Args:
        link: to it; closed with the adapter.
        info: its description.

    Raises:
        BusError: the chip does not answer.
        Disconnected: it has gone.
    """

    dialect = stream.CH341

    def __init__(self, link: Link, info: AdapterInfo) -> None:
        super().__init__(link, info)
        self._direction = self._levels = 0
        self._open_drain = 0
        self._spi: str | None = None
        self._spi_pins = 0
        self._bitbang: BitBang | None = None
        link.open(codec.set_pins(0, 0))  # which pins are outputs cannot be asked

    def speeds(self) -> Mapping[int, int]:
        return _SPEEDS

    def check_idle(self) -> None:
        clocks = stream.clock_out()
        for _ in range(2):  # the first may be what a target that hangs needs
            if self._link.exchange(clocks.request, len(clocks.slots)) != b"\0":
                return
        raise Rejected("RuntimeError", "No pull up found on SDA or SCL; check your wiring")

    # -- pins ----------------------------------------------------------------------------------------

    def _pin(self, name: str) -> int:
        if name not in _PINS:
            raise Rejected("ValueError", f"Invalid pin {name}; D0 to D7 are the digital pins of {self.info.url}")
        return _PINS[name]

    def _drive(self) -> None:
        # open drain: high is letting go, and not even for a moment driving high
        direction = self._direction & ~(self._open_drain & self._levels)
        self._link.post(codec.set_pins(direction, self._levels & ~self._open_drain))

    @handles(PinConfigure)
    def _pin_configure(self, op: PinConfigure) -> None:
        pin = self._pin(op.pin)
        if op.direction == "in":
            if op.pull is not None:
                raise Rejected("ValueError", f"{self.info.url} has no pulls; use a resistor of 10 kOhm")
            self._let_go(pin)
            return
        if not pin & _OUTPUTS:
            raise Rejected(
                "ValueError", f"Invalid pin {op.pin}, which is an input; D0 to D5 can be outputs on {self.info.url}"
            )
        self._open_drain = self._open_drain | pin if op.drive == "open_drain" else self._open_drain & ~pin
        self._direction |= pin
        self._set(pin, op.value)

    def _set(self, pin: int, value: bool) -> None:
        self._levels = self._levels | pin if value else self._levels & ~pin
        self._drive()

    def _let_go(self, pins: int) -> None:
        self._direction &= ~pins
        self._open_drain &= ~pins
        self._drive()

    @handles(PinWrite)
    def _pin_write(self, op: PinWrite) -> None:
        self._set(self._pin(op.pin), op.value)

    @handles(PinRead)
    def _pin_read(self, op: PinRead) -> bool:
        pin = self._pin(op.pin)
        return bool(self._link.exchange(codec.read_pins(), 1)[0] & pin)

    # -- SPI -----------------------------------------------------------------------------------------

    @handles(SPIConfigure)
    def _spi_configure(self, op: SPIConfigure) -> int:
        url = self.info.url
        if op.soft:
            raise Rejected("NotImplementedError", f"{url} has no bit-banged SPI on other pins")
        if op.clock != "D3" or op.mosi not in ("D5", None) or op.miso not in ("D7", None):
            raise Rejected("ValueError", f"Invalid pins; SPI is on D3 (clock), D5 (MOSI) and D7 (MISO) on {url}")
        if op.bits != 8:
            raise Rejected("ValueError", f"bits must be 8 on {url}")
        if op.baudrate < codec.BITBANG_HZ_MIN:
            raise Rejected("ValueError", f"baudrate must be at least {codec.BITBANG_HZ_MIN} Hz on {url}")
        if (op.polarity, op.phase) == (0, 0) and op.baudrate >= codec.SPI_HZ:
            self._bitbang = None
        else:
            self._bitbang = codec.bitbang(op.polarity, op.phase, op.baudrate)
        self._spi = op.bus
        self._spi_pins = codec.SCK | (codec.MOSI if op.mosi else 0)
        self._open_drain &= ~self._spi_pins
        self._direction |= self._spi_pins
        self._levels &= ~self._spi_pins
        self._set(codec.SCK, bool(op.polarity))
        return codec.SPI_HZ if self._bitbang is None else self._bitbang.hertz

    @handles(SPITransfer)
    def _spi_transfer(self, op: SPITransfer) -> bytes:
        if op.bus != self._spi:
            raise Rejected("RuntimeError", f"{self.info.url} has no SPI bus {op.bus!r}; configure it first")
        data = op.out or bytes((op.fill,)) * op.read
        if self._bitbang is not None:
            return self._bitbanged(self._bitbang, data, bool(op.read))
        received = b"".join(
            codec.spi_answer(self._link.exchange(packet, len(packet) - 1)) for packet in codec.spi_packets(data)
        )
        return received if op.read else b""

    def _bitbanged(self, bus: BitBang, data: bytes, reads: bool) -> bytes:
        looks = b""
        for packet, count in bus.packets(self._levels, data, reads):
            if count:
                looks += self._link.exchange(packet, count)
            else:
                self._link.post(packet)
                if self._link.posted > _POSTED_MAX:
                    self._link.flush()
        return codec.bits_to_bytes(looks)

    # -- the end of a use ----------------------------------------------------------------------------

    @handles(Release)
    def _release(self, op: Release) -> None:
        if op.resource == self._i2c:
            self._i2c = None
        elif op.resource == self._spi:
            self._spi = None
            self._let_go(self._spi_pins)
        elif op.resource in _PINS:
            self._let_go(_PINS[op.resource])
