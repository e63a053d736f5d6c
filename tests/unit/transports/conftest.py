from __future__ import annotations

import os

import pytest


@pytest.fixture
def terminal():
    """Our end of a terminal, and the other end's path."""
    pty, tty = pytest.importorskip("pty"), pytest.importorskip("tty")
    ours, theirs = pty.openpty()
    tty.setraw(theirs)
    yield ours, os.ttyname(theirs)
    os.close(ours)
    os.close(theirs)
