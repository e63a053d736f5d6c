"""What all tests use."""

from __future__ import annotations

import tempfile

import pytest

pytest_plugins = ["anyboard.testing.plugin"]


@pytest.fixture(autouse=True, scope="session")
def own_temporary_files(tmp_path_factory):
    """The locks on devices lie among the temporary files, and another run has models plugged in at the same places."""
    folder = str(tmp_path_factory.mktemp("temporary"))
    with pytest.MonkeyPatch.context() as patch:
        for variable in ("TMPDIR", "TEMP", "TMP"):  # for the processes that tests start
            patch.setenv(variable, folder)
        patch.setattr(tempfile, "tempdir", folder)
        yield
