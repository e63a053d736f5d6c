"""What is done in the guest: plain functions that use anyboard's public interface, and assert."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from anyboard.core.registry import backend
from kernel.scenarios import every_chip, mcp2221, others, peers, spi
from kernel.scenarios.chips import SETUPS

# not hidapi, which looks for devices as soon as it is imported
LIBRARIES = ("libusb_package", "usb.backend.libusb1", "usb.core", "serial.tools.list_ports", "anyboard.busio")

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


def preload(names: Iterable[str]) -> None:
    """Import what these scenarios use, without letting any of it start a thread or look for devices."""
    for name in LIBRARIES:
        import_module(name)
    wanted = {name.partition("/")[0] for name in names}
    for setup in SETUPS:
        if setup.name in wanted:
            backend(setup.adapter)
            setup.made()


def scenarios() -> dict[str, Callable[[], None]]:
    """All of them, by name, in the order to run them."""
    found: dict[str, Callable[[], None]] = {}
    for setup in SETUPS:
        for function in every_chip.SCENARIOS:
            if every_chip.applies(function, setup):
                found[f"{setup.name}/{function.__name__}"] = partial(function, setup)
    for module in (mcp2221, spi, others, peers):
        for function in module.SCENARIOS:
            found[f"{module.__name__.rpartition('.')[2]}/{function.__name__}"] = function
    return found
