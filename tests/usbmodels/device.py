"""What every model of a USB device is, to whatever it is plugged into."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, ClassVar

from usbmodels.clock import UsbClock
from usbmodels.faults import Faults
from usbmodels.faults import Stall as Stall

if TYPE_CHECKING:
    from anyboard.sim import Bench


class Traffic:
    """How many transfers a device has had; whoever it is plugged into counts them.

    - `control`: control transfers other than enumeration and HID class requests
    - `out`, `in_`: bulk transfers; an IN that timed out without data is counted in `empty_in`
    - `hid_out`, `hid_in`: HID reports over the interrupt endpoints
    - `features`: HID feature reports, read or written
    - `bytes_out`, `bytes_in`: payload of `out` and `in_`
    """

    FIELDS = ("control", "out", "in_", "empty_in", "hid_out", "hid_in", "features", "bytes_out", "bytes_in")

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        """Count from 0."""
        self.control = self.out = self.in_ = self.empty_in = 0
        self.hid_out = self.hid_in = self.features = 0
        self.bytes_out = self.bytes_in = 0

    def __repr__(self) -> str:
        return "Traffic(" + ", ".join(f"{name}={getattr(self, name)}" for name in self.FIELDS) + ")"


class UsbModel:
    """A USB device.  Whoever calls it holds `lock`.

    Subclasses have the descriptors as class attributes, as on the wire; `strings[0]` is string descriptor 1.

    Args:
        bench: what its pins are wired to; a subclass makes one of its own where None is given.
        serial: replaces the serial number of the class.
        clock: its time; zero latency if None.
    """

    speed: ClassVar[str] = "full"
    device_descriptor: bytes
    configuration: bytes
    strings: list[str]
    serial_index: ClassVar[int] = 3
    """Which string is the serial number."""
    hid_interface: ClassVar[int | None] = None
    hid_report_descriptor: ClassVar[bytes] = b""
    hid_endpoints: ClassVar[tuple[int, int]] = (0x01, 0x81)
    """Interrupt OUT and IN of the HID interface."""
    cdc: ClassVar[tuple[int, int, int] | None] = None
    """A serial port: its control interface, bulk OUT and bulk IN endpoint; None if it has none."""

    bench: Bench

    def __init__(self, bench: Bench | None = None, *, serial: str | None = None, clock: UsbClock | None = None) -> None:
        if bench is not None:
            self.bench = bench
        self.strings = list(type(self).strings)
        if serial is not None:
            self.strings[self.serial_index - 1] = serial
        self.clock = clock or UsbClock()
        self.traffic = Traffic()
        self.faults = Faults(self)
        self.reenumerates = False  # after a reset command: it has left the bus, and has to be plugged in anew
        self.lock = threading.RLock()

    @property
    def vendor_id(self) -> int:
        """From the device descriptor."""
        return int.from_bytes(self.device_descriptor[8:10], "little")

    @property
    def product_id(self) -> int:
        """From the device descriptor."""
        return int.from_bytes(self.device_descriptor[10:12], "little")

    @property
    def release(self) -> int:
        """bcdDevice."""
        return int.from_bytes(self.device_descriptor[12:14], "little")

    @property
    def serial(self) -> str | None:
        """The serial number, if it has one."""
        index = self.device_descriptor[16]
        return self.strings[index - 1] if index else None

    # -- for subclasses ----------------------------------------------------------------------------

    def control_in(self, request_type: int, request: int, value: int, index: int, length: int) -> bytes:
        """Answer a vendor or class request.  Raises `Stall`."""
        raise Stall

    def control_out(self, request_type: int, request: int, value: int, index: int, data: bytes) -> None:
        """Carry out a vendor or class request.  Raises `Stall`."""
        raise Stall

    def accepts(self, endpoint: int) -> bool:
        """Whether an OUT endpoint takes data now; otherwise it NAKs."""
        return True

    def out(self, endpoint: int, data: bytes) -> None:
        """Take data on an OUT endpoint.  Raises `Stall`."""
        raise Stall

    def in_(self, endpoint: int, size: int) -> bytes | None:
        """What an IN endpoint (0x80 + number) sends now, at most `size` bytes; None: NAK, nothing yet.  Raises `Stall`.

        A zero-length packet is b"".
        """
        return None

    def next_event_us(self) -> int | None:
        """When something changes by itself, on `clock`; None: never."""
        return None

    def bus_reset(self) -> None:
        """A USB reset, as at plugging in."""
