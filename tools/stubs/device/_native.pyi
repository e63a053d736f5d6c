"""What hardware objects have in common."""

#: if circuitpython
from types import TracebackType
from typing import Any

from typing_extensions import Self, deprecated
#: else
from types import TracebackType
from typing import Any

from typing_extensions import Self, TypeAlias
#: end

class Native:
    """Owns its pins until `deinit`, which the end of a `with` block does."""

    def deinit(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...

#: if circuitpython
class Display(Any):  # type: ignore[misc]
    """A board's own display, of one of four modules: nothing is said about it but what no display has."""

    @deprecated("board.DISPLAY has no show() on {target}: write board.DISPLAY.root_group = group")
    def show(self, group: Any, /) -> None: ...
#: else
Display: TypeAlias = Any
#: end
