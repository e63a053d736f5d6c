# Made by tools/stub_profiles.py from tools/stubs/micropython/ntptime.pyi: edit that.
"""The time from the network."""

host: str
timeout: int

def time() -> int:
    """Seconds, as `time.time()`."""

def settime() -> None:
    """Set the clock, to UTC.

    Raises:
        OSError: no answer.
    """
