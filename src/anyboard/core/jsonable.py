"""Operations, results, events and errors to JSON values and back, for traces, recordings and links.

Plain values stand for themselves.  The rest is an object with the key ``$``::

    PinWrite("D5", True)  ->  {"$": "PinWrite", "pin": "D5", "value": true}
    b"\\xd0"               ->  {"$": "bytes", "hex": "d0"}

Sequences come back as tuples.  Only records of `anyboard.core` and errors listed here are
built again: a recording cannot make this module import or call anything else.
"""

from __future__ import annotations

from anyboard.core import errors
from anyboard.core import info as _info  # noqa: F401  (registers its records)
from anyboard.core import ops as _ops  # noqa: F401  (registers its records)
from anyboard.core.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_PLAIN_ERRORS = (
    errors.Disconnected,
    errors.NotFound,
    errors.Ambiguous,
    errors.BadURL,
    errors.Unsupported,
    errors.BackendUnavailable,
    errors.AlreadyOpen,
)
_BY_NAME = {cls.__name__: cls for cls in _PLAIN_ERRORS}


def to_json(value: Any) -> Any:
    """`value` as something `json.dumps` takes.  Raises `TypeError` for what has no form here."""
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, (bytes, bytearray, memoryview)):
        return {"$": "bytes", "hex": bytes(value).hex()}
    if isinstance(value, Record):
        return {"$": type(value).__name__, **{name: to_json(item) for name, item in value.fields()}}
    if isinstance(value, (tuple, list)):
        return [to_json(item) for item in value]
    if isinstance(value, frozenset):
        return {"$": "set", "items": sorted(to_json(item) for item in value)}
    if isinstance(value, dict):
        return {"$": "map", "items": {str(key): to_json(item) for key, item in value.items()}}
    if isinstance(value, errors.BusError):
        return {
            "$": "BusError",
            "kind": value.kind,
            "errno": value.symbol,
            "detail": value.detail,
            "operation": to_json(value.operation),
            "index": value.index,
            "results": to_json(value.results),
        }
    if isinstance(value, errors.Rejected):
        return {"$": "Rejected", "exception": value.exception, "message": value.message}
    if isinstance(value, _PLAIN_ERRORS):
        return {"$": type(value).__name__, "message": str(value)}
    raise TypeError(f"{type(value).__name__} has no JSON form")


def from_json(value: Any) -> Any:
    """The value that `to_json` was given.  Raises `ValueError` for what it never makes."""
    if isinstance(value, list):
        return tuple(from_json(item) for item in value)
    if not isinstance(value, dict):
        return value
    name = value.get("$")
    fields = {key: item for key, item in value.items() if key != "$"}
    try:
        if name == "bytes":
            return bytes.fromhex(fields["hex"])
        if name == "set":
            return frozenset(from_json(fields["items"]))
        if name == "map":
            return {key: from_json(item) for key, item in fields["items"].items()}
        if name == "BusError":
            fields.pop("errno")  # follows from the kind; there for readers and other languages
            kind, detail = fields.pop("kind"), fields.pop("detail")
            return errors.BusError(kind, detail, **{key: from_json(item) for key, item in fields.items()})
        if name == "Rejected":
            return errors.Rejected(fields["exception"], fields["message"])
        if name in _BY_NAME:
            return _BY_NAME[name](fields["message"])
        if name in Record.kinds:
            return Record.kinds[name](**{key: from_json(item) for key, item in fields.items()})
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not a valid {name}: {value!r}") from error
    raise ValueError(f"{name!r} is no operation, event or error of anyboard")
