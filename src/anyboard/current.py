"""Which board `anyboard.board` is.

The one last activated; else the one `ANYBOARD` names; else the only one that is plugged in.
The simulator is never chosen by itself, nor is a serial port that may be anything.
"""

from __future__ import annotations

import _thread
import os

from anyboard.board_object import Board, board_of
from anyboard.core.errors import Ambiguous, NotFound
from anyboard.core.registry import parse_url, resolve
from anyboard.core.session import Session, opened

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.core.info import Found
    from anyboard.core.registry import Target

_NEVER_BY_ITSELF = ("sim", "replay")

_WHAT_TO_DO = (
    "name a board: `anyboard run -b URL script.py`, the environment variable ANYBOARD=URL, "
    "or anyboard.activate(URL); without hardware ANYBOARD=sim gives a simulated one"
)


class NoBoard(NotFound, AttributeError):
    """No board was named and none is plugged in (an AttributeError, so that `hasattr` is False)."""


class SeveralBoards(Ambiguous, AttributeError):
    """No board was named and several are plugged in."""


NO_BOARD_CHOSEN = (NoBoard, SeveralBoards)

_active: Board | None = None
_default: Board | None = None
_choosing = _thread.allocate_lock()


def selected_url() -> str:
    """The URL of the board to use when a program names none: `ANYBOARD`, or the only one plugged in.

    Opens nothing.

    Raises:
        NotFound: there is none; also an `AttributeError`.
        Ambiguous: there are several, which it lists; also an `AttributeError`.
    """
    named = os.environ.get("ANYBOARD", "").strip()
    if named:
        return named
    from anyboard.core.discovery import by_hint, discover

    found = [item for item in discover() if is_hardware(item)]
    ready = [item for item in found if item.status == "ready"]
    if len(ready) == 1:
        return ready[0].url
    if ready:
        urls = ", ".join(item.url for item in ready)
        raise SeveralBoards(f"several boards are plugged in ({urls}); {_WHAT_TO_DO}")
    others = "; ".join(
        f"{urls} {'are' if ', ' in urls else 'is'} {item.status}: {item.hint}" for urls, item in by_hint(found)
    )
    raise NoBoard(
        f"no board found{f' ({others})' if others else ''}; {_WHAT_TO_DO}; if one is plugged in, ask: anyboard doctor"
    )


def is_hardware(item: Found) -> bool:
    """Whether it is a board somebody has plugged in, not a simulated or recorded one."""
    return item.url.partition(":")[0] not in _NEVER_BY_ITSELF


def board_for(target: Target) -> Board:
    """The board for `target`: the one that has it already, or a new one that is not open yet.

    With layers it is always a new one: a trace that is asked for must not be left out silently.

    Raises `BadURL`, `NotFound`, `BackendUnavailable`.
    """
    resolved = resolve(target)
    url = resolved[0]
    if isinstance(target, str) and parse_url(target).layers:
        return board_of(Session(*resolved))
    for board in (_active, _default):
        if board is not None and board._is_for(url):
            return board
    return board_of(opened(url) or Session(*resolved))


def _selected_session() -> Session:
    return board_for(selected_url())._session()


def set_active(board: Board | None) -> None:
    """Make `board` the current one; None: choose again."""
    global _active
    _active = board


def active_board() -> Board | None:
    """The board last activated, unless that is closed."""
    return None if _active is None or _active._is_closed else _active


def later_board() -> Board:
    """A board that is chosen when it is first used."""
    return Board(_selected_session)


def current_board() -> Board:
    """The board that `anyboard.board` is now; chosen but not opened.

    Raises `NotFound` or `Ambiguous` (both say what to do), or what is wrong with `ANYBOARD`.
    """
    global _default
    if _active is not None:
        return _active
    with _choosing:
        if _default is None or _default._is_closed:
            _default = board_for(selected_url())
        return _default
