"""How much host CPU an operation on the simulator costs, beside Adafruit-Blinka's own mock and a null adapter.

    python benchmarks/sim_speed.py [--json]

`time.process_time()` of a thousand calls at a time, the candidates taking turns so that a busy machine
slows all, and the median of 15 rounds.  The candidates:

- sim: the simulated Feather; the I2C target is the shipped MCP9808 with its registers, on SPI a Loopback
- null: an adapter that does nothing, so what our API itself costs, above any adapter
- blinka: Adafruit-Blinka's OS-agnostic backend.  Its I2C has no transfers, only a made-up scan, so there is
  nothing to compare; its pins keep a value and its SPI does nothing at all, not even with the buffers

The I2C calls are also said per second of one core; 20,000 are wanted of the simulator.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from typing import TYPE_CHECKING

import anyboard
from anyboard import busio, digitalio
from anyboard.core.adapter import BaseAdapter, handles
from anyboard.core.info import AdapterInfo, BusInfo, PinInfo
from anyboard.core.ops import (
    I2CConfigure,
    I2CTransfer,
    PinConfigure,
    PinWrite,
    Release,
    SPIConfigure,
    SPITransfer,
)
from anyboard.sim import Bench
from anyboard.sim.chips import MCP9808, Loopback

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 15
CALLS = 1000
WANTED_PER_SECOND = 20_000
OPERATIONS = ("I2C write-then-read of 2 bytes", "pin set", "SPI of 64 bytes")

Candidate = dict[str, "Callable[[], object]"]


class NullAdapter(BaseAdapter):
    """Takes what it is told and answers with zeros."""

    url = "null"

    def __init__(self) -> None:
        super().__init__()
        names = ("SCL", "SDA", "SCK", "MOSI", "MISO", "D5")
        pins = tuple(PinInfo(name, (name,), None, None) for name in names)
        buses = (BusInfo("I2C", "i2c", names[:2]), BusInfo("SPI", "spi", names[2:5]))
        self.info = AdapterInfo(
            "null", "null", "does nothing", None, pins, buses, self.operations, frozenset({"full_duplex"}), {}, ()
        )

    def open_adapter(self) -> NullAdapter:
        return self

    @handles(I2CConfigure)
    def _i2c(self, op: I2CConfigure) -> int:
        return op.frequency

    @handles(I2CTransfer)
    def _i2c_transfer(self, op: I2CTransfer) -> bytes:
        return bytes(2)

    @handles(SPIConfigure)
    def _spi(self, op: SPIConfigure) -> int:
        return op.baudrate

    @handles(SPITransfer)
    def _spi_transfer(self, op: SPITransfer) -> bytes:
        return bytes(op.read)

    @handles(PinConfigure)
    def _pin(self, op: PinConfigure) -> None: ...

    @handles(PinWrite)
    def _pin_write(self, op: PinWrite) -> None: ...

    @handles(Release)
    def _release(self, op: Release) -> None: ...


def ours(target: Bench | NullAdapter) -> Candidate:
    """The calls of `OPERATIONS` through our API; the board stays open."""
    board = anyboard.open(target)
    i2c, spi, pin = board.I2C(), board.SPI(), digitalio.DigitalInOut(board.D5)
    pin.switch_to_output()
    return calls(i2c, spi, pin)


def calls(i2c: busio.I2C | None, spi: busio.SPI, pin: digitalio.DigitalInOut) -> Candidate:
    """The calls on locked buses and an output."""
    register, answer, out, back = b"\x05", bytearray(2), bytes(range(64)), bytearray(64)

    def write_then_read() -> None:
        i2c.writeto_then_readfrom(0x18, register, answer)

    def set_pin() -> None:
        pin.value = True

    def transfer() -> None:
        spi.write_readinto(out, back)

    spi.try_lock()
    spi.configure(baudrate=1_000_000)
    if i2c is None:
        return dict(zip(OPERATIONS[1:], (set_pin, transfer), strict=True))
    i2c.try_lock()
    return dict(zip(OPERATIONS, (write_then_read, set_pin, transfer), strict=True))


def simulated() -> Candidate:
    """A bench with a sensor on I2C and a loopback on SPI that is always selected."""
    bench = Bench.empty()
    bench.i2c.attach(MCP9808())
    bench.spi.attach(Loopback())
    return ours(bench)


def blinka() -> Candidate:
    """Adafruit-Blinka without hardware; nothing where it is not installed."""
    os.environ["BLINKA_OS_AGNOSTIC"] = "1"
    try:
        import board
        import busio as their_busio
        import digitalio as their_digitalio
    except ImportError:
        return {}
    pin = their_digitalio.DigitalInOut(board.Dx_OUTPUT)
    pin.switch_to_output()
    return calls(None, their_busio.SPI(board.SCK, board.MOSI, board.MISO), pin)


def measure() -> dict[str, dict[str, float]]:
    """Microseconds of CPU for a call, by operation and candidate."""
    candidates = {"sim": simulated(), "null": ours(NullAdapter()), "blinka": blinka()}
    times: dict[str, dict[str, list[float]]] = {operation: {} for operation in OPERATIONS}
    for _ in range(ROUNDS):
        for operation in OPERATIONS:
            for name, candidate in candidates.items():
                if operation in candidate:
                    times[operation].setdefault(name, []).append(cpu_us(candidate[operation]))
    return {
        operation: {name: statistics.median(values) for name, values in found.items()}
        for operation, found in times.items()
    }


def cpu_us(call: Callable[[], object]) -> float:
    """CPU time of one call out of many, the loop included."""
    start = time.process_time()
    for _ in range(CALLS):
        call()
    return (time.process_time() - start) / CALLS * 1e6


def main() -> int:
    """Print the table; exit 1 if the simulator does not reach its transactions a second."""
    medians = measure()
    per_second = 1e6 / medians[OPERATIONS[0]]["sim"]
    if "--json" in sys.argv[1:]:
        print(json.dumps({"median_us": medians, "i2c_per_second": per_second, "wanted": WANTED_PER_SECOND}))
        return 0 if per_second >= WANTED_PER_SECOND else 1
    names = ("sim", "null", "blinka")
    print(f"{'CPU microseconds a call':32}" + "".join(f"{name:>9}" for name in names))
    for operation, found in medians.items():
        print(f"{operation:32}" + "".join(f"{found[name]:9.2f}" if name in found else f"{'-':>9}" for name in names))
    print(f"\nsim: {per_second:,.0f} I2C transactions a second on one core (at least {WANTED_PER_SECOND:,})")
    print("blinka: its OS-agnostic mock has no I2C transfers, keeps a pin's value, and does nothing on SPI")
    return 0 if per_second >= WANTED_PER_SECOND else 1


if __name__ == "__main__":
    sys.exit(main())
