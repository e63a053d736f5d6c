"""`python -m anyboard.testing`: the suite on any board, with what is wired around it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from anyboard.cli import failure, output
from anyboard.cli.parser import Parser, add_board, add_json, board_url
from anyboard.core import registry
from anyboard.core.nearest import did_you_mean
from anyboard.testing.rows import DESKTOP, DEVICE
from anyboard.testing.runner import FAILED, LACKING, PASSED, summary
from anyboard.testing.wiring import read, split, wiring

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable, Iterator, Sequence
    from typing import TypeAlias

    from anyboard.testing.row import Row
    from anyboard.testing.wiring import Wiring

    Results: TypeAlias = Iterator[tuple[Row, str, str]]

_DESCRIPTION = (
    "The conformance suite: what CircuitPython's API does, row by row.\n"
    "A board with MicroPython runs the rows itself, with anyboard's modules for it; they come into its memory, and\n"
    "its files stay as they are.  On other boards, and with --local, this computer runs them.\n"
    "What is wired around the board is said in a file or by KEY=VALUE; rows that need more are reported as lacking."
)
_EXAMPLES = """\
examples:
  python -m anyboard.testing -b sim
  python -m anyboard.testing -b micropython any_pins=GP2,GP3
  python -m anyboard.testing -b micropython free_pins=GP20,GP21,GP22,GP6,GP7 pair=GP14,GP15 spi_pins=GP18,GP19,GP16
  python -m anyboard.testing -b mcp2221 --rig wires.toml --only i2c
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command: 0 all rows that could be run have passed, 1 one has failed, 2 the user's mistake."""
    words = [*(sys.argv[1:] if argv is None else argv)]
    try:
        return _execute(_parser().parse_args(words))
    except (Exception, KeyboardInterrupt) as error:
        if "--debug" in words:
            raise
        return failure.report(error)


def _parser() -> Parser:
    parser = Parser(prog="python -m anyboard.testing", description=_DESCRIPTION, examples=_EXAMPLES)
    add_board(parser)
    parser.add_argument("--rig", metavar="FILE", help="what is wired around the board: TOML (docs/conformance.md)")
    parser.add_argument("said", nargs="*", metavar="KEY=VALUE", help="the same, word by word: pair=GP14,GP15")
    parser.add_argument("--only", action="append", metavar="NAME", help=f"these rows: {', '.join(DEVICE + DESKTOP)}")
    parser.add_argument("--local", action="store_true", help="this computer runs the rows, also where the board could")
    add_json(parser)
    return parser


def _execute(arguments: Namespace) -> int:
    url = board_url(arguments)
    for name in arguments.only or ():
        if name not in DEVICE + DESKTOP:
            raise failure.Mistake(f"there are no rows {name!r}{did_you_mean(name, DEVICE + DESKTOP)}")
    said = {**(read(arguments.rig) if arguments.rig else {}), **split(arguments.said)}
    found = _run(url, said, arguments.only, arguments.local)
    results = list(found) if arguments.json else _shown(found)
    if arguments.json:
        output.as_json(
            [
                {"module": row.module, "row": row.sentence, "outcome": outcome, "message": message}
                for row, outcome, message in results
            ]
        )
    else:
        _table(results)
        output.line(summary(url, results))
    return failure.FAILED if any(outcome == FAILED for _, outcome, _ in results) else 0


def _run(url: str, said: dict[str, object], only: Sequence[str] | None, is_local: bool) -> Results:
    """Where they belong."""
    if url == "sim" and not said:
        from anyboard.testing.on_computer import on_bench

        return on_bench(only or DEVICE + DESKTOP)
    wired = wiring(said)
    parsed, _ = registry.without_common_options(registry.parse_url(url))
    if is_local or not hasattr(registry.backend(parsed.backend), "repl"):
        from anyboard.testing.on_computer import on_adapter

        return on_adapter(url, wired, only or DEVICE + DESKTOP)
    if parsed.layers:
        raise failure.Mistake(f"{url}: {parsed.layers[0].name} sees nothing of what the board does; add --local")
    return _on_board(url, wired, [name for name in only or DEVICE if name in DEVICE])


def _on_board(url: str, wired: Wiring, files: Iterable[str]) -> Results:
    from anyboard.testing.on_board.conform import conform
    from anyboard.testing.on_board.suite import BoardSuite

    parsed, _ = registry.without_common_options(registry.parse_url(url))
    backend: object = registry.backend(parsed.backend)
    console = backend.repl(parsed.locator, parsed.options)  # type: ignore[attr-defined]
    try:
        suite = BoardSuite(console, url)
        try:
            yield from conform(suite, url, wired, files)
        finally:
            suite.close(resume=parsed.options.get("resume") == "1")
    finally:
        console.close()


def _shown(results: Results) -> list[tuple[Row, str, str]]:
    """Say at once what fails."""
    seen = []
    for row, outcome, message in results:
        seen.append((row, outcome, message))
        if outcome == FAILED:
            output.line(f"failed: {row!r}: {message}")
    return seen


def _table(results: list[tuple[Row, str, str]]) -> None:
    """For each module how many rows passed, lack something and failed, and what they lack."""
    modules = list(dict.fromkeys(row.module for row, _, _ in results))
    rows = []
    for module in modules:
        outcomes = [(outcome, message) for row, outcome, message in results if row.module == module]
        counts = [str(sum(outcome == wanted for outcome, _ in outcomes)) for wanted in (PASSED, LACKING, FAILED)]
        lacks = {word for outcome, message in outcomes if outcome == LACKING for word in message.split(", ")}
        rows.append([module, *counts, ", ".join(sorted(lacks))])
    output.table(["module", PASSED, LACKING, FAILED, "for want of"], rows)
