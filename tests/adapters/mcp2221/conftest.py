"""An MCP2221 with parts on its I2C bus, plugged in; nothing in these tests takes real time."""

from __future__ import annotations

from contextlib import contextmanager

import pytest

from anyboard.adapters.mcp2221 import Backend
from anyboard.core.ops import I2CConfigure, I2CProbe, I2CTransfer
from anyboard.testing.rigs.parts import Refuser, RegisterFile
from usbmodels.clock import UsbClock
from usbmodels.mcp2221 import MCP2221
from usbmodels.plugged import plugged

TARGET, FORGETFUL, REFUSING, ABSENT = 0x76, 0x50, 0x2A, 0x33


class Chip:
    """The model, the adapter on it, and short words for what is done with them."""

    def __init__(self, model, adapter):
        self.model, self.adapter = model, adapter
        self.bench, self.traffic, self.wire = model.bench, model.traffic, model.i2c.engine

    def run(self, op):
        return self.adapter.execute([op])[0]

    def configure(self, frequency=400_000, timeout=255):
        return self.run(I2CConfigure("i2c", "SCL", "SDA", frequency, timeout, False))

    def transfer(self, *parts, address=TARGET):
        return self.run(I2CTransfer("i2c", address, parts))

    def probe(self, address=TARGET):
        return self.run(I2CProbe("i2c", address))

    def exchanges(self):
        """Since the last call; every command has its answer."""
        out, in_ = self.traffic.hid_out, self.traffic.hid_in
        self.traffic.clear()
        assert out == in_
        return out

    def log(self):
        """What is on the I2C bus from now on."""
        self.wire.logs = True
        self.wire.log.clear()
        return self.wire.log

    def works(self):
        """Whether transfers do as they should."""
        for start in (0x40, 0x20):
            self.transfer(bytes((0x60, start, 0xA5)))
            assert self.transfer(b"\x60", 2) == bytes((start, 0xA5))
            assert self.transfer(bytes((start,)), 3, address=FORGETFUL) == bytes(range(start, start + 3))
        return True


def wired(**arguments):
    """A model with parts on its bus."""
    model = MCP2221(**arguments)
    for part in (RegisterFile(TARGET), RegisterFile(FORGETFUL, forgetful=True), Refuser(REFUSING)):
        model.bench.i2c.attach(part)
    return model


@contextmanager
def open_chip(options=None, timed=False, **arguments):
    """A `Chip` whose bus is configured."""
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


@pytest.fixture
def opened():
    """`opened(options, timed=…)` is a context manager that gives a `Chip`."""
    return open_chip


@pytest.fixture
def chip():
    """A chip as it comes, without latency."""
    with open_chip() as chip:
        yield chip
