"""Every family of rules, in the order of their findings."""

from __future__ import annotations

from anyboard.check.lint.classes import CLASSES
from anyboard.check.lint.clocks import CLOCKS
from anyboard.check.lint.constants import CONSTANTS
from anyboard.check.lint.dunders import DUNDERS
from anyboard.check.lint.errors import ERRORS
from anyboard.check.lint.formats import FORMATS
from anyboard.check.lint.hardware.lifetime import LIFETIME
from anyboard.check.lint.hardware.locks import LOCKS
from anyboard.check.lint.hardware.pins import PINS
from anyboard.check.lint.hardware.ranges import RANGES
from anyboard.check.lint.hardware.use import USE
from anyboard.check.lint.imports import IMPORTS
from anyboard.check.lint.library import LIBRARY
from anyboard.check.lint.ports import PORTS
from anyboard.check.lint.receivers import RECEIVERS
from anyboard.check.lint.sequences import SEQUENCES
from anyboard.check.lint.special import SPECIAL
from anyboard.check.lint.stubs.api import API
from anyboard.check.lint.syntax import SYNTAX
from anyboard.check.lint.text import TEXT
from anyboard.check.lint.typing_rules import TYPING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.lint.rules import Rule

FAMILIES = (
    SYNTAX,
    TEXT,
    IMPORTS,
    TYPING,
    LIBRARY,
    RECEIVERS,
    CLASSES,
    SPECIAL,
    DUNDERS,
    SEQUENCES,
    FORMATS,
    CONSTANTS,
    CLOCKS,
    ERRORS,
    PORTS,
    LOCKS,
    LIFETIME,
    PINS,
    RANGES,
    USE,
    API,
)


def rules() -> list[Rule]:
    """Every rule."""
    return [rule for family in FAMILIES for rule in family.rules]
