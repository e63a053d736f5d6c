"""TOML text to values, on every Python: `tomllib` came with 3.11."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def parse(text: str) -> dict[str, Any]:
    """The content of a TOML document.  Raises `ValueError`, which says where the mistake is."""
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    return tomllib.loads(text)
