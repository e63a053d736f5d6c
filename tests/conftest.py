"""What all tests use."""

from __future__ import annotations

import tempfile

import pytest

pytest_plugins = ["anyboard.testing.plugin"]

_TOGETHER = ("tests/conformance/",)
"""Folders with a test that looks at what the rest of the folder has done."""


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    """A worker of pytest-xdist's gets whole files, whose tests may share a board, and some whole folders."""
    from xdist.scheduler import LoadFileScheduling

    class Scheduling(LoadFileScheduling):
        def _split_scope(self, nodeid: str) -> str:
            return next((folder for folder in _TOGETHER if nodeid.startswith(folder)), super()._split_scope(nodeid))

    return Scheduling(config, log)


@pytest.fixture(autouse=True, scope="session")
def own_temporary_files(tmp_path_factory):
    """The locks on devices lie among the temporary files, and another run has models plugged in at the same places."""
    folder = str(tmp_path_factory.mktemp("temporary"))
    with pytest.MonkeyPatch.context() as patch:
        for variable in ("TMPDIR", "TEMP", "TMP"):  # for the processes that tests start
            patch.setenv(variable, folder)
        patch.setattr(tempfile, "tempdir", folder)
        yield
