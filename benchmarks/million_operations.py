"""Whether memory stays flat: a million mixed operations, and the memory high-water mark before and after.

    python benchmarks/million_operations.py [--json] [COUNT]

On a bench with the default parts, in turn: I2C write-then-read, pin set and read, SPI transfer, analog
read, UART write and read, a refused I2C transfer, and every 1000 rounds new pins and buses.  The mark is
the process's largest resident set (`resource.getrusage`, where the system has it); beside it, what Python
has allocated (`tracemalloc`), measured in a separate, shorter run because tracing slows everything.
"""

from __future__ import annotations

import gc
import json
import sys
import time
import tracemalloc
from typing import TYPE_CHECKING

import anyboard
from anyboard import analogio, busio, digitalio
from anyboard.sim import Bench

if TYPE_CHECKING:
    from anyboard.board_object import Board

COUNT = 1_000_000
WARM_UP = 20_000
TRACED = 50_000
LIMIT_KIB = 1024
EACH_ROUND = 8
ROUNDS_A_BATCH = 1000


def operate(board: Board, count: int) -> int:
    """Carry out at least `count` operations; returns how many."""
    done = 0
    while done < count:
        done += batch(board)
    return done


def batch(board: Board) -> int:
    """A thousand rounds on pins and buses taken for them; returns how many operations that was."""
    word, out, back = bytearray(2), bytes(range(64)), bytearray(64)
    with (
        busio.I2C(board.SCL, board.SDA) as i2c,
        busio.SPI(board.SCK, board.MOSI, board.MISO) as spi,
        busio.UART(board.TX, board.RX, timeout=0.001, receiver_buffer_size=64) as uart,
        digitalio.DigitalInOut(board.D5) as pin,
        analogio.AnalogIn(board.A0) as analog,
    ):
        pin.switch_to_output()
        i2c.try_lock()
        spi.try_lock()
        for number in range(ROUNDS_A_BATCH):
            i2c.writeto_then_readfrom(0x18, b"\x05", word)
            pin.value = bool(number & 1)
            if pin.value != bool(number & 1):
                raise AssertionError("a pin does not read what it drives")
            spi.write_readinto(out, back)
            _ = analog.value
            uart.write(b"x")
            uart.reset_input_buffer()
            try:
                i2c.writeto(0x33, b"\x00")
            except OSError:
                continue
            raise AssertionError("nobody is at 0x33")
    return ROUNDS_A_BATCH * EACH_ROUND


def high_water_kib() -> int | None:
    """The largest resident set so far; None on a system that does not tell (Windows)."""
    try:
        import resource
    except ImportError:
        return None
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak // 1024 if sys.platform == "darwin" else peak


def traced_growth_kib(board: Board) -> float:
    """How much more Python holds after `TRACED` operations."""
    tracemalloc.start()
    try:
        operate(board, WARM_UP)
        gc.collect()
        before, _ = tracemalloc.get_traced_memory()
        operate(board, TRACED)
        gc.collect()
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    return (after - before) / 1024


def main() -> int:
    """Print both; exit 1 if the mark has risen by more than the limit."""
    words = [word for word in sys.argv[1:] if word != "--json"]
    count = int(words[0]) if words else COUNT
    with anyboard.open(Bench()) as board:
        operate(board, WARM_UP)
        gc.collect()
        before, started = high_water_kib(), time.process_time()
        done = operate(board, count)
        seconds, after = time.process_time() - started, high_water_kib()
        traced = traced_growth_kib(board)
    grown = 0 if before is None or after is None else after - before
    if "--json" in sys.argv[1:]:
        print(
            json.dumps(
                {
                    "operations": done,
                    "cpu_seconds": seconds,
                    "high_water_kib": [before, after],
                    "traced_growth_kib": traced,
                    "limit_kib": LIMIT_KIB,
                }
            )
        )
    else:
        print(f"{done:,} operations in {seconds:.1f} s of CPU")
        print(f"high-water mark: {before} KiB before, {after} KiB after (at most {LIMIT_KIB} KiB more)")
        print(f"allocated by Python: {traced:+.1f} KiB over another {TRACED:,}")
    return 0 if grown <= LIMIT_KIB and traced <= LIMIT_KIB else 1


if __name__ == "__main__":
    sys.exit(main())
