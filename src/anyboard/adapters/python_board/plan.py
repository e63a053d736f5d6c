"""Operations as calls of the agent, a whole list at a time."""

from __future__ import annotations

import re
from ast import literal_eval
from typing import TYPE_CHECKING, Any, NamedTuple

from anyboard.adapters.python_board.calls import EVALUATE, EXECUTE, Call
from anyboard.adapters.python_board.upload import piece
from anyboard.core.errors import Rejected
from anyboard.core.ops import (
    AnalogConfigure,
    AnalogRead,
    AnalogWrite,
    CPURead,
    Delay,
    I2CConfigure,
    I2CProbe,
    I2CTransfer,
    OneWireConfigure,
    OneWireRead,
    OneWireReset,
    OneWireWrite,
    Op,
    PinConfigure,
    PinRead,
    PinWrite,
    PixelWrite,
    PWMConfigure,
    PWMSet,
    Release,
    Reset,
    SPIConfigure,
    SPITransfer,
    UARTAvailable,
    UARTClear,
    UARTConfigure,
    UARTRead,
    UARTWrite,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from anyboard.adapters.python_board.dialect import CircuitPython, MicroPython, Opening
    from anyboard.core.ops import Result

    Decode = Callable[[Sequence[bytes]], Result]
    """From the results of an operation's calls to its own."""

CLOSE = 3
PIN_CONFIGURE, PIN_WRITE, PIN_READ = 10, 11, 12
I2C_TRANSFER, I2C_PROBE = 20, 21
SPI = 30
ANALOG_READ, ANALOG_WRITE, PWM_SET = 40, 41, 42
UART_WRITE, UART_READ, UART_AVAILABLE, UART_CLEAR = 50, 51, 52, 53
PIXELS = 60
ONEWIRE_RESET, ONEWIRE_WRITE, ONEWIRE_READ = 70, 71, 72
"""Numbers of the agent's calls, as its pieces have them."""

_OUT, _HIGH, _OPEN_DRAIN, _PULL_UP, _PULL_DOWN = 1, 2, 4, 8, 16
_I2C_READ, _I2C_LONG, _I2C_SHORT = 0x80, 0x7F, 0x7E
_SPI_WRITE, _SPI_EXCHANGE, _SPI_READ = 0, 1, 2
_PERIPHERALS = {"i2c": (0, 1, 2, 3), "spi": (0, 1, 2), "uart": (0, 1, 2)}
_FREQUENCY = re.compile(r"(?:freq|baudrate)=(\d+)")
_MOST_OBJECTS = 256


class Step(NamedTuple):
    """What one operation becomes.

    - `calls`: for the agent
    - `decode`: makes the operation's result of theirs
    - `pieces`: of the agent that they bring
    """

    calls: tuple[Call, ...]
    decode: Decode
    pieces: tuple[str, ...] = ()


def uses_i2c(op: Op) -> bool:
    """Whether the board's errors for an operation are those of an I2C bus."""
    return isinstance(op, (I2CTransfer, I2CProbe))


def is_opening(op: Op) -> bool:
    """Whether it opens something on pins."""
    return isinstance(op, (I2CConfigure, SPIConfigure, UARTConfigure))


def drives(op: Op) -> bool:
    """Whether a pin is an output after it, without anybody doing more."""
    return isinstance(op, (PWMConfigure, AnalogWrite)) or (isinstance(op, PinConfigure) and op.direction == "out")


class _Bus(NamedTuple):
    number: int
    kind: str
    peripheral: int | None
    frequency: int
    pins: tuple[str, ...]


def _nothing(results: Sequence[bytes]) -> None:
    return None


def _data(results: Sequence[bytes]) -> bytes:
    return results[-1]


def _number(results: Sequence[bytes]) -> int:
    return int.from_bytes(results[-1], "little")


def _flag(results: Sequence[bytes]) -> bool:
    return results[-1] != b"\0"


def i2c_parts(parts: Sequence[bytes | int]) -> bytes:
    """The parts of a transaction, as the agent's pieces for I2C read them."""
    coded = bytearray()
    for part in parts:
        count, kind = (part, _I2C_READ) if isinstance(part, int) else (len(part), 0)
        if count <= _I2C_SHORT:
            coded.append(kind | count)
        else:
            coded.append(kind | _I2C_LONG)
            coded += count.to_bytes(2, "little")
        if not isinstance(part, int):
            coded += part
    return bytes(coded)


def _is_plain(parts: Sequence[bytes | int]) -> bool:
    return len(parts) == 1 or (len(parts) == 2 and isinstance(parts[0], bytes) and isinstance(parts[1], int))


class Planner:
    """Makes calls of operations, and remembers what is open.

    Args:
        dialect: of the board's Python.
        keys: the text the agent finds a pin by, for each pin's name.
        url: the board, for messages.
        size: the most bytes of data in one call.
    """

    def __init__(self, dialect: MicroPython | CircuitPython, keys: Mapping[str, str], url: str, size: int) -> None:
        self._dialect = dialect
        self._keys = keys
        self._url = url
        self._size = size
        self._loaded: set[str] = set()
        self._numbers: dict[str, int] = {}
        self._buses: dict[str, _Bus] = {}

    def plan(self, op: Op, coming: set[str]) -> Step:
        """What becomes of an operation; `coming`: pieces that are uploaded before it.

        Raises `Rejected` for what is known to be wrong beforehand.
        """
        step: Step = _HOOKS[type(op)](self, op)
        if not step.pieces:
            return step
        missing = [name for name in step.pieces if name not in self._loaded and name not in coming]
        if not missing:
            return step._replace(pieces=())
        brought = tuple(Call(EXECUTE, piece(name).encode()) for name in missing)
        return Step((*brought, *step.calls), step.decode, tuple(missing))

    def failed(self, op: Op) -> None:
        """That operation failed: what it would have opened is not open."""
        if isinstance(op, (I2CConfigure, SPIConfigure, UARTConfigure)):
            self._buses.pop(op.bus, None)
            self._numbers.pop(op.bus, None)

    def loaded(self, pieces: Sequence[str]) -> None:
        """Those pieces have arrived."""
        self._loaded.update(pieces)

    @property
    def buses(self) -> dict[str, int]:
        """The open buses, and the agent's numbers of them."""
        return {name: bus.number for name, bus in self._buses.items()}

    # -- what there is -------------------------------------------------------------------------------

    def _open(self, name: str) -> int:
        """The number of a pin or bus, a free one if it has none."""
        number = self._numbers.get(name)
        if number is None:
            taken = set(self._numbers.values())
            number = next((n for n in range(_MOST_OBJECTS) if n not in taken), -1)
            if number < 0:
                raise Rejected("RuntimeError", f"{self._url} has {_MOST_OBJECTS} things open; close some")
            self._numbers[name] = number
        return number

    def _used(self, name: str) -> int:
        try:
            return self._numbers[name]
        except KeyError:
            raise Rejected("RuntimeError", f"{name} of {self._url} is not configured; do that first") from None

    def _bus(self, name: str) -> _Bus:
        try:
            return self._buses[name]
        except KeyError:
            raise Rejected("RuntimeError", f"{self._url} has no bus {name!r}; configure it first") from None

    def _key(self, pin: str) -> bytes:
        try:
            return self._keys[pin].encode()
        except KeyError:
            raise Rejected("ValueError", f"Invalid pin {pin}; {self._url} has none of that name") from None

    def _pin(self, pin: str) -> str:
        """Source of a pin."""
        return f"_p({self._key(pin)!r})"

    def _free(self, kind: str, except_for: str) -> tuple[int, ...]:
        """The peripherals of a kind that no other bus has."""
        taken = {bus.peripheral for name, bus in self._buses.items() if bus.kind == kind and name != except_for}
        return tuple(number for number in _PERIPHERALS[kind] if number not in taken)

    def _open_bus(
        self, name: str, kind: str, number: int, frequency: int, lines: tuple[str | None, ...], opening: Opening
    ) -> Step:
        pins = tuple(pin for pin in lines if pin is not None)
        if len(set(pins)) < len(pins):
            raise Rejected("ValueError", f"Invalid pins; they have to be different ones of {self._url}")

        def opened(results: Sequence[bytes]) -> int:
            peripheral, actual = None, frequency
            if opening.tells:
                peripheral, shown = literal_eval(results[-1].decode())
                match = _FREQUENCY.search(shown)
                actual = int(match[1]) if match else frequency
            self._buses[name] = _Bus(number, kind, peripheral, actual, pins)
            return actual

        # for those behind it in the same list
        self._buses.setdefault(name, _Bus(number, kind, None, frequency, pins))
        call = Call(EVALUATE if opening.tells else EXECUTE, opening.source.encode(), reads=100)
        return Step((call,), opened, opening.pieces)

    # -- pins ----------------------------------------------------------------------------------------

    def pin_configure(self, op: PinConfigure) -> Step:
        flags = 0
        if op.direction == "out":
            flags = _OUT | _HIGH * op.value | _OPEN_DRAIN * (op.drive == "open_drain")
        elif op.pull is not None:
            flags = _PULL_UP if op.pull == "up" else _PULL_DOWN
        arguments = bytes((self._open(op.pin), flags)) + self._key(op.pin)
        return Step((Call(PIN_CONFIGURE, arguments),), _nothing, (f"{self._dialect.name}/pins",))

    def pin_write(self, op: PinWrite) -> Step:
        return Step((Call(PIN_WRITE, bytes((self._used(op.pin), op.value))),), _nothing)

    def pin_read(self, op: PinRead) -> Step:
        return Step((Call(PIN_READ, bytes((self._used(op.pin),)), reads=1),), _flag)

    def analog_configure(self, op: AnalogConfigure) -> Step:
        self._key(op.pin)
        opening = self._dialect.analog(op, self._open(op.pin), self._pin)
        return Step((Call(EXECUTE, opening.source.encode()),), _nothing, opening.pieces)

    def analog_read(self, op: AnalogRead) -> Step:
        return Step((Call(ANALOG_READ, bytes((self._used(op.pin),)), reads=2),), _number)

    def analog_write(self, op: AnalogWrite) -> Step:
        arguments = bytes((self._used(op.pin),)) + op.value.to_bytes(2, "little")
        return Step((Call(ANALOG_WRITE, arguments),), _nothing)

    def pwm_configure(self, op: PWMConfigure) -> Step:
        opening = self._dialect.pwm(op, self._open(op.pin), self._pin)
        calls = (Call(EXECUTE, opening.source.encode()), self._pwm(op.pin, op.frequency, op.duty_cycle))
        return Step(calls, _number, opening.pieces)

    def pwm_set(self, op: PWMSet) -> Step:
        return Step((self._pwm(op.pin, op.frequency or 0, op.duty_cycle),), _number)

    def _pwm(self, pin: str, frequency: int, duty_cycle: int) -> Call:
        arguments = bytes((self._used(pin),)) + frequency.to_bytes(4, "little") + duty_cycle.to_bytes(2, "little")
        return Call(PWM_SET, arguments, reads=4)

    # -- I2C -----------------------------------------------------------------------------------------

    def i2c_configure(self, op: I2CConfigure) -> Step:
        number = self._open(op.bus)
        opening = self._dialect.i2c(op, number, self._pin, self._free("i2c", op.bus))
        return self._open_bus(op.bus, "i2c", number, op.frequency, (op.scl, op.sda), opening)

    def i2c_transfer(self, op: I2CTransfer) -> Step:
        bus, parts = self._bus(op.bus), op.parts
        if not self._dialect.joins_i2c_parts and not _is_plain(parts):
            raise Rejected(
                "NotImplementedError",
                f"in one I2C transaction {self._url} can write, read, or write and then read: CircuitPython has no "
                f"call for {len(parts)} parts such as {parts!r:.60}",
            )
        arguments = bytes((bus.number, op.address)) + i2c_parts(parts)
        reads = 0
        for part in parts:
            if isinstance(part, int):
                reads += part
        us = 9_000_000 * (len(arguments) + reads) // bus.frequency
        return Step((Call(I2C_TRANSFER, arguments, reads, us),), _data)

    def i2c_probe(self, op: I2CProbe) -> Step:
        return Step((Call(I2C_PROBE, bytes((self._bus(op.bus).number, op.address)), reads=1),), _flag)

    # -- SPI -----------------------------------------------------------------------------------------

    def spi_configure(self, op: SPIConfigure) -> Step:
        if op.bits != 8:
            raise Rejected("ValueError", f"bits must be 8 on {self._url}, not {op.bits}")
        number = self._open(op.bus)
        opening = self._dialect.spi(op, number, self._pin, self._free("spi", op.bus))
        return self._open_bus(op.bus, "spi", number, op.baudrate, (op.clock, op.mosi, op.miso), opening)

    def spi_transfer(self, op: SPITransfer) -> Step:
        bus = self._bus(op.bus)
        calls = []
        if op.out:
            kind = _SPI_EXCHANGE if op.read else _SPI_WRITE
            for start in range(0, len(op.out), self._size):
                data = op.out[start : start + self._size]
                calls.append(self._spi(bus, bytes((bus.number, kind)) + data, len(data) if op.read else 0, len(data)))
        else:
            for start in range(0, op.read, self._size):
                count = min(self._size, op.read - start)
                head = bytes((bus.number, _SPI_READ, op.fill)) + count.to_bytes(2, "little")
                calls.append(self._spi(bus, head, count, count))
        return Step(tuple(calls), b"".join)

    def _spi(self, bus: _Bus, arguments: bytes, reads: int, count: int) -> Call:
        return Call(SPI, arguments, reads, 8_000_000 * count // bus.frequency)

    # -- UART ----------------------------------------------------------------------------------------

    def uart_configure(self, op: UARTConfigure) -> Step:
        number = self._open(op.bus)
        opening = self._dialect.uart(op, number, self._pin, self._free("uart", op.bus))
        step = self._open_bus(op.bus, "uart", number, op.baudrate, (op.tx, op.rx, op.rts, op.cts), opening)
        return step._replace(decode=lambda results: (step.decode(results), None)[1])

    def uart_write(self, op: UARTWrite) -> Step:
        bus = self._bus(op.bus)
        pieces = [op.data[start : start + self._size] for start in range(0, len(op.data), self._size)]
        return Step(
            tuple(
                Call(UART_WRITE, bytes((bus.number,)) + data, us=11_000_000 * len(data) // bus.frequency)
                for data in pieces
            ),
            _nothing,
        )

    def uart_read(self, op: UARTRead) -> Step:
        count = min(op.count, self._size)  # what is more is there the next time
        arguments = bytes((self._bus(op.bus).number,)) + count.to_bytes(2, "little")
        return Step((Call(UART_READ, arguments, reads=count),), _data)

    def uart_available(self, op: UARTAvailable) -> Step:
        return Step((Call(UART_AVAILABLE, bytes((self._bus(op.bus).number,)), reads=4),), _number)

    def uart_clear(self, op: UARTClear) -> Step:
        return Step((Call(UART_CLEAR, bytes((self._bus(op.bus).number,))),), _nothing)

    # -- pixels, 1-Wire ------------------------------------------------------------------------------

    def pixel_write(self, op: PixelWrite) -> Step:
        arguments = bytes((self._used(op.pin),)) + op.data
        us = 10 * len(op.data)
        return Step((Call(PIXELS, arguments, us=us),), _nothing, (f"{self._dialect.name}/pixels",))

    def onewire_configure(self, op: OneWireConfigure) -> Step:
        opening = self._dialect.onewire(op.pin, self._open(op.pin), self._pin)
        return Step((Call(EXECUTE, opening.source.encode()),), _nothing, opening.pieces)

    def onewire_reset(self, op: OneWireReset) -> Step:
        return Step((Call(ONEWIRE_RESET, bytes((self._used(op.pin),)), reads=1, us=1000),), _flag)

    def onewire_write(self, op: OneWireWrite) -> Step:
        return Step((Call(ONEWIRE_WRITE, bytes((self._used(op.pin),)) + op.bits, us=80 * len(op.bits)),), _nothing)

    def onewire_read(self, op: OneWireRead) -> Step:
        arguments = bytes((self._used(op.pin),)) + op.count.to_bytes(2, "little")
        return Step((Call(ONEWIRE_READ, arguments, reads=op.count, us=80 * op.count),), _data)

    # -- the board -----------------------------------------------------------------------------------

    def cpu_read(self, op: CPURead) -> Step:
        def value(results: Sequence[bytes]) -> Result:
            number = literal_eval(results[-1].decode())
            return number if isinstance(number, (int, float)) else None

        return Step((Call(EVALUATE, self._dialect.cpu(op.what).encode(), reads=16),), value)

    def delay(self, op: Delay) -> Step:
        return Step((Call(EXECUTE, self._dialect.delay(op.us).encode(), us=op.us),), _nothing)

    def reset(self, op: Reset) -> Step:
        return Step((Call(EXECUTE, self._dialect.reset(op.run_mode).encode()),), _nothing)

    def release(self, op: Release) -> Step:
        number = self._numbers.get(op.resource)
        if number is None:
            return Step((), _nothing)

        def closed(results: Sequence[bytes]) -> None:
            self._numbers.pop(op.resource, None)
            self._buses.pop(op.resource, None)

        calls = [Call(CLOSE, bytes((number,)))]
        bus = self._buses.get(op.resource)
        let_go = self._dialect.let_go([self._pin(pin) for pin in bus.pins]) if bus is not None else ""
        if let_go:
            calls.append(Call(EXECUTE, let_go.encode()))
        return Step(tuple(calls), closed)


_HOOKS: dict[type[Op], Callable[[Planner, Any], Step]] = {
    PinConfigure: Planner.pin_configure,
    PinWrite: Planner.pin_write,
    PinRead: Planner.pin_read,
    AnalogConfigure: Planner.analog_configure,
    AnalogRead: Planner.analog_read,
    AnalogWrite: Planner.analog_write,
    PWMConfigure: Planner.pwm_configure,
    PWMSet: Planner.pwm_set,
    I2CConfigure: Planner.i2c_configure,
    I2CTransfer: Planner.i2c_transfer,
    I2CProbe: Planner.i2c_probe,
    SPIConfigure: Planner.spi_configure,
    SPITransfer: Planner.spi_transfer,
    UARTConfigure: Planner.uart_configure,
    UARTWrite: Planner.uart_write,
    UARTRead: Planner.uart_read,
    UARTAvailable: Planner.uart_available,
    UARTClear: Planner.uart_clear,
    PixelWrite: Planner.pixel_write,
    OneWireConfigure: Planner.onewire_configure,
    OneWireReset: Planner.onewire_reset,
    OneWireWrite: Planner.onewire_write,
    OneWireRead: Planner.onewire_read,
    CPURead: Planner.cpu_read,
    Delay: Planner.delay,
    Reset: Planner.reset,
    Release: Planner.release,
}
OPERATIONS = frozenset(operation.__name__ for operation in _HOOKS)
"""What anyboard can ask of a board; its firmware may have less."""
