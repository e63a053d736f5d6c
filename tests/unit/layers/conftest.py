"""A board to put layers around."""

from __future__ import annotations

import pytest

from anyboard.core.adapter import BaseAdapter, handles
from anyboard.core.errors import BusError, Rejected
from anyboard.core.info import AdapterInfo, PinInfo
from anyboard.core.ops import I2CConfigure, I2CTransfer, PinEvent, PinRead, PinWrite, UARTAvailable


class SteppingClock:
    """Every look at it is 10 microseconds after the one before."""

    def __init__(self):
        self.now = 0
        self.slept = []

    def now_us(self):
        self.now += 10
        return self.now

    def sleep_us(self, us):
        self.slept.append(us)

    def call_later(self, us, callback):
        raise NotImplementedError


class InnerAdapter(BaseAdapter):
    """Somebody at 0x77 who answers 0x60; refuses the bus on the pins D1 and D2; can report events."""

    def __init__(self):
        super().__init__()
        self.clock = SteppingClock()
        self.asked = []
        self.available = [0, 0, 3]
        self.closed = False
        self.info = AdapterInfo(
            url="inner:1",
            board_id="inner",
            description="a board inside",
            serial="1",
            pins=(PinInfo("D1", ("D1",), None, frozenset({"digital"})),),
            buses=(),
            operations=self.operations,
            features=frozenset(),
            limits={"i2c_frequency_max": 400000},
            notes=(),
        )

    def execute(self, ops, /):
        self.asked.append(list(ops))
        return super().execute(ops)

    def subscribe(self, callback, /):
        callback(PinEvent(1, "D1", True, 5))
        return lambda: None

    @handles(I2CConfigure)
    def _configure(self, op):
        if op.scl == "D1":
            raise Rejected("ValueError", "Invalid pins")
        return op.frequency

    @handles(I2CTransfer)
    def _transfer(self, op):
        if op.address != 0x77:
            raise BusError("nack_address", "nobody at this address")
        return b"\x60" * sum(part for part in op.parts if isinstance(part, int))

    @handles(PinRead)
    def _read(self, op):
        return True

    @handles(PinWrite)
    def _write(self, op):
        return None

    @handles(UARTAvailable)
    def _available(self, op):
        return self.available.pop(0)

    def release(self):
        self.closed = True


@pytest.fixture
def inner():
    return InnerAdapter()
