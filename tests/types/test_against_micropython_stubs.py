"""Our stubs of MicroPython's modules have what micropython-*-stubs have: every difference has a reason."""

from __future__ import annotations

from pathlib import Path

import pytest
from differ import Tree, differences, unexplained
from wheels import unpacked

from anyboard.resources import folder

HERE = Path(__file__).resolve().parent
RELEASES = dict.fromkeys(("rp2", "esp32", "stm32", "samd", "nrf"), "1.29.0.post1") | {"mimxrt": "1.26.1.post1"}
# of the standard library: a checker's own typeshed has them, and the overlay says what a target lacks
STANDARD = {
    "binascii", "cmath", "errno", "gc", "hashlib", "heapq", "math", "platform", "random", "select", "socket", "string",
    "time",
}  # fmt: skip
# old names, each a star import of the module whose name has no u
ALIASES = {
    "uarray", "uasyncio", "ubinascii", "ubluetooth", "ucollections", "ucryptolib", "uerrno", "uhashlib", "uheapq",
    "uio", "ujson", "umachine", "uos", "uplatform", "urandom", "ure", "urequests", "uselect", "usocket", "ussl",
    "ustruct", "usys", "utime", "uwebsocket", "uzlib",
}  # fmt: skip
# `def f(*args, **kwargs)` is what their generator writes where nobody has described a function
UNKNOWN = ("theirs (args (*), kwargs (**))", "theirs (argv (*), kwargs (**))")


@pytest.fixture(scope="module")
def found():
    """The differences of all ports; one of several ports is one."""
    all_found = []
    for port, release in RELEASES.items():
        theirs = Tree([unpacked(f"micropython-{port}-stubs", release)])
        modules = [name for name in theirs.modules() if name.partition(".")[0] not in STANDARD | ALIASES]
        assert {"machine", "micropython", "framebuf", "uctypes"} <= set(modules)
        all_found += differences(Tree([Path(folder("stubs"), f"micropython-{port}")]), theirs, modules)
    return [each for each in dict.fromkeys(all_found) if not each.endswith(UNKNOWN)]


def test_every_difference_has_a_reason(found):
    assert unexplained(found, HERE / "micropython_differences.txt") == []


def test_what_their_stub_has_and_no_firmware_is_not_in_ours(found):
    assert {"absent machine.ADCWiPy", "absent machine.ID_T", "absent machine.Pin.drive"} <= {
        each.partition(":")[0] for each in found
    }
