"""What a module of the API shows."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def publish(namespace: dict[str, Any]) -> None:
    """Let `dir()` of a module show its `__all__`, CircuitPython's names, and not what it is made with.

    Called at the end of the module, with its `globals()`.
    """
    names = sorted({*namespace["__all__"], *(name for name in namespace if name.startswith("__"))})
    namespace["__dir__"] = lambda: names
