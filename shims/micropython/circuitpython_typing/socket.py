"""`circuitpython_typing.socket`."""

from circuitpython_typing import __getattr__  # noqa: F401
