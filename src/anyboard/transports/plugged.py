"""What the operating system shows of a device before anybody opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.core.record import Record

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any


class Plugged(Record):
    """One USB device, or one HID interface of it.

    - `serial`: its serial number; None if it has none, or may not be asked
    - `location`: bus and ports as Linux writes them (``1-2.3``); where the OS does not tell, its own
      name for the device
    - `product`: its product string, "" if unknown
    - `interface`: the number of a HID interface; None for a whole device
    - `release`: bcdDevice
    - `permitted`: whether this user may open it; None if only trying tells
    - `node`: the file the system has for it (``/dev/hidraw3``), where there is one
    - `key`: what the transport opens it by
    """

    __slots__ = (
        "vendor_id",
        "product_id",
        "serial",
        "location",
        "product",
        "interface",
        "release",
        "permitted",
        "node",
        "key",
    )
    vendor_id: int
    product_id: int
    serial: str | None
    location: str
    product: str
    interface: int | None
    release: int
    permitted: bool | None
    node: str | None
    key: Any

    @property
    def ids(self) -> str:
        """Vendor and product, as ``04d8:00dd``."""
        return f"{self.vendor_id:04x}:{self.product_id:04x}"

    @property
    def identity(self) -> str:
        """What tells it from every other one that is plugged in."""
        return f"{self.ids}@{self.location}"

    def locator(self, present: Sequence[Plugged]) -> str:
        """What names it in URLs: its serial number, if nothing else of `present` has that; else its place."""
        same = [other for other in present if other.serial == self.serial]
        return self.serial if self.serial and len(same) == 1 else self.location
