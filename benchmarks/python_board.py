"""What an operation on a board with MicroPython costs the computer: turns, bytes, time, processor time.

::

    python benchmarks/python_board.py                 # MicroPython's unix port on a pty
    python benchmarks/python_board.py /dev/ttyACM0    # a real board

The I2C bus is an object on the board that answers at once, so that nothing is measured but the way there.
"""

from __future__ import annotations

import sys
import time
from contextlib import contextmanager
from pathlib import Path

from anyboard import busio
from anyboard import open as open_board
from anyboard.adapters.python_board import PythonBoard
from anyboard.adapters.python_board.calls import EXECUTE, Call
from anyboard.core.ops import I2CTransfer
from anyboard.transports import console

_TARGET = b"""\
class _F:
 m=bytes(range(256))
 p=0
 def writeto(s,a,b,stop=True):s.p=b[0]
 def readfrom(s,a,n,stop=True):return s.m[s.p:s.p+n]
_O[%d]=_F()"""
_ROUNDS, _LIST = 3000, 16
_WANTED = bytes(range(0x88, 0x88 + 26))


class _Port:
    """What `anyboard.open` opens."""

    def __init__(self, port: str) -> None:
        self.url = f"micropython:{port}"
        self._port = port

    def open_adapter(self) -> PythonBoard:
        self.adapter = PythonBoard(console.open(self._port, self.url, 115200), self.url)
        return self.adapter


@contextmanager
def _unix_board():
    sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
    from anyboard.sim import Bench
    from boards.unix_board import unix_board

    with unix_board(Bench("raspberry_pi_pico", clock="real")) as port:
        yield port


def _measure(name: str, adapter: PythonBoard, call, per_call: int) -> None:
    link = adapter.link
    call()
    before = link.turns, link.sent, link.received
    rounds = _ROUNDS // per_call
    start, busy = time.perf_counter(), time.process_time()
    for _ in range(rounds):
        call()
    seconds, busy = time.perf_counter() - start, time.process_time() - busy
    count = rounds * per_call
    turns, sent, received = (
        now - then for now, then in zip((link.turns, link.sent, link.received), before, strict=True)
    )
    print(
        f"{name:34} {count / seconds:8.0f} operations/s  {turns / count:5.2f} turns  "
        f"{sent / count:5.1f} B out  {received / count:5.1f} B in  {busy / count * 1e6:6.1f} us of processor time"
    )


def _run(port: str) -> None:
    target = _Port(port)
    with open_board(target) as board:
        i2c = busio.I2C(board.GP5, board.GP4)
        adapter = target.adapter
        (bus,) = adapter.buses
        adapter.link.call([Call(EXECUTE, _TARGET % adapter.buses[bus])])
        i2c.try_lock()
        data = bytearray(26)
        _measure("busio.I2C, one at a time", adapter, lambda: i2c.writeto_then_readfrom(0x77, b"\x88", data), 1)
        assert data == _WANTED
        transfer = [I2CTransfer(bus, 0x77, (b"\x88", 26))]
        _measure("adapter, one at a time", adapter, lambda: adapter.execute(transfer), 1)
        _measure(f"adapter, {_LIST} in a list", adapter, lambda: adapter.execute(transfer * _LIST), _LIST)


def main() -> None:
    if len(sys.argv) > 1:
        _run(sys.argv[1])
        return
    with _unix_board() as port:
        _run(port)


if __name__ == "__main__":
    main()
