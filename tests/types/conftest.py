"""These take type checkers, and minutes: they are collected only where their folder or a file in it is named."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))  # differ, wheels


def pytest_ignore_collect(collection_path, config):
    """`dev.py types` names the folder; `dev.py test` does not."""
    named = (Path(argument.partition("::")[0]).resolve() for argument in config.args)
    return None if any(path == HERE or HERE in path.parents for path in named) else True
