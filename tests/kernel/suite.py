"""The scenarios as tests.

Its name keeps it out of an ordinary run, which must not need a kernel: python3 dev.py kernel
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kernel.scenarios import scenarios

if TYPE_CHECKING:
    from kernel.boot import Run


@pytest.mark.parametrize("name", scenarios())
def test_in_the_guest(name: str, guest: Run) -> None:
    result = guest.results.get(name)
    if result is None:
        pytest.fail(f"it did not run; the guest's console ends with:\n{guest.console[-3000:]}", pytrace=False)
    if not result["passed"]:
        pytest.fail(result["output"], pytrace=False)
