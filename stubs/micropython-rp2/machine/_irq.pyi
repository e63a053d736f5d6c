# Made by tools/stub_profiles.py from tools/stubs/micropython/machine/_irq.pyi: edit that.
from typing import Any

class IRQ:
    """What `irq()` of a peripheral returns."""

    def __call__(self) -> None:
        """Call the handler now."""
    def flags(self) -> int:
        """The events that called the handler last."""
    def trigger(self, trigger: int = ..., /) -> int:
        """The events that call the handler; or change them."""
    def init(self, *args: Any, **kw: Any) -> None: ...
