"""Wrong arguments get CircuitPython's words instead of CPython's.

The firmware parses arguments in two ways (py/argcheck.c), and a signature shows which:
positional-only parameters are counted (`mp_arg_check_num`), the rest are matched by name
(`mp_arg_parse_all`).
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FunctionType
    from typing import Any, TypeVar

    F = TypeVar("F", bound=Callable[..., Any])
    C = TypeVar("C", bound=type)


def _miscounted(function: FunctionType, given: int) -> str:
    """The complaint about the number of arguments.  A method counts self, a constructor does not."""
    not_counted = 1 if function.__name__ == "__init__" else 0
    most = function.__code__.co_argcount - not_counted
    least = most - len(function.__defaults__ or ())
    given -= not_counted
    if least == most:
        return f"function takes {most} positional arguments but {given} were given"
    if given < least:
        return f"function missing {least - given} required positional arguments"
    return f"function expected at most {most} arguments, got {given}"


def _complaint(function: FunctionType, args: tuple[object, ...], named: dict[str, object], skip: int) -> str:
    """What the firmware says of a call that does not bind; `skip` leading arguments are self."""
    code = function.__code__
    positional = code.co_varnames[: code.co_argcount]
    keyword_only = code.co_varnames[code.co_argcount : code.co_argcount + code.co_kwonlyargcount]
    if code.co_posonlyargcount or code.co_argcount + code.co_kwonlyargcount == skip:
        return "function doesn't take keyword arguments" if named else _miscounted(function, len(args))
    required = positional[len(args) : code.co_argcount - len(function.__defaults__ or ())]
    required += tuple(name for name in keyword_only if name not in (function.__kwdefaults__ or {}))
    for name in required:
        if name not in named:
            return f"'{name}' argument required"
    if len(args) > code.co_argcount:
        return "extra positional arguments given"
    unknown = [name for name in named if name not in positional[skip:] + keyword_only]
    if unknown:
        return f"unexpected keyword argument '{unknown[0]}'"
    return "argument given twice"


def circuitpython_arguments(function: F, skip: int = 0) -> F:
    """Wrap a function so that a call which does not fit its signature raises CircuitPython's `TypeError`."""

    def call(*args: Any, **named: Any) -> Any:
        try:
            return function(*args, **named)
        except TypeError as error:
            if error.__traceback__ is None or error.__traceback__.tb_next is not None:
                raise  # from inside the function, not from calling it
        raise TypeError(_complaint(function, args, named, skip))  # type: ignore[arg-type]

    call.__wrapped__ = function  # type: ignore[attr-defined]  # what inspect.signature follows
    for name in ("__module__", "__name__", "__qualname__", "__doc__"):
        setattr(call, name, getattr(function, name))
    return call  # type: ignore[return-value]


def native(cls: C) -> C:
    """Class decorator: every public method and the constructor complain in CircuitPython's words."""
    for name, value in list(vars(cls).items()):
        is_public = name == "__init__" or not name.startswith("_")
        if is_public and type(value) is type(native):
            setattr(cls, name, circuitpython_arguments(value, skip=1))
    return cls
