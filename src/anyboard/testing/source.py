"""Where rigs come from: what a conformance file hands to the suite."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from anyboard.testing.rig import Rig


class RigSource(NamedTuple):
    """Where rigs of one kind come from.

    - `backend`: the name in the entry point group ``anyboard.backends``
    - `name`: for reports; the rig's own
    - `open`: called for every row; returns a context manager that yields the rig.  Where opening is
      dear, it may yield the same rig each time.
    """

    backend: str
    name: str
    open: Callable[[], AbstractContextManager[Rig]]
