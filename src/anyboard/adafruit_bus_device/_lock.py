"""Taking a bus, whoever made it."""

from __future__ import annotations

from anyboard._native.lock import LockedBus

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def take(bus: Any) -> None:
    """Wait until `bus.try_lock()`, which sleeps a little itself on our own buses.

    Raises:
        ValueError: the bus is one of ours and was deinitialized (an SPI bus would say False for ever).
    """
    while not bus.try_lock():
        if isinstance(bus, LockedBus):
            bus._check_live()
