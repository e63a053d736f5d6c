"""A stand-in for the modules of hidapi 0.15.0, `hid` and `hidraw`, over models.

Return values and exceptions are those of its hid.pyx and of hidapi's libusb/hid.c, linux/hid.c and
windows/hid.c: writing fails by -1, reading by OSError.  Time is that of each model's clock: nothing sleeps, and
a read without a limit that nothing can end raises `WouldWaitForEver`.
"""

from __future__ import annotations

from collections import deque
from types import ModuleType
from typing import TYPE_CHECKING

from usbmodels.faults import NotTaken, Stall, Unplugged

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from usbmodels.device import UsbModel
    from usbmodels.plugged import Port, World

_QUEUE = 30  # libusb/hid.c, read_callback: the oldest of more is dropped
_CONTROL_TIMEOUT_MS = _WRITE_TIMEOUT_MS = 1000  # libusb/hid.c
_BUS_USB = 1
# HID 1.11, 7.2
_GET_REPORT, _SET_REPORT = 0x01, 0x09
_INPUT, _FEATURE = 1, 3
_IN, _OUT = 0xA1, 0x21  # class request to an interface


class WouldWaitForEver(RuntimeError):
    """On a real computer the program would hang."""


class Flavour:
    """How hidapi reaches devices: what differs between its builds.

    - `name`: of the module
    - `path`: what it calls a device
    - `is_libusb`: through libusb, which takes an interface away from the kernel, and gives it back at close
    - `is_exclusive`: whether a device can be opened only once
    - `pads`: whether output reports are filled up to their full size
    """

    def __init__(
        self,
        name: str,
        path: Callable[[Port], str],
        *,
        is_libusb: bool = False,
        is_exclusive: bool = False,
        pads: bool = False,
    ) -> None:
        self.name = name
        self.path = path
        self.is_libusb = is_libusb
        self.is_exclusive = is_exclusive
        self.pads = pads

    def shows(self, port: Port) -> bool:
        """Whether it enumerates a device: the kernel has no hidraw node for one that a driver of its own has."""
        has_node = port.kernel_driver in (None, "usbhid", "hid-generic")
        return port.model.hid_interface is not None and (self.is_libusb or has_node)


def _usb_path(port: Port) -> str:
    return f"{port.location}:1.{port.model.hid_interface}"


def _windows_path(port: Port) -> str:
    model = port.model
    interface = f"&MI_{model.hid_interface:02X}" if model.cdc else ""  # of composite devices
    return (
        f"\\\\?\\HID#VID_{model.vendor_id:04X}&PID_{model.product_id:04X}{interface}"
        f"#7&{port.address:08x}&0&0000#{{4d1e55b2-f16f-11cf-88cb-001111000030}}"
    )


LIBUSB = Flavour("hid", _usb_path, is_libusb=True, is_exclusive=True)
HIDRAW = Flavour("hidraw", lambda port: f"/dev/hidraw{port.address}")
WINDOWS = Flavour("hid", _windows_path, pads=True)
MACOS = Flavour("hid", lambda port: f"DevSrvsID:{0x100000000 + port.address}", is_exclusive=True)


def hid_module(world: World, flavour: Flavour = LIBUSB) -> ModuleType:
    """A module like hidapi's: `hid` as in its Linux wheels, or another flavour."""
    opened: list[Device] = []

    def enumerate(vendor_id: int = 0, product_id: int = 0) -> list[dict[str, object]]:  # noqa: A001
        """`hid.enumerate`."""
        return [
            _entry(flavour, port)
            for port in world.ports
            if flavour.shows(port)
            and vendor_id in (0, port.model.vendor_id)
            and product_id in (0, port.model.product_id)
        ]

    class device(Device):  # noqa: N801
        """`hid.device`."""

        def __init__(self) -> None:
            super().__init__(world, flavour, opened)

    module = ModuleType(flavour.name, "Stand-in for hidapi")
    module.enumerate = enumerate
    module.device = device
    module.version_str = lambda: "0.15.0"
    return module


def _entry(flavour: Flavour, port: Port) -> dict[str, object]:
    model = port.model
    # libusb may not ask a device it may not open for its strings; the kernel has asked for hidraw
    knows_strings = port.permitted or not flavour.is_libusb
    usage_page, usage = (0, 0) if flavour.is_libusb else _usage(model.hid_report_descriptor)
    return {
        "path": flavour.path(port).encode(),
        "vendor_id": model.vendor_id,
        "product_id": model.product_id,
        "serial_number": (model.serial or "") if knows_strings else "",
        "release_number": model.release,
        "manufacturer_string": model.strings[0] if knows_strings else "",
        "product_string": model.strings[1] if knows_strings else "",
        "usage_page": usage_page,
        "usage": usage,
        "interface_number": model.hid_interface,
        "bus_type": _BUS_USB,
    }


def _usage(descriptor: bytes) -> tuple[int, int]:
    """The first usage page and usage of a report descriptor (HID 1.11, 6.2.2.2)."""
    page = at = 0
    while at < len(descriptor):
        size = (0, 1, 2, 4)[descriptor[at] & 3]
        tag, value = descriptor[at] & 0xFC, int.from_bytes(descriptor[at + 1 : at + 1 + size], "little")
        if tag == 0x04:
            page = value
        elif tag == 0x08:
            return page, value
        at += 1 + size
    return page, 0


class Device:
    """`hid.device`: closed until `open` or `open_path`."""

    def __init__(self, world: World, flavour: Flavour, opened: list[Device]) -> None:
        self._world = world
        self._flavour = flavour
        self._opened = opened
        self._port: Port | None = None
        self._detached: str | None = None
        self._is_blocking = True
        self._reports: deque[bytes] = deque(maxlen=_QUEUE)

    def __del__(self) -> None:
        self.close()

    # -- open and close ------------------------------------------------------------------------------

    def open(self, vendor_id: int = 0, product_id: int = 0, serial_number: str | None = None) -> None:
        """The first that fits."""
        if serial_number is not None and not isinstance(serial_number, str):
            raise _wrong("serial_number", "str", serial_number)
        for port in self._world.ports:
            model = port.model
            if (
                self._flavour.shows(port)
                and (vendor_id, product_id) == (model.vendor_id, model.product_id)
                and (serial_number is None or (port.permitted and serial_number == model.serial))
            ):
                self._open(port)
                return
        raise OSError("open failed")

    def open_path(self, path: bytes) -> None:
        """As enumerated."""
        if not isinstance(path, bytes):
            raise _wrong("path", "bytes", path)
        for port in self._world.ports:
            if self._flavour.shows(port) and self._flavour.path(port).encode() == path:
                self._open(port)
                return
        raise OSError("open failed")

    def _open(self, port: Port) -> None:
        with port.model.lock:
            taken = port.holder is not None or any(other._port is port for other in self._opened)
            if not port.permitted or (taken and self._flavour.is_exclusive):
                raise OSError("open failed")
            self._port = port
            self._is_blocking = True
            self._reports.clear()
            if self._flavour.is_libusb:
                self._detached, port.kernel_driver = port.kernel_driver, None
            self._opened.append(self)

    def close(self) -> None:
        """Doing it twice is fine."""
        if self._port is None:
            return
        with self._port.model.lock:
            port, self._port = self._port, None
            if self._detached is not None:
                port.kernel_driver, self._detached = self._detached, None
            self._opened.remove(self)

    def _opened_port(self) -> Port:
        if self._port is None:
            raise ValueError("not open")
        return self._port

    # -- reports -------------------------------------------------------------------------------------

    def write(self, buff: Any) -> int:
        """Send an output report, its number (or 0) first; how much was sent, or -1."""
        port, data = self._opened_port(), bytes(buff)
        if not port.present or not data:
            return -1
        model = port.model
        report = data[1:] if data[0] == 0 else data
        if self._flavour.pads:
            report = report.ljust(_out_size(model), b"\0")
        with model.lock:
            try:
                self._wait(lambda: model.accepts(model.hid_endpoints[0]) or None, _WRITE_TIMEOUT_MS)
                model.faults.out(model.hid_endpoints[0], report)
            except (Stall, NotTaken, Unplugged) as error:
                self._failed(error, _WRITE_TIMEOUT_MS)
                return -1
            model.traffic.hid_out += 1
            model.clock.transfer(model.speed)
            if model.reenumerates:
                self._reenumerate(port)
        return len(data)

    def _reenumerate(self, port: Port) -> None:
        model = port.model
        model.reenumerates = False
        self._world.unplug(model)
        new = self._world.plug(model, port.location)
        new.permitted, new.kernel_driver = port.permitted, self._detached or port.kernel_driver
        self._detached = None  # there is nothing to give back to: the driver binds what has come

    def read(self, max_length: int, timeout_ms: int = 0) -> list[int]:
        """An input report; [] if none came in time.  Without a time it waits for ever, unless told not to."""
        port = self._opened_port()
        if not self._reports:
            if not port.present:
                raise OSError("read error")
            model = port.model
            with model.lock:
                limit = timeout_ms if timeout_ms > 0 else None if self._is_blocking else 0
                try:
                    report = self._wait(lambda: model.faults.in_(model.hid_endpoints[1], _IN_SIZE), limit)
                except Stall:
                    raise OSError("read error") from None
                except NotTaken:
                    model.faults.gave_up()
                    return []
                model.traffic.hid_in += 1
                model.clock.transfer(model.speed)
                for reader in tuple(self._opened):  # each of them gets every report
                    if reader._port is port:
                        reader._reports.append(report)
        return list(self._reports.popleft()[:max_length])

    def set_nonblocking(self, v: int) -> int:
        """Whether `read` without a time waits."""
        self._opened_port()
        self._is_blocking = not v
        return 0

    def get_feature_report(self, report_num: int, max_length: int) -> list[int]:
        """A feature report, its number first."""
        return self._get_report(_FEATURE, report_num, max_length)

    def get_input_report(self, report_num: int, max_length: int) -> list[int]:
        """An input report, over the control endpoint."""
        return self._get_report(_INPUT, report_num, max_length)

    def _get_report(self, kind: int, number: int, size: int) -> list[int]:
        port = self._opened_port()
        if not port.present:
            raise OSError("read error")
        model = port.model
        with model.lock:
            try:
                model.faults.control()
                data = model.control_in(
                    _IN, _GET_REPORT, kind << 8 | number, _interface(model), size if number else size - 1
                )
            except (Stall, NotTaken, Unplugged) as error:
                self._failed(error, _CONTROL_TIMEOUT_MS)
                raise OSError("read error") from None
            model.traffic.features += 1
            model.clock.transfer(model.speed)
        return list(data if number else b"\0" + data)

    def send_feature_report(self, buff: Any) -> int:
        """Send a feature report, its number (or 0) first; how much was sent, or -1."""
        port, data = self._opened_port(), bytes(buff)
        if not port.present or not data:
            return -1
        model = port.model
        with model.lock:
            try:
                model.faults.control()
                model.control_out(
                    _OUT, _SET_REPORT, _FEATURE << 8 | data[0], _interface(model), data if data[0] else data[1:]
                )
            except (Stall, NotTaken, Unplugged) as error:
                self._failed(error, _CONTROL_TIMEOUT_MS)
                return -1
            model.traffic.features += 1
            model.clock.transfer(model.speed)
        return len(data)

    def _failed(self, error: Exception, timeout_ms: int) -> None:
        port = self._opened_port()
        model = port.model
        if isinstance(error, Unplugged):
            if port.present:
                self._world.unplug(model)
        elif isinstance(error, NotTaken):
            model.clock.advance_to(model.clock.now_us + timeout_ms * 1000)

    def _wait(self, attempt: Callable[[], object], timeout_ms: int | None) -> object:
        """What `attempt` returns when that is not None, as soon as it is so; `NotTaken` if it never is in time."""
        model = self._opened_port().model
        clock = model.clock
        end = None if timeout_ms is None else clock.now_us + timeout_ms * 1000
        while True:
            result = attempt()
            if result is not None:
                return result
            event = model.next_event_us()
            if end is not None and (event is None or event > end):
                clock.advance_to(end)
                raise NotTaken
            if event is None:
                raise WouldWaitForEver(f"{self._flavour.name}: nothing will come, and nothing limits the wait")
            clock.advance_to(event)

    # -- what it is ----------------------------------------------------------------------------------

    def get_manufacturer_string(self) -> str:
        """String descriptor."""
        return self._string(0, "manufacturer")

    def get_product_string(self) -> str:
        """String descriptor."""
        return self._string(1, "product")

    def get_serial_number_string(self) -> str:
        """String descriptor."""
        model = self._opened_port().model
        if model.serial is None:
            raise OSError("get serial number string error")
        return model.serial

    def get_indexed_string(self, index: int) -> str:
        """String descriptor."""
        return self._string(index - 1, "indexed")

    def _string(self, index: int, what: str) -> str:
        port = self._opened_port()
        if not port.present or not 0 <= index < len(port.model.strings):
            raise OSError(f"get {what} string error")
        return port.model.strings[index]

    def get_report_descriptor(self) -> list[int]:
        """Of the interface."""
        port = self._opened_port()
        if not port.present:
            raise OSError("read error")
        return list(port.model.hid_report_descriptor)

    def error(self) -> str:
        """What went wrong last."""
        if self._flavour.is_libusb:
            return "hid_error is not implemented yet"
        return "Success" if self._port is None or self._port.present else "No such device"


_IN_SIZE = 64


def _interface(model: UsbModel) -> int:
    assert model.hid_interface is not None
    return model.hid_interface


def _out_size(model: UsbModel) -> int:
    """wMaxPacketSize of the interrupt OUT endpoint: the largest report fills it."""
    raw, at = model.configuration, 0
    while raw[at + 1] != 5 or raw[at + 2] != model.hid_endpoints[0]:
        at += raw[at]
    return int.from_bytes(raw[at + 4 : at + 6], "little")


def _wrong(argument: str, expected: str, value: object) -> TypeError:
    return TypeError(f"Argument '{argument}' has incorrect type (expected {expected}, got {type(value).__name__})")
