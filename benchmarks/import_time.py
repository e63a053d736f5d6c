"""How much CPU time importing costs: ours, and Adafruit-Blinka's, in one run.

    python benchmarks/import_time.py [--json]

Each import is measured with `time.process_time()` inside a fresh interpreter; the median of nine,
the two taking turns so that a busy machine slows both.  Needs Adafruit-Blinka beside anyboard; its
`BLINKA_OS_AGNOSTIC` board is used because that one imports without hardware.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys

ROUNDS = 9
# what changes which files are imported, or keeps the first import from leaving compiled ones
NOT_INHERITED = ("PYTHONPATH", "ANYBOARD", "PYTHONDONTWRITEBYTECODE")
LIMIT = 0.25
CANDIDATES = {
    "anyboard": "import anyboard; from anyboard import board, busio, digitalio",
    "blinka": "import board, busio, digitalio",
}


def cpu_milliseconds(statement: str) -> float:
    """CPU time of a statement in a new interpreter, files in the page cache and compiled."""
    program = f"import time; start = time.process_time()\n{statement}\nprint(time.process_time() - start)"
    environment = {name: value for name, value in os.environ.items() if name not in NOT_INHERITED}
    environment["BLINKA_OS_AGNOSTIC"] = "1"
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    return float(done.stdout) * 1000


def measure() -> dict[str, float]:
    """The median of each candidate, in milliseconds."""
    times: dict[str, list[float]] = {name: [] for name in CANDIDATES}
    for statement in CANDIDATES.values():
        cpu_milliseconds(statement)  # compiles, and warms the page cache
    for _ in range(ROUNDS):
        for name, statement in CANDIDATES.items():
            times[name].append(cpu_milliseconds(statement))
    return {name: statistics.median(values) for name, values in times.items()}


def main() -> int:
    """Print the medians; exit 1 if ours is above a quarter of Blinka's."""
    medians = measure()
    ratio = medians["anyboard"] / medians["blinka"]
    if "--json" in sys.argv[1:]:
        lines = [json.dumps({"median_ms": medians, "ratio": ratio, "limit": LIMIT})]
    else:
        lines = [f"{name:10} {value:6.1f} ms   {CANDIDATES[name]}" for name, value in medians.items()]
        lines.append(f"{'ratio':10} {ratio:6.2f}      (at most {LIMIT})")
    sys.stdout.write("\n".join(lines) + "\n")
    return 0 if ratio <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
