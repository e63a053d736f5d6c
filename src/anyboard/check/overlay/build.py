"""Copies a typeshed with everything a target lacks marked."""

from __future__ import annotations

import shutil
from pathlib import Path

from anyboard.check import facts as all_facts
from anyboard.check.overlay.keywords import refuse
from anyboard.check.overlay.marks import GONE_MODULE, HEADER, mark_member
from anyboard.check.overlay.merge import merge
from anyboard.check.overlay.missing import FOR_ANNOTATIONS, marked, module_of
from anyboard.check.overlay.names import Stdlib

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.facts import Facts
    from anyboard.check.targets import Target

_HERE = Path(__file__).parent


def build(checker: str, typeshed: Path, target: Target, into: Path) -> None:
    """Write the overlay of one checker for one target.

    The same typeshed and facts give the same files.

    Args:
        checker: `mypy` or `pyright`; mypy also needs the stubs beside the standard library's.
        typeshed: the checker's own, the folder with `stdlib/`.
        target: what is marked; for the desktop the copy has no marks.
        into: an empty folder, the value of `--custom-typeshed-dir` or `typeshedPath`.
    """
    facts = all_facts.load(target)
    texts = _changed(typeshed / "stdlib", target, facts)
    for file in sorted((typeshed / "stdlib").rglob("*.pyi")):
        path = file.relative_to(typeshed / "stdlib")
        place = into / "stdlib" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        missing = _missing(module_of(path), facts)
        if path in texts:
            _write(place, texts.pop(path))
        elif missing:
            _write(place, marked(file.read_text(encoding="utf-8"), facts.module_sentence(missing)))
        else:
            shutil.copyfile(file, place)
    for path, text in texts.items():  # modules that typeshed does not have
        (into / "stdlib" / path).parent.mkdir(parents=True, exist_ok=True)
        _write(into / "stdlib" / path, text)
    shutil.copyfile(_HERE / "gone.stub", into / "stdlib" / f"{GONE_MODULE}.pyi")
    versions = (typeshed / "stdlib" / "VERSIONS").read_text(encoding="utf-8")
    new = [GONE_MODULE, *sorted({path.parts[0].removesuffix(".pyi") for path in texts})]
    _write(into / "stdlib" / "VERSIONS", versions + "".join(f"{name}: 3.0-\n" for name in new))
    if checker == "mypy":
        shutil.copytree(typeshed / "stubs", into / "stubs", dirs_exist_ok=True)
    else:
        (into / "stubs").mkdir(exist_ok=True)  # of packages that no device has


def _changed(folder: Path, target: Target, facts: Facts) -> dict[Path, str]:
    """The files of modules that the target has, with marks and additions."""
    stdlib = Stdlib(folder)
    merge(stdlib, target)
    for key in facts.members:
        owner, _, name = key.rpartition(".")
        mark_member(stdlib, owner, name, facts.member_sentence(key))
    by_function: dict[str, dict[str, str]] = {}
    for key in facts.keywords:
        function, _, name = key.rpartition(".")
        by_function.setdefault(function, {})[name] = facts.keyword_sentence(key)
    for function, sentences in by_function.items():
        refuse(stdlib, function, sentences)
    return {path: "\n".join(HEADER) + "\n" + text for path, text in stdlib.changed().items()}


def _missing(module: str, facts: Facts) -> str | None:
    """The missing module that a file belongs to: `functools`, and `operator` for `_operator`."""
    public = module.lstrip("_") if module != "__future__" else module
    for name in (module, public):
        if not facts.has_module(name) and not name.startswith(FOR_ANNOTATIONS):
            return name
    return None


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")
