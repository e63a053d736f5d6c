"""What a board with Python on a cable costs: turns, bytes, time, memory, beside mpremote and belay.

    python benchmarks/python_board.py [PART …]

Parts: turns, speed, display, heap, kill; all of them without one.  Fails if a limit is exceeded.  Times are the best of
some rounds: whatever else the machine does only adds to them.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

PARTS = ("turns", "speed", "display", "heap", "kill")


def main(names: list[str]) -> int:
    """Print the tables, then a line for each limit; 1 if one is exceeded."""
    limits = []
    for name in names or PARTS:
        if name not in PARTS:
            sys.exit(f"there is no part {name!r}; there are: {', '.join(PARTS)}")
        try:
            limits += import_module(f"python_board_parts.{name}").report()
        except pytest.skip.Exception as reason:
            print(f"\n{name} is not measured: {reason}")
    print()
    for limit in limits:
        print(limit)
    return int(not all(limit.is_kept for limit in limits))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
