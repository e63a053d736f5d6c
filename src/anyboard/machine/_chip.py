"""The functions of `machine` about the chip: its number, its clock, waiting and restarting."""

from __future__ import annotations

from anyboard.core.clock import program_clock
from anyboard.core.errors import Unsupported
from anyboard.core.ops import CPURead, Reset
from anyboard.machine._names import current_session

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn


def unique_id() -> bytes:
    """The current board's serial number: its digits as bytes if they are hexadecimal, else its characters.

    Raises:
        Unsupported: it has none.
    """
    session = current_session()
    serial = session.open().info.serial
    if not serial:
        raise Unsupported(f"{session.url} has no serial number")
    try:
        return bytes.fromhex(serial)
    except ValueError:
        return serial.encode()


def freq(hz: int | None = None, /) -> int:
    """The chip's clock rate in Hz.

    Raises:
        Unsupported: the board cannot tell; `hz` is given, as nobody can set it from here.
    """
    session = current_session()
    if hz is not None:
        raise Unsupported(f"the clock of {session.url} cannot be set from here")
    session.require(CPURead, "processor to ask")
    rate = session.run(CPURead("frequency"))
    if not isinstance(rate, (int, float)):
        raise Unsupported(f"{session.url} cannot tell its clock rate")
    return int(rate)


def reset() -> None:
    """Restart the current board; its connection may be lost.

    Raises:
        Unsupported: the board cannot be restarted from here.
    """
    session = current_session()
    session.require(Reset, "reset")
    session.run(Reset("normal"))


def soft_reset() -> NoReturn:
    """End the program, as on a board."""
    raise SystemExit


def disable_irq() -> int:
    """Nothing: a program on a computer has no interrupts to mask.  What must not be torn apart is one transfer."""
    return 1


def enable_irq(state: int = 1, /) -> None:
    """As `disable_irq`."""


def idle() -> None:
    """Let others run for a moment, 1 ms."""
    program_clock().sleep_us(1000)


def lightsleep(time_ms: int | None = None, /) -> None:
    """Wait `time_ms` milliseconds; without it, as `idle`: no interrupt wakes a computer's program."""
    program_clock().sleep_us(1000 if time_ms is None else int(time_ms) * 1000)


def deepsleep(time_ms: int | None = None, /) -> NoReturn:
    """Nobody can: a program on a computer does not begin anew when its board wakes."""
    raise Unsupported(f"{current_session().url} cannot sleep deeply: the program runs on this computer")
