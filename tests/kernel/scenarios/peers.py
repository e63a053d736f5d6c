"""The same 26 bytes through other people's programs and through ours, and how long each takes.

Models are paced as the chips are: one HID report per millisecond and direction, I2C at its clock.  Bulk
transfers take as long as USB/IP and the model's process take, which is not paced to USB's microframes.
"""

from __future__ import annotations

import time
from functools import partial
from statistics import median
from typing import TYPE_CHECKING

from kernel.scenarios import clients
from kernel.scenarios.chips import CH341, CP2112_BOUND, EXPECTED, FT232H, MCP2221

if TYPE_CHECKING:
    from collections.abc import Callable

    from kernel.device import Device
    from kernel.scenarios.chips import Setup

REPEAT = 20
ROUNDS = 3


def compare(setup: Setup, *programs: tuple[int, Callable[[], clients.Client]]) -> None:
    """Read with each program, in turns; every answer must be right.  `programs`: with the I2C clock each one uses."""
    results: dict[tuple[str, int], list[tuple[float, float]]] = {}
    with setup.devices(None) as (device,):
        device.plug()
        for _ in range(ROUNDS):
            for frequency, program in programs:
                with program() as client:
                    results.setdefault((client.name, frequency), []).append(measure(client, device))
    for (name, frequency), rounds in results.items():
        seconds, transfers = min(rounds)  # what is more is other programs' load
        print(
            f"time: {setup.adapter} | {name} | {frequency // 1000} kHz | "
            f"{seconds * 1e3:.1f} ms | {transfers:.1f} transfers"
        )


def measure(client: clients.Client, device: Device) -> tuple[float, float]:
    """Seconds for 26 bytes (the median), and USB transfers."""
    assert client.read_26() == EXPECTED
    device.traffic()
    times = []
    for _ in range(REPEAT):
        started = time.perf_counter()
        data = client.read_26()
        times.append(time.perf_counter() - started)
        assert data == EXPECTED
    traffic = device.traffic()
    transfers = sum(traffic[name] for name in ("control", "out", "in_", "hid_out", "hid_in", "features"))
    return median(times), transfers / REPEAT


def mcp2221() -> None:
    """EasyMCP2221 and ours."""
    compare(
        MCP2221,
        (100_000, partial(clients.EasyMCP2221, 100_000)),
        (100_000, partial(clients.Anyboard, "mcp2221", 100_000)),
        (400_000, clients.EasyMCP2221),
        (400_000, partial(clients.Anyboard, "mcp2221", 400_000)),
    )


def ft232h() -> None:
    """pyftdi and ours."""
    compare(FT232H, (400_000, clients.PyFtdi), (400_000, partial(clients.Anyboard, "ft232h", 400_000)))


def cp2112() -> None:
    """The kernel's driver with smbus2, and ours; the driver leaves the clock at what the chip starts with."""
    compare(
        CP2112_BOUND,
        (100_000, clients.SMBus2),
        (100_000, partial(clients.Anyboard, "cp2112", 100_000)),
        (400_000, partial(clients.Anyboard, "cp2112", 400_000)),
    )


def ch341() -> None:
    """Ours alone: the others need WCH's own driver."""
    compare(CH341, (400_000, partial(clients.Anyboard, "ch341", 400_000)))


SCENARIOS = (mcp2221, ft232h, cp2112, ch341)
