"""How long an hour of logging takes on the virtual clock.

    python benchmarks/virtual_hour.py [--json] [--profile]

The unmodified adafruit-circuitpython-bme280 driver, 3600 readings, `time.sleep(1)` after each; wall
time, the median of three.  `--profile` also shows the functions that take the most.
"""

from __future__ import annotations

import cProfile
import json
import pstats
import statistics
import sys
import time

LIMIT = 2.0
READINGS = 3600


def an_hour() -> float:
    """Log for a virtual hour; the wall time it took, in seconds."""
    import anyboard
    from anyboard.core.clock import host_clock
    from anyboard.sim import Bench

    anyboard.activate(Bench(clock="virtual"))
    try:
        import board
        from adafruit_bme280.basic import Adafruit_BME280_I2C

        sensor = Adafruit_BME280_I2C(board.I2C())
        # `time` is the bench's here, and this is the computer's
        start, virtual_start = host_clock.now_us(), time.monotonic()
        for _ in range(READINGS):
            if round(sensor.temperature, 2) != 25.08:
                raise AssertionError("a reading is wrong")
            time.sleep(1)
        if time.monotonic() - virtual_start < READINGS:
            raise AssertionError("less than an hour passed")
        return (host_clock.now_us() - start) / 1e6
    finally:
        anyboard.deactivate()


def main() -> int:
    """Print the median; exit 1 if it is above the limit."""
    median = statistics.median(an_hour() for _ in range(3))
    if "--json" in sys.argv[1:]:
        print(json.dumps({"seconds": median, "readings": READINGS, "limit": LIMIT}))
    else:
        print(f"{READINGS} readings in a virtual hour: {median:.2f} s of wall time (at most {LIMIT:g})")
    if "--profile" in sys.argv[1:]:
        profile = cProfile.Profile()
        profile.runcall(an_hour)
        pstats.Stats(profile).sort_stats("tottime").print_stats(25)
    return 0 if median <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
