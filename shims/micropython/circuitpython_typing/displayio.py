"""`circuitpython_typing.displayio`."""

from circuitpython_typing import __getattr__  # noqa: F401
