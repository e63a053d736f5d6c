"""What a test does where an interpreter cannot be had: it is skipped, unless this machine is to have it."""

from __future__ import annotations

import os
from typing import NoReturn

import pytest


def missing(what: str, reason: str) -> NoReturn:
    """Skip the test; fail it if the variable ANYBOARD_EXPECT (``wasm,unix``) has `what`."""
    if what in os.environ.get("ANYBOARD_EXPECT", "").split(","):
        pytest.fail(f"ANYBOARD_EXPECT has {what!r}, but {reason}", pytrace=False)
    pytest.skip(reason)
