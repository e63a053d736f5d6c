"""MCP2221s on USB."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from anyboard.adapters._backend import Option, USBBackend
from anyboard.adapters._board_file import board_info
from anyboard.adapters.mcp2221 import codec
from anyboard.adapters.mcp2221.adapter import MCP2221
from anyboard.adapters.mcp2221.link import Link
from anyboard.core.errors import BadURL
from anyboard.transports import hid

if TYPE_CHECKING:
    from collections.abc import Mapping

    from anyboard.core.info import AdapterInfo
    from anyboard.transports.hid import HidDevice
    from anyboard.transports.plugged import Plugged


class Backend(USBBackend):
    """``mcp2221``."""

    name = "mcp2221"
    product = "MCP2221"
    ids = ((0x04D8, 0x00DD),)
    transport: ClassVar[Any] = hid
    interface = 2
    options = (
        Option("vdd", "the supply of the chip's pins in volts", ("3.3", "5")),
        Option("reference", "what 65535 stands for in ADC and DAC, in volts", tuple(codec.REFERENCES)),
    )
    kernel_drivers = ("hid_mcp2221",)

    def describe_board(self, url: str, serial: str | None, options: Mapping[str, str]) -> AdapterInfo:
        supply, reference = float(options["vdd"]), options["reference"]
        volts = supply if reference == "vdd" else float(reference)
        if volts > supply:
            raise BadURL(f"{self.name}: a reference of {volts} V needs a supply above it, not {supply} V (vdd)")
        info = board_info("anyboard.adapters.mcp2221", url, serial, MCP2221.operations)
        return info.replace(limits={**info.limits, "reference_voltage": volts})

    def make(self, device: HidDevice, info: AdapterInfo, plugged: Plugged, options: Mapping[str, str]) -> MCP2221:
        return MCP2221(Link(device, info.url), info, plugged, codec.REFERENCES[options["reference"]])
