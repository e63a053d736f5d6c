"""What a part must offer to be attached: the public interface for parts of your own."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable


class I2CTarget(Protocol):
    """A part on I2C.  `stop()` and `shares(address)` are optional.

    `shares(address)` says of an address it answers that others may answer it too: an all-call.

    Each message of a transfer is one call; messages joined by a repeated START follow each other
    without `stop`.  Raising `OSError` is a NACK: `anyboard.Nack()` of the address,
    `anyboard.Nack(index)` after `index` bytes.
    """

    def answers(self, address: int, /) -> bool:
        """Whether it acknowledges a 7-bit address."""
        ...

    def write(self, address: int, data: bytes, /) -> None:
        """One write message; ``b""`` is the probe."""
        ...

    def read(self, address: int, n: int, /) -> bytes:
        """One read message: exactly `n` bytes."""
        ...


class SPITarget(Protocol):
    """A part on SPI.  `select()`, `deselect()` and `spi_mode` are optional.

    `spi_mode` is (polarity, phase), or a tuple of such pairs for a part that takes several;
    without it the part takes any mode.
    """

    def transfer(self, mosi: bytes, /) -> bytes:
        """Exchange bytes while selected: as many back as came."""
        ...


class UARTPeer(Protocol):
    """A part on a serial line.  `attach(send_to_host)` and `poll()` are optional.

    `poll()` is called while the host waits for data; True: more is coming.
    """

    def receive(self, data: bytes, /) -> None:
        """What the host has sent."""
        ...


class OneWirePart(Protocol):
    """A part on a 1-Wire bus; the line is the AND of all parts."""

    def reset(self) -> bool:
        """The reset pulse; True: it answers with a presence pulse."""
        ...

    def write_bit(self, bit: bool, /) -> None:
        """The controller writes a bit."""
        ...

    def read_bit(self) -> bool:
        """The controller reads a bit; True leaves the line high."""
        ...


class PinPart(Protocol):
    """A part on pins of its own: a button, a servo.

    The parameters of its method `connected_to` are its connections: `bench.attach(part, pin="D5")`
    calls ``part.connected_to(pin=lead)``, with a `Lead`, or a list of them where a list of pins was
    given.  A parameter with a default is a connection it can do without.
    """

    @property
    def connected_to(self) -> Callable[..., object]:
        """Called once, by `bench.attach`."""
        ...


class Kind(NamedTuple):
    """What a part can be attached to: its name in messages, and the method that tells that a part is for it."""

    title: str
    method: str

    def suits(self, part: object) -> bool:
        """Whether a part, or a class of parts, is for this."""
        return callable(getattr(part, self.method, None))


KINDS: dict[str, Kind] = {
    "i2c": Kind("I2C", "answers"),
    "spi": Kind("SPI", "transfer"),
    "uart": Kind("UART", "receive"),
    "onewire": Kind("1-Wire", "read_bit"),
    "pins": Kind("pins", "connected_to"),
}
"""By the names bench files have for them."""


def label(part: object) -> str:
    """What messages call a part: its own `label`, or its class."""
    own = getattr(part, "label", None)
    return own if isinstance(own, str) else type(part).__name__


def require_methods(part: object, bus: str, *names: str) -> None:
    """Raise TypeError that names the methods a part lacks."""
    missing = [name for name in names if not callable(getattr(part, name, None))]
    if missing:
        elsewhere = " or ".join(kind.title for kind in KINDS.values() if kind.suits(part))
        hint = f"; it is for {elsewhere}" if elsewhere else ""
        raise TypeError(
            f"{label(part)} cannot be attached to {bus}: it has no {', '.join(f'{m}()' for m in missing)}{hint}"
        )


def optional_method(part: object, name: str) -> Callable[..., object] | None:
    """A method that parts may have."""
    method = getattr(part, name, None)
    return method if callable(method) else None
