"""How mypy says what it complains about."""

from __future__ import annotations

from anyboard.check.reasons.complaint import Phrases

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.reasons.complaint import Phrase

_CALLEE = r'"(?P<member>[^"]+)"(?: of "(?P<owner>[^"]+)")?'
_ACTUAL, _EXPECTED = r'"(?P<actual>[^\n]*)"', r'"(?P<expected>[^\n]*)"'
_ITEM: Phrase = ("item", r'No overload variant of "__getitem__" of "(?P<owner>tuple)" matches')
_OPERANDS: list[Phrase] = [
    ("operands", r'Unsupported operand types for \S+ \("(?P<actual>[^"|]+)" and "(?P<expected>[^"|]+)"\)'),
    (
        "operands",
        r'No overload variant of "__\w+__" of "(?P<actual>tuple)" matches argument type "(?P<expected>[^"|]+)"',
    ),
    ("operands", r'Unsupported left operand type for \S+ \("(?P<actual>[^"|]+)"\)'),
]
_EQUAL: Phrase = (
    "equal",
    r'Non-overlapping equality check \(left operand type: "(?P<actual>[^|]+?)(?: \| None)?", '
    r'right operand type: "(?P<expected>[^|]+?)(?: \| None)?"\)',
)
_ARGUMENTS: list[Phrase] = [
    _ITEM,
    *_OPERANDS,
    ("arguments", rf'(?P<problem>Unexpected keyword argument "\w+") for (?:overloaded function )?{_CALLEE}'),
    ("arguments", rf"(?P<problem>Too (?:many|few)(?: positional)? arguments) for {_CALLEE}"),
    ("arguments", rf"(?P<problem>Missing (?:positional|named) arguments? [^:]*?) (?:in call to|for) {_CALLEE}"),
    ("arguments", rf"{_CALLEE} (?P<problem>gets multiple values for keyword argument \"\w+\")"),
    ("arguments", rf"No overload variant of {_CALLEE} matches (?P<problem>argument types? [^\n]*)"),
    ("arguments", rf"All overload variants of {_CALLEE} (?P<problem>require at least one argument)"),
]

PHRASES = Phrases(
    {
        "attr-defined": [
            (
                "module-attribute",
                r'Module "(?P<owner>[^"]+)" (?:has no|does not explicitly export) attribute "(?P<member>\w+)"',
            ),
            ("module-attribute", r'Module has no attribute "(?P<member>\w+)"'),
            ("with", r'"(?P<owner>[^"]+)" has no attribute "__(?:enter|exit)__"'),
            ("iterated", r'"(?P<owner>[^"]+)" has no attribute "__iter__"'),
            ("attribute", r'"(?P<owner>[^"]+)" has no attribute "(?P<member>\w+)"'),
        ],
        "union-attr": [("none", r'Item "None" of "[^"]*" has no attribute "(?P<member>\w+)"')],
        "call-arg": _ARGUMENTS,
        "call-overload": _ARGUMENTS,
        "arg-type": [
            (
                "argument",
                rf'Argument "?(?P<parameter>\w+)"? to {_CALLEE} has incompatible type {_ACTUAL}; expected {_EXPECTED}',
            )
        ],
        "misc": [
            ("read-only", r'Property "(?P<member>\w+)" defined in "(?P<owner>[^"]+)" is read-only'),
            ("read-only", r'Cannot assign to final (?:attribute|name) "(?P<member>\w+)"'),
        ],
        "method-assign": [("read-only", "Cannot assign to a method")],
        "assignment": [
            (
                "item-assigned",
                rf"Incompatible types in assignment \(expression has type {_ACTUAL}, target has type {_EXPECTED}\)",
            ),
            (
                "assigned",
                rf"Incompatible types in assignment \(expression has type {_ACTUAL}, variable has type {_EXPECTED}\)",
            ),
        ],
        "index": [
            ("index", r'Value of type "(?P<owner>[^"]+)" is not indexable'),
            ("index", r'Unsupported target for indexed assignment \("(?P<owner>[^"]+)"\)'),
        ],
        "comparison-overlap": [_EQUAL],
        "operator": [*_OPERANDS, ("call", r'"(?P<owner>[^"]+)" not callable')],
    }
)
