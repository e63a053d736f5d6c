"""Writes the stub profiles in stubs/ from the templates in tools/stubs/; `--check` only says whether they are as made.

A template is a .pyi file with lines for some targets only, as in `anyboard.check.templates`:

    #: if rp2 esp32
        def toggle(self) -> None: ...
    #: else
        @deprecated("machine.Pin.toggle does not exist on {target}: use pin.value(not pin.value())")
        def toggle(self) -> None: ...
    #: end

Lines between `#: each n 0 1 2` and `#: end` are repeated, `{n}` being 0, 1, 2.
The first line of a template may be `#: for rp2 esp32`: the module exists there only.  An import (on one line) that only
other targets' lines use is left out.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from pathlib import Path

from desktop_package import exported, package_stubs, second_names
from made_files import bring_up_to_date
from rp2_pins import with_pins

from anyboard.check.targets import TARGETS, Target
from anyboard.check.templates import MARK, lines_for, words_of

HERE = Path(__file__).resolve().parent
TEMPLATES = HERE / "stubs"
STUBS = HERE.parent / "stubs"
ONLY_FOR = f"{MARK}for "
NOTICE = "# Made by tools/stub_profiles.py from tools/stubs/{template}: edit that.\n"


def repeated(lines: list[str]) -> list[str]:
    """The lines with what is between `#: each` and its `#: end` written out."""
    written: list[str] = []
    rest = iter(lines)
    for line in rest:
        command = line.strip().removeprefix(MARK).split()
        if not line.strip().startswith(MARK) or command[0] != "each":
            written.append(line)
            continue
        body: list[str] = []
        depth = 1
        for inner in rest:
            mark = inner.strip().removeprefix(MARK).split()[:1] if inner.strip().startswith(MARK) else []
            depth += (mark in (["if"], ["each"])) - (mark == ["end"])
            if not depth:
                break
            body.append(inner)
        for value in command[2:]:
            written += repeated([inner.replace(f"{{{command[1]}}}", value) for inner in body])
    return written


def rendered(text: str, target: Target, template: str) -> str | None:
    """A template's text for one target; None if the module does not exist there."""
    first, _, rest = text.partition("\n")
    if first.startswith(ONLY_FOR):
        if not words_of(target) & set(first.removeprefix(ONLY_FOR).split()):
            return None
        text = rest
    lines = lines_for(target, "\n".join(repeated(text.splitlines())), template)
    made = with_pins("\n".join(lines).strip() + "\n", target)
    return NOTICE.format(template=template) + without_unused_imports(made)


IMPORT = re.compile(r"^((?:from [\w.]+ )?import )(?!\*)([\w., ]+)\n", re.MULTILINE)


def without_unused_imports(text: str) -> str:
    """The stub without imports that only other targets' lines use; `import a as a` is meant to be seen by others."""
    words = Counter(re.findall(r"\w+", IMPORT.sub("", text)))

    def is_used(name: str) -> bool:
        known, _, alias = name.partition(" as ")
        return known == alias or bool(words[alias or known.partition(".")[0]])

    def kept(match: re.Match[str]) -> str:
        names = [name for name in match[2].split(", ") if is_used(name)]
        return f"{match[1]}{', '.join(names)}\n" if names else ""

    return IMPORT.sub(kept, text)


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
    add_desktop(files)
    return files


def add_desktop(files: dict[Path, str]) -> None:
    """What the desktop's stubs have from the source of the package: what no template is for, and each `__all__`."""
    desktop = STUBS / "desktop"
    for inside, text in package_stubs().items():
        files.setdefault(desktop / "anyboard" / inside, text)
    for inside, text in second_names().items():
        files.setdefault(desktop / inside, text)
    for path, text in files.items():
        if desktop in path.parents and "__all__" not in text:
            module = path.relative_to(desktop).with_suffix("").as_posix().removeprefix("anyboard/")
            files[path] = text + exported(module.removesuffix("/__init__"))


def main() -> int:
    """Write what differs, delete what no template makes any more."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true")
    only_check: bool = parser.parse_args().check
    there = (path for target in TARGETS for path in (STUBS / target).rglob("*.pyi"))
    return bring_up_to_date(profiles(), there, only_check)


if __name__ == "__main__":
    sys.exit(main())
