"""A board made of a table: what the unit tests of the API modules talk to.

::

    adapter, session = fake_session()
    adapter.answers[PinRead] = True                       # a value
    adapter.answers[I2CTransfer] = lambda op: bytes(2)    # or a function of the operation; it may raise
    pin = session.pin("D5")
    ...
    assert adapter.ops == [PinConfigure("D5", "in", None, "push_pull", False)]
    assert adapter.lists[0] == [...]                      # what travelled together

In a test file: ``from fake_adapter import fake_session``.
"""

from __future__ import annotations

from itertools import count
from typing import Any

from anyboard.core import ops as operations
from anyboard.core.adapter import BaseAdapter
from anyboard.core.info import AdapterInfo, BusInfo, PinInfo
from anyboard.core.ops import Op, Release
from anyboard.core.record import Record
from anyboard.core.session import Session

ALL_OPERATIONS = frozenset(
    name
    for name, kind in Record.kinds.items()
    if issubclass(kind, Op) and kind is not Op and kind.__module__ == operations.__name__
)
DIGITAL = frozenset({"digital", "pwm", "pulse", "pixels", "onewire", "touch", "count", "i2c", "spi", "uart"})
ANALOG = DIGITAL | {"analog_in", "analog_out"}

_numbers = count(1)


def _pin(name: str, chip_name: str, *aliases: str, roles: frozenset[str] = DIGITAL) -> PinInfo:
    return PinInfo(name, (name, *aliases), chip_name, roles)


PINS = (
    *(_pin(f"D{number}", f"GPIO{number}") for number in range(2, 14)),
    _pin("A0", "GPIO26", "D26", roles=ANALOG),
    _pin("A1", "GPIO27", roles=ANALOG),
    _pin("SCL", "GPIO20"),
    _pin("SDA", "GPIO21"),
    _pin("SCK", "GPIO22"),
    _pin("MOSI", "GPIO23"),
    _pin("MISO", "GPIO24"),
    _pin("TX", "GPIO0"),
    _pin("RX", "GPIO1"),
    _pin("INPUT_ONLY", "GPIO34", roles=frozenset({"digital"})),
    PinInfo("GPIO99", (), "GPIO99", DIGITAL),  # not on `board`
)

BUSES = (
    BusInfo("I2C", "i2c", ("SCL", "SDA")),
    BusInfo("SPI", "spi", ("SCK", "MOSI", "MISO")),
    BusInfo("UART", "uart", ("TX", "RX")),
)


def fake_info(**changes: Any) -> AdapterInfo:
    """A description with two dozen pins, every operation, and a url of its own."""
    number = next(_numbers)
    fields: dict[str, Any] = {
        "url": f"fake#{number}",
        "board_id": "fake",
        "description": "a fake board",
        "serial": None,
        "pins": PINS,
        "buses": BUSES,
        "operations": ALL_OPERATIONS,
        "features": frozenset({"pull_up", "pull_down", "open_drain", "soft_i2c", "soft_spi", "i2c_probe", "i2c_long"})
        | {"circuitpython_messages"},
        "limits": {},
        "notes": (),
    }
    return AdapterInfo(**{**fields, **changes})


_NUMBERS = (
    operations.AnalogRead,
    operations.CPURead,
    operations.CountRead,
    operations.EncoderRead,
    operations.Sample,
    operations.TouchRead,
    operations.UARTAvailable,
    operations.Watch,
)


def default_answer(op: Op) -> Any:
    """What a board that works says when a test does not care."""
    if isinstance(op, (operations.I2CConfigure, operations.PWMConfigure)):
        return op.frequency
    if isinstance(op, operations.SPIConfigure):
        return op.baudrate
    if isinstance(op, operations.PWMSet):
        return op.frequency or 0
    if isinstance(op, operations.I2CTransfer):
        return bytes(sum(part for part in op.parts if isinstance(part, int)))
    if isinstance(op, operations.SPITransfer):
        return bytes(op.read)
    if isinstance(op, (operations.OneWireRead, operations.NVMRead)):
        return bytes(op.count)
    if isinstance(op, operations.UARTRead):
        return b""
    if isinstance(op, operations.PulsesRead):
        return ()
    if isinstance(op, (operations.PinRead, operations.I2CProbe, operations.OneWireReset)):
        return False
    return 0 if isinstance(op, _NUMBERS) else None


class FakeAdapter(BaseAdapter):
    """Records every operation and answers out of a table.

    - `ops`: everything executed, in order; `lists`: the same, list by list as it was handed over
      (`Release` included in both; an empty list in neither)
    - `answers`: operation class -> a value, or a function that takes the operation (and may raise)
    - `clock`: put one there, and the session lives by it
    """

    def __init__(self, info: AdapterInfo | None = None) -> None:
        super().__init__()
        self.info = info or fake_info()
        self.ops: list[Op] = []
        self.lists: list[list[Op]] = []
        self.answers: dict[type[Op], Any] = {}
        self.closed = False
        # an instance attribute, unlike the class attribute that `@handles` fills: the table may differ by test
        self.hooks = {  # type: ignore[misc]
            kind: type(self)._answer for name, kind in Record.kinds.items() if name in self.info.operations
        }

    def execute(self, ops: Any, /) -> list[Any]:
        listed = list(ops)
        if listed:
            self.lists.append([])
        return super().execute(listed)

    def _answer(self, op: Any) -> Any:
        self.ops.append(op)
        self.lists[-1].append(op)
        if type(op) in self.answers:
            answer = self.answers[type(op)]
            return answer(op) if callable(answer) else answer
        return default_answer(op)

    def forget(self) -> None:
        """Empty `ops` and `lists`: what follows is what a test is about."""
        self.ops.clear()
        self.lists.clear()

    def of(self, *kinds: type[Op]) -> list[Any]:
        """The operations of some classes."""
        return [op for op in self.ops if isinstance(op, kinds)]

    def released(self) -> list[str]:
        """The resources released so far."""
        return [op.resource for op in self.of(Release)]

    def release(self) -> None:
        self.closed = True


def fake_session(*, without: tuple[type[Op], ...] = (), **changes: Any) -> tuple[FakeAdapter, Session]:
    """A fake board and its session, opened at the first operation.

    `without`: operations this board lacks; `changes`: other fields of `AdapterInfo`, as
    ``limits={"i2c_frequency_max": 400000}``.  Pins: ``session.pin("D5")``.
    """
    names = frozenset(kind.__name__ for kind in without)
    info = fake_info(**{"operations": ALL_OPERATIONS - names, **changes})
    adapter = FakeAdapter(info)
    return adapter, Session(info.url, lambda: adapter, info)


class FakeClock:
    """A clock that only sleeping moves; `during_sleep` is called with its time at every step."""

    def __init__(self) -> None:
        self.us = 0
        self.during_sleep: Any = None

    def now_us(self) -> int:
        return self.us

    def sleep_us(self, us: int, /) -> None:
        if us > 0:
            self.us += us
            if self.during_sleep is not None:
                self.during_sleep(self.us)

    def call_later(self, us: int, callback: Any, /) -> Any:
        raise NotImplementedError("the fake clock has no timers")
