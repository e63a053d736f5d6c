"""What a checker complains about, whichever checker it was."""

from __future__ import annotations

import re
from dataclasses import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, TypeAlias

    Kind: TypeAlias = Literal[
        "attribute",
        "module-attribute",
        "none",
        "read-only",
        "assigned",
        "call",
        "index",
        "with",
        "arguments",
        "argument",
        "operands",
        "equal",
        "item",
        "item-assigned",
        "iterated",
    ]
    Phrase: TypeAlias = tuple[Kind, str]


@dataclass(frozen=True)
class Complaint:
    """One complaint.

    Args:
        kind: `attribute`, `module-attribute`: there is none of that name; `none`: None has none; `read-only`: it
            cannot be assigned; `assigned`: it cannot be assigned that; `call`, `index`, `with`: the object cannot be
            used so; `arguments`: a call does not fit; `argument`: one has the wrong type; `operands`: an operator does
            not take `actual` and `expected`; `equal`: these are never equal; `item`: no item is called that;
            `item-assigned`: an item cannot be that; `iterated`: there is nothing to go through.
        owner: the class, `I2C`, or the module; "" if the checker does not say.
        member: of it; or the function.
        problem: in a few words: `unexpected keyword argument 'scl'`.
        actual: the type that was given.
        expected: the type that is needed.
        parameter: what the value was given to: a name or a number.
    """

    kind: Kind
    owner: str = ""
    member: str = ""
    problem: str = ""
    actual: str = ""
    expected: str = ""
    parameter: str = ""


class Phrases:
    """Regular expressions over a checker's messages.

    Args:
        table: for each rule of the checker, kinds of complaint and the pattern of the message; its named groups are the
            fields of `Complaint`.
    """

    def __init__(self, table: Mapping[str, Sequence[Phrase]]) -> None:
        self._table = table

    def complaint(self, rule: str, message: str) -> Complaint | None:
        """What a message complains about; None if it is none that can keep a line from running."""
        for kind, pattern in self._table.get(rule, ()):
            found = re.match(pattern, message, re.DOTALL)
            if found:
                groups = {name: text for name, text in found.groupdict().items() if text is not None}
                return Complaint(kind, **{**groups, "owner": class_name(groups.get("owner", ""))})
        return None


def class_name(text: str) -> str:
    """`Pin` of the type `type[machine.Pin[Any]]*`."""
    inner = re.fullmatch(r"type\[(.+)\]\*?", text)
    name = (inner.group(1) if inner else text).partition("[")[0].rstrip("*")
    return name if text.startswith(("Module", "module")) else name.rpartition(".")[2]
