"""What a backend finds when it looks after itself: the lines of `anyboard doctor`."""

from __future__ import annotations

from anyboard.core.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    CheckStatus: TypeAlias = Literal["ok", "problem", "unknown"]


class Check(Record):
    """One thing that was looked at.

    A backend whose `checkup()` returns these is asked by `anyboard doctor`.

    - `subject`: in a word or two: "library", "permission", "kernel driver", "in use", "device" …
    - `status`: "ok", "problem" (something that is plugged in does not work, or an installation is
      broken), or "unknown" (nothing needs it, or only trying tells)
    - `finding`: one sentence, with the board's URL where it is about one
    - `fix`: what to do, for this operating system, to the letter; lines of their own are commands or
      steps; "" if there is nothing to do
    """

    __slots__ = ("subject", "status", "finding", "fix")
    subject: str
    status: CheckStatus
    finding: str
    fix: str
