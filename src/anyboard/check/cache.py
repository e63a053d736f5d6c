"""Where checks keep what they have made, also where nothing can be kept."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path

from anyboard.resources import cache_folder


def place(name: str) -> Path:
    """A folder of the cache, made; where nothing can be written in the user's, in one that ends with this process."""
    folder = (cache_folder() if problem() is None else _temporary()) / name
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def problem() -> str | None:
    """Why nothing can be kept, and what to do about it; None if it can."""
    try:
        folder = cache_folder()
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return None
    except (OSError, RuntimeError) as error:  # RuntimeError: the user has no home
        return (
            f"nothing could be kept for the next check, so each takes some seconds longer ({error}); "
            "set XDG_CACHE_HOME to a folder that can be written"
        )


@cache
def _temporary() -> Path:
    folder = tempfile.mkdtemp(prefix="anyboard-check-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)
