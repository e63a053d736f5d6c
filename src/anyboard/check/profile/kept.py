"""Folders in the user's cache that are made once from files and kept while they are used."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
import time
from pathlib import Path

from anyboard.check import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_HOUR = 3600.0
_SPARED = 2
"""How many folders of one name stay, however old: two checkouts or environments may take turns."""


def kept(name: str, made_from: Iterable[Path], make: Callable[[Path], None], also: str = "") -> Path:
    """The folder that `make` fills, from the cache if nothing it is made from has changed.

    It appears under its name when it is complete, so processes that make it at once do not see each other's halves.

    Args:
        name: tells it from others, for people: `micropython-rp2-raspberry_pi_pico`.
        made_from: files and folders whose names, sizes and times are its key; one that is missing counts as empty.
        make: gets an empty folder.
        also: what else is part of the key.
    """
    everything = cache.place("profiles")
    place = everything / f"{name}-{_key(made_from, also)}"
    if not place.is_dir():
        workplace = Path(tempfile.mkdtemp(prefix=f".{name}-", dir=everything))
        try:
            make(workplace)
            _publish(workplace, place)
        finally:
            shutil.rmtree(workplace, ignore_errors=True)
        _clear_out(everything, name, place)
    os.utime(place)
    return place


def _key(made_from: Iterable[Path], also: str) -> str:
    digest = hashlib.sha256(also.encode())
    for root in made_from:
        for path, stat in sorted(_files(root)):
            digest.update(f"\n{path} {stat.st_size} {stat.st_mtime_ns}".encode())
    return digest.hexdigest()[:16]


def _files(root: Path) -> Iterator[tuple[str, os.stat_result]]:
    """Every file below, but compiled ones: they change with who imported what."""
    if root.is_file():
        yield str(root), root.stat()
        return
    for folder, inside, files in os.walk(root):
        if "__pycache__" in inside:
            inside.remove("__pycache__")
        for file in files:
            path = os.path.join(folder, file)
            yield path, os.stat(path)


def _publish(workplace: Path, place: Path) -> None:
    os.chmod(workplace, 0o755)  # `mkdtemp` makes it ours alone, and a copy of it would be
    for attempt in range(20):
        try:
            os.rename(workplace, place)
        except OSError:
            if place.is_dir():  # another process was quicker
                return
            if attempt == 19:
                raise
            time.sleep(0.05)  # Windows: what scans new files has one open
        else:
            return


def _clear_out(everything: Path, name: str, newest: Path) -> None:
    """Delete folders of this name, and half-made ones, that nobody has used for long."""
    now = time.time()
    older: list[tuple[float, Path]] = []
    for path in everything.iterdir():
        if path.name.rpartition("-")[0] in (name, f".{name}") and path != newest:
            try:
                age = now - path.stat().st_mtime
            except OSError:  # somebody else clears out as well
                continue
            if age > _HOUR:
                older.append((0.0 if path.name.startswith(".") else -age, path))
    finished = sorted((item for item in older if item[0]), reverse=True)
    half_made = [item for item in older if not item[0]]
    for _, path in [*finished[_SPARED - 1 :], *half_made]:
        shutil.rmtree(path, ignore_errors=True)
