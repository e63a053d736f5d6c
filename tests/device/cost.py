"""What our modules cost on a device: heap, allocations, time."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from boards.console import Console

IMPORTS = {
    "top-level names": "import board, busio, digitalio",
    "from anyboard": "from anyboard import board, busio, digitalio",
}
BUS = "i2c = busio.I2C(board.GP5, board.GP4)"

# machine.I2C with empty methods, and the two calls that writeto_then_readfrom makes of one
STUB = """
import gc, machine, time
class Stub:
    def __init__(self, *arguments, **named): pass
    def writeto(self, addr, buf, stop=True): pass
    def readfrom_into(self, addr, buf, stop=True): pass
machine.I2C = Stub
import board, busio
bare = Stub()
bus = busio.I2C(board.GP5, board.GP4)
bus.try_lock()
out, into = b"1", bytearray(2)
def nothing(n):
    for _ in range(n):
        pass
def two_calls(n):
    for _ in range(n):
        bare.writeto(118, out, False)
        bare.readfrom_into(118, into)
def our_call(n):
    for _ in range(n):
        bus.writeto_then_readfrom(118, out, into)
def allocated(function, n):
    function(1)
    gc.collect()
    gc.disable()
    before = gc.mem_alloc()
    function(n)
    after = gc.mem_alloc()
    gc.enable()
    return after - before
def took_us(function, n):
    before = time.ticks_us()
    function(n)
    return time.ticks_diff(time.ticks_us(), before)
"""


def heap(console: Console) -> int:
    """Bytes in use: collected in a command of its own, as WebAssembly collects nothing while code runs."""
    console.run("gc.collect()")
    value: int = console.value("gc.mem_alloc()")
    return value


def heap_of(console: Console, *commands: str) -> list[int]:
    """What each command adds to the heap in use, in bytes; `machine` and `time` are there before."""
    console.run("import gc, machine, time")
    seen = [heap(console)]
    for command in commands:
        console.run(command)
        seen.append(heap(console))
    return [after - before for before, after in pairwise(seen)]


def ratio(console: Console, n: int = 1000, rounds: int = 60) -> float:
    """How much longer than the two bare calls `writeto_then_readfrom` takes: the quickest of each; after `STUB`."""

    quickest: dict[str, int] = {}
    for _ in range(rounds):
        for function in ("nothing", "two_calls", "our_call"):
            took = console.value(f"took_us({function}, {n})")
            quickest[function] = min(took, quickest.get(function, took))
    loop = quickest["nothing"]
    return (quickest["our_call"] - loop) / (quickest["two_calls"] - loop)
