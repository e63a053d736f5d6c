"""The files that layers read and write; what is wrong with one becomes an error that names it."""

from __future__ import annotations

import os

from anyboard.core.errors import BadURL, NotFound
from anyboard.core.nearest import did_you_mean

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TextIO

    from anyboard.core.adapter import Adapter


def read_text(what: str, path: str) -> str:
    """The content of a file.

    Args:
        what: the part of the URL that names it, for messages (``faults``).
        path: the file.

    Raises:
        BadURL: no file is named, or it cannot be read.
        NotFound: there is none; names the nearest one in its folder.
    """
    if not path:
        raise BadURL(f"{what} needs a file: {what}=FILE")
    try:
        with open(path, encoding="utf-8") as file:
            return file.read()
    except FileNotFoundError:
        raise NotFound(f"{what}: there is no file {path}{_nearest_file(path)}") from None
    except (OSError, UnicodeDecodeError) as error:
        raise BadURL(f"{what}: cannot read {path}: {_reason(error)}") from error


def _nearest_file(path: str) -> str:
    folder, name = os.path.split(path)
    folder = folder or os.curdir
    return did_you_mean(name, os.listdir(folder)) if os.path.isdir(folder) else ""


def open_with_output(what: str, path: str, open_inner: Callable[[], Adapter]) -> tuple[Adapter, TextIO]:
    """Open a board, then the file a layer writes about it: a board that is not there costs no old file.

    The file is replaced, and written line by line, so what a program that dies has done is in it.

    Raises:
        BadURL: no file is named, or it cannot be written; the board is closed again.
        NotFound: its folder is not there; the board was not opened.
    """
    if not path:
        raise BadURL(f"{what} needs a file: {what}=FILE")
    folder = os.path.dirname(path)
    if folder and not os.path.isdir(folder):
        raise NotFound(f"{what}: there is no folder {folder}")
    inner = open_inner()
    try:
        return inner, open(path, "w", encoding="utf-8", buffering=1)
    except OSError as error:
        inner.close()
        raise BadURL(f"{what}: cannot write {path}: {_reason(error)}") from error


def _reason(error: OSError | UnicodeDecodeError) -> str:
    return (error.strerror or str(error)) if isinstance(error, OSError) else "it is not UTF-8 text"
