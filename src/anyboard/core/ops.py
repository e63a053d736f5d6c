"""The operations: everything a program can ask of a board, as immutable records.

A program's calls become a short list of these; an adapter turns the list into
whatever its wire needs (`Adapter.execute`).  In `I2CTransfer.parts` and elsewhere
**bytes are written and an int is that many bytes to read**.

Pins are named by `PinInfo.name`.  A bus (`bus`) is a name the API layer makes up and
introduces with the bus's Configure operation; `Release` ends it.  A Configure
operation carries the whole configuration and may be repeated: the last one holds,
so replaying the last one after a reconnect restores the state.

Every operation, event and result survives a JSON round trip (`anyboard.core.jsonable`).
"""

from __future__ import annotations

from anyboard.core.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from anyboard.core.errors import AnyboardError

    Result: TypeAlias = bytes | bool | int | float | tuple[int, ...] | None
    """What one operation returns. A `Handle` is an int."""
    Handle: TypeAlias = int
    Direction: TypeAlias = Literal["in", "out"]
    Pull: TypeAlias = Literal["up", "down"]
    Drive: TypeAlias = Literal["push_pull", "open_drain"]
    Edge: TypeAlias = Literal["rise", "fall", "both"]


class Op(Record):
    """One operation."""

    __slots__ = ()


# -- I2C ----------------------------------------------------------------------------------------


class I2CConfigure(Op):
    """Open a bus on two pins, or change its speed.  Result: the actual frequency in Hz (int).

    `timeout` is how long a target may stretch the clock, in microseconds; `soft` asks for
    bit-banging, which any two pins can do.  An adapter that can see the idle lines rejects a
    hardware bus whose lines are not pulled up (`Rejected`).
    """

    __slots__ = ("bus", "scl", "sda", "frequency", "timeout", "soft")
    bus: str
    scl: str
    sda: str
    frequency: int
    timeout: int
    soft: bool


class I2CTransfer(Op):
    """One transaction: START, parts joined by repeated START, STOP.  Result: all bytes read.

    ::

        parts (b"\\xd0", 1)     S aW d0 Sr aR [id] N P
        parts (b"\\x01\\x02",)  S aW 01 02 P
        parts (b"",)           S aW P              the probe: nothing but the address

    A NACK raises `BusError` (nack_address: ENODEV, nack_data: EIO); STOP is sent all the same.
    Any 7-bit address, the reserved ones included.
    """

    __slots__ = ("bus", "address", "parts")
    bus: str
    address: int
    parts: tuple[bytes | int, ...]


class I2CProbe(Op):
    """Does a target acknowledge this address?  Result: bool.  Writes no data byte to any target."""

    __slots__ = ("bus", "address")
    bus: str
    address: int


# -- SPI ----------------------------------------------------------------------------------------


class SPIConfigure(Op):
    """Open a bus, or change its mode.  Result: the actual clock rate in Hz (int), at most `baudrate`."""

    __slots__ = ("bus", "clock", "mosi", "miso", "baudrate", "polarity", "phase", "bits", "soft")
    bus: str
    clock: str
    mosi: str | None
    miso: str | None
    baudrate: int
    polarity: int
    phase: int
    bits: int
    soft: bool


class SPITransfer(Op):
    """Clock bytes out and in; chip select is a pin of its own.  Result: the `read` bytes received.

    With `out`, `len(out)` bytes are clocked and `read` is 0 (what comes back is dropped) or
    `len(out)`.  Without, `read` bytes are clocked while `fill` (0-255) is sent.
    """

    __slots__ = ("bus", "out", "read", "fill")
    bus: str
    out: bytes
    read: int
    fill: int


# -- UART ---------------------------------------------------------------------------------------


class UARTConfigure(Op):
    """Open a UART, or change its settings.  `parity` None, "odd" or "even"; no timeout here: nothing waits."""

    __slots__ = ("bus", "tx", "rx", "baudrate", "bits", "parity", "stop", "receiver_buffer_size", "rts", "cts")
    bus: str
    tx: str | None
    rx: str | None
    baudrate: int
    bits: int
    parity: Literal["odd", "even"] | None
    stop: int
    receiver_buffer_size: int
    rts: str | None
    cts: str | None


class UARTWrite(Op):
    """Send bytes."""

    __slots__ = ("bus", "data")
    bus: str
    data: bytes


class UARTRead(Op):
    """Take up to `count` bytes that have already arrived.  Result: bytes, b"" when none.  Never waits."""

    __slots__ = ("bus", "count")
    bus: str
    count: int


class UARTAvailable(Op):
    """How many bytes have arrived and not been read.  Result: int."""

    __slots__ = ("bus",)
    bus: str


class UARTClear(Op):
    """Drop what has arrived."""

    __slots__ = ("bus",)
    bus: str


# -- Pins ---------------------------------------------------------------------------------------


class PinConfigure(Op):
    """Make a pin an input or an output.

    An output gets `value` at the same moment as its direction: no glitch.  `pull` holds for
    inputs, `drive` and `value` for outputs.
    """

    __slots__ = ("pin", "direction", "pull", "drive", "value")
    pin: str
    direction: Direction
    pull: Pull | None
    drive: Drive
    value: bool


class PinWrite(Op):
    """Set an output's level (open drain: True lets the line go)."""

    __slots__ = ("pin", "value")
    pin: str
    value: bool


class PinRead(Op):
    """The electrical level on a pin.  Result: bool."""

    __slots__ = ("pin",)
    pin: str


class AnalogConfigure(Op):
    """Use a pin for analog input or output."""

    __slots__ = ("pin", "direction")
    pin: str
    direction: Direction


class AnalogRead(Op):
    """Result: 0-65535, a fraction of the reference voltage."""

    __slots__ = ("pin",)
    pin: str


class AnalogWrite(Op):
    """Set an analog output; `value` 0-65535."""

    __slots__ = ("pin", "value")
    pin: str
    value: int


class PWMConfigure(Op):
    """Start PWM on a pin.  `frequency` in Hz, `duty_cycle` 0-65535.  Result: the actual frequency (int)."""

    __slots__ = ("pin", "frequency", "duty_cycle", "variable_frequency")
    pin: str
    frequency: int
    duty_cycle: int
    variable_frequency: bool


class PWMSet(Op):
    """Change a running PWM.  `frequency` None keeps it.  Result: the actual frequency in Hz (int)."""

    __slots__ = ("pin", "frequency", "duty_cycle")
    pin: str
    frequency: int | None
    duty_cycle: int


class TouchConfigure(Op):
    """Use a pin as a capacitive touch input; `pull` is the external resistor's direction, None for the default."""

    __slots__ = ("pin", "pull")
    pin: str
    pull: Pull | None


class TouchRead(Op):
    """Result: the raw touch reading (int, larger when touched)."""

    __slots__ = ("pin",)
    pin: str


# -- Pulses, pixels, 1-Wire -----------------------------------------------------------------------


class PulsesSend(Op):
    """Send a train: carrier on for the first duration, off for the second, and so on (microseconds)."""

    __slots__ = ("pin", "frequency", "duty_cycle", "pulses")
    pin: str
    frequency: int
    duty_cycle: int
    pulses: tuple[int, ...]


class PulsesConfigure(Op):
    """Measure the time between edges on a pin, the latest `maxlen` kept; capture starts at once.

    The first duration begins with the first edge away from `idle_state`.
    """

    __slots__ = ("pin", "maxlen", "idle_state")
    pin: str
    maxlen: int
    idle_state: bool


class PulsesResume(Op):
    """Capture again, after driving the line away from idle for `trigger_duration` microseconds (0: no trigger)."""

    __slots__ = ("pin", "trigger_duration")
    pin: str
    trigger_duration: int


class PulsesPause(Op):
    """Stop capturing; what has been captured stays."""

    __slots__ = ("pin",)
    pin: str


class PulsesRead(Op):
    """Take the durations captured since the last read.  Result: tuple of int, microseconds, each at most 65535."""

    __slots__ = ("pin",)
    pin: str


class OneWireConfigure(Op):
    """Use a pin as a 1-Wire bus controller (open drain)."""

    __slots__ = ("pin",)
    pin: str


class OneWireReset(Op):
    """Reset pulse.  Result: True if a device answered with a presence pulse."""

    __slots__ = ("pin",)
    pin: str


class OneWireWrite(Op):
    """Write bits, one per byte of `bits` (0 or 1)."""

    __slots__ = ("pin", "bits")
    pin: str
    bits: bytes


class OneWireRead(Op):
    """Read `count` bits.  Result: bytes, one 0 or 1 each."""

    __slots__ = ("pin", "count")
    pin: str
    count: int


class PixelWrite(Op):
    """Send bytes as a WS2812 (NeoPixel) bit stream, most significant bit first."""

    __slots__ = ("pin", "data")
    pin: str
    data: bytes


# -- Counters -----------------------------------------------------------------------------------


class CountConfigure(Op):
    """Count edges on a pin from 0."""

    __slots__ = ("pin", "edge", "pull")
    pin: str
    edge: Edge
    pull: Pull | None


class CountRead(Op):
    """Result: the count (int)."""

    __slots__ = ("pin",)
    pin: str


class CountWrite(Op):
    """Set the count."""

    __slots__ = ("pin", "value")
    pin: str
    value: int


class EncoderConfigure(Op):
    """Follow a quadrature encoder; named by `pin_a` afterwards.  `divisor`: quarter steps per position."""

    __slots__ = ("pin_a", "pin_b", "divisor")
    pin_a: str
    pin_b: str
    divisor: int


class EncoderRead(Op):
    """Result: the position (int)."""

    __slots__ = ("pin_a",)
    pin_a: str


class EncoderWrite(Op):
    """Set the position."""

    __slots__ = ("pin_a", "position")
    pin_a: str
    position: int


# -- The board itself -----------------------------------------------------------------------------


class CPURead(Op):
    """A property of the processor: "frequency" (Hz), "temperature" (degrees C) or "voltage" (V).

    Result: int or float, None if the board cannot tell.
    """

    __slots__ = ("what",)
    what: Literal["frequency", "temperature", "voltage"]


class NVMRead(Op):
    """Read non-volatile memory.  Result: bytes."""

    __slots__ = ("start", "count")
    start: int
    count: int


class NVMWrite(Op):
    """Write non-volatile memory."""

    __slots__ = ("start", "data")
    start: int
    data: bytes


class Reset(Op):
    """Restart the board.  `run_mode`: "normal", "safe_mode", "uf2" or "bootloader"."""

    __slots__ = ("run_mode",)
    run_mode: str


class Delay(Op):
    """Wait between two operations of a list, in microseconds."""

    __slots__ = ("us",)
    us: int


class Release(Op):
    """Give up a bus (by its name) or a pin: a pin becomes a floating input.  Never fails for one not in use."""

    __slots__ = ("resource",)
    resource: str


# -- What runs on the board by itself; delivered as events --------------------------------------------


class Watch(Op):
    """Report edges on input pins as `PinEvent`.  `debounce` in microseconds.  Result: a handle."""

    __slots__ = ("pins", "edges", "debounce")
    pins: tuple[str, ...]
    edges: Edge
    debounce: int


class Sample(Op):
    """Execute `ops` every `period_us`, `count` times, each a `SampleEvent`.  Result: a handle.

    Round k is due at the first one's time + k * `period_us`, however late the one before was.  A round that
    comes far too late is left out: its `index` is missing.  An operation that fails ends it (`Failed`).
    """

    __slots__ = ("ops", "period_us", "count")
    ops: tuple[Op, ...]
    period_us: int
    count: int


class Cancel(Op):
    """End a `Watch` or a `Sample`."""

    __slots__ = ("handle",)
    handle: Handle


class Event(Record):
    """Something the adapter reports by itself, to those who subscribed (`Events`)."""

    __slots__ = ()


class PinEvent(Event):
    """A watched pin changed; `timestamp_us` on the adapter's own clock."""

    __slots__ = ("handle", "pin", "value", "timestamp_us")
    handle: Handle
    pin: str
    value: bool
    timestamp_us: int


class SampleEvent(Event):
    """One round of a `Sample`."""

    __slots__ = ("handle", "index", "timestamp_us", "results")
    handle: Handle
    index: int
    timestamp_us: int
    results: tuple[Result, ...]


class EdgesLost(Event):
    """At least `count` edges of a `Watch` are missing here: the board, or the way from it, could not keep up."""

    __slots__ = ("handle", "count")
    handle: Handle
    count: int


class Failed(Event):
    """A `Watch` or a `Sample` has ended by itself, before its time; `error` is a `BusError` or `Rejected`."""

    __slots__ = ("handle", "error")
    handle: Handle
    error: AnyboardError


class Detached(Event):
    """The board has gone; every later call raises `Disconnected`."""

    __slots__ = ("reason",)
    reason: str
