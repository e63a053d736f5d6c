"""`anyboard chips`."""

from __future__ import annotations

from anyboard.cli.output import as_json, line, table
from anyboard.cli.parser import add_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace

    from anyboard.cli.parser import Parser
    from anyboard.sim.chip_page import ChipPage

SUMMARY = "list the simulated chips, or describe one"
DESCRIPTION = (
    "List what can be put on a simulated bench, or show what one of them can do and how to attach it,\n"
    "in a bench file (TOML) and in Python."
)
EXAMPLES = """\
examples:
  anyboard chips
  anyboard chips bme280
  anyboard chips bme280 --json
"""


def configure(parser: Parser) -> None:
    """Which chip."""
    parser.add_argument("name", metavar="NAME", nargs="?", help="a chip (default: list them all)")
    add_json(parser)


def execute(arguments: Namespace) -> int:
    """List, or describe."""
    from anyboard.sim.chip_page import chip_page, markdown
    from anyboard.sim.chips import chip_names

    if arguments.name is None:
        pages = [chip_page(name) for name in chip_names()]
        if arguments.json:
            as_json([_plain(page) for page in pages])
        else:
            table(("CHIP", "ATTACHED TO", "WHAT IT IS"), [(page.name, page.places, page.summary) for page in pages])
        return 0
    page = chip_page(arguments.name)
    if arguments.json:
        as_json(_plain(page))
    else:
        line(markdown(page).rstrip())
    return 0


def _plain(page: ChipPage) -> dict[str, object]:
    return {
        **page._asdict(),
        "knobs": [knob._asdict() for knob in page.knobs],
        "examples": [example._asdict() for example in page.examples],
    }
