#: for rp2 esp32 mimxrt
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
