"""What rows check with: plain functions whose complaint says what was seen and what should have been.

Written in the part of the language that MicroPython has.
"""

import errno
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

DEINITED = "Object has been deinitialized and can no longer be used. Create a new object."
NEEDS_LOCK = "Function requires lock"
NO_BUFFER = "object with buffer protocol required"

EXACT_TEXTS = True
"""False where an interpreter of its own makes some of the texts, and is short of memory for the others."""


def equal(seen: object, expected: object) -> None:
    """The two are equal."""
    if seen != expected:
        raise AssertionError("saw " + repr(seen) + ", expected " + repr(expected))


def same(seen: object, expected: object) -> None:
    """The two are one object."""
    if seen is not expected:
        raise AssertionError("saw " + repr(seen) + ", expected this very object: " + repr(expected))


def between(seen: float, low: float, high: float) -> None:
    """`low` <= seen <= `high`."""
    if not low <= seen <= high:
        raise AssertionError("saw " + repr(seen) + ", expected " + repr(low) + " to " + repr(high))


def raises(
    kind: "type[BaseException]", text: "str | None", call: "Callable[..., object]", *args: object, **named: object
) -> BaseException:
    """`call(*args, **named)` raises `kind` saying exactly `text` (None: anything); returns the exception.

    What it says is not looked at unless `EXACT_TEXTS`.
    """
    try:
        result = call(*args, **named)
    except kind as error:
        if EXACT_TEXTS and text is not None and str(error) != text:
            raise AssertionError(kind.__name__ + " said " + repr(str(error)) + ", expected " + repr(text)) from None
        return error
    raise AssertionError("returned " + repr(result) + ", expected " + kind.__name__)


def raises_errno(name: str, call: "Callable[..., object]", *args: object, **named: object) -> None:
    """`call(*args, **named)` raises an OSError whose errno is the one called `name`: numbers differ between boards."""
    error = raises(OSError, None, call, *args, **named)
    seen = error.args[0] if error.args else None
    if seen != getattr(errno, name):
        raise AssertionError("OSError " + repr(seen) + ", expected " + name + " (" + repr(getattr(errno, name)) + ")")


def pin_name(pin: object) -> str:
    """The board's name of a pin, as messages have it."""
    return repr(pin).split(".")[-1]


def raises_in_use(pin: object, call: "Callable[..., object]", *args: object, **named: object) -> None:
    """The call fails because `pin` has an owner."""
    raises(ValueError, pin_name(pin) + " in use", call, *args, **named)


def eventually(true: "Callable[[], object]", what: str) -> None:
    """`true()` within a second: for what another machine does in its own time."""
    for _ in range(1000):
        if true():
            return
        time.sleep(0.001)
    raise AssertionError("not within a second: " + what)


def becomes(read: "Callable[[], object]", expected: object) -> None:
    """`read()` returns `expected` within a second: for what an interrupt's handler does."""
    for _ in range(1000):
        if read() == expected:
            return
        time.sleep(0.001)
    equal(read(), expected)
