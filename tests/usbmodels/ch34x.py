"""What the CH341 and the CH347 have in common: the I2C stream command 0xAA, on a simulated bench.

After: jefflessard/ch34x (README.md, ch341-i2c.c), gschorcht/i2c-ch341-usb, WCH's own Linux driver
(WCHSoftGroup/ch34x_mphsi_master_linux, driver/ch34x_mphsi_master_i2c.c).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.sim.bitbang import BitBanging
from usbmodels.device import Stall
from usbmodels.i2c_bus import I2CEngine

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from anyboard.sim import Bench
    from anyboard.sim.nets import Net

END, START, STOP, DELAY, SPEED, WRITE, READ = 0x00, 0x74, 0x75, 0x40, 0x60, 0x80, 0xC0


class I2CStream:
    """The chip's I2C controller: it does what it is told, a command at a time, and never looks at SCL.

    Args:
        bench: with the pins SCL and SDA.
        speeds: Hz for each code of the command 0x60.
        report: the bytes that say how written bytes were acknowledged.
    """

    def __init__(self, bench: Bench, speeds: Sequence[int], report: Callable[[bool, bool], bytes]) -> None:
        self.engine = I2CEngine(bench, "SCL", "SDA")
        self._speeds = speeds
        self._report = report
        self.hertz = 100_000
        self._addresses = False
        self._acknowledged_read = False
        self.rude_stops = 0
        """STOPs after a byte that was acknowledged: a real target may hold SDA low and prevent them."""

    def run(self, packet: bytes) -> tuple[bytes, float]:
        """Carry out what follows the command byte; returns the answer and the microseconds it takes.

        Raises `Stall` for what is no stream.
        """
        answer = bytearray()
        bits, extra_us = 0, 0.0
        at = 1
        while at < len(packet):
            command = packet[at]
            at += 1
            count = command & 0x3F
            if command == END:
                break
            if command == START:
                self._addresses, self._acknowledged_read = True, False
                bits += 1
            elif command == STOP:
                self._stop()
                bits += 1
            elif command >= READ:
                answer += bytes(self._read() for _ in range(count or 1))
                self._acknowledged_read = bool(count)
                bits += 9 * (count or 1)
            elif command >= WRITE:
                data = packet[at : at + (count or 1)]
                at += len(data)
                if len(data) != (count or 1):
                    raise Stall
                for byte in data:
                    answer += self._report(self._write(byte), bool(count))
                bits += 9 * len(data)
            elif command & 0xF0 == SPEED:
                if command & 0x0F >= len(self._speeds):
                    raise Stall
                self.hertz = self._speeds[command & 0x0F]
            elif command & 0xE0 == DELAY:
                extra_us += (command & 0x0F) * (1000 if command & 0x10 else 1)
            elif command not in (0x15, 0x16):  # clock stretching on and off (CH347)
                raise Stall
        return bytes(answer), extra_us + bits * 1_000_000 / self.hertz

    def _works(self) -> bool:
        return self.engine.scl and self.engine.sda

    def _write(self, byte: int) -> bool:
        addresses, self._addresses = self._addresses, False
        self._acknowledged_read = False
        if not self._works():
            return not self.engine.sda  # a line that is stuck low looks like an ACK
        if addresses:
            return self.engine.start(byte >> 1, bool(byte & 1))
        return self.engine.is_busy and self.engine.write(byte)

    def _read(self) -> int:
        if not self._works():
            return 0xFF if self.engine.sda else 0x00
        return self.engine.read() if self.engine.is_busy else 0xFF

    def _stop(self) -> None:
        self.rude_stops += self._acknowledged_read
        self._addresses = self._acknowledged_read = False
        self.engine.stop()


class BoardSide:
    """What a bench calls its board's adapter, as far as a model needs it: serial bytes come, wires change."""

    def __init__(self, bench: Bench, receive: Callable[[Net, bytes], None] | None = None) -> None:
        self.bitbanging = BitBanging(bench)
        self._receive = receive

    def receive(self, net: Net, data: bytes) -> None:
        """Serial bytes arrive on a net."""
        if self._receive is not None:
            self._receive(net, data)
