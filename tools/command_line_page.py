"""Writes docs/command-line.md from the commands' own help.

    python tools/command_line_page.py

tests/docs/test_docs.py compares the two, so the page cannot lag behind.
"""

from __future__ import annotations

import argparse
import re
from importlib import import_module
from pathlib import Path

from anyboard.cli import COMMANDS
from anyboard.cli.parser import Parser

PAGE = Path(__file__).parents[1] / "docs" / "command-line.md"

HEAD = """\
# The command line

`anyboard COMMAND …`, or `python -m anyboard COMMAND …`. This page is what `anyboard COMMAND --help` says.

A board is named by its URL, `backend[:locator][?option=value]`: `sim`, `sim:bench.toml`, `replay:run.jsonl`. Layers
stand in front of it, each ended by `::`: `trace=run.txt::sim`, `record=run.jsonl::sim`, `faults=plan.toml::sim`.
Without `-b`, the environment variable `ANYBOARD` names it, else it is the only one plugged in; never the simulator by
itself.

Exit status: 0 done; 1 it failed, or the program under `anyboard run` did; 2 the request made no sense, said in one
line on stderr; 130 Ctrl-C. `--debug` shows the traceback of a failure.
"""


def page() -> str:
    """The whole page."""
    return HEAD + "".join(_command("anyboard.cli", name, ()) for name in COMMANDS)


def _command(package: str, name: str, before: tuple[str, ...]) -> str:
    """The section of a command; of one that consists of commands, theirs."""
    words = (*before, name)
    module = import_module(f"{package}.{name}")
    names = getattr(module, "COMMANDS", ())
    if names:
        return "".join(_command(module.__name__, each, words) for each in names)
    parser = Parser(prog=f"anyboard {' '.join(words)}", examples="")
    module.configure(parser)
    rows = "".join(_row(action) for action in parser._actions if not {"-h", "--debug"} & set(action.option_strings))
    table = f"\n| | |\n|---|---|\n{rows}" if rows else ""
    examples = "\n".join(line.strip() for line in module.EXAMPLES.splitlines()[1:])
    return f"\n## {parser.prog}\n\n{module.DESCRIPTION}\n{table}\n```\n{examples}\n```\n"


def _row(action: argparse.Action) -> str:
    value = "" if action.nargs == 0 else f" {action.metavar or action.dest.upper()}"
    named = [f"`{option}{value}`" for option in action.option_strings] or [f"`{value.strip()}`"]
    spellings = ", ".join(named).replace("|", "\\|")
    text = re.sub(r"\s+", " ", action.help or "") % {"default": action.default}
    return f"| {spellings} | {text.replace('|', chr(92) + '|')} |\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
