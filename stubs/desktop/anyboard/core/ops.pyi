# Made by tools/stub_profiles.py from src/anyboard/core/ops.py: edit that.
from anyboard.core.record import Record
from typing import Literal, TypeAlias
from anyboard.core.errors import AnyboardError
Result: TypeAlias = bytes | bool | int | float | tuple[int, ...] | None
Handle: TypeAlias = int
Direction: TypeAlias = Literal['in', 'out']
Pull: TypeAlias = Literal['up', 'down']
Drive: TypeAlias = Literal['push_pull', 'open_drain']
Edge: TypeAlias = Literal['rise', 'fall', 'both']
class Op(Record): ...
class I2CConfigure(Op):
    bus: str
    scl: str
    sda: str
    frequency: int
    timeout: int
    soft: bool
class I2CTransfer(Op):
    bus: str
    address: int
    parts: tuple[bytes | int, ...]
class I2CProbe(Op):
    bus: str
    address: int
class SPIConfigure(Op):
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
    bus: str
    out: bytes
    read: int
    fill: int
class UARTConfigure(Op):
    bus: str
    tx: str | None
    rx: str | None
    baudrate: int
    bits: int
    parity: Literal['odd', 'even'] | None
    stop: int
    receiver_buffer_size: int
    rts: str | None
    cts: str | None
class UARTWrite(Op):
    bus: str
    data: bytes
class UARTRead(Op):
    bus: str
    count: int
class UARTAvailable(Op):
    bus: str
class UARTClear(Op):
    bus: str
class PinConfigure(Op):
    pin: str
    direction: Direction
    pull: Pull | None
    drive: Drive
    value: bool
class PinWrite(Op):
    pin: str
    value: bool
class PinRead(Op):
    pin: str
class AnalogConfigure(Op):
    pin: str
    direction: Direction
class AnalogRead(Op):
    pin: str
class AnalogWrite(Op):
    pin: str
    value: int
class PWMConfigure(Op):
    pin: str
    frequency: int
    duty_cycle: int
    variable_frequency: bool
class PWMSet(Op):
    pin: str
    frequency: int | None
    duty_cycle: int
class TouchConfigure(Op):
    pin: str
    pull: Pull | None
class TouchRead(Op):
    pin: str
class PulsesSend(Op):
    pin: str
    frequency: int
    duty_cycle: int
    pulses: tuple[int, ...]
class PulsesConfigure(Op):
    pin: str
    maxlen: int
    idle_state: bool
class PulsesResume(Op):
    pin: str
    trigger_duration: int
class PulsesPause(Op):
    pin: str
class PulsesRead(Op):
    pin: str
class OneWireConfigure(Op):
    pin: str
class OneWireReset(Op):
    pin: str
class OneWireWrite(Op):
    pin: str
    bits: bytes
class OneWireRead(Op):
    pin: str
    count: int
class PixelWrite(Op):
    pin: str
    data: bytes
class CountConfigure(Op):
    pin: str
    edge: Edge
    pull: Pull | None
class CountRead(Op):
    pin: str
class CountWrite(Op):
    pin: str
    value: int
class EncoderConfigure(Op):
    pin_a: str
    pin_b: str
    divisor: int
class EncoderRead(Op):
    pin_a: str
class EncoderWrite(Op):
    pin_a: str
    position: int
class CPURead(Op):
    what: Literal['frequency', 'temperature', 'voltage']
class NVMRead(Op):
    start: int
    count: int
class NVMWrite(Op):
    start: int
    data: bytes
class Reset(Op):
    run_mode: str
class Delay(Op):
    us: int
class Release(Op):
    resource: str
class Watch(Op):
    pins: tuple[str, ...]
    edges: Edge
    debounce: int
class Sample(Op):
    ops: tuple[Op, ...]
    period_us: int
    count: int
class Cancel(Op):
    handle: Handle
class Event(Record): ...
class PinEvent(Event):
    handle: Handle
    pin: str
    value: bool
    timestamp_us: int
class SampleEvent(Event):
    handle: Handle
    index: int
    timestamp_us: int
    results: tuple[Result, ...]
class EdgesLost(Event):
    handle: Handle
    count: int
class Failed(Event):
    handle: Handle
    error: AnyboardError
class Detached(Event):
    reason: str
