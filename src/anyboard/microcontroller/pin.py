"""`microcontroller.pin`: the current board's pins under the chip's names (``GPIO5``)."""

from __future__ import annotations

import sys as _sys

from anyboard.microcontroller._current import current_session as _current_session

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.core.pins import Pin


def __getattr__(name: str) -> Pin:
    # dunder look-ups, by inspection and import machinery, must choose no board
    if not name.startswith("_"):
        session = _current_session()
        for described in session.info.pins:
            if described.chip_name == name:
                return session.pin(described.name)
    raise AttributeError(f"'module' object has no attribute '{name}'", name=name, obj=_sys.modules[__name__])


def __dir__() -> list[str]:
    from anyboard.current import NO_BOARD_CHOSEN

    own = [name for name in globals() if name.startswith("__")]
    try:
        info = _current_session().known_info
    except NO_BOARD_CHOSEN:
        return sorted(own)
    names = [] if info is None else [pin.chip_name for pin in info.pins if pin.chip_name is not None]
    return sorted({*own, *names})
