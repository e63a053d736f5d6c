"""A 26-byte register read: mpremote, belay and anyboard in one run, on one interpreter each, round by round in turn.

Time and processor time are the best of the rounds: whatever else the machine does only adds to them.
"""

from __future__ import annotations

import time
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, NamedTuple

import anyboard
from adapters.python_board.targets import Target
from anyboard import busio
from anyboard.core.ops import I2CTransfer
from boards.link_simulator import USB_FRAME, link
from python_board_parts.direct_pty import direct_board
from python_board_parts.limits import Limit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

WAYS: dict[str, dict[str, Any]] = {
    "pty": {},
    "1 ms USB frames": {"frame": USB_FRAME},
    "921600 baud": {"frame": USB_FRAME, "baud": 921_600},
    "115200 baud": {"frame": USB_FRAME, "baud": 115_200},
}
MPREMOTE, BELAY, ONE, LIST = "mpremote eval", "belay task", "anyboard busio.I2C", "anyboard list of 16"
_RING = 256
"""Bytes, of a UART console's receive buffer (ports/esp32/uart.c has 260)."""
_COUNT = 16
_ROUNDS, _SECONDS = 8, 0.3
_ADDRESS, _REGISTER, _LENGTH = 0x77, 0x88, 26
_WANTED = bytes(range(_REGISTER, _REGISTER + _LENGTH))
_SETUP = "import machine\ni2c=machine.I2C(0)"
_READ = f"i2c.readfrom_mem({_ADDRESS},{_REGISTER},{_LENGTH})"


class Client(NamedTuple):
    """One way to do it.

    - `run`: does it once, `per_run` operations
    - `traffic`: turns, bytes out, bytes in of calling `run` a number of times, for all of it
    """

    name: str
    per_run: int
    run: Callable[[], object]
    traffic: Callable[[int], tuple[float, float, float]]


class Counted:
    """A pyserial port whose traffic is counted; a turn is a first byte that arrives after something was sent."""

    def __init__(self, port: Any) -> None:
        self._port = port
        self.turns = self.sent = self.received = 0
        self._is_asked = False

    def write(self, data: bytes) -> Any:
        self.sent += len(data)
        self._is_asked = True
        return self._port.write(data)

    def read(self, count: int = 1) -> bytes:
        data: bytes = self._port.read(count)
        self.received += len(data)
        if data and self._is_asked:
            self.turns += 1
            self._is_asked = False
        return data

    def __getattr__(self, name: str) -> Any:
        return getattr(self._port, name)


def _counting(owner: Any, run: Callable[[], object]) -> Callable[[int], tuple[float, float, float]]:
    """`Client.traffic` of a client that has its pyserial port as `owner.serial`."""

    def traffic(count: int) -> tuple[float, float, float]:
        port = owner.serial
        owner.serial = counted = Counted(port)
        for _ in range(count):
            run()
        owner.serial = port
        return counted.turns, counted.sent, counted.received

    return traffic


@contextmanager
def _mpremote(port: str) -> Iterator[list[Client]]:
    try:
        from mpremote.transport_serial import SerialTransport
    except ImportError:
        print("(mpremote is not installed)")
        yield []
        return
    transport = SerialTransport(port)
    transport.enter_raw_repl()
    transport.exec(_SETUP)
    assert transport.eval(_READ) == _WANTED

    def run() -> None:
        transport.eval(_READ)

    yield [Client(MPREMOTE, 1, run, _counting(transport, run))]
    transport.exit_raw_repl()
    transport.close()


@contextmanager
def _belay(port: str) -> Iterator[list[Client]]:
    try:
        import belay
    except ImportError:
        print("(belay is not installed)")
        yield []
        return
    device = belay.Device(port)
    device(_SETUP)

    @device.task
    def read(address: int, register: int, count: int) -> bytes:
        return i2c.readfrom_mem(address, register, count)  # noqa: F821  # runs on the board

    def run() -> None:
        read(_ADDRESS, _REGISTER, _LENGTH)

    assert read(_ADDRESS, _REGISTER, _LENGTH) == _WANTED
    yield [Client(BELAY, 1, run, _counting(device._board, run))]
    device.close()


@contextmanager
def _anyboard(port: str, credit: int | None) -> Iterator[list[Client]]:
    target = Target(port)
    with anyboard.open(target) as board:
        adapter = target.adapter
        if credit is not None:
            adapter.link.capacity = adapter.link.capacity._replace(credit=credit)
        i2c = busio.I2C(board.GP5, board.GP4)
        assert i2c.try_lock()
        data, register = bytearray(_LENGTH), bytes((_REGISTER,))
        i2c.writeto_then_readfrom(_ADDRESS, register, data)
        assert data == _WANTED
        (bus,) = adapter.buses
        transfers = [I2CTransfer(bus, _ADDRESS, (register, _LENGTH))] * _COUNT
        assert adapter.execute(transfers) == [_WANTED] * _COUNT

        def traffic(run: Callable[[], object], count: int) -> tuple[float, float, float]:
            line = adapter.link
            before = line.turns, line.sent, line.received
            for _ in range(count):
                run()
            return line.turns - before[0], line.sent - before[1], line.received - before[2]

        def one() -> None:
            i2c.writeto_then_readfrom(_ADDRESS, register, data)

        def many() -> None:
            adapter.execute(transfers)

        yield [
            Client(ONE, 1, one, lambda count: traffic(one, count)),
            Client(LIST, _COUNT, many, lambda count: traffic(many, count)),
        ]


class Figure(NamedTuple):
    """Of one client on one way, for each operation."""

    per_second: float
    cpu_us: float
    turns: float
    sent: float
    received: float


def _round(client: Client) -> tuple[float, float]:
    """Operations a second, and processor time of each in microseconds."""
    batch = 1
    count = 0
    start, busy = time.perf_counter(), time.process_time()
    while (seconds := time.perf_counter() - start) < _SECONDS:
        for _ in range(batch):
            client.run()
        count += batch
        batch = min(2 * batch, 64) if seconds < _SECONDS / 4 else batch
    return count * client.per_run / seconds, (time.process_time() - busy) / count / client.per_run * 1e6


def measure(way: dict[str, Any]) -> dict[str, Figure]:
    """Every client on one way."""
    with ExitStack() as stack:

        def port() -> str:
            board = stack.enter_context(direct_board())
            return stack.enter_context(link(board, **way)).url if way else board

        credit = _RING if "baud" in way else None
        opened = [_mpremote(port()), _belay(port()), _anyboard(port(), credit)]
        clients = [client for each in opened for client in stack.enter_context(each)]
        best: dict[str, tuple[float, float]] = {}
        for _ in range(2 if way else _ROUNDS):
            for client in clients:
                speed, cpu = _round(client)
                before = best.get(client.name, (0.0, float("inf")))
                best[client.name] = max(before[0], speed), min(before[1], cpu)
        figures = {}
        for client in clients:
            turns, sent, received = (total / 20 / client.per_run for total in client.traffic(20))
            figures[client.name] = Figure(*best[client.name], turns, sent, received)
        return figures


def report() -> list[Limit]:
    """Print the table."""
    print(f"\n{_LENGTH}-byte register read on MicroPython's unix port (device-side I2C that takes no time)")
    print(f"{'way':18}{'client':22}{'op/s':>8}{'x mpremote':>12}{'turns':>8}{'B out':>8}{'B in':>8}{'host CPU us':>13}")
    limits = []
    for name, way in WAYS.items():
        figures = measure(way)
        slowest = figures[MPREMOTE].per_second if MPREMOTE in figures else float("nan")
        for client, figure in figures.items():
            print(
                f"{name:18}{client:22}{figure.per_second:8.0f}{figure.per_second / slowest:12.1f}{figure.turns:8.2f}"
                f"{figure.sent:8.1f}{figure.received:8.1f}{figure.cpu_us:13.1f}"
            )
        if not way:
            one, many = figures[ONE], figures[LIST]
            limits += [
                Limit("26-byte register read, busio.I2C, pty: turns", one.turns, 1),
                Limit("16 of them in a list: turns", many.turns * _COUNT, 1),
                Limit("one at a time: host CPU per operation", one.cpu_us, 100, "us"),
                Limit("in a list: host CPU per operation", many.cpu_us, 10, "us"),
            ]
            if MPREMOTE in figures:
                limits += [
                    Limit("one at a time: times mpremote's operations/s", one.per_second / slowest, 8, "x", True),
                    Limit("in a list: times mpremote's operations/s", many.per_second / slowest, 50, "x", True),
                ]
    return limits
