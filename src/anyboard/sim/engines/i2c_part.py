"""An I2C target: its address, and what it does unless it says otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from anyboard.sim.engines.part import Part

if TYPE_CHECKING:
    from collections.abc import Sequence


class I2CPart(Part):
    """A part with a 7-bit address; subclasses write `write` and `read`.

    Args:
        address: another one than the class's; one of `addresses`, where the chip has a fixed set.
    """

    address: int
    """The 7-bit address: set it in the class, or give it to the constructor."""
    addresses: ClassVar[Sequence[int]] = ()
    """Every address its address pins can choose; empty for any."""

    def __init__(self, address: int | None = None, **knobs: float) -> None:
        if address is not None:
            self._check_address(address)
            self.address = address
        elif not hasattr(self, "address"):
            raise TypeError(f"{type(self).__name__} has no default address; give one")
        super().__init__(**knobs)

    def _check_address(self, address: int) -> None:
        if isinstance(address, bool) or not isinstance(address, int):
            raise TypeError(f"{type(self).__name__}: the address must be an int, not {type(address).__name__}")
        if self.addresses and address not in self.addresses:
            known = ", ".join(f"0x{known:02X}" for known in self.addresses)
            raise ValueError(f"{type(self).__name__}: address 0x{address:02X} is not one of {known}")
        if not 0 <= address <= 0x7F:
            raise ValueError(f"{type(self).__name__}: address 0x{address:02X} is outside 0x00 to 0x7F")

    @property
    def label(self) -> str:
        if self.where.startswith("SPI"):
            return super().label  # a chip for both buses, on the one where its address means nothing
        return f"{type(self).__name__} at 0x{self.address:02X}"

    def answers(self, address: int) -> bool:
        """Whether it acknowledges an address."""
        return address == self.address

    def write(self, address: int, data: bytes) -> None:
        """One write message; ``b""`` is the probe.  Raise `Nack` to refuse."""

    def read(self, address: int, n: int) -> bytes:
        """One read message of `n` bytes.  Raise `Nack` to refuse."""
        return b"\xff" * n  # a target that drives nothing leaves SDA high

    def stop(self) -> None:
        """The STOP condition."""
