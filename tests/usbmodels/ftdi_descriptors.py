"""USB descriptors of FTDI's high-speed chips (USB 2.0, 9.6; DS_FT232H, DS_FT2232H, DS_FT4232H)."""

from __future__ import annotations

import struct

VENDOR_ID = 0x0403
MAX_PACKET = 512
"""Bulk endpoints at high speed."""

_MANUFACTURER, _PRODUCT, SERIAL = 1, 2, 3


def device(product_id: int, release: int, has_serial: bool = True) -> bytes:
    """The device descriptor; a chip with a blank EEPROM has no serial number."""
    serial = SERIAL if has_serial else 0
    head = struct.pack("<BBHBBBB", 18, 1, 0x0200, 0, 0, 0, 64)
    return head + struct.pack("<HHHBBBB", VENDOR_ID, product_id, release, _MANUFACTURER, _PRODUCT, serial, 1)


def in_endpoint(port: int) -> int:
    """The address of port 0's, 1's … IN endpoint."""
    return 0x81 + 2 * port


def out_endpoint(port: int) -> int:
    """The address of port 0's, 1's … OUT endpoint."""
    return 0x02 + 2 * port


def configuration(ports: int) -> bytes:
    """The one configuration: a vendor-specific interface with two bulk endpoints for each port."""
    interfaces = b""
    for port in range(ports):
        interfaces += struct.pack("<9B", 9, 4, port, 0, 2, 0xFF, 0xFF, 0xFF, _PRODUCT)
        for address in (in_endpoint(port), out_endpoint(port)):
            interfaces += struct.pack("<BBBBHB", 7, 5, address, 2, MAX_PACKET, 0)
    # bus powered, remote wake-up, 90 mA: what the chips say with a blank EEPROM
    return struct.pack("<BBHBBBBB", 9, 2, 9 + len(interfaces), ports, 1, 0, 0xA0, 45) + interfaces
