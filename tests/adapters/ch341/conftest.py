"""A CH341A with parts around it, plugged in; nothing in these tests takes real time."""

from __future__ import annotations

from contextlib import contextmanager

import pytest

from anyboard.adapters.ch341 import Backend
from anyboard.core.ops import I2CConfigure, I2CProbe, I2CTransfer, PinConfigure, PinRead, PinWrite
from anyboard.testing.rigs.parts import Refuser, RegisterFile
from usbmodels.ch341 import CH341
from usbmodels.clock import UsbClock
from usbmodels.plugged import plugged

TARGET, FORGETFUL, REFUSING, ABSENT = 0x76, 0x50, 0x2A, 0x33


class Chip:
    """The model, the adapter on it, and short words for what is done with them."""

    def __init__(self, model, adapter, world):
        self.model, self.adapter, self.world = model, adapter, world
        self.engine = model.i2c.engine

    def run(self, op):
        return self.adapter.execute([op])[0]

    def configure(self, frequency=400_000):
        return self.run(I2CConfigure("i2c", "SCL", "SDA", frequency, 255, False))

    def transfer(self, *parts, address=TARGET):
        return self.run(I2CTransfer("i2c", address, parts))

    def scan(self, addresses=range(0x08, 0x78)):
        found = self.adapter.execute([I2CProbe("i2c", address) for address in addresses])
        return [address for address, present in zip(addresses, found, strict=True) if present]

    def become(self, pin, direction, value=False, drive="push_pull", pull=None):
        return self.run(PinConfigure(pin, direction, pull, drive, value))

    def set(self, pin, value):
        return self.run(PinWrite(pin, value))

    def get(self, pin):
        return self.run(PinRead(pin))

    def transfers(self):
        """(OUT, IN) transfers since the last call; an IN without data counts, too."""
        traffic = self.model.traffic
        counts = traffic.out, traffic.in_ + traffic.empty_in
        traffic.clear()
        return counts

    def wire(self):
        """What was on the I2C bus since the last call."""
        log, self.engine.log = self.engine.log, []
        return " ".join(log)


@pytest.fixture
def opened():
    """A context manager: `opened(**arguments of the model)` gives a `Chip` whose bus is configured."""

    @contextmanager
    def open_chip(timed=False, **arguments):
        model = CH341(clock=UsbClock(timed=timed), **arguments)
        for part in (RegisterFile(TARGET), RegisterFile(FORGETFUL, forgetful=True), Refuser(REFUSING)):
            model.bench.i2c.attach(part)
        with plugged(model) as world:
            adapter = Backend().open("", {})
            chip = Chip(model, adapter, world)
            chip.configure()
            chip.transfers()
            chip.engine.logs = True
            try:
                yield chip
            finally:
                adapter.close()

    return open_chip


@pytest.fixture
def chip(opened):
    """A chip as it comes; the model must never have been asked for what silicon may not do."""
    with opened() as chip:
        yield chip
    assert (chip.model.i2c.rude_stops, chip.model.lost) == (0, 0)
    assert chip.model.backlog <= 1
