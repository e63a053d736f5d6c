"""What carries an adapter's bytes: HID reports, USB transfers, serial ports.

The only part of anyboard that imports hidapi, PyUSB and pyserial, each when it is first used.
"""

from __future__ import annotations

from anyboard.transports.libraries import replaced

__all__ = ["replaced"]
