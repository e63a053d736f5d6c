"""supervisor.  Written in the part of the language that MicroPython has."""

import time

from anyboard import supervisor
from anyboard.testing.expect import between, equal
from anyboard.testing.row import Rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.testing.rig import Rig

ROWS = Rows("supervisor")
row = ROWS.row


@row("ticks_ms is an int of 29 bits")
def _(rig: "Rig") -> None:
    ticks = supervisor.ticks_ms()
    equal(ticks, int(ticks))
    between(ticks, 0, (1 << 29) - 1)


@row("ticks_ms goes with time.sleep")
def _(rig: "Rig") -> None:
    before = supervisor.ticks_ms()
    time.sleep(0.02)
    between((supervisor.ticks_ms() - before) % (1 << 29), 19, 60000)
