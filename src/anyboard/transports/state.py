"""Whether a device could be opened now, without opening it."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from anyboard.core.errors import AlreadyOpen
from anyboard.transports import sysfs
from anyboard.transports.exclusive import Hold

if TYPE_CHECKING:
    from anyboard.core.info import Status
    from anyboard.transports.plugged import Plugged


def state(plugged: Plugged, url: str) -> tuple[Status, str]:
    """The status of `Found`, and what to do about it."""
    try:
        Hold(plugged.identity, url).release()
    except AlreadyOpen as error:
        return "busy", str(error)
    shown = sysfs.shown(plugged.location, plugged.vendor_id, plugged.product_id)
    if shown is not None and shown.is_claimed:
        return "busy", f"another program has {url} open; which one: anyboard doctor"
    node = plugged.node
    permitted = plugged.permitted if node is None else os.access(node, os.R_OK | os.W_OK)
    if permitted is False:
        command = "anyboard doctor --install-udev" if sys.platform == "linux" else "anyboard doctor"
        return "no_permission", f"{url} does not open ({node or plugged.location}); run: {command}"
    return "ready", ""
