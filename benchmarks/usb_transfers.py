"""What everyday operations cost on USB: transfers, host CPU, and time with latency.  Others' clients beside ours.

    python benchmarks/usb_transfers.py [ADAPTER …]

All run on the same models of the chips (tests/usbmodels), at 400 kHz.  `n+m` is bulk transfers OUT + IN;
a single number is HID exchanges, a report each way; control transfers and feature reports are named.
"On the wire" is of a model with latency: 1 ms for a HID report, 125 us for a high-speed transfer, and the time the
bus itself needs; where that made more transfers necessary, to wait for the bus, they stand behind it.  CPU time
includes the model's own.  Blinka runs in a process of its own: it knows one adapter per process.

Fails if an operation costs more transfers than its limit.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(CHECKOUT / "tests"))

from usbmodels.fleet import BY_NAME, KINDS  # noqa: E402
from usbmodels.transfer_table import LIMITS, OPEN, cost_of_opening, measure, operations_of  # noqa: E402

REPEAT = 200
PEERS = {"mcp2221": "usbmodels.peers_mcp2221", "ft232h": "usbmodels.peers_ftdi"}
"""Modules that print what others need for the same operations: {client: {operation: [transfers, CPU us]}}."""


def peers_of(name: str) -> dict[str, dict[str, list[str | float]]]:
    """What others need on the same model; nothing where we have none."""
    if name not in PEERS:
        return {}
    done = subprocess.run(
        [sys.executable, "-m", PEERS[name]], cwd=CHECKOUT / "tests", capture_output=True, text=True, check=False
    )
    if done.returncode:
        print(f"{PEERS[name]} failed:\n{done.stderr}", file=sys.stderr)
        return {}
    answer: dict[str, dict[str, list[str | float]]] = json.loads(done.stdout)
    return answer


def main(names: list[str]) -> int:
    """Print a table for each adapter; 1 if a limit is exceeded."""
    failed = False
    for name in names or [kind.name for kind in KINDS]:
        kind, limits, peers = BY_NAME[name], LIMITS[name], peers_of(name)
        head = f"{name:44}{'anyboard':>20}{'limit':>11}{'CPU us':>8}{'on the wire us':>22}"
        print("\n" + head + "".join(f"{f'{peer} (CPU us)':>34}" for peer in peers))
        rows = [(OPEN, cost_of_opening(kind), None, None)]
        for operation in operations_of(kind):
            cost, cpu, _ = measure(kind, operation, repeat=REPEAT)
            with_time, _, wire = measure(kind, operation, timed=True, repeat=10)
            rows.append((operation.name, cost, cpu, wire if with_time == cost else f"{wire:.0f} ({with_time})"))
        for what, cost, cpu, wire in rows:
            limit = limits.get(what)
            over = limit is not None and cost.exceeds(limit)
            failed |= over
            line = f"{what:44}{cost!s:>20}{limit or '-'!s:>11}"
            shown = f"{wire:.0f}" if isinstance(wire, float) else wire or ""
            line += (f"{cpu:8.0f}" if cpu is not None else f"{'':8}") + f"{shown:>22}"
            for answers in peers.values():
                transfers, cpu_us = answers.get(what, ["-", None])
                line += f"{f'{transfers} ({cpu_us:.0f})' if cpu_us is not None else transfers:>34}"
            print(line + ("  OVER THE LIMIT" if over else ""))
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
