"""A pin of a board: knows its board, so a bus needs nothing else to be opened."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.core.info import PinInfo
    from anyboard.core.session import Session


class Pin:
    """A pin, as found in `board` and `microcontroller.pin`; compared by identity, hashable.

    Not constructible, as on CircuitPython (``TypeError: can't create 'Pin' instances``).
    """

    __slots__ = ("_session", "_info")
    _session: Session
    _info: PinInfo

    def __new__(cls) -> Pin:
        raise TypeError(f"can't create '{cls.__name__}' instances")

    def __repr__(self) -> str:
        return f"board.{self._info.name}" if self._info.names else f"microcontroller.pin.{self._info.chip_name}"

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"can't set attribute '{name}'")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"can't set attribute '{name}'")


def make_pin(session: Session, info: PinInfo) -> Pin:
    """The session makes each of its pins once."""
    pin = object.__new__(Pin)
    object.__setattr__(pin, "_session", session)
    object.__setattr__(pin, "_info", info)
    return pin


def session_of(pin: Pin) -> Session:
    """The session of the board a pin belongs to."""
    return pin._session


def info_of(pin: Pin) -> PinInfo:
    """What is known about a pin."""
    return pin._info


def name_of(pin: Pin | None) -> str | None:
    """What operations call a pin; None for no pin."""
    return None if pin is None else pin._info.name
