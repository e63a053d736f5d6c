"""Long SPI transfers: libusb cuts them into pieces for the kernel, and the chips have buffers that fill up."""

from __future__ import annotations

from functools import partial
from random import Random
from typing import TYPE_CHECKING

import anyboard
from kernel.scenarios.chips import CH341, FT232H
from kernel.scenarios.every_chip import counted, found, raised

if TYPE_CHECKING:
    from anyboard.busio import SPI
    from kernel.scenarios.chips import Setup
    from usbmodels.device import UsbModel


def looped(pins: tuple[str, str], model: UsbModel) -> None:
    """A wire from MOSI to MISO."""
    model.bench.wire(*pins)


def round_trip(spi: SPI, data: bytes) -> bytes:
    """What comes back of what is sent."""
    answer = bytearray(len(data))
    while not spi.try_lock():
        pass
    try:
        spi.configure(baudrate=2_000_000)
        spi.write_readinto(data, answer)
    finally:
        spi.unlock()
    return bytes(answer)


def long_transfers(setup: Setup, pins: tuple[str, str], size: int) -> None:
    """Every byte comes back; a device pulled out in the middle is an error at once."""
    data = Random(1).randbytes(size)
    with setup.devices(None, prepare=partial(looped, pins)) as (device,):
        device.plug()
        with anyboard.open(setup.adapter) as board:
            spi = board.SPI()
            assert round_trip(spi, data[:3]) == data[:3]
            device.traffic()
            assert round_trip(spi, data) == data
            traffic = device.traffic()
            print(f"{size} bytes: {counted(traffic)}")
            device.gone_after((traffic["out"] + traffic["in_"]) // 2)
            raised(lambda: round_trip(spi, data), anyboard.Disconnected)
        device.unplug()
        assert found(setup) == []
        device.plug()
        with anyboard.open(setup.adapter) as board:
            assert round_trip(board.SPI(), data) == data


def ft232h() -> None:
    """64 KiB, in packets of 512."""
    long_transfers(FT232H, ("D1", "D2"), 1 << 16)


def ch341() -> None:
    """4 KiB, in packets of 32."""
    long_transfers(CH341, ("D5", "D7"), 1 << 12)


SCENARIOS = (ft232h, ch341)
