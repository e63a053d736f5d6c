"""The differences between two trees of stubs, one line each.

absent busio.I2C.probe                                      we have no such name
surplus busio.I2C.retries                                   they have no such name
kind busio.I2C.retries: attribute, theirs function
parameters busio.I2C.writeto: ours (…), theirs (…)          no overload of ours takes what one of theirs takes
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from differ.signature import Signature, agree

if TYPE_CHECKING:
    from collections.abc import Iterable

    from differ.tree import Name, Tree

# what is called by syntax or by the interpreter: everything has them, or nobody calls them by name
UNSEEN = {
    "__all__",
    "__new__",
    "__hash__",
    "__repr__",
    "__str__",
    "__ne__",
    "__del__",
    "__buffer__",
    "__class_getitem__",
    "__call__",
}


def differences(ours: Tree, theirs: Tree, modules: Iterable[str]) -> list[str]:
    """What differs in some modules.  What we mark deprecated counts as absent."""
    found: list[str] = []
    for module in modules:
        mine, yours = ours.names(module), theirs.names(module)
        if mine is None or yours is None:
            found.append(f"{'absent' if mine is None else 'surplus'} {module}")
        else:
            found += _members(module, mine, yours)
    return found


def _members(owner: str, mine: dict[str, Name], yours: dict[str, Name]) -> list[str]:
    found: list[str] = []
    for name in sorted({*mine, *yours}):
        if not _is_public(name):
            continue
        path = f"{owner}.{name}"
        our, their = mine.get(name), yours.get(name)
        our = None if our is None or our.deprecated else our
        if our is not None and their is not None:
            found += _one(path, our, their)
        elif name == "__init__":
            found += _constructor(path, our, their)
        elif their is not None:
            found.append(f"absent {path}")
        elif our is not None:
            found.append(f"surplus {path}")
    return found


def _is_public(name: str) -> bool:
    return " " not in name and name not in UNSEEN and (not name.startswith("_") or name.endswith("__"))


def _constructor(path: str, our: Name | None, their: Name | None) -> list[str]:
    """A class without one takes nothing."""
    known = our or their
    return [] if known is None or () in known.signatures else [f"{'surplus' if their is None else 'absent'} {path}"]


def _one(path: str, our: Name, their: Name) -> list[str]:
    if our.kind != their.kind:
        return [f"kind {path}: {our.kind}, theirs {their.kind}"]
    if our.kind == "class":
        return _members(path, our.members, their.members)
    unlike = [each for each in their.signatures if not any(agree(each, one) for one in our.signatures)]
    if not unlike:
        return []
    return [f"parameters {path}: ours {_text(our.signatures[0] if our.signatures else ())}, theirs {_text(unlike[0])}"]


def _text(parameters: Signature) -> str:
    return f"({', '.join(map(str, parameters))})"
