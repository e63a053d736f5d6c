"""`circuitpython_typing.led`."""

from circuitpython_typing import __getattr__  # noqa: F401
