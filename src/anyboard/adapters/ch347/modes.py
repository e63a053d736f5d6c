"""The CH347T's modes, which two of its pins choose at power-up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.adapters.ch347.spi import SPIOps
from anyboard.adapters.ch347.uart import UARTOps

if TYPE_CHECKING:
    from anyboard.adapters.ch347.adapter import CH347
    from anyboard.core.info import AdapterInfo


class CH347Mode1(SPIOps, UARTOps):
    """I2C, SPI, pins and UART."""


class CH347Mode2(SPIOps):
    """I2C, SPI and pins, in HID reports."""


class CH347Mode3(UARTOps):
    """I2C, pins and UART; JTAG has the pins of SPI."""


VENDOR = 0x1A86
MODES = {0x55DB: CH347Mode1, 0x55DC: CH347Mode2, 0x55DD: CH347Mode3}
"""By USB product number."""
HID_MODE = 0x55DC
MODE_0 = 0x55DA
"""Two UARTs and nothing else."""


def described(info: AdapterInfo, mode: type[CH347]) -> AdapterInfo:
    """The description of mode 1 without what a mode lacks."""
    lacks = {kind for kind, ops in (("spi", SPIOps), ("uart", UARTOps)) if not issubclass(mode, ops)}
    pins = tuple(pin.replace(roles=None if pin.roles is None else pin.roles - lacks) for pin in info.pins)
    return info.replace(
        pins=tuple(pin for pin in pins if pin.roles),
        buses=tuple(bus for bus in info.buses if bus.kind not in lacks),
        operations=mode.operations,
        features=frozenset(feature for feature in info.features if "spi" not in lacks or feature not in _OF_SPI),
        limits={name: value for name, value in info.limits.items() if name.partition("_")[0] not in lacks},
    )


_OF_SPI = {"full_duplex", "spi_mode_0", "spi_mode_1", "spi_mode_2", "spi_mode_3"}
