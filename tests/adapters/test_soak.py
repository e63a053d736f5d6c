"""Every adapter under load, with faults (`usbmodels.soak`).

`ANYBOARD_SOAK=100000` sets the number of operations; without it there are fewer, for a quick run.
"""

from __future__ import annotations

import os

import pytest

from usbmodels.faults import GARBAGE, KINDS, TWICE
from usbmodels.fleet import BY_NAME
from usbmodels.soak import Soak

OPERATIONS = int(os.environ.get("ANYBOARD_SOAK", "2000"))
RATE = 0.01
HID = ("mcp2221", "cp2112")
NAMELESS = ("ch341", "ch347")


@pytest.mark.parametrize("name", BY_NAME)
def test_nothing_hangs_and_nothing_is_wrong(name):
    # Bytes of a bulk answer carry no check but USB's own: arbitrary ones of the right number can be told
    # from data by nobody.  HID reports name what they answer.  Where answers say nothing at all of what they
    # answer, nor can they be told from the one before; only USB sees to it that none comes twice (USB 2.0, 8.6).
    beyond = set() if name in HID else {GARBAGE, TWICE} if name in NAMELESS else {GARBAGE}
    faults = [kind for kind in KINDS if kind not in beyond]
    soak = Soak(BY_NAME[name], OPERATIONS, RATE, faults)
    soak.run()
    print(f"\n{name}: {soak.done} operations, faults {dict(soak.model.faults.struck)}, errors {dict(soak.errors)}")
    assert soak.wrong == []
    assert soak.done == OPERATIONS // 4 * 4
    assert all(soak.model.faults.struck[kind] for kind in faults) or OPERATIONS < 10_000
    assert soak.errors


@pytest.mark.parametrize("name", [name for name in BY_NAME if name not in HID])
def test_garbage_hangs_nothing(name):
    soak = Soak(BY_NAME[name], OPERATIONS // 4, RATE, [GARBAGE])
    soak.run()
    assert [sentence for sentence in soak.wrong if sentence.startswith("thread ")] == []
