"""How pyright says what it complains about."""

from __future__ import annotations

from anyboard.check.reasons.complaint import Phrases

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.check.reasons.complaint import Phrase

_FOR_CLASS = r'attribute "(?P<member>\w+)" for class "(?P<owner>[^"]+)"'
_ACTUAL, _EXPECTED = r'"(?P<actual>[^\n]*)"', r'"(?P<expected>[^\n]*)"'
_CANNOT = "(?:is read-only|has no defined (?:setter|deleter)|is declared as Final|marked as Final)"
_OVERLOADS = r'No overloads for "(?P<member>[^"]+)" match the provided arguments\s*(?P<problem>Argument types: [^\n]*)'
_WITH: Phrase = ("with", r'Object of type "(?P<owner>[^"]+)" cannot be used with "with"')

PHRASES = Phrases(
    {
        "reportAttributeAccessIssue": [
            ("module-attribute", r'"(?P<member>\w+)" is not a known attribute of module "\.*(?P<owner>[^"]+)"'),
            ("module-attribute", r'"(?P<member>\w+)" is unknown import symbol'),
            _WITH,
            ("read-only", rf"Cannot (?:assign to|delete) {_FOR_CLASS}.*{_CANNOT}"),
            (
                "assigned",
                rf"Cannot assign to {_FOR_CLASS}\s+(?:Type )?{_ACTUAL} is not assignable to (?:type )?{_EXPECTED}",
            ),
            ("assigned", rf"Cannot assign to {_FOR_CLASS}\s+Expression of type {_ACTUAL} cannot be assigned"),
            (
                "assigned",
                rf'Cannot assign to {_FOR_CLASS}\s+No overloads for "__set__"[^\n]*\s+'
                rf'Argument of type {_ACTUAL} cannot be assigned to parameter "\w+" of type {_EXPECTED} in function',
            ),
            (
                "assigned",
                rf'Type {_ACTUAL} is not assignable to attribute "(?P<member>\w+)" of class "(?P<owner>[^"]+)"'
                rf'(?:\n\s*"[^\n]*" is not assignable to {_EXPECTED})?',
            ),
            ("attribute", rf"Cannot (?:access|assign to|delete) {_FOR_CLASS}"),
        ],
        "reportGeneralTypeIssues": [_WITH, ("iterated", r'"(?P<owner>[^"]+)" is not iterable')],
        "reportOperatorIssue": [
            ("operands", r'Operator "[^"]+" not supported for types "(?P<actual>[^|]+?)" and "(?P<expected>[^|]+?)"$'),
        ],
        "reportCallIssue": [
            ("arguments", r'(?P<problem>No parameter named "\w+")'),
            ("arguments", r"(?P<problem>Expected \d+(?: more)? positional arguments?)"),
            ("arguments", r"(?P<problem>Arguments? missing for parameters? [^\n]+)"),
            ("arguments", r"(?P<problem>Multiple parameters have name [^\n]+)"),
            ("arguments", _OVERLOADS),
            ("call", r'Object of type "(?P<owner>[^"]+)" is not callable'),
        ],
        "reportArgumentType": [
            (
                "argument",
                rf'Argument of type {_ACTUAL} cannot be assigned to parameter "(?P<parameter>\w+)" of type '
                rf'{_EXPECTED} in function "(?P<member>\w+)"',
            ),
            ("arguments", _OVERLOADS),
        ],
        "reportOptionalMemberAccess": [("none", r'"(?P<member>\w+)" is not a known attribute of "None"')],
        "reportIndexIssue": [
            ("index", r'"?__[gs]etitem__"? method not defined on type "(?P<owner>[^"]+)"'),
            ("index", r'Object of type "(?P<actual>[^"]+)" is not subscriptable'),
        ],
    }
)
