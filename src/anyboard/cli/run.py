"""`anyboard run`."""

from __future__ import annotations

import os

from anyboard.cli.failure import Mistake
from anyboard.cli.parser import add_board, board_url
from anyboard.cli.program import Module, Script, run

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace

    from anyboard.cli.parser import Parser

SUMMARY = "run a program on a board"
DESCRIPTION = (
    "Run a Python program as `python` would, with anyboard as its board, busio, digitalio and the rest,\n"
    "whether or not Adafruit-Blinka is installed."
)
EXAMPLES = """\
examples:
  anyboard run -b sim blink.py
  anyboard run -b mcp2221:0001234567 logger.py --every 10
  anyboard run --trace wire.txt -m mypackage.main
  anyboard run -b sim --watch blink.py      again at each save
  anyboard run --on-board -b micropython blink.py
"""

_WITH_VALUE = ("-b", "--board", "--trace", "--record")


def split_program(words: list[str]) -> tuple[list[str], list[str]]:
    """Cut a command line after the program that `run` runs: the rest is the program's own.

    A command line of another command comes back whole.
    """
    command = next((index for index, word in enumerate(words) if not word.startswith("-")), len(words))
    if words[command : command + 1] != ["run"]:
        return words, []
    index = command + 1
    while index < len(words):
        word = words[index]
        if word in ("-m", "--module"):
            return words[: index + 2], words[index + 2 :]
        if not word.startswith("-") or word.startswith("-m"):
            return words[: index + 1], words[index + 1 :]
        index += 2 if word in _WITH_VALUE else 1
    return words, []


def configure(parser: Parser) -> None:
    """The board, the layers around it, and the program."""
    parser.usage = (
        "anyboard run [-h] [-b URL] [--trace FILE] [--record FILE] [--watch [--keep-bench]] [--on-board]\n"
        "                    script.py|-m MODULE [ARGUMENT ...]"
    )
    add_board(parser)
    parser.add_argument("--trace", metavar="FILE", help="write every operation to FILE, for reading")
    parser.add_argument("--record", metavar="FILE", help="write every operation to FILE, for replay:FILE")
    parser.add_argument(
        "--watch",
        action="store_true",
        help="run it again whenever the script or a module beside it is saved, on a fresh board, until Ctrl-C",
    )
    parser.add_argument(
        "--keep-bench", action="store_true", help="with --watch: a simulated bench stays as the last run left it"
    )
    parser.add_argument(
        "--on-board",
        action="store_true",
        help="run it on the board's own MicroPython or CircuitPython, with what it imports; no file there changes",
    )
    parser.add_argument("-m", "--module", metavar="MODULE", help="run a module, as `python -m` does")
    parser.add_argument("script", nargs="?", metavar="script.py", help="the program; what follows is its own")


def execute(arguments: Namespace) -> int:
    """Activate the board, then run the program as ``__main__``."""
    if (arguments.script is None) == (arguments.module is None):
        raise Mistake("say what to run: a script, or -m and a module (see `anyboard run --help`)")
    if arguments.keep_bench and not arguments.watch:
        raise Mistake("--keep-bench goes with --watch")
    if arguments.on_board:
        return _on_board(arguments)
    if arguments.watch:
        return _watch(arguments)
    program = Script(arguments.script) if arguments.module is None else Module(arguments.module)
    program.prepare(arguments.program_arguments)
    from anyboard.activation import activate

    activate(_url(arguments))
    return run(program)


def _on_board(arguments: Namespace) -> int:
    if arguments.script is None:
        raise Mistake("--on-board runs a script, not a module")
    if arguments.trace or arguments.record or arguments.keep_bench:
        raise Mistake("--on-board goes without --trace, --record and --keep-bench: the board does it all itself")
    Script(arguments.script).check()
    from anyboard.cli import on_board

    run_it = on_board.rerun if arguments.watch else on_board.run
    return run_it(board_url(arguments), arguments.script, arguments.program_arguments)


def _watch(arguments: Namespace) -> int:
    if arguments.script is None:
        raise Mistake("--watch runs a script, not a module")
    url = _url(arguments)
    if arguments.keep_bench and (url is None or "::" in url):
        raise Mistake("--keep-bench needs a simulated board, without layers: -b sim, or -b sim:bench.toml")
    from anyboard.cli.rerun import rerun

    return rerun(Script(arguments.script), arguments.script, arguments.program_arguments, url, arguments.keep_bench)


def _url(arguments: Namespace) -> str | None:
    """The board to open now; None: choose it when the program uses one."""
    from anyboard.current import selected_url

    layers = [("trace", arguments.trace), ("record", arguments.record)]
    prefix = "".join(f"{name}={file}::" for name, file in layers if file is not None)
    if arguments.board is None and not prefix and not os.environ.get("ANYBOARD"):
        return None
    return prefix + (selected_url() if arguments.board is None else str(arguments.board))
