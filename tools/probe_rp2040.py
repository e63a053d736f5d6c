"""Asks the simulated Pico what CircuitPython was asked on a real one, and says how many answers agree.

    python tools/probe_rp2040.py [RECORD_FILE] [--exceptions FILE] [--all]

The record (tests/data/rp2040_probe.txt, which describes its notation and wiring) holds questions and
answers in groups.  A row of tests/data/rp2040_probe_exceptions.toml says which questions are not
compared, and why:

- "builtins": it prints `dir`, `type` or `repr` of what is Python's own
- "defect": a recorded fault of the firmware, where anyboard does the sane thing, which is written
  beside it and held to
- "host": it is answered by the computer's Python or does something to the computer, and is not asked
- "absent": it asks for what is on a board only

Exits with 1 if an answer disagrees, 2 if the record cannot be read.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import gc
import io
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import anyboard
from anyboard.core.toml import parse as parse_toml
from anyboard.sim import Bench

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

DATA = Path(__file__).parents[1] / "tests" / "data"
RECORD = DATA / "rp2040_probe.txt"
EXCEPTIONS = DATA / "rp2040_probe_exceptions.toml"

KINDS = ("builtins", "defect", "host", "absent")

IMPORTS = (
    "import board, busio, digitalio, analogio, pwmio, bitbangio, countio, rotaryio, keypad, microcontroller\n"
    "import neopixel_write, onewireio, touchio, supervisor, time, array"
)


class RecordError(Exception):
    """The record or the list of exceptions cannot be used; the message says where and why."""


class Row(NamedTuple):
    """One question, and what the Pico answered."""

    group: str
    question: str
    answer: str


class Exemption(NamedTuple):
    """Why a row is not compared; `ours` is what anyboard answers instead, if that is held to."""

    kind: str
    reason: str
    ours: str | None


class Answer(NamedTuple):
    """A row, what anyboard answered, and why that may differ."""

    row: Row
    ours: str
    exemption: Exemption | None

    @property
    def agrees(self) -> bool:
        """Whether the answer is the recorded one, or the one an exemption promises."""
        expected = self.row.answer
        if self.exemption is not None and self.exemption.ours is not None:
            expected = self.exemption.ours
        return self.ours == expected

    @property
    def is_compared(self) -> bool:
        """Whether it counts among the rows that must agree with the Pico."""
        return self.exemption is None

    @property
    def is_wrong(self) -> bool:
        """Whether it disagrees with what it is held to, or agrees although it is left out."""
        if self.exemption is not None and self.exemption.ours is None:
            return self.ours == self.row.answer  # nothing to be left out for
        return not self.agrees


# -- the record ---------------------------------------------------------------------------------


def read_record(text: str, name: str) -> list[Row]:
    """The rows of a record, in order."""
    rows: list[Row] = []
    group: str | None = None
    question: str | None = None
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("## "):
            group = line[3:].strip()
        elif line.startswith("      -> ") and question is not None and group is not None:
            rows.append(Row(group, question, line[9:].rstrip()))
            question = None
        elif group is not None and line.strip():
            try:
                question = ast.literal_eval(line)
            except (SyntaxError, ValueError):
                raise RecordError(f"{name}, line {number}: neither a question nor an answer: {line!r}") from None
    if not rows:
        raise RecordError(f"{name} holds no questions")
    return rows


def read_exceptions(text: str, name: str, rows: Iterable[Row]) -> dict[tuple[str, str], Exemption]:
    """The exemptions by (group, question); each must name a row of the record and give a reason."""
    known = {(row.group, row.question) for row in rows}
    exemptions: dict[tuple[str, str], Exemption] = {}
    for entry in parse_toml(text)["row"]:
        key = entry["group"], entry["question"]
        if key not in known:
            raise RecordError(f"{name}: the record has no question {key[1]!r} in group {key[0]!r}")
        if key in exemptions:
            raise RecordError(f"{name}: {key[1]!r} is there twice")
        if entry["kind"] not in KINDS or not entry.get("reason"):
            raise RecordError(f"{name}: {key[1]!r} needs a reason and a kind ({', '.join(KINDS)})")
        if (entry["kind"] == "defect") != ("ours" in entry):
            raise RecordError(f"{name}: {key[1]!r}: a defect, and nothing else, says what ours answers")
        exemptions[key] = Exemption(entry["kind"], entry["reason"], entry.get("ours"))
    return exemptions


# -- the Pico it was recorded on ------------------------------------------------------------------


class RegisterFile:
    """256 registers, register n holding n, D0h 60h; the pointer survives STOP."""

    def __init__(self) -> None:
        self.registers = bytearray(range(256))
        self.registers[0xD0] = 0x60
        self.pointer = 0

    def answers(self, address: int) -> bool:
        """At 0x76."""
        return address == 0x76

    def write(self, address: int, data: bytes) -> None:
        """The pointer, then registers."""
        for index, byte in enumerate(data):
            if index:
                self.registers[self.pointer] = byte
                self.pointer = (self.pointer + 1) % 256
            else:
                self.pointer = byte

    def read(self, address: int, n: int) -> bytes:
        """From the pointer on."""
        data = bytes(self.registers[(self.pointer + k) % 256] for k in range(n))
        self.pointer = (self.pointer + n) % 256
        return data


class Memory:
    """4096 bytes with a two-byte address, as in a 24C32."""

    def __init__(self) -> None:
        self.content = bytearray(b"\xff" * 4096)
        self.position = 0

    def answers(self, address: int) -> bool:
        """At 0x50."""
        return address == 0x50

    def write(self, address: int, data: bytes) -> None:
        """The address, then bytes."""
        if len(data) >= 2:
            self.position = int.from_bytes(data[:2], "big") % 4096
        for byte in data[2:]:
            self.content[self.position] = byte
            self.position = (self.position + 1) % 4096

    def read(self, address: int, n: int) -> bytes:
        """From the position on."""
        data = bytes(self.content[(self.position + k) % 4096] for k in range(n))
        self.position = (self.position + n) % 4096
        return data


def recorded_bench() -> Bench:
    """A Pico wired as the record says."""
    bench = Bench.empty(board="raspberry_pi_pico", clock="virtual")
    for scl, sda in (("GP5", "GP4"), ("GP3", "GP2")):  # I2C0 and I2C1
        bus = bench.i2c_on(scl=scl, sda=sda)
        bus.attach(RegisterFile())
        bus.attach(Memory())
    bench.wire("GP14", "GP15")
    bench.wire("GP19", "GP16")  # SPI0: MOSI to MISO
    bench.wire("GP0", "GP1")  # UART0: TX to RX
    bench.pin("GP26").volts = 3.3 * 1000 / 4095
    return bench


# -- asking ---------------------------------------------------------------------------------------


def ask(question: str, namespace: dict[str, object]) -> str:
    """Execute one command as the raw REPL does, and write down what came of it."""
    printed = io.StringIO()
    complaint = ""
    with contextlib.redirect_stdout(printed):
        try:
            exec(compile(question, "<stdin>", "exec"), namespace)
        except Exception as error:
            complaint = f"!! {_builtin_name(type(error))}: {error}".rstrip()
    gc.collect()  # the raw REPL collects after each command; dropped objects give their pins back
    said = " | ".join(printed.getvalue().splitlines())
    return f"{said} {complaint}".strip() or "-"


def _builtin_name(kind: type[BaseException]) -> str:
    # our exceptions are also builtin ones; the firmware has only those
    return next(base.__name__ for base in kind.__mro__ if base.__module__ == "builtins")


def replay(rows: Iterable[Row], exemptions: dict[tuple[str, str], Exemption]) -> Iterator[Answer]:
    """Ask every question, each group on a fresh board and in a fresh namespace."""
    group: str | None = None
    namespace: dict[str, object] = {}
    gc.freeze()  # the collection after each question need not look at all the rest
    with contextlib.ExitStack() as after, contextlib.ExitStack() as stack:
        after.callback(gc.unfreeze)
        for row in rows:
            if row.group != group:
                stack.close()
                namespace.clear()
                gc.collect()
                anyboard.activate(recorded_bench())
                stack.callback(anyboard.deactivate)
                group = row.group
                exec(IMPORTS, namespace)
            exemption = exemptions.get((row.group, row.question))
            asked = exemption is None or exemption.kind != "host"
            yield Answer(row, ask(row.question, namespace) if asked else "(not asked)", exemption)


# -- reporting ------------------------------------------------------------------------------------


class Count(NamedTuple):
    """How one group came out."""

    agree: int
    compared: int
    left_out: int
    wrong: int


def count(answers: Iterable[Answer]) -> dict[str, Count]:
    """Counts by group, in the record's order."""
    counts: dict[str, Count] = {}
    for answer in answers:
        agree, compared, left_out, wrong = counts.get(answer.row.group, Count(0, 0, 0, 0))
        counts[answer.row.group] = Count(
            agree + (answer.is_compared and answer.agrees),
            compared + answer.is_compared,
            left_out + (not answer.is_compared),
            wrong + answer.is_wrong,
        )
    return counts


def report(answers: list[Answer], show_left_out: bool) -> Iterator[str]:
    """Lines for people."""
    for answer in answers:
        if answer.is_wrong:
            yield f"{answer.row.group}: {answer.row.question!r}"
            yield f"    board:    {answer.row.answer}"
            if answer.exemption is not None:
                yield f"    expected: {answer.exemption.ours or 'another answer; it need not be left out any more'}"
            yield f"    anyboard: {answer.ours}"
        elif show_left_out and answer.exemption is not None:
            yield f"{answer.row.group}: {answer.row.question!r}"
            yield f"    left out, {answer.exemption.kind}: {answer.exemption.reason}"
            yield f"    board:    {answer.row.answer}"
            yield f"    anyboard: {answer.ours}"
    total = Count(0, 0, 0, 0)
    for group, counts in count(answers).items():
        yield _line(group, counts)
        total = Count(*(a + b for a, b in zip(total, counts, strict=True)))
    yield _line("total", total)


def _line(name: str, counts: Count) -> str:
    left_out = f", {counts.left_out} left out" if counts.left_out else ""
    wrong = f", {counts.wrong} WRONG" if counts.wrong else ""
    return f"{name:24} {counts.agree:3} of {counts.compared:3} agree{left_out}{wrong}"


def main(arguments: list[str]) -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("record", nargs="?", type=Path, default=RECORD, help="the record (default: %(default)s)")
    parser.add_argument("--exceptions", type=Path, default=EXCEPTIONS, help="what is left out (default: %(default)s)")
    parser.add_argument("--all", action="store_true", help="also show what is left out, and why")
    options = parser.parse_args(arguments)
    try:
        rows = read_record(options.record.read_text(encoding="utf-8"), str(options.record))
        exemptions = read_exceptions(options.exceptions.read_text(encoding="utf-8"), str(options.exceptions), rows)
    except (OSError, RecordError) as error:
        print(error, file=sys.stderr)
        return 2
    answers = list(replay(rows, exemptions))
    print("\n".join(report(answers, options.all)))
    return 1 if any(answer.is_wrong for answer in answers) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
