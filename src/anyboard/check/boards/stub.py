"""Writes a board's `board.pyi`."""

from __future__ import annotations

import keyword
import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

NOTICE = "# Made by tools/board_stubs.py; docs/boards-typed.md says of what.\n"
WIDTH = 120


def board_stub(
    board_id: str,
    pins: Mapping[str, str],
    capabilities: Mapping[str, Collection[str]] | None,
    functions: Mapping[str, str] | None = None,
    others: Mapping[str, str] | None = None,
    notice: str = NOTICE,
) -> str:
    """The text of a `board.pyi`.

    Args:
        board_id: what `board.board_id` is.
        pins: name → pin of the chip.
        capabilities: pin of the chip → names of classes of `_pin_caps`; a pin that is missing here is a `Pin[Any]`.
        functions: name → class of `busio`: `{"STEMMA_I2C": "I2C"}`.
        others: name → type, as written: `{"DISPLAY": "Any"}`.
        notice: the first line.
    """
    known = capabilities or {}
    classes = {pin: sorted(known[pin], key=_order) for pin in dict.fromkeys(pins.values()) if pin in known}
    body = [line for pin, words in classes.items() for line in _class(pin, words)]
    body += ["", f'board_id: Final = "{board_id}"']
    for name, pin in pins.items():
        if _can_be_written(name):
            body.append(f"{name}: Final[Pin[{'_' + pin if pin in classes else 'Any'}]]")
    body += [f"{name}: Final[{kind}]" for name, kind in (others or {}).items()]
    body += [f"def {name}() -> busio.{kind}: ..." for name, kind in (functions or {}).items()]
    text = "\n".join(body)
    typing = "Any, Final" if re.search(r"\bAny\b", text) else "Final"
    head = [notice.rstrip("\n"), f"from typing import {typing}", ""]
    if "Display" in (others or {}).values():
        head.append("from _native import Display")
    if functions:
        head.append("import busio")
    if classes:
        head.append("import _pin_caps as _c")
    if pins:
        head.append("from microcontroller import Pin")
    return "\n".join([*head, "", text]) + "\n"


def _can_be_written(name: str) -> bool:
    """Whether a program could write it: of a pin called `3V3` only `getattr` can get hold."""
    return name.isidentifier() and not keyword.iskeyword(name)


def _class(pin: str, words: list[str]) -> list[str]:
    words = words if len(words) > 1 else [*words, "ONE"]  # DIGITAL alone would mean that nothing is known
    bases = ", ".join(f"_c.{word}" for word in words)
    line = f"class _{pin}({bases}): ..."
    if len(line) <= WIDTH:
        return [line]
    return [f"class _{pin}(", f"    {bases},", "): ..."]


def _order(word: str) -> tuple[bool, str]:
    """DIGITAL first: what is the same for all pins."""
    return word != "DIGITAL", word
