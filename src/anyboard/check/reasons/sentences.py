"""Complaints of checkers as sentences that name the target and the remedy."""

from __future__ import annotations

from anyboard.check.reasons import attributes, calls, functions, objects, results

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from anyboard.check.reasons.complaint import Kind
    from anyboard.check.reasons.context import Context

_WRITERS: dict[Kind, Callable[[Context], str | None]] = {
    "attribute": attributes.attribute,
    "module-attribute": attributes.module_attribute,
    "none": attributes.of_none,
    "read-only": attributes.assigned,
    "assigned": attributes.assigned,
    "call": attributes.called,
    "index": attributes.indexed,
    "with": attributes.with_,
    "arguments": calls.arguments,
    "argument": calls.argument,
    "operands": objects.operands,
    "equal": results.equal,
    "item": results.item,
    "item-assigned": objects.item_assigned,
    "iterated": objects.iterated,
}


def sentence(about: Context) -> str | None:
    """Why the line will not run; None if it is about the program's own classes or annotations."""
    return functions.uncalled(about) or _WRITERS[about.complaint.kind](about)
