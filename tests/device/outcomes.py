"""What came of the rows on each device."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from typing import TypeAlias

    from anyboard.testing.row import Row

    Outcomes: TypeAlias = dict[str, list[tuple[Row, str, str]]]

OUTCOMES = pytest.StashKey["Outcomes"]()
"""In `config.stash`: by the name of the target, as `anyboard.testing.runner.run` yields them."""
