"""`circuitpython_typing.pwmio`."""

from circuitpython_typing import __getattr__  # noqa: F401
