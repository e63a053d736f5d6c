"""USB descriptors of the MCP2221A: a composite device, CDC-ACM (its UART) and HID (everything else).

USB CDC 1.2, PSTN 1.2, HID 1.11 and the interface association ECN.  Endpoint numbers and packet sizes are
not in the datasheet (DS20005292).
"""

from __future__ import annotations

import struct

CDC_CONTROL, CDC_DATA, HID = 0, 1, 2
"""Interface numbers."""

CDC_NOTIFY, CDC_OUT, CDC_IN, HID_OUT, HID_IN = 0x81, 0x02, 0x82, 0x03, 0x83
"""Endpoint addresses."""

CDC_PACKET = 16
REPORT_SIZE = 64

# A vendor's collection with one input and one output report of 64 bytes, unnumbered (HID 1.11, 6.2.2).
REPORT_DESCRIPTOR = bytes.fromhex(
    "06 00 ff  09 01  a1 01  15 00  26 ff 00  75 08  95 40  09 02  81 02  09 03  91 02  c0"
)
HID_DESCRIPTOR = struct.pack("<BBHBBBH", 9, 0x21, 0x0111, 0, 1, 0x22, len(REPORT_DESCRIPTOR))

_BULK, _INTERRUPT = 2, 3


def _interface(number: int, endpoints: int, *kind: int) -> bytes:
    return bytes((9, 4, number, 0, endpoints, *kind, 0))


def _endpoint(address: int, kind: int, size: int, interval: int) -> bytes:
    return struct.pack("<BBBBHB", 7, 5, address, kind, size, interval)


_BODY = (
    bytes((8, 11, CDC_CONTROL, 2, 2, 2, 1, 0))  # interface association: the two of the serial port
    + _interface(CDC_CONTROL, 1, 2, 2, 1)
    + bytes((5, 0x24, 0, 0x10, 0x01))  # header: CDC 1.10
    + bytes((4, 0x24, 2, 2))  # abstract control: line coding and serial state
    + bytes((5, 0x24, 6, CDC_CONTROL, CDC_DATA))  # union
    + bytes((5, 0x24, 1, 0, CDC_DATA))  # call management: none
    + _endpoint(CDC_NOTIFY, _INTERRUPT, 8, 2)
    + _interface(CDC_DATA, 2, 10, 0, 0)
    + _endpoint(CDC_OUT, _BULK, CDC_PACKET, 0)
    + _endpoint(CDC_IN, _BULK, CDC_PACKET, 0)
    + _interface(HID, 2, 3, 0, 0)
    + HID_DESCRIPTOR
    + _endpoint(HID_IN, _INTERRUPT, REPORT_SIZE, 1)
    + _endpoint(HID_OUT, _INTERRUPT, REPORT_SIZE, 1)
)


def device(vendor_id: int, product_id: int, has_serial: bool) -> bytes:
    """The device descriptor; strings 1 to 3 are manufacturer, product and serial number."""
    ids = (vendor_id, product_id, 0x0100)
    return struct.pack("<BBHBBBBHHHBBBB", 18, 1, 0x0200, 0xEF, 2, 1, 8, *ids, 1, 2, 3 if has_serial else 0, 1)


def configuration(attributes: int, half_milliamps: int) -> bytes:
    """The configuration descriptor with all that follows it."""
    return struct.pack("<BBHBBBBB", 9, 2, 9 + len(_BODY), 3, 1, 0, attributes, half_milliamps) + _BODY
