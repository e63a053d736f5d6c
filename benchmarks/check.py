"""How long `anyboard check` takes: one file, one target and four, with nothing kept from before and warm.

    python benchmarks/check.py [--json]

The whole command as a user runs it, with every installed checker.  Cold is with an empty cache folder; warm is the
median of three runs after it, each with a line added to the file, as one checks what one has just changed.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 3
LIMIT_S = 3.0
"""For one target, warm."""
TARGETS = {1: ("circuitpython",), 4: ("circuitpython", "micropython-rp2", "micropython-esp32", "portable")}
PROGRAM = """\
import time

import board
import busio
import digitalio

led = digitalio.DigitalInOut(board.LED)
led.switch_to_output()
with busio.I2C(board.SCL, board.SDA) as i2c:
    while not i2c.try_lock():
        time.sleep(0.01)
    print(i2c.scan())
"""


def main() -> int:
    """Print the times; exit 1 if one target, warm, takes longer than it may."""
    with tempfile.TemporaryDirectory() as folder:
        times = {count: measure(targets, Path(folder, str(count))) for count, targets in TARGETS.items()}
    checkers = sorted({checker for _, _, names in times.values() for checker in names})
    if "--json" in sys.argv[1:]:
        rows = {str(count): {"cold_s": cold, "warm_s": warm} for count, (cold, warm, _) in times.items()}
        print(json.dumps({"targets": rows, "checkers": checkers, "limit_s": LIMIT_S}))
    else:
        print(f"one file, with {', '.join(checkers)}")
        for count, (cold, warm, _) in times.items():
            print(f"{count} target{'s' if count > 1 else ' '}  cold {cold:5.1f} s  warm {warm:5.1f} s")
    return 0 if times[1][1] <= LIMIT_S else 1


def measure(targets: tuple[str, ...], folder: Path) -> tuple[float, float, list[str]]:
    """Seconds cold and warm, and who has looked."""
    folder.mkdir()
    file = folder / "program.py"
    file.write_text(PROGRAM, encoding="utf-8")
    cold, checkers = checked(file, targets)
    warm = []
    for _ in range(ROUNDS):
        with file.open("a", encoding="utf-8") as program:
            program.write("print(led.value)\n")
        warm.append(checked(file, targets)[0])
    return cold, statistics.median(warm), checkers


def checked(file: Path, targets: tuple[str, ...]) -> tuple[float, list[str]]:
    """Seconds that one check takes, and the checkers it used."""
    options = [word for target in targets for word in ("--target", target)]
    environment = {**os.environ, "XDG_CACHE_HOME": str(file.parent / "cache")}
    start = time.perf_counter()
    command = [sys.executable, "-m", "anyboard", "check", "--json", *options, str(file)]
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=False)
    seconds = time.perf_counter() - start
    if done.returncode not in (0, 1):
        raise SystemExit(done.stderr)
    return seconds, json.loads(done.stdout)["checkers"]


if __name__ == "__main__":
    raise SystemExit(main())
