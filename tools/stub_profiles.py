"""Writes the stub profiles in stubs/ from the templates in tools/stubs/; `--check` only says whether they are as made.

A template is a .pyi file with lines for some targets only:

    #: if rp2 esp32                 the ports (anyboard.check.targets), or a language: micropython, circuitpython
        def toggle(self) -> None: ...
    #: else
        @deprecated("machine.Pin.toggle does not exist on {target}: use pin.value(not pin.value())")
        def toggle(self) -> None: ...
    #: end

`{target}` is the target's name.  The first line of a template may be `#: for rp2 esp32`: the module exists there only.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from anyboard.check.targets import TARGETS, Target

HERE = Path(__file__).resolve().parent
TEMPLATES = HERE / "stubs"
STUBS = HERE.parent / "stubs"
MARK = "#: "
NOTICE = "# Made by tools/stub_profiles.py from tools/stubs/{template}: edit that.\n"


def words_of(target: Target) -> set[str]:
    """What a directive may call a target."""
    return {target.name, target.port, target.language}


def rendered(text: str, target: Target, template: str) -> str | None:
    """A template's text for one target; None if the module does not exist there."""
    words = words_of(target)
    lines: list[str] = []
    shown = [True]
    for number, line in enumerate(text.splitlines(), 1):
        stripped = line.strip()
        if not stripped.startswith(MARK):
            if shown[-1]:
                lines.append(line.replace("{target}", target.name))
            continue
        command, *names = stripped[len(MARK) :].split()
        if command == "for" and number == 1:
            if not words & set(names):
                return None
        elif command == "if":
            shown.append(shown[-1] and bool(words & set(names)))
        elif command == "else" and len(shown) > 1:
            shown[-1] = shown[-2] and not shown[-1]
        elif command == "end" and len(shown) > 1:
            shown.pop()
        else:
            raise SystemExit(f"{template}:{number}: {stripped}")
    if len(shown) != 1:
        raise SystemExit(f"{template}: an `if` has no `end`")
    return NOTICE.format(template=template) + "\n".join(lines).strip() + "\n"


def profiles() -> dict[Path, str]:
    """Every file of every profile.  The folders in tools/stubs/ are laid over each other."""
    files: dict[Path, str] = {}
    for folder in sorted(path for path in TEMPLATES.iterdir() if path.is_dir()):
        for template in sorted(folder.rglob("*.pyi")):
            name = template.relative_to(TEMPLATES).as_posix()
            for target in TARGETS.values():
                place = STUBS / target.name / template.relative_to(folder)
                text = rendered(template.read_text(encoding="utf-8"), target, name)
                if text is not None:
                    if place in files:
                        raise SystemExit(f"two templates make {place}")
                    files[place] = text
    return files


def main() -> int:
    """Write what differs, delete what no template makes any more."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true")
    check: bool = parser.parse_args().check
    files = profiles()
    there = {path for target in TARGETS for path in (STUBS / target).rglob("*.pyi")}
    stale = sorted(there - set(files))
    differing = sorted(path for path, text in files.items() if path not in there or path.read_text("utf-8") != text)
    for path in [*stale, *differing]:
        print(path.relative_to(STUBS.parent))
    if check:
        return 1 if stale or differing else 0
    for path in stale:
        path.unlink()
    for path in differing:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(files[path], encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
