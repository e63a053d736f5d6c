"""Where a checker keeps its typeshed."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
from pathlib import Path

from anyboard.core.errors import NotFound

_INSIDE = {
    "mypy": ("mypy/typeshed",),
    "pyright": ("pyright/dist/dist/typeshed-fallback", "pyright/dist/typeshed-fallback"),
    "basedpyright": ("basedpyright/dist/typeshed-fallback",),
}
"""Checker → where it is in site-packages; a wheel of pyright may carry the npm package."""
_NPM = {"pyright": "pyright", "basedpyright": "basedpyright"}
_ASKS = "import importlib.util as u; s = u.find_spec({!r}); print(s.origin if s else '')"
_SECONDS = 20


def find_typeshed(checker: str, python: str | None = None) -> Path:
    """The folder that has `stdlib/`.

    Args:
        checker: `mypy`, `pyright` or `basedpyright`.
        python: the interpreter whose packages have the checker; None is this one.

    Raises `NotFound` with what to install.
    """
    origin = _origin(checker, python)
    places = [origin.parent.parent / inside for inside in _INSIDE.get(checker, ())] if origin else []
    if checker in _NPM:
        places += _npm_places(_NPM[checker])
    for place in places:
        if (place / "stdlib" / "builtins.pyi").is_file():
            return place
    raise NotFound(f'there is no typeshed of {checker}: install it with pip install "anyboard[check]"')


def _origin(package: str, python: str | None) -> Path | None:
    """The file of a package's `__init__`."""
    if python is None:
        spec = importlib.util.find_spec(package)
        return Path(spec.origin) if spec is not None and spec.origin else None
    command = [python, "-c", _ASKS.format(package)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
    answer = done.stdout.strip()
    return Path(answer) if done.returncode == 0 and answer else None


def _npm_places(package: str) -> list[Path]:
    """Where npm has put a package: what the PyPI package pyright fetches, and what is on PATH."""
    fetched = Path.home() / ".cache" / "pyright-python"
    roots = sorted(fetched.glob(f"*/node_modules/{package}"), reverse=True) if fetched.is_dir() else []
    command = shutil.which(package)
    if command is not None:
        roots += [parent for parent in Path(command).resolve().parents if parent.name == package][:1]
        roots.append(Path(command).resolve().parent.parent / "lib" / "node_modules" / package)
    return [root / "dist" / "typeshed-fallback" for root in roots]
