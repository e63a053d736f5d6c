"""`keypad`: keys scanned in the background, each kind loaded when it is first asked for."""

from keypad.event import Event, EventQueue  # noqa: F401


def __getattr__(name):
    if name == "Keys":
        from keypad.keys import Keys as found
    elif name == "KeyMatrix":
        from keypad.matrix import KeyMatrix as found
    elif name == "ShiftRegisterKeys":
        from keypad.shift_register import ShiftRegisterKeys as found
    else:
        raise AttributeError(name)
    globals()[name] = found
    return found
