"""What the modules share: pins and who uses them, the life of a hardware object, members of enumerations."""

from machine import Pin as _Pin


class Pin:
    """A pin of `board`.  Programs cannot make one: it stands for a `machine.Pin`."""

    def __init__(self, name, pin):
        self._name = name
        self._pin = pin
        self._used = False

    def __repr__(self):
        return "board." + self._name


known_pins = []


def pin_of(name, pin):
    """The one `Pin` that stands for a `machine.Pin`, whatever names that has."""
    for known in known_pins:
        if known._pin is pin:
            return known
    known = Pin(name, pin)
    known_pins.append(known)
    return known


def chip_pin(name):
    """The `machine.Pin` of a name that the chip has for it, or None."""
    names = getattr(_Pin, "cpu", None)
    if names is not None:
        return getattr(names, name, None)
    digits = name.lstrip("GPIOD")  # esp32 numbers them: IO5, GPIO5, D5
    try:
        return _Pin(int(digits)) if digits != name else None
    except ValueError:
        return None


class Named:
    """A member of an enumeration; `_of` is the module of that."""

    _of = "digitalio"

    def __init__(self, name):
        self._name = name

    def __repr__(self):
        return self._of + "." + type(self).__name__ + "." + self._name


class _Gone:
    """In the place of a deinitialised object's hardware: whatever is asked of it is a ValueError."""

    def __getattr__(self, name):
        raise ValueError("Object has been deinitialized")

    def __call__(self, *level):
        self.gone


GONE = _Gone()


class Native:
    """A hardware object: owns its pins until `deinit`.

    `_hardware` is what it drives, and `GONE` afterwards, so that nothing has to look whether it is still there.
    """

    _hardware = GONE

    def _claim(self, *pins):
        """Take pins.  Raises TypeError, ValueError; then it has none of them."""
        for pin in pins:
            if not isinstance(pin, Pin):
                raise TypeError("must be of type Pin, not " + type(pin).__name__)
            if pin._used:
                raise ValueError(pin._name + " in use")
            if pins.count(pin) > 1:
                raise ValueError("Invalid pins")
        for pin in pins:
            pin._used = True
        self._pins = pins

    def _open(self, make, *arguments, **named):
        """Drive what `make` returns; if that fails the pins are free again."""
        try:
            self._hardware = make(*arguments, **named)
        finally:
            if self._hardware is GONE:
                self._let_go()

    def _let_go(self):
        for pin in self._pins:
            pin._pin.init(_Pin.IN, None)
            pin._used = False

    def _alive(self):
        """Raises ValueError after `deinit`."""
        if self._hardware is GONE:
            GONE()

    def deinit(self):
        """Let go of the hardware and the pins."""
        hardware = self._hardware
        if hardware is not GONE:
            self._hardware = GONE
            if hasattr(hardware, "deinit"):  # machine.I2C has it since 1.28
                hardware.deinit()
            self._let_go()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.deinit()

    def __repr__(self):
        return "<" + type(self).__name__ + ">"
