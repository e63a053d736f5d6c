"""CP2112s on USB."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from anyboard.adapters._backend import Option, USBBackend
from anyboard.adapters._board_file import board_info
from anyboard.adapters.cp2112.adapter import CP2112
from anyboard.adapters.cp2112.link import Link
from anyboard.transports import hid

if TYPE_CHECKING:
    from collections.abc import Mapping

    from anyboard.adapters.cp2112.transfers import AutoSend
    from anyboard.core.info import AdapterInfo
    from anyboard.transports.hid import HidDevice
    from anyboard.transports.plugged import Plugged

_AUTO_SEND: dict[str, AutoSend] = {"reads": "reads", "always": "always", "never": "never"}


class Backend(USBBackend):
    """``cp2112``."""

    name = "cp2112"
    product = "CP2112"
    ids = ((0x10C4, 0xEA90),)
    transport: ClassVar[Any] = hid
    options = (
        Option(
            "auto_send",
            "where what has been read may come by itself; after a repeated START that is known to be wrong",
            tuple(_AUTO_SEND),
        ),
        Option(
            "restart",
            "stop: on silicon version 1, STOP and START are good enough where a repeated START is asked for",
            ("repeated", "stop"),
        ),
    )
    kernel_drivers = ("hid_cp2112",)

    def describe_board(self, url: str, serial: str | None, options: Mapping[str, str]) -> AdapterInfo:
        return board_info("anyboard.adapters.cp2112", url, serial, CP2112.operations)

    def make(self, device: HidDevice, info: AdapterInfo, plugged: Plugged, options: Mapping[str, str]) -> CP2112:
        link = Link(device, info.url)
        return CP2112(link, info, _AUTO_SEND[options["auto_send"]], options["restart"] == "stop")
