"""Programs for the same adapters by others, unmodified, and ours, behind one small interface."""

from __future__ import annotations

import glob
import logging
from pathlib import Path
from typing import TYPE_CHECKING

import usb.backend.libusb1

import anyboard
from anyboard.busio import I2C
from kernel.scenarios.chips import ADDRESS, REGISTER, read_26_on

if TYPE_CHECKING:
    from types import TracebackType


class Client:
    """Opens an adapter when made; reads 26 bytes from the memory on its I2C bus.

    - `name`: of program and version
    """

    name: str

    def read_26(self) -> bytes:
        """Write the register, repeated START, read 26 bytes."""
        raise NotImplementedError

    def close(self) -> None:
        """Give the adapter back."""
        raise NotImplementedError

    def __enter__(self) -> Client:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class Anyboard(Client):
    """Ours."""

    name = "anyboard"

    def __init__(self, url: str, frequency: int) -> None:
        self._board = anyboard.open(url)
        self._bus = I2C(self._board.SCL, self._board.SDA, frequency=frequency)

    def read_26(self) -> bytes:
        return read_26_on(self._bus)

    def close(self) -> None:
        self._board.close()


class EasyMCP2221(Client):
    """EasyMCP2221, on hidapi."""

    name = "EasyMCP2221"

    def __init__(self, frequency: int = 400_000) -> None:
        from EasyMCP2221 import Device

        self._device = Device()
        self._device.I2C_speed(frequency)

    def read_26(self) -> bytes:
        self._device.I2C_write(ADDRESS, bytes((REGISTER,)), "nonstop", timeout_ms=1000)
        # its own time limit of 20 ms is too short for a busy computer
        return bytes(self._device.I2C_read(ADDRESS, 26, "restart", timeout_ms=1000))

    def close(self) -> None:
        self._device.hidhandler.close()


class PyFtdi(Client):
    """pyftdi, on PyUSB."""

    name = "pyftdi"

    def __init__(self, frequency: int = 400_000) -> None:
        import libusb_package
        from pyftdi.i2c import I2cController

        # PyUSB keeps what it has found first, so that no libusb of the system's is needed
        usb.backend.libusb1.get_backend(find_library=libusb_package.find_library)
        logging.getLogger("pyftdi").setLevel(logging.CRITICAL)
        self._controller = I2cController()
        self._controller.configure("ftdi://ftdi:232h/1", frequency=frequency)
        self._port = self._controller.get_port(ADDRESS)

    def read_26(self) -> bytes:
        return bytes(self._port.exchange(bytes((REGISTER,)), 26))

    def close(self) -> None:
        self._controller.close()


class SMBus2(Client):
    """smbus2 on the /dev/i2c-N of the kernel's driver for the CP2112, at the clock the chip is set to."""

    name = "smbus2, hid-cp2112"

    def __init__(self) -> None:
        from smbus2 import SMBus

        (bus,) = (path for path in glob.glob("/sys/class/i2c-dev/i2c-*") if "CP2112" in Path(path, "name").read_text())
        self._bus = SMBus(int(bus.rpartition("-")[2]))

    def read_26(self) -> bytes:
        from smbus2 import i2c_msg

        write, read = i2c_msg.write(ADDRESS, [REGISTER]), i2c_msg.read(ADDRESS, 26)
        self._bus.i2c_rdwr(write, read)
        return bytes(read)

    def close(self) -> None:
        self._bus.close()
