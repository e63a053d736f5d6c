"""Boots the kernel once, for all scenarios that were chosen."""

from __future__ import annotations

import sys

import pytest

from kernel.boot import CannotBoot, Run, boot_several
from kernel.build import CannotBuild, kernel

_RUN = pytest.StashKey[Run]()


def pytest_collection_finish(session: pytest.Session) -> None:
    """Before the first test, as no test may take as long.

    Where there can be no kernel nothing is skipped: the run ends with status 1 and the reason.
    """
    names = [item.callspec.params["name"] for item in session.items if "guest" in getattr(item, "fixturenames", ())]
    if not names or session.config.option.collectonly:
        return
    try:
        session.stash[_RUN] = boot_several(kernel(), names, watch=_show)
    except (CannotBuild, CannotBoot) as error:
        pytest.exit(f"the kernel tests cannot run here: {error}", returncode=1)


def _show(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


@pytest.fixture(scope="session")
def guest(request: pytest.FixtureRequest) -> Run:
    """What the guest did."""
    return request.session.stash[_RUN]
