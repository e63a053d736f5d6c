"""What a USB host asks every device, answered from a model's descriptors (USB 2.0, chapter 9)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from usbmodels.device import Stall

if TYPE_CHECKING:
    from usbmodels.device import UsbModel

_STANDARD = 0x00  # bits 5 and 6 of bmRequestType: 9.3
_CLASS = 0x20
_GET_STATUS, _CLEAR_FEATURE, _SET_FEATURE = 0, 1, 3
_GET_DESCRIPTOR, _GET_CONFIGURATION, _SET_CONFIGURATION, _GET_INTERFACE, _SET_INTERFACE = 6, 8, 9, 10, 11
_DEVICE, _CONFIGURATION, _STRING, _ENDPOINT = 1, 2, 3, 5
_HID, _HID_REPORT = 0x21, 0x22  # HID 1.11, 7.1
_SET_IDLE, _SET_PROTOCOL = 0x0A, 0x0B  # HID 1.11, 7.2
_ENGLISH = b"\x04\x03\x09\x04"  # string 0: the languages


class Setup(NamedTuple):
    """The 8 bytes that start a control transfer."""

    request_type: int
    request: int
    value: int
    index: int
    length: int

    @property
    def kind(self) -> int:
        """Standard, class or vendor."""
        return self.request_type & 0x60

    @property
    def is_in(self) -> bool:
        """Whether the device sends data."""
        return bool(self.request_type & 0x80)


class Endpoint(NamedTuple):
    """One endpoint of the configuration; `address` is 0x80 + number for an IN endpoint."""

    address: int
    is_interrupt: bool
    packet_size: int
    interval: int


def endpoints(model: UsbModel) -> dict[int, Endpoint]:
    """All endpoints of a model, by address."""
    found = {}
    for descriptor in _split(model.configuration):
        if descriptor[1] == _ENDPOINT:
            size = int.from_bytes(descriptor[4:6], "little") & 0x7FF
            found[descriptor[2]] = Endpoint(descriptor[2], descriptor[3] & 3 == 3, size, descriptor[6])
    return found


def _split(configuration: bytes) -> list[bytes]:
    parts, rest = [], configuration
    while rest:
        parts.append(rest[: rest[0]])
        rest = rest[rest[0] :]
    return parts


class Chapter9:
    """The standard requests; every other one goes to the model."""

    def __init__(self, model: UsbModel) -> None:
        self.model = model
        self.configured = 0
        self.halted: set[int] = set()
        """Endpoints that have stalled, until the host clears that."""

    def control(self, setup: Setup, data: bytes) -> bytes:
        """Carry out a request; what an IN request answers.  Raises `Stall`."""
        if setup.kind == _STANDARD:
            return self._standard(setup)[: setup.length]
        model = self.model
        if setup.kind == _CLASS and model.hid_interface is not None and setup.index == model.hid_interface:
            if setup.request in (_SET_IDLE, _SET_PROTOCOL):
                return b""
            model.traffic.features += 1
        else:
            model.traffic.control += 1
        if setup.is_in:
            return model.control_in(*setup)[: setup.length]
        model.control_out(setup.request_type, setup.request, setup.value, setup.index, data)
        return b""

    def _standard(self, setup: Setup) -> bytes:
        if setup.request == _GET_DESCRIPTOR:
            return self._descriptor(setup)
        if setup.request == _SET_CONFIGURATION:
            self.configured = setup.value
            self.halted.clear()
        elif setup.request == _GET_CONFIGURATION:
            return bytes((self.configured,))
        elif setup.request == _GET_STATUS:
            return bytes((setup.request_type & 0x1F == 2 and setup.index in self.halted, 0))
        elif setup.request == _GET_INTERFACE:
            return b"\0"
        elif setup.request == _CLEAR_FEATURE:
            self.halted.discard(setup.index)
        elif setup.request not in (_SET_FEATURE, _SET_INTERFACE):
            raise Stall
        return b""

    def _descriptor(self, setup: Setup) -> bytes:
        model = self.model
        kind, number = setup.value >> 8, setup.value & 0xFF
        if kind == _DEVICE:
            return model.device_descriptor
        if kind == _CONFIGURATION and number == 0:
            return model.configuration
        if kind == _STRING and number <= len(model.strings):
            return _ENGLISH if number == 0 else _string(model.strings[number - 1])
        if model.hid_interface is not None and setup.index == model.hid_interface:
            if kind == _HID_REPORT:
                return model.hid_report_descriptor
            if kind == _HID:
                return next(part for part in _split(model.configuration) if part[1] == _HID)
        raise Stall


def _string(text: str) -> bytes:
    content = text.encode("utf-16-le")
    return bytes((len(content) + 2, _STRING)) + content
