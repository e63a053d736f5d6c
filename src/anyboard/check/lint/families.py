"""Every family of rules, in the order of their findings."""

from __future__ import annotations

from anyboard.check.lint.hardware.chips import CHIPS
from anyboard.check.lint.hardware.items import ARRAYS
from anyboard.check.lint.hardware.kinds import KINDS
from anyboard.check.lint.hardware.lifetime import LIFETIME
from anyboard.check.lint.hardware.limits import LIMITS
from anyboard.check.lint.hardware.locks import LOCKS
from anyboard.check.lint.hardware.pins import PINS
from anyboard.check.lint.hardware.pio import PIO
from anyboard.check.lint.hardware.ranges import RANGES
from anyboard.check.lint.hardware.sharing import SHARING
from anyboard.check.lint.hardware.sound import SOUND
from anyboard.check.lint.hardware.started import STARTED
from anyboard.check.lint.hardware.swapped import SWAPS
from anyboard.check.lint.hardware.together import TOGETHER
from anyboard.check.lint.hardware.use import USE
from anyboard.check.lint.language.classes import CLASSES
from anyboard.check.lint.language.constants import CONSTANTS
from anyboard.check.lint.language.dunders import DUNDERS
from anyboard.check.lint.language.object_dict import OBJECT_DICTS
from anyboard.check.lint.language.ports import PORTS
from anyboard.check.lint.language.special import SPECIAL
from anyboard.check.lint.language.syntax import SYNTAX
from anyboard.check.lint.language.text import TEXT
from anyboard.check.lint.language.typing_rules import TYPING
from anyboard.check.lint.language.uncalled import OWN_METHODS
from anyboard.check.lint.language.undefined import NAMES
from anyboard.check.lint.language.viper import VIPER
from anyboard.check.lint.later.arity import ARITY
from anyboard.check.lint.later.coroutines import COROUTINES
from anyboard.check.lint.later.handlers import HANDLERS
from anyboard.check.lint.later.tasks import TASKS
from anyboard.check.lint.library.absent import ATTRIBUTES
from anyboard.check.lint.library.clocks import CLOCKS
from anyboard.check.lint.library.copies import COPIES
from anyboard.check.lint.library.errors import ERRORS
from anyboard.check.lint.library.formats import FORMATS
from anyboard.check.lint.library.imports import IMPORTS
from anyboard.check.lint.library.matches import MATCHES
from anyboard.check.lint.library.members import LIBRARY
from anyboard.check.lint.library.modules import MODULES
from anyboard.check.lint.library.precision import PRECISIONS
from anyboard.check.lint.library.receivers import RECEIVERS
from anyboard.check.lint.library.sequences import SEQUENCES
from anyboard.check.lint.library.sockets import SOCKETS
from anyboard.check.lint.library.whole import WHOLE
from anyboard.check.lint.stubs.api import API
from anyboard.check.lint.stubs.late import RECEIVED
from anyboard.check.lint.stubs.results import RESULTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.lint.rules import Rule

FAMILIES = (
    SYNTAX,
    TEXT,
    IMPORTS,
    TYPING,
    NAMES,
    LIBRARY,
    ATTRIBUTES,
    RECEIVERS,
    CLASSES,
    SPECIAL,
    DUNDERS,
    OBJECT_DICTS,
    SEQUENCES,
    FORMATS,
    CONSTANTS,
    CLOCKS,
    WHOLE,
    MODULES,
    MATCHES,
    SOCKETS,
    OWN_METHODS,
    COPIES,
    COROUTINES,
    HANDLERS,
    ARITY,
    ERRORS,
    PORTS,
    VIPER,
    TASKS,
    PRECISIONS,
    LOCKS,
    LIFETIME,
    SHARING,
    PINS,
    SWAPS,
    RANGES,
    STARTED,
    CHIPS,
    ARRAYS,
    KINDS,
    SOUND,
    PIO,
    TOGETHER,
    LIMITS,
    USE,
    API,
    RESULTS,
    RECEIVED,
)


def rules() -> list[Rule]:
    """Every rule."""
    return [rule for family in FAMILIES for rule in family.rules]
