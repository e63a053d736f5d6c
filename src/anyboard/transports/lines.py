"""DTR and RTS of a serial port, raised and lowered in the order that resets no board.

On the usual boards with an ESP and a USB-UART bridge two transistors make EN and GPIO0 of the two lines
(Espressif, ESP32-DevKitC schematic; esptool's documentation, "Boot Mode Selection")::

    DTR  RTS    EN (chip enable)  GPIO0
    0    0      1                 1
    1    1      1                 1
    0    1      0: reset          1
    1    0      1                 0: the boot loader, if it is reset just then

So DTR goes up before RTS and down after it.  The chips with a USB Serial/JTAG controller keep the same table.
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from anyboard.transports.ports import is_same, listed

if TYPE_CHECKING:
    from typing import Any

if sys.platform == "win32":
    PORT_ERRORS: tuple[type[Exception], ...] = (OSError,)
else:
    import termios

    PORT_ERRORS = (OSError, termios.error)
"""What pyserial raises about a port; it hands on those of `termios`, which are no OSError."""

_SILICON_LABS = 0x10C4
_DRAIN_S = 0.3


def open_port(device: Any, port: str) -> None:
    """Open a port of pyserial's that is not open yet, without resetting the board, and without waiting for more.

    Raises `PORT_ERRORS`, ValueError.
    """
    # CP210x on Windows, the first time after it got power, raises the lines in any order (mpremote, 2023)
    is_unsteady = sys.platform == "win32" and any(
        found.vendor_id == _SILICON_LABS and is_same(found.device, port) for found in listed()
    )
    if is_unsteady:
        device.dtr = device.rts = False
    device.open()
    if is_unsteady:
        device.dtr = True
        device.rts = True
    try:
        # an FTDI chip keeps what it has received for 16 ms, unless asked not to (FTDI AN232B-04)
        device.set_low_latency_mode(True)
    except (AttributeError, NotImplementedError, ValueError, *PORT_ERRORS):
        pass  # only Linux has it, and only for chips that need it


def close_port(device: Any) -> None:
    """Close it without resetting the board, once what was written has gone out, or cannot.

    Closing would otherwise wait for half a minute for a board that takes nothing (Linux, cdc_acm).  Doing it twice
    is fine.
    """
    if not getattr(device, "is_open", True):
        return
    try:
        deadline = time.monotonic() + _DRAIN_S
        while device.out_waiting and time.monotonic() < deadline:
            time.sleep(0.001)
        if device.out_waiting:
            device.reset_output_buffer()
        device.rts = False
        device.dtr = False
    except (AttributeError, NotImplementedError, ValueError, *PORT_ERRORS):
        pass  # a pty has no such lines, and a port that has gone has nothing
    try:
        device.close()
    except PORT_ERRORS:
        pass  # it has gone, and is closed all the same
