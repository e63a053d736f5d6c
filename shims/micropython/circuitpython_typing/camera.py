"""`circuitpython_typing.camera`."""

from circuitpython_typing import __getattr__  # noqa: F401
