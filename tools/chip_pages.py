"""Writes docs/chips from the code of the chips: a page for each, and one that lists them.

    python tools/chip_pages.py

tests/docs/test_chip_pages.py compares the two, so the pages cannot lag behind.
"""

from __future__ import annotations

from pathlib import Path

from anyboard.sim.chip_page import ChipPage, chip_page, markdown
from anyboard.sim.chips import chip_names

FOLDER = Path(__file__).parents[1] / "docs" / "chips"

HEAD = """\
# The bench's chips

What can be put on a simulated bench, from `anyboard chips`; [writing a chip](../writing-a-chip.md) says how to make
one more, and [bench files](../bench-files.md) where the examples in TOML belong. A value outside a range is an error
that names the part and the limit.

| chip | attached to | |
|---|---|---|
"""


def pages() -> dict[str, str]:
    """Each file of the folder, and what belongs into it; chips of other packages have pages of their own."""
    found = [chip_page(name) for name in chip_names()]
    ours = [page for page in found if page.factory.startswith("anyboard.")]
    return {"README.md": HEAD + "".join(map(_row, ours)), **{f"{page.name}.md": markdown(page) for page in ours}}


def _row(page: ChipPage) -> str:
    return f"| [{page.factory.rpartition('.')[2]}]({page.name}.md) | {page.places} | {page.summary} |\n"


def write() -> None:
    """Write what is missing or different, and remove the page of a chip that is no more."""
    wanted = pages()
    FOLDER.mkdir(exist_ok=True)
    for path in FOLDER.glob("*.md"):
        if path.name not in wanted:
            path.unlink()
    for name, text in wanted.items():
        (FOLDER / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write()
