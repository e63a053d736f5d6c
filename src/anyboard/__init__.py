"""anyboard: one board, digitalio and busio API for every Python that touches hardware.

::

    from anyboard import board, busio, digitalio      # CircuitPython's modules, on the current board

    with anyboard.open("mcp2221") as a, anyboard.open("ft232h") as b:      # or several boards at once
        ...

Importing this costs little and touches nothing; what is below is loaded when it is used.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.activation import activate, deactivate
    from anyboard.board_object import Board
    from anyboard.core.discovery import discover
    from anyboard.core.errors import (
        AlreadyOpen,
        Ambiguous,
        BackendUnavailable,
        BadURL,
        BusError,
        Disconnected,
        Nack,
        NotFound,
        Unsupported,
    )
    from anyboard.core.info import Found
    from anyboard.opening import open  # noqa: A004

    __version__: str

__all__ = [
    "AlreadyOpen",
    "Ambiguous",
    "BackendUnavailable",
    "BadURL",
    "Board",
    "BusError",
    "Disconnected",
    "Found",
    "Nack",
    "NotFound",
    "Unsupported",
    "__version__",
    "activate",
    "deactivate",
    "discover",
    "open",
]

_HOME = {
    "activate": "anyboard.activation",
    "deactivate": "anyboard.activation",
    "Board": "anyboard.board_object",
    "discover": "anyboard.core.discovery",
    "Found": "anyboard.core.info",
    "open": "anyboard.opening",
}


def __getattr__(name: str) -> object:
    if name == "__version__":
        from importlib.metadata import version

        value: object = version("anyboard")
    elif name in __all__:
        from importlib import import_module

        value = getattr(import_module(_HOME.get(name, "anyboard.core.errors")), name)
    else:
        raise AttributeError(f"module 'anyboard' has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
