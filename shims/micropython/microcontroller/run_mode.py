"""`microcontroller.RunMode` and `on_next_reset`."""

from _anyboard import Named


class RunMode(Named):
    """What the board does after its next reset."""

    _of = "microcontroller"


for _name in ("NORMAL", "SAFE_MODE", "UF2", "BOOTLOADER"):
    setattr(RunMode, _name, RunMode(_name))


def on_next_reset(run_mode):
    """Only `RunMode.NORMAL` can be asked for."""
    if not isinstance(run_mode, RunMode):
        raise ValueError("Invalid run_mode")
    if run_mode is not RunMode.NORMAL:
        raise NotImplementedError(repr(run_mode))
