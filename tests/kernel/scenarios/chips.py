"""The adapters, each as a Linux system may have it: with or without the kernel's own driver for the chip."""

from __future__ import annotations

import os
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kernel import linux
from kernel.device import Device
from kernel.usbip import ServedClock
from usbmodels.parts import Memory

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from anyboard import Board
    from anyboard.busio import I2C
    from usbmodels.device import UsbModel

ADDRESS = 0x50
"""Where the memory on every adapter's I2C bus answers."""
REGISTER = 0x88
CONTENT = bytes(value * 89 + 41 & 0xFF for value in range(256))
EXPECTED = CONTENT[REGISTER : REGISTER + 26]
"""What is read again and again: as many bytes as the calibration of a BME280."""


def with_memory(model: UsbModel) -> None:
    """Put the memory on its I2C bus."""
    model.bench.i2c.attach(Memory(ADDRESS, CONTENT))


class Setup(NamedTuple):
    """An adapter and the kernel drivers that are loaded.

    - `name`: of the scenarios
    - `adapter`: in board URLs
    - `model`: module and class of its model
    - `modules`: the kernel modules loaded
    - `driver`: what then has its HID device, or else its interface; None: no driver
    - `interface`: the number of the interface our adapter uses
    """

    name: str
    adapter: str
    model: tuple[str, str]
    modules: tuple[str, ...]
    driver: str | None
    interface: int
    is_hid: bool

    @contextmanager
    def devices(
        self, *serials: str | None, prepare: Callable[[UsbModel], object] = with_memory
    ) -> Iterator[list[Device]]:
        """The modules loaded, and devices that are not plugged in yet.

        Args:
            serials: one for each device; None: as the model has it.
            prepare: puts something on the models' pins.
        """
        for module in self.modules:
            linux.load_module(Path(os.environ["ANYBOARD_MODULES"]) / f"{module}.ko")
        models = [self.made(serial) for serial in serials]
        for model in models:
            prepare(model)
        made = [Device(model) for model in models]
        try:
            yield made
        finally:
            for device in reversed(made):
                device.end()
            for module in self.modules:
                linux.unload_module(module)

    def made(self, serial: str | None = None) -> UsbModel:
        """A model."""
        module, name = self.model
        model: UsbModel = getattr(import_module(module), name)(serial=serial, clock=ServedClock())
        return model

    def driver_of(self, device: Device) -> str | None:
        """The kernel driver that has the device now; "usbfs" is a program that uses libusb."""
        drivers = linux.hid_drivers(device.location) if self.is_hid else []
        if drivers:
            return drivers[0]
        return linux.interface_driver(device.location, self.interface)


_MCP2221 = ("usbmodels.mcp2221", "MCP2221")
_CP2112 = ("usbmodels.cp2112", "CP2112")
_FT232H = ("usbmodels.ftdi", "FT232H")
_CH341 = ("usbmodels.ch341", "CH341")
_CH347 = ("usbmodels.ch347", "CH347")
_CH347_HID = ("usbmodels.ch347", "CH347HID")

MCP2221, MCP2221_BOUND, CP2112, CP2112_BOUND, FT232H, CH341, CH341_BOUND, CH347, CH347_HID = SETUPS = (
    Setup("mcp2221", "mcp2221", _MCP2221, (), "hid-generic", 2, True),
    Setup("mcp2221+hid_mcp2221", "mcp2221", _MCP2221, ("hid-mcp2221",), "mcp2221", 2, True),
    # a kernel that has hid_cp2112 somewhere leaves the device to it alone: drivers/hid/hid-quirks.c
    Setup("cp2112", "cp2112", _CP2112, (), None, 0, True),
    Setup("cp2112+hid_cp2112", "cp2112", _CP2112, ("hid-cp2112",), "cp2112", 0, True),
    Setup("ft232h+ftdi_sio", "ft232h", _FT232H, (), "ftdi_sio", 0, False),
    Setup("ch341", "ch341", _CH341, (), None, 0, False),
    Setup("ch341+spi_ch341", "ch341", _CH341, ("spi-ch341",), "spi-ch341", 0, False),
    Setup("ch347", "ch347", _CH347, (), None, 2, False),
    Setup("ch347-hid", "ch347", _CH347_HID, (), "hid-generic", 1, True),
)


def read_26(board: Board) -> bytes:
    """26 bytes from the memory: write the register, repeated START, read."""
    return read_26_on(board.I2C())


def read_26_on(i2c: I2C) -> bytes:
    """The same on a bus."""
    data = bytearray(26)
    while not i2c.try_lock():
        pass
    try:
        i2c.writeto_then_readfrom(ADDRESS, bytes((REGISTER,)), data)
    finally:
        i2c.unlock()
    return bytes(data)
