"""`supervisor`: its clock, and starting over."""

from time import ticks_ms as _ticks_ms

_TICKS = (1 << 29) - 1


def ticks_ms():
    """Milliseconds, of 29 bits."""
    return _ticks_ms() & _TICKS


def reload():
    """Run the program from its beginning."""
    import machine

    machine.soft_reset()
