"""Descriptors as PyUSB takes them from a backend: objects with the fields of the USB specification (2.0, 9.6)."""

from __future__ import annotations

import struct
from typing import Any

DEVICE_FIELDS = (
    *("bLength", "bDescriptorType", "bcdUSB", "bDeviceClass", "bDeviceSubClass", "bDeviceProtocol"),
    *("bMaxPacketSize0", "idVendor", "idProduct", "bcdDevice"),
    *("iManufacturer", "iProduct", "iSerialNumber", "bNumConfigurations"),
)
CONFIGURATION_FIELDS = (
    *("bLength", "bDescriptorType", "wTotalLength", "bNumInterfaces", "bConfigurationValue"),
    *("iConfiguration", "bmAttributes", "bMaxPower"),
)
INTERFACE_FIELDS = (
    *("bLength", "bDescriptorType", "bInterfaceNumber", "bAlternateSetting", "bNumEndpoints"),
    *("bInterfaceClass", "bInterfaceSubClass", "bInterfaceProtocol", "iInterface"),
)
ENDPOINT_FIELDS = ("bLength", "bDescriptorType", "bEndpointAddress", "bmAttributes", "wMaxPacketSize", "bInterval")


class Descriptor:
    """The fields of a descriptor as attributes."""

    def __init__(self, fields: tuple[str, ...], values: tuple[int, ...], **others: Any) -> None:
        self.extra_descriptors: list[int] = []
        self.__dict__.update(zip(fields, values, strict=True))
        self.__dict__.update(others)


class Setting:
    """One alternate setting of an interface: its descriptor, what follows it, and its endpoints."""

    def __init__(self, raw: bytes) -> None:
        self.descriptor = Descriptor(INTERFACE_FIELDS, struct.unpack("<9B", raw[:9]))
        self.number = self.descriptor.__dict__["bInterfaceNumber"]
        self.endpoints: list[Descriptor] = []


def interfaces(configuration: bytes) -> list[list[Setting]]:
    """The interfaces of a configuration descriptor, each with its alternate settings."""
    found: dict[int, list[Setting]] = {}
    current: Setting | None = None
    at = 9
    while at < len(configuration):
        length, kind = configuration[at], configuration[at + 1]
        raw = configuration[at : at + length]
        if kind == 4:
            current = Setting(raw)
            found.setdefault(current.number, []).append(current)
        elif kind == 5 and current is not None:
            fields = struct.unpack("<BBBBHB", raw[:7])
            current.endpoints.append(Descriptor(ENDPOINT_FIELDS, fields, bRefresh=0, bSynchAddress=0))
        elif current is not None:
            owner = current.endpoints[-1] if current.endpoints else current.descriptor
            owner.extra_descriptors = [*owner.extra_descriptors, *raw]
        at += length
    return list(found.values())
