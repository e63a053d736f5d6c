"""`circuitpython_typing.http`."""

from circuitpython_typing import __getattr__  # noqa: F401
