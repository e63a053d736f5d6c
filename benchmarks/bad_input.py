"""How long a user waits for the line that says what is wrong with a board on a cable, from `anyboard info` on.

    python benchmarks/bad_input.py

The limit is 5 s.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from cli.trouble import CASES, run

_LIMIT_S = 5.0


def main() -> int:
    """Print the seconds and the line of each case; 1 if one takes too long."""
    longest = 0.0
    for case in CASES:
        start = time.monotonic()
        done = run(case)
        seconds = time.monotonic() - start
        longest = max(longest, seconds)
        print(f"{seconds:5.2f} s  exit {done.returncode}  {case.name}\n         {done.stderr.strip()}")
    print(f"\nlongest {longest:.2f} s, limit {_LIMIT_S} s: {'kept' if longest <= _LIMIT_S else 'EXCEEDED'}")
    return int(longest > _LIMIT_S)


if __name__ == "__main__":
    sys.exit(main())
