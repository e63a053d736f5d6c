# Made by tools/stub_profiles.py from tools/stubs/device/_native.pyi: edit that.
"""What hardware objects have in common."""

from types import TracebackType
from typing import Any

from typing_extensions import Self, TypeAlias

class Native:
    """Owns its pins until `deinit`, which the end of a `with` block does."""

    def deinit(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...

Display: TypeAlias = Any
