"""What a test does where an interpreter cannot be had: it is skipped, unless this machine is to have it."""

from __future__ import annotations

import os
from typing import NoReturn

import pytest


def is_expected(what: str) -> bool:
    """Whether the variable ANYBOARD_EXPECT (``wasm,unix,microbit,mpy-cross``) has it."""
    return what in os.environ.get("ANYBOARD_EXPECT", "").split(",")


def missing(what: str, reason: str) -> NoReturn:
    """Skip the test; fail it where that is expected."""
    if is_expected(what):
        pytest.fail(f"ANYBOARD_EXPECT has {what!r}, but {reason}", pytrace=False)
    pytest.skip(reason)
