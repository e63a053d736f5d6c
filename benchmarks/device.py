"""What our modules cost on MicroPython: heap, time to import, time of a transfer.

    python benchmarks/device.py

On MicroPython for WebAssembly (32 bits, as boards), from .mpy, with `machine` and `time` loaded before; heap is read
after a collection in a command of its own.  Beside it the same for Adafruit-Blinka as it is installed here; that only
loads there because it is told to be on a Pico (device_parts/as_rp2.py), and the build's `pathlib`, which it stumbles
over, is hidden from it.  Times are the best of some rounds.  Fails if a limit is exceeded.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from device_parts import blinka

from anyboard.sim import Bench
from boards.wasm_board import VERSIONS
from device.compiled import compile_flash
from device.cost import BUS, IMPORTS, STUB, heap_of, ratio
from device.flash import PICO, put_modules
from device.interpreters import Interpreters

MOST_HEAP = 10_000
MOST_RATIO = 4
MORE = (
    "out = digitalio.DigitalInOut(board.GP2)",
    "spi = busio.SPI(board.GP18, board.GP19, board.GP16)",
    "uart = busio.UART(board.GP0, board.GP1)",
    "import time",
    "from adafruit_bus_device.i2c_device import I2CDevice",
    "from adafruit_bus_device.spi_device import SPIDevice",
    "import analogio",
    "import pwmio",
    "import countio",
    "import rotaryio",
    "import pulseio",
    "import keypad",
    "from keypad import Keys",
    "import onewireio",
    "import neopixel_write",
    "from bitbangio import I2C",
    "import microcontroller",
    "import rainbowio",
    "import typing",
    "import circuitpython_typing",
)
ROUNDS = 5


def measure(interpreters: Interpreters, version: str) -> list[str]:
    """Print one version's figures; the limits it exceeds."""

    def fresh():
        return interpreters(version, Bench.empty(board=PICO))

    exceeded = []
    print(f"\nMicroPython {version}, WebAssembly")
    for title, imports in IMPORTS.items():
        modules, bus = heap_of(fresh(), imports, BUS)
        print(f"  {title:40} {modules:6} + bus {bus} = {modules + bus} bytes")
        if modules + bus > MOST_HEAP:
            exceeded.append(f"{version}: {title}: {modules + bus} bytes")
    console = fresh()
    heap_of(console, "import board, busio, digitalio", BUS)
    for command, cost in zip(MORE, heap_of(console, *MORE), strict=True):
        print(f"    {command:51} {cost:6}")
    times = []
    for _ in range(ROUNDS):
        console = fresh()
        console.run("import machine, time\nbefore = time.ticks_us()\nimport board, busio, digitalio\nbusio.I2C")
        times.append(console.value("time.ticks_diff(time.ticks_us(), before)"))
    print(f"  import of the three, and busio.I2C: {min(times) / 1000:.1f} ms")
    print(f"  {blinka.measure(version)}")
    console = fresh()
    console.run(STUB)
    times_two_calls = ratio(console)
    print(f"  writeto_then_readfrom: {times_two_calls:.2f} times the two bare calls, ", end="")
    print(f"{console.value('allocated(our_call, 20000)')} bytes allocated in 20,000 calls")
    if times_two_calls > MOST_RATIO:
        exceeded.append(f"{version}: {times_two_calls:.2f} times the two bare calls")
    return exceeded


def main() -> int:
    """Print the tables; 1 if a limit is exceeded."""
    exceeded = []
    with tempfile.TemporaryDirectory() as folder:
        flash = Path(folder)
        put_modules(flash)
        compile_flash(flash)
        interpreters = Interpreters(flash)
        try:
            for version in VERSIONS:
                exceeded += measure(interpreters, version)
        finally:
            interpreters.close()
    for line in exceeded:
        print("EXCEEDED", line)
    return bool(exceeded)


if __name__ == "__main__":
    sys.exit(main())
