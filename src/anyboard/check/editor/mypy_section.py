"""mypy's section: in mypy.ini, written; in a file with much else in it, as advice."""

from __future__ import annotations

import re

from anyboard.check.editor.change import Change, text_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_SECTION = "[mypy]"
_LISTS = ("mypy_path", "enable_error_code")
"""What is in them already stays."""


def change(folder: Path, settings: Mapping[str, str]) -> Change:
    """The change of the file that mypy reads in a project; mypy.ini if there is none.

    Args:
        folder: of the project.
        settings: mypy's names and values, as mypy.ini has them.
    """
    for name in ("mypy.ini", ".mypy.ini"):
        if (folder / name).is_file():
            return _in_ini(folder / name, settings)
    for name, section in (("pyproject.toml", "[tool.mypy]"), ("setup.cfg", _SECTION)):
        path = folder / name
        if path.is_file() and section in (text_of(path) or ""):
            lines = _toml(settings) if name == "pyproject.toml" else _ini(settings)
            return Change(path, None, "\n".join([f"add to its section {section}:", *lines]))
    return Change(folder / "mypy.ini", "\n".join([_SECTION, *_ini(settings), ""]))


def _in_ini(path: Path, settings: Mapping[str, str]) -> Change:
    """The file with our settings; every other line stays as it is."""
    text = text_of(path)
    if text is None:
        return Change(path, None, "\n".join([f"it is not UTF-8; add to its section {_SECTION}:", *_ini(settings)]))
    lines = text.splitlines()
    if _SECTION not in (line.strip() for line in lines):
        return Change(path, "\n".join([_SECTION, *_ini(settings), "", *lines, ""]))
    start = next(number for number, line in enumerate(lines) if line.strip() == _SECTION) + 1
    end = next((number for number, line in enumerate(lines[start:], start) if line.startswith("[")), len(lines))
    ours = dict(zip(settings, _ini(settings), strict=True))
    section = []
    for line in lines[start:end]:
        found = re.match(r"(\w+)\s*[=:]\s*(.*)", line)
        name, value = found.groups() if found else ("", "")
        if name not in ours:
            section.append(line)
        elif name in _LISTS and settings[name] not in value:
            section.append(f"{ours.pop(name)}, {value}")
        else:
            section.append(line if name in _LISTS else ours[name])
            del ours[name]
    while section and not section[-1].strip():
        section.pop()
    rest = lines[end:]
    return Change(path, "\n".join([*lines[:start], *section, *ours.values(), *([""] if rest else ()), *rest, ""]))


def _ini(settings: Mapping[str, str]) -> list[str]:
    return [f"{name} = {value}" for name, value in settings.items()]


def _toml(settings: Mapping[str, str]) -> list[str]:
    return [f"{name} = {_toml_value(value)}" for name, value in settings.items()]


def _toml_value(value: str) -> str:
    if value in ("True", "False"):
        return value.lower()
    return f'["{value}"]' if value == "deprecated" else f'"{value}"'
