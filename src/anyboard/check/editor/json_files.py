"""Settings in a JSON file that has other people's, too."""

from __future__ import annotations

import json
import re

from anyboard.check.editor.change import Change, text_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any


def merged(path: Path, ours: dict[str, Any]) -> Change:
    """The file with our settings in it; other keys stay, objects are merged.

    A file with comments is left alone, as they would be lost.
    """
    text = text_of(path) if path.is_file() else ""
    if text is not None and not text.strip():
        return Change(path, _text(ours, 2))
    try:
        there = None if text is None else json.loads(text)
    except ValueError:
        there = None
    if text is None or not isinstance(there, dict):
        return Change(
            path, None, f"it has comments, or is no JSON object in UTF-8; add to it:\n{_text(ours, 2).rstrip()}"
        )
    merge = _with(there, ours)
    return Change(path, text if merge == there else _text(merge, _indent(text)))


def _with(there: Any, ours: Any) -> Any:
    if isinstance(there, dict) and isinstance(ours, dict):
        return {**there, **{key: _with(there.get(key), value) for key, value in ours.items()}}
    if isinstance(there, list) and isinstance(ours, list):  # of tasks: ours by its label in place of an older one
        labels = {each["label"] for each in ours if isinstance(each, dict) and "label" in each}
        others = [each for each in there if not (isinstance(each, dict) and each.get("label") in labels)]
        return [*others, *(each for each in ours if each not in others)]
    return ours


def _text(value: object, indent: int | str) -> str:
    return json.dumps(value, indent=indent, ensure_ascii=False) + "\n"


def _indent(text: str) -> int | str:
    """The indentation of the first line that has one."""
    found = re.search(r"^([ \t]+)\S", text, re.MULTILINE)
    return found.group(1) if found else 2
