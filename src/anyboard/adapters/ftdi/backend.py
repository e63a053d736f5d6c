"""FTDI's chips on USB."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from anyboard.adapters._backend import Option, USBBackend
from anyboard.adapters.ftdi.adapter import FTDI
from anyboard.adapters.ftdi.board import describe
from anyboard.adapters.ftdi.chips import FT232H, FT2232H, FT4232H, VENDOR_ID, Chip
from anyboard.adapters.ftdi.engine import IN_ENDPOINTS, Engine
from anyboard.adapters.ftdi.i2c_bus import Chosen
from anyboard.adapters.ftdi.port import Port
from anyboard.transports import usb

if TYPE_CHECKING:
    from collections.abc import Mapping

    from anyboard.core.info import AdapterInfo
    from anyboard.transports.plugged import Plugged
    from anyboard.transports.usb_device import UsbDevice

_STRETCH = Option("stretch", "1: I2C targets may stretch the clock; needs a wire from D0 to D7")
_STRICT_ACK = Option("strict_ack", "1: each ACK bit is looked at before more is sent; slow")
_PORT = Option(
    "port",
    "open only this port and leave the others to other programs; C and D, where there are any, have no MPSSE",
    ("both", "A", "B"),
    tells_apart=True,
)


class FTDIBackend(USBBackend):
    """What the three have in common."""

    chip: ClassVar[Chip]
    transport: ClassVar[Any] = usb
    options: ClassVar[tuple[Option, ...]] = (_STRETCH, _STRICT_ACK)
    kernel_drivers = ("ftdi_sio",)

    def __init_subclass__(cls) -> None:
        chip = cls.chip
        cls.name, cls.product = chip.name, chip.product
        cls.ids = tuple((VENDOR_ID, product) for product in chip.product_ids)

    def usable(self, plugged: Plugged) -> str:
        """An older chip with the same product number is no such chip."""
        if plugged.release in self.chip.releases:
            return ""
        return (
            f"it says that it is release {plugged.release:04x}, which is no {self.chip.product} "
            f"({', '.join(f'{release:04x}' for release in self.chip.releases)}) but another chip with the same number"
        )

    def describe_board(self, url: str, serial: str | None, options: Mapping[str, str]) -> AdapterInfo:
        return describe(self.chip.name, url, serial, options.get("port", "both"))

    def make(self, device: UsbDevice, info: AdapterInfo, plugged: Plugged, options: Mapping[str, str]) -> FTDI:
        chip = self.chip
        chosen = Chosen(chip.drives_only_zero, options["stretch"] == "1", options["strict_ack"] == "1")
        ports: list[Port] = []
        pins: dict[str, tuple[Port, int]] = {}
        for number, letter in enumerate(chip.ports):
            if options.get("port", "both") not in ("both", letter):
                continue
            names = [pin.name for pin in info.pins if pin.chip_name is not None and pin.chip_name[0] == letter]
            device.claim(number)
            engine = Engine(device, number, info.url, device.packet_size(IN_ENDPOINTS[number]))
            engine.start()
            port = Port(engine, names, chip.fifo, chosen, info.url)
            ports.append(port)
            pins.update((name, (port, bit)) for bit, name in enumerate(names))
        return FTDI(device, info, ports, pins)


class FT232HBackend(FTDIBackend):
    """``ft232h``."""

    chip = FT232H


class FT2232HBackend(FTDIBackend):
    """``ft2232h``: both ports; with ``?port=B`` that one alone."""

    chip = FT2232H
    options = (_STRETCH, _STRICT_ACK, _PORT)


class FT4232HBackend(FTDIBackend):
    """``ft4232h``: the ports A and B, which have an engine; with ``?port=B`` that one alone."""

    chip = FT4232H
    options = (_STRETCH, _STRICT_ACK, _PORT)
