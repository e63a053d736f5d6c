"""FTDI chips with parts on their buses, plugged in; nothing in these tests takes real time."""

from __future__ import annotations

from contextlib import contextmanager

import pytest

from anyboard.core import registry
from anyboard.core.ops import (
    I2CConfigure,
    I2CTransfer,
    PinConfigure,
    SPIConfigure,
)
from anyboard.testing.rigs.parts import Refuser
from usbmodels.clock import UsbClock
from usbmodels.ftdi import FT232H, FT2232H, FT4232H
from usbmodels.parts import Memory
from usbmodels.plugged import plugged

TARGET, REFUSING, ABSENT = 0x50, 0x2A, 0x33
MODELS = {"ft232h": FT232H, "ft2232h": FT2232H, "ft4232h": FT4232H}


class Chip:
    """The model, the adapter on it, and short words for what is done with them; the port is the first."""

    def __init__(self, world, model, adapter, memory, prefix):
        self.world, self.model, self.adapter, self.memory = world, model, adapter, memory
        self.traffic = model.traffic
        self.prefix = prefix

    def pin(self, number):
        """The name of a pin of the port's low byte."""
        return f"{self.prefix}{number}"

    def run(self, *ops):
        """The results of a list."""
        return self.adapter.execute(ops)

    def i2c(self, frequency=400_000, timeout=255):
        """Configure I2C."""
        (actual,) = self.run(I2CConfigure("i2c", self.pin(0), self.pin(1), frequency, timeout, False))
        self.traffic.clear()
        return actual

    def transfer(self, *parts, address=TARGET):
        """One I2C transaction."""
        return self.run(I2CTransfer("i2c", address, parts))[0]

    def spi(self, baudrate=1_000_000, polarity=0, phase=0, bits=8, mosi=True, miso=True):
        """Configure SPI."""
        op = SPIConfigure(
            "spi",
            self.pin(0),
            self.pin(1) if mosi else None,
            self.pin(2) if miso else None,
            baudrate,
            polarity,
            phase,
            bits,
            False,
        )
        (actual,) = self.run(op)
        self.traffic.clear()
        return actual

    def output(self, name, value=False, drive="push_pull"):
        """Make a pin an output."""
        self.run(PinConfigure(name, "out", None, drive, value))

    def input(self, name):
        """Make a pin an input."""
        self.run(PinConfigure(name, "in", None, "push_pull", False))

    def transfers(self):
        """(OUT, IN) bulk transfers since the last call."""
        counts = self.traffic.out, self.traffic.in_ + self.traffic.empty_in
        self.traffic.clear()
        return counts


@contextmanager
def open_chip(url="ft232h", timed=False, joined=True):
    """A chip whose first port has a memory at `TARGET`, and a part that refuses its third byte at `REFUSING`.

    Or, where the pins of SDA are not joined, nothing.
    """
    name, _, query = url.partition("?")
    options = dict(pair.split("=") for pair in query.split("&") if pair)
    model = MODELS[name](clock=UsbClock(timed=timed))
    prefix = "D" if name == "ft232h" else options.get("port", "A").replace("both", "A") + "D"
    memory = Memory(TARGET)
    if joined:
        model.bench.wire(f"{prefix}1", f"{prefix}2")
        bus = model.bench.i2c_on(scl=f"{prefix}0", sda=f"{prefix}1")
        bus.attach(memory)
        bus.attach(Refuser(REFUSING))
    with plugged(model) as world:
        adapter = registry.backend(name).open("", options)
        chip = Chip(world, model, adapter, memory, prefix)
        chip.traffic.clear()
        try:
            yield chip
            assert model.remarks == []
            assert model.contentions == []
        finally:
            adapter.close()


@pytest.fixture
def opened():
    """A context manager: `opened(url, timed, joined)` gives a `Chip` on which nothing is configured."""
    return open_chip


@pytest.fixture(params=["ft232h", "ft2232h", "ft2232h?port=B", "ft4232h"])
def chip(request):
    """Each chip, with I2C at 400 kHz, its traffic not counted."""
    with open_chip(request.param) as chip:
        chip.i2c()
        yield chip


@pytest.fixture
def ft232h():
    """An FT232H, with I2C at 400 kHz, its traffic not counted."""
    with open_chip() as chip:
        chip.i2c()
        yield chip
