"""The chips: what the three backends differ in."""

from __future__ import annotations

from typing import NamedTuple


class Chip(NamedTuple):
    """One of FTDI's high-speed chips with an MPSSE.

    - `name`: the backend's
    - `product`: what people call it
    - `product_ids`: USB product numbers; the vendor is 0403
    - `releases`: bcdDevice of the chips meant; others share a product number
    - `ports`: the letters of those with an MPSSE
    - `pins`: of each of them
    - `fifo`: bytes of answers a port has room for
    - `drives_only_zero`: whether it has command 9E
    """

    name: str
    product: str
    product_ids: tuple[int, ...]
    releases: tuple[int, ...]
    ports: str
    pins: int
    fifo: int
    drives_only_zero: bool


# Product numbers and releases: AN_184 and drivers/usb/serial/ftdi_sio.c in Linux.  FIFOs: the data sheets
# DS_FT232H, DS_FT2232H, DS_FT4232H, DS_FT4232HA, "Features".
FT232H = Chip("ft232h", "FT232H", (0x6014,), (0x0900,), "A", 16, 1024, True)
FT2232H = Chip("ft2232h", "FT2232H", (0x6010,), (0x0700,), "AB", 16, 4096, False)
FT4232H = Chip("ft4232h", "FT4232H", (0x6011, 0x6048), (0x0800, 0x3600), "AB", 8, 2048, False)

VENDOR_ID = 0x0403
