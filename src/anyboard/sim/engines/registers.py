"""A register file: what most chips are behind their bus.

Registers are class attributes; what they do when read or written are methods::

    class Thermometer(I2CRegisters):
        address = 0x48
        temperature = Knob(25.0, low=-40, high=125, unit="°C")
        identity = Register(0x0F, 0x5A, read_only=True)
        control = Register(0x20, self_clearing=0x80)

        @reads(0x00, size=2)
        def _measure(self):
            return round(self.temperature * 256)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeVar, overload

from anyboard.core.errors import Nack
from anyboard.sim.engines.part import Part, members

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any, Literal

    from typing_extensions import Self

    ReadHook = TypeVar("ReadHook", bound=Callable[[Any], int | bytes])
    WriteHook = TypeVar("WriteHook", bound=Callable[[Any, Any], None])


class Field:
    """A register or a block of them: where it is, how large, which bits may be written."""

    def __init__(
        self,
        address: int,
        default: int | bytes,
        size: int | None,
        order: Literal["big", "little"] | None,
        read_only: int | bool,
        self_clearing: int,
    ) -> None:
        self.address = address
        self._default = default
        self._size = size
        self._order: Literal["big", "little"] | None = order
        self._read_only = read_only
        self.self_clearing = self_clearing
        self.name = f"register 0x{address:02X}"
        self.size = size or 1
        self.order: Literal["big", "little"] = order or "big"
        self.default = b""
        self.read_only = 0

    def __set_name__(self, owner: type[RegisterFile], name: str) -> None:
        self.name = name
        self.size = self._size or owner.width
        self.order = self._order or owner.order
        self.default = self.encode(self._default)
        self.read_only = (1 << 8 * self.size) - 1 if self._read_only is True else int(self._read_only)

    def encode(self, value: int | bytes) -> bytes:
        """A value as the bytes that go over the wire, a negative one in two's complement.

        Raises ValueError if it does not fit.
        """
        if isinstance(value, int):
            bits = 8 * self.size
            if not -(1 << bits - 1) <= value < 1 << bits:
                raise ValueError(f"{self.name}: {value} does not fit into {bits} bits")
            return (value % (1 << bits)).to_bytes(self.size, self.order)
        if len(value) != self.size:
            raise ValueError(f"{self.name}: {len(value)} bytes, but it has {self.size}")
        return bytes(value)

    def decode(self, data: bytes) -> int | bytes:
        """What a write hook is given."""
        return int.from_bytes(data, self.order)

    def masked(self, old: bytes, new: bytes) -> bytes:
        """What a write of `new` over `old` amounts to: read-only bits keep their value."""
        if not self.read_only:
            return new
        before, after = int.from_bytes(old, self.order), int.from_bytes(new, self.order)
        return (before & self.read_only | after & ~self.read_only).to_bytes(self.size, self.order)

    def cleared(self, data: bytes) -> bytes:
        """`data` without its self-clearing bits."""
        if not self.self_clearing:
            return data
        return (int.from_bytes(data, self.order) & ~self.self_clearing).to_bytes(self.size, self.order)

    def addresses(self, width: int) -> Iterator[tuple[int, int]]:
        """Each address it occupies, and the offset of its first byte there."""
        return ((self.address + offset // width, offset) for offset in range(0, self.size, width))


class Register(Field):
    """One register; on a chip its attribute is the stored value, to be read and set from the inside.

    Args:
        address: what the bus calls it.
        default: the power-on value.
        size: bytes; unset, the class's `width`.  A longer one occupies the addresses that follow.
        order: byte order; unset, the class's `order`.
        read_only: the bits a write from the bus does not change; True for all.
        self_clearing: the bits that read 0 again after they have been written; the write hook sees them.
    """

    def __init__(
        self,
        address: int,
        default: int = 0,
        *,
        size: int | None = None,
        order: Literal["big", "little"] | None = None,
        read_only: int | bool = False,
        self_clearing: int = 0,
    ) -> None:
        super().__init__(address, default, size, order, read_only, self_clearing)

    @overload
    def __get__(self, chip: None, owner: type[RegisterFile]) -> Self: ...
    @overload
    def __get__(self, chip: RegisterFile, owner: type[RegisterFile]) -> int: ...
    def __get__(self, chip: RegisterFile | None, owner: type[RegisterFile]) -> Self | int:
        return self if chip is None else int.from_bytes(chip.stored[self.address], self.order)

    def __set__(self, chip: RegisterFile, value: int) -> None:
        chip.stored[self.address] = self.encode(value)


class Block(Field):
    """Consecutive registers taken together (calibration, RAM, a FIFO's window): bytes instead of a number.

    Args:
        address: of the first.
        default: the power-on content, which gives the size too: ``Block(0x06, bytes(64))``.
        read_only: whether a write from the bus changes nothing.
    """

    def __init__(self, address: int, default: bytes, *, read_only: bool = False) -> None:
        super().__init__(address, default, len(default), None, read_only, 0)

    @overload
    def __get__(self, chip: None, owner: type[RegisterFile]) -> Self: ...
    @overload
    def __get__(self, chip: RegisterFile, owner: type[RegisterFile]) -> bytes: ...
    def __get__(self, chip: RegisterFile | None, owner: type[RegisterFile]) -> Self | bytes:
        return self if chip is None else chip.stored[self.address]

    def __set__(self, chip: RegisterFile, value: bytes) -> None:
        chip.stored[self.address] = self.encode(value)

    def decode(self, data: bytes) -> bytes:
        return data


def reads(field: Register | Block | int, *, size: int | None = None) -> Callable[[ReadHook], ReadHook]:
    """Mark the method that makes a register's value whenever the bus reads it.

    Args:
        field: the register, or the address of one that needs no name.
        size: bytes, for an address; unset, the class's `width`.

    The method takes nothing and returns the value: an int, or bytes.  A register of several
    bytes is asked for once per message, so that its bytes belong together.
    """
    targets = (_field(field, size),)

    def mark(method: ReadHook) -> ReadHook:
        method.reads_fields = targets  # type: ignore[attr-defined]
        return method

    return mark


def writes(*fields: Register | Block | int, size: int | None = None) -> Callable[[WriteHook], WriteHook]:
    """Mark the method to call after the bus has written a register, or one of several.

    It takes the new value, self-clearing bits included; `Nack` raised here refuses the byte.
    Arguments as for `reads`.
    """
    targets = tuple(_field(field, size) for field in fields)

    def mark(method: WriteHook) -> WriteHook:
        method.writes_fields = targets  # type: ignore[attr-defined]
        return method

    return mark


def _field(field: Register | Block | int, size: int | None) -> Register | Block:
    return Register(field, size=size) if isinstance(field, int) else field


class RegisterFile(Part):
    """Registers and what they do; the bus is a subclass's: `I2CRegisters`, `SPIRegisters`, or both.

    An address without a register reads as `fill` and ignores writes, as reserved ones mostly do.
    """

    width: ClassVar[int] = 1
    """Bytes behind one register address: 1, or 2 for chips whose registers are 16-bit words."""
    order: ClassVar[Literal["big", "little"]] = "big"
    """Byte order of registers longer than a byte."""
    last: ClassVar[int] = 0xFF
    """The last address: the pointer returns to 0 after it."""
    fill: ClassVar[int] = 0x00
    """The byte that addresses without a register read as."""
    increments: bool = True
    """Whether the pointer goes on to the next register within a message."""

    fields: ClassVar[dict[str, Field]] = {}
    layout: ClassVar[dict[int, tuple[Field, int]]] = {}
    read_hooks: ClassVar[dict[int, str]] = {}
    write_hooks: ClassVar[dict[int, str]] = {}

    stored: dict[int, bytes]
    """The content of each register, by its first address."""

    def __init_subclass__(cls, **options: object) -> None:
        super().__init_subclass__(**options)
        inherited = members(cls)
        cls.fields = {name: value for name, value in inherited if isinstance(value, Field)}
        cls.read_hooks, cls.write_hooks = {}, {}
        for name, method in inherited:
            for mark, hooks in (("reads_fields", cls.read_hooks), ("writes_fields", cls.write_hooks)):
                for field in getattr(method, mark, ()):
                    cls._adopt(field)
                    hooks[field.address] = name
        cls._lay_out()

    @classmethod
    def _adopt(cls, field: Field) -> None:
        """Take in a register that only a hook names."""
        if all(known.address != field.address for known in cls.fields.values()):
            field.__set_name__(cls, field.name)
            cls.fields[field.name] = field

    @classmethod
    def _lay_out(cls) -> None:
        cls.layout = {}
        for field in cls.fields.values():
            for address, offset in field.addresses(cls.width):
                if address in cls.layout:
                    other = cls.layout[address][0].name
                    raise TypeError(f"{cls.__name__}: {other} and {field.name} overlap at 0x{address:02X}")
                cls.layout[address] = field, offset

    def reset(self) -> None:
        super().reset()
        self.stored = {field.address: field.default for field in self.fields.values()}

    def next_address(self, address: int) -> int:
        """Where the pointer goes after a register; override for chips with rules of their own."""
        return (address + 1) % (self.last + 1) if self.increments else address

    def writable(self, field: Field) -> bool:
        """Whether the bus may write a register now; override for lock bits and the like."""
        return True

    def read_registers(self, address: int, n: int) -> tuple[bytes, int]:
        """`n` bytes from `address` on, and where the pointer then is."""
        first, offset = self.layout.get(address, (None, 0))
        if n == self.width and first is not None and first.size == n:  # one register: what most messages read
            return self._current(first), self.next_address(address)
        out = bytearray()
        latched: dict[int, bytes] = {}
        while len(out) < n:
            field, offset = self.layout.get(address, (None, 0))
            if field is None:
                cell = bytes([self.fill]) * self.width
            else:
                if offset == 0 or field.address not in latched:
                    latched[field.address] = self._current(field)
                cell = latched[field.address][offset : offset + self.width]
            out += cell
            if len(out) <= n:  # else it stopped within a word
                address = self.next_address(address)
        return bytes(out[:n]), address

    def _current(self, field: Field) -> bytes:
        hook = self.read_hooks.get(field.address)
        return self.stored[field.address] if hook is None else field.encode(getattr(self, hook)())

    def write_registers(self, address: int, data: bytes, position: int = 0) -> int:
        """Write `data` from `address` on; returns where the pointer then is.

        `position`: how many bytes of the message came before `data`, for the `Nack` of a hook.
        """
        done = 0
        while done < len(data):
            field, offset = self.layout.get(address, (None, 0))
            if field is None:
                done += self.width
                address = self.next_address(address)
                continue
            first, new = done, bytearray(self.stored[field.address])
            while True:  # the bytes that follow each other within the same register
                cell = min(self.width, field.size - offset)
                part = data[done : done + cell]
                new[offset : offset + len(part)] = part
                done += len(part)
                if len(part) == cell:  # else the message ends within a word
                    address = self.next_address(address)
                offset += cell
                if done >= len(data) or self.layout.get(address) != (field, offset):
                    break
            try:
                self._store(field, bytes(new))
            except Nack as refusal:
                raise refusal if refusal.index is not None else Nack(position + first) from None
        return address

    def _store(self, field: Field, new: bytes) -> None:
        if not self.writable(field):
            return
        new = field.masked(self.stored[field.address], new)
        self.stored[field.address] = field.cleared(new)
        hook = self.write_hooks.get(field.address)
        if hook is not None:
            getattr(self, hook)(field.decode(new))
