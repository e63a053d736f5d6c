"""Files that a tool makes and nobody edits: written, or only compared."""

from __future__ import annotations

from pathlib import Path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ROOT = Path(__file__).resolve().parent.parent


def bring_up_to_date(made: Mapping[Path, str], there: Iterable[Path], only_check: bool) -> int:
    """Write what differs and delete what is made no more; says which files these are.

    Args:
        made: every file, and its text.
        there: the files that exist where the tool writes.
        only_check: change nothing.

    Returns:
        The tool's exit status: 1 if something is not as made and was left so.
    """
    stale = sorted(set(there) - set(made))
    differing = sorted(path for path, text in made.items() if not _is(path, text))
    for path in [*stale, *differing]:
        print(path.relative_to(ROOT).as_posix())
    if only_check:
        return 1 if stale or differing else 0
    for path in stale:
        path.unlink()
    for path in differing:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(made[path], encoding="utf-8", newline="\n")
    return 0


def _is(path: Path, text: str) -> bool:
    return path.exists() and path.read_text(encoding="utf-8") == text
