"""board.  Written in the part of the language that MicroPython has."""

from anyboard import busio
from anyboard.testing.expect import equal, raises, same
from anyboard.testing.row import Rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard.testing.rig import Rig

ROWS = Rows("board")
row = ROWS.row


@row("board_id is a str")
def _(rig: "Rig") -> None:
    equal(isinstance(rig.board.board_id, str), True)


@row("a pin is one object, hashable, compared by identity")
def _(rig: "Rig") -> None:
    name = repr(rig.any_pins[0]).split(".")[-1]
    same(getattr(rig.board, name), rig.any_pins[0])
    equal({rig.any_pins[0]: 1}[getattr(rig.board, name)], 1)
    equal(rig.any_pins[0] == rig.any_pins[1], False)


@row("a pin prints as an attribute of board")
def _(rig: "Rig") -> None:
    equal(repr(rig.any_pins[0]).split(".")[0], "board")


@row("an unknown name is an AttributeError, and hasattr is False")
def _(rig: "Rig") -> None:
    raises(AttributeError, None, getattr, rig.board, "GP99")
    equal(hasattr(rig.board, "GP99"), False)


@row("nothing can be assigned to the board or to a pin")
def _(rig: "Rig") -> None:
    raises(AttributeError, "can't set attribute 'foo'", setattr, rig.board, "foo", 1)
    raises(AttributeError, None, setattr, rig.any_pins[0], "foo", 1)
    name = repr(rig.any_pins[0]).split(".")[-1]
    raises(AttributeError, "can't set attribute '" + name + "'", setattr, rig.board, name, 1)


@row("board.I2C() is one object until deinit, then a new one", "default_i2c")
def _(rig: "Rig") -> None:
    bus = rig.keep(getattr(rig.board, rig.default_i2c)())
    same(getattr(rig.board, rig.default_i2c)(), bus)
    equal(isinstance(bus, busio.I2C), True)
    bus.deinit()
    other = rig.keep(getattr(rig.board, rig.default_i2c)())
    equal(other is bus, False)
    same(other.try_lock(), True)


@row("board.SPI() is one object until deinit, then a new one", "default_spi")
def _(rig: "Rig") -> None:
    bus = rig.keep(getattr(rig.board, rig.default_spi)())
    same(getattr(rig.board, rig.default_spi)(), bus)
    equal(isinstance(bus, busio.SPI), True)
    bus.deinit()
    equal(rig.keep(getattr(rig.board, rig.default_spi)()) is bus, False)


@row("board.UART() is one object until deinit, then a new one", "default_uart")
def _(rig: "Rig") -> None:
    bus = rig.keep(getattr(rig.board, rig.default_uart)())
    same(getattr(rig.board, rig.default_uart)(), bus)
    equal(isinstance(bus, busio.UART), True)
    bus.deinit()
    equal(rig.keep(getattr(rig.board, rig.default_uart)()) is bus, False)
