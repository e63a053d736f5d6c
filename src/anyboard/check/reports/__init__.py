"""The forms a report is printed in."""

from __future__ import annotations

from anyboard.check.reports import github, json, sarif, table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from anyboard.check.report import Report

FORMATS: dict[str, Callable[[Report], str]] = {
    "table": table.text,
    "json": json.text,
    "sarif": sarif.text,
    "github": github.text,
}
"""By the name that the user gives."""
