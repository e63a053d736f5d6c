"""`circuitpython_typing.pil`."""

from circuitpython_typing import __getattr__  # noqa: F401
