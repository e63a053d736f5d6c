"""`circuitpython_typing.device_drivers`."""

from circuitpython_typing import __getattr__  # noqa: F401
