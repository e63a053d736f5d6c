"""`circuitpython_typing.io`."""

from circuitpython_typing import __getattr__  # noqa: F401
