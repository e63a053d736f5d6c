"""What all tests use."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

pytest_plugins = ["anyboard.testing.plugin"]

_HERE = Path(__file__).parent
# what looks at what the rest of its folder has done
_TOGETHER = {_HERE / "conformance"}


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """A worker of pytest-xdist's gets whole files, whose tests may share a board, and some whole folders."""
    if not config.pluginmanager.hasplugin("xdist"):
        return
    for item in items:
        group = next((folder for folder in item.path.parents if folder in _TOGETHER), item.path)
        item.add_marker(pytest.mark.xdist_group(str(group.relative_to(_HERE))))


@pytest.fixture(autouse=True, scope="session")
def own_temporary_files(tmp_path_factory):
    """The locks on devices lie among the temporary files, and another run has models plugged in at the same places."""
    folder = str(tmp_path_factory.mktemp("temporary"))
    with pytest.MonkeyPatch.context() as patch:
        for variable in ("TMPDIR", "TEMP", "TMP"):  # for the processes that tests start
            patch.setenv(variable, folder)
        patch.setattr(tempfile, "tempdir", folder)
        yield
