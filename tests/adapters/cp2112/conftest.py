"""A CP2112 with parts on its I2C bus, plugged in; nothing in these tests takes real time."""

from __future__ import annotations

from contextlib import contextmanager

import pytest

from anyboard.adapters.cp2112 import Backend
from anyboard.core.ops import I2CConfigure, I2CTransfer
from anyboard.testing.rigs.parts import Refuser, RegisterFile
from usbmodels.clock import UsbClock
from usbmodels.cp2112 import CP2112
from usbmodels.plugged import plugged

TARGET, FORGETFUL, REFUSING, ABSENT = 0x76, 0x50, 0x2A, 0x33


class Chip:
    """The model, the adapter on it, and short words for what is done with them."""

    def __init__(self, model, adapter):
        self.model, self.adapter = model, adapter
        self.traffic = model.traffic

    def run(self, op):
        return self.adapter.execute([op])[0]

    def configure(self, frequency=400_000, timeout=255):
        return self.run(I2CConfigure("i2c", "SCL", "SDA", frequency, timeout, False))

    def transfer(self, *parts, address=TARGET):
        return self.run(I2CTransfer("i2c", address, parts))

    def reports(self):
        """(OUT, IN) reports since the last call."""
        counts = self.traffic.hid_out, self.traffic.hid_in
        self.traffic.clear()
        return counts


def wired(**arguments):
    """A model with the parts of the conformance suite on its bus."""
    model = CP2112(**arguments)
    for part in (RegisterFile(TARGET), RegisterFile(FORGETFUL, forgetful=True), Refuser(REFUSING)):
        model.bench.i2c.attach(part)
    return model


@pytest.fixture
def opened():
    """A context manager: `opened(options, **arguments of the model)` gives a `Chip` whose bus is configured."""

    @contextmanager
    def open_chip(options=None, timed=False, **arguments):
        model = wired(clock=UsbClock(timed=timed), **arguments)
        with plugged(model):
            adapter = Backend().open("", options or {})
            chip = Chip(model, adapter)
            chip.configure()
            chip.traffic.clear()
            try:
                yield chip
            finally:
                adapter.close()

    return open_chip


@pytest.fixture
def chip(opened):
    """A chip as it comes."""
    with opened() as chip:
        yield chip
