"""The requests of `machine.py`, carried out on a bench: each is one core operation or a few."""

from __future__ import annotations

import errno
import queue
import struct
import time
from typing import TYPE_CHECKING

from anyboard.core.errors import AnyboardError, BusError, Nack, Rejected
from anyboard.core.ops import (
    AnalogConfigure,
    AnalogRead,
    Cancel,
    CPURead,
    I2CConfigure,
    I2CProbe,
    OneWireConfigure,
    OneWireRead,
    OneWireReset,
    OneWireWrite,
    PinConfigure,
    PinEvent,
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
    UARTConfigure,
    UARTRead,
    UARTWrite,
    Watch,
)
from boards import protocol
from boards.i2c_messages import I2CMessages
from boards.pico_rules import MicroPythonPico
from boards.timers import Timers

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from anyboard.core.ops import Edge, Event, Op
    from anyboard.sim import Bench

_IN, _OUT, _OPEN_DRAIN = 0, 1, 2
_PULLS: dict[int, Any] = {0: None, 1: "up", 2: "down"}
_KEEP = 2
_FALLING, _RISING = 4, 8
_EDGES: dict[int, Edge] = {_FALLING: "fall", _RISING: "rise", _FALLING | _RISING: "both"}
_PARITY: dict[int, Any] = {0: "even", 1: "odd", 2: None}
_SOFT = 16  # buses from this number on are bit-banged ones
_FIRST_ADC_PIN = 26


class PicoPins:
    """A bench's Pico, by the numbers of its pins."""

    def __init__(self, bench: Bench, send_event: Callable[[bytes], None], wire_time: bool) -> None:
        if bench.board != "raspberry_pi_pico":
            raise ValueError(f"the interpreters' machine module has the pins of a Pico, not those of {bench.board!r}")
        self._bench = bench
        self._adapter = bench.open_adapter()
        self._adapter.model = MicroPythonPico()
        self._names = [pin.name for pin in bench.model.pins]
        self._pads = [bench.pad(name) for name in self._names]
        self._send_event = send_event
        self._wire_time = wire_time
        self._timers = Timers(bench.clock, lambda number: self._event(protocol.TIMER_EVENT, number, 0))
        self._unsubscribe = self._adapter.subscribe(self._pin_event)
        self._forget()
        self._generation = 0
        self._was_reset = False
        self._actions: dict[int, Callable[[bytes], bytes]] = {
            protocol.BOOT: self._boot,
            protocol.RESET: self._reset,
            protocol.PIN_INIT: self._pin_init,
            protocol.PIN_WRITE: self._pin_write,
            protocol.PIN_READ: self._pin_read,
            protocol.PIN_IRQ: self._pin_irq,
            protocol.I2C_INIT: self._i2c_init,
            protocol.I2C_TRANSFER: self._i2c_transfer,
            protocol.I2C_SCAN: self._i2c_scan,
            protocol.SPI_INIT: self._spi_init,
            protocol.SPI_TRANSFER: self._spi_transfer,
            protocol.UART_INIT: self._uart_init,
            protocol.UART_WRITE: self._uart_write,
            protocol.UART_READ: self._uart_read,
            protocol.UART_ANY: self._uart_any,
            protocol.ADC_READ: self._adc_read,
            protocol.PWM_SET: self._pwm_set,
            protocol.PWM_OFF: self._pwm_off,
            protocol.BITSTREAM: self._bitstream,
            protocol.PULSE: self._pulse,
            protocol.ONEWIRE_RESET: self._onewire_reset,
            protocol.ONEWIRE_WRITE: self._onewire_write,
            protocol.ONEWIRE_READ: self._onewire_read,
            protocol.TIMER: self._timer,
            protocol.TEMPERATURE: self._temperature,
        }

    def _forget(self) -> None:
        self._latches: dict[int, bool] = {}
        self._watched: dict[int, tuple[int, int]] = {}  # handle: pin, flags
        self._analog: set[int] = set()
        self._onewire: set[int] = set()
        self._pwm: dict[int, int] = {}  # pin: duty cycle
        self._i2c: dict[int, I2CMessages] = {}
        self._i2c_rates: dict[int, int] = {}
        self._spi_rates: dict[int, int] = {}

    def close(self) -> None:
        """Release the bench."""
        self._timers.stop_all()
        self._unsubscribe()
        self._adapter.close()

    def answer(self, request: bytes) -> bytes:
        """The answer to a request."""
        try:
            return protocol.OK + self._actions[request[0]](request[1:])
        except BusError as error:
            return bytes((getattr(errno, error.symbol),))
        except Rejected as error:
            return protocol.refusal(error.builtin())
        except (AnyboardError, ValueError, struct.error, KeyError, IndexError) as error:
            return protocol.refusal(RuntimeError(f"{type(error).__name__}: {error}"))

    def _do(self, *ops: Op) -> Any:
        """Carry operations out; the result of the last one."""
        return self._adapter.execute(ops)[-1]

    def _name(self, pin: int) -> str:
        return self._names[pin]

    def _optional(self, pin: int) -> str | None:
        return None if pin == protocol.NO_PIN else self._names[pin]

    def _last(self, started: float, bits: int, rate: int) -> None:
        """On a bench with wire time, return when the wire would be done."""
        if self._wire_time:
            time.sleep(max(0.0, started + bits / rate - time.perf_counter()))

    # -- the board ----------------------------------------------------------------------------

    def _boot(self, arguments: bytes) -> bytes:
        """After a soft reset: pins stay as they are, everything else ends (rp2/main.c)."""
        self._timers.stop_all()
        with self._adapter.lock:
            self._adapter.execute([Cancel(handle) for handle in self._watched])
            self._adapter.execute([Release(user) for user in tuple(self._adapter.uses)])
            latches = self._latches
            self._forget()
            self._latches = latches
            self._generation = (self._generation + 1) & 0xFF
        nonce = arguments[:4]  # tells this answer from one to a request of before the boot
        was_reset, self._was_reset = self._was_reset, False
        return nonce + struct.pack("<B?q", self._generation, was_reset, self._bench.clock.now_us())

    def _reset(self, arguments: bytes) -> bytes:
        """`machine.reset()`: the chip starts anew, and its pins let go."""
        self._timers.stop_all()
        self._do(Reset("normal"))
        self._forget()
        self._was_reset = True
        return b""

    def _temperature(self, arguments: bytes) -> bytes:
        return struct.pack("<f", self._do(CPURead("temperature")))

    # -- pins ---------------------------------------------------------------------------------

    def _pin_init(self, arguments: bytes) -> bytes:
        pin, mode, pull, value = arguments
        self._other_use(pin)
        level = self._latches.get(pin, False) if value == _KEEP else bool(value)
        self._latches[pin] = level
        name = self._name(pin)
        if mode == _IN:
            self._do(PinConfigure(name, "in", _PULLS[pull], "push_pull", False))
            return b""
        with self._adapter.lock:
            self._do(PinConfigure(name, "out", None, "open_drain" if mode == _OPEN_DRAIN else "push_pull", level))
            if mode == _OPEN_DRAIN and pull:
                self._bench.pad(name).pull.drive(_PULLS[pull] == "up")
        return b""

    def _other_use(self, pin: int) -> None:
        """The pin is going to be an ordinary one."""
        self._analog.discard(pin)
        self._onewire.discard(pin)
        self._pwm.pop(pin, None)

    def _pin_write(self, arguments: bytes) -> bytes:
        pin, value = arguments
        self._latches[pin] = bool(value)
        self._do(PinWrite(self._name(pin), bool(value)))
        return b""

    def _pin_read(self, arguments: bytes) -> bytes:
        return bytes((self._do(PinRead(self._name(arguments[0]))),))

    def _pin_irq(self, arguments: bytes) -> bytes:
        pin, flags = arguments
        with self._adapter.lock:  # no event before its handle is known
            for handle, (watched, _) in tuple(self._watched.items()):
                if watched == pin:
                    self._do(Cancel(handle))
                    del self._watched[handle]
            if flags:
                self._watched[self._do(Watch((self._name(pin),), _EDGES[flags], 0))] = pin, flags
        return b""

    def _pin_event(self, event: Event) -> None:
        if isinstance(event, PinEvent) and event.handle in self._watched:
            pin = self._watched[event.handle][0]
            self._event(protocol.PIN_EVENT, pin, _RISING if event.value else _FALLING, event.timestamp_us)

    def _event(self, kind: int, number: int, flags: int, at_us: int | None = None) -> None:
        now = self._bench.clock.now_us() if at_us is None else at_us
        levels = sum(pad.terminal.net.level << pin for pin, pad in enumerate(self._pads))
        self._send_event(protocol.EVENT.pack(self._generation, kind, number, flags, now, levels))

    # -- I2C ----------------------------------------------------------------------------------

    def _i2c_init(self, arguments: bytes) -> bytes:
        bus, scl, sda, frequency, timeout = struct.unpack("<BBBII", arguments)
        name = f"i2c{bus}"
        # rp2/machine_i2c.c switches the chip's pull-ups on, as bit-banging does, and checks no lines
        self._do(I2CConfigure(name, self._name(scl), self._name(sda), frequency, timeout, True))
        self._i2c_rates[bus] = max(frequency, 1)
        self._i2c[bus] = I2CMessages(self._bench, self._adapter, name, self._name(scl), self._name(sda))
        return b""

    def _i2c_transfer(self, arguments: bytes) -> bytes:
        bus, address, stop, count = struct.unpack_from("<BBBH", arguments)
        data = arguments[5:]
        started = time.perf_counter()
        part: bytes | int = data if stop & 2 else count
        try:
            result = self._i2c[bus].message(address, part, stop=bool(stop & 1))
        except BusError as error:
            cause = error.__cause__
            if bus >= _SOFT and error.kind == "nack_data" and isinstance(cause, Nack) and cause.index is not None:
                return struct.pack("<H", cause.index)  # SoftI2C counts the bytes that were acknowledged
            raise
        self._last(started, 11 + 9 * (len(data) if stop & 2 else count), self._i2c_rates[bus])
        return struct.pack("<H", len(data)) if stop & 2 else result

    def _i2c_scan(self, arguments: bytes) -> bytes:
        addresses = range(0x08, 0x78)  # extmod/machine_i2c.c
        bus = f"i2c{arguments[0]}"
        found = self._adapter.execute([I2CProbe(bus, address) for address in addresses])
        return bytes(address for address, there in zip(addresses, found, strict=True) if there)

    # -- SPI ----------------------------------------------------------------------------------

    def _spi_init(self, arguments: bytes) -> bytes:
        bus, clock, mosi, miso, polarity, phase, bits, rate = struct.unpack("<7BI", arguments)
        pins = self._name(clock), self._optional(mosi), self._optional(miso)
        soft = bus >= _SOFT
        actual = self._do(SPIConfigure(f"spi{bus}", *pins, rate, polarity, phase, bits, soft))
        self._spi_rates[bus] = actual
        return struct.pack("<I", actual)

    def _spi_transfer(self, arguments: bytes) -> bytes:
        bus, reads, data = arguments[0], arguments[1], arguments[2:]
        started = time.perf_counter()
        result: bytes = self._do(SPITransfer(f"spi{bus}", data, len(data) if reads else 0, 0))
        self._last(started, 8 * len(data), self._spi_rates[bus])
        return result

    # -- UART ---------------------------------------------------------------------------------

    def _uart_init(self, arguments: bytes) -> bytes:
        bus, tx, rx, bits, parity, stop, buffer, rate = struct.unpack("<6BHI", arguments)
        pins = self._optional(tx), self._optional(rx)
        name = f"uart{bus}"
        config = UARTConfigure(name, *pins, rate, bits, _PARITY[parity], stop, buffer, None, None)
        self._do(Release(name), config)  # rp2/machine_uart.c makes a new receive buffer
        return b""

    def _uart_write(self, arguments: bytes) -> bytes:
        self._do(UARTWrite(f"uart{arguments[0]}", arguments[1:]))
        return b""

    def _uart_read(self, arguments: bytes) -> bytes:
        bus, count = struct.unpack("<BH", arguments)
        result: bytes = self._do(UARTRead(f"uart{bus}", count))
        return result

    def _uart_any(self, arguments: bytes) -> bytes:
        return struct.pack("<H", self._do(UARTAvailable(f"uart{arguments[0]}")))

    # -- ADC, PWM, NeoPixel -------------------------------------------------------------------

    def _adc_read(self, arguments: bytes) -> bytes:
        pin = _FIRST_ADC_PIN + arguments[0]
        name = self._name(pin)
        if pin not in self._analog:
            self._do(AnalogConfigure(name, "in"))
            self._analog.add(pin)
        return struct.pack("<H", self._do(AnalogRead(name)))

    def _pwm_set(self, arguments: bytes) -> bytes:
        pin, duty, frequency = struct.unpack("<BHI", arguments)
        for other in (pin, pin ^ 1):  # the two channels of a slice have one frequency
            name = self._names[other]
            if other == pin and other not in self._pwm:
                self._do(PWMConfigure(name, frequency, duty, True))
            elif other in self._pwm:
                self._do(PWMSet(name, frequency, duty if other == pin else self._pwm[other]))
        self._pwm[pin] = duty
        return b""

    def _pwm_off(self, arguments: bytes) -> bytes:
        pin = arguments[0]
        if self._pwm.pop(pin, None) is not None:
            self._do(Release(self._name(pin)))
        return b""

    def _bitstream(self, arguments: bytes) -> bytes:
        started = time.perf_counter()
        self._do(PixelWrite(self._name(arguments[0]), arguments[1:]))
        self._last(started, 8 * len(arguments[1:]), 800_000)
        return b""

    # -- pulses, 1-Wire, timers ---------------------------------------------------------------

    def _pulse(self, arguments: bytes) -> bytes:
        """`time_pulse_us`: -2 if the level never came, -1 if it did not end (extmod/machine_pulse.c)."""
        pin, level, timeout = struct.unpack("<BBi", arguments)
        edges: queue.SimpleQueue[tuple[int, bool]] = queue.SimpleQueue()
        clock, terminal = self._bench.clock, self._bench.terminal(self._name(pin))
        with clock.lock:
            clock.catch_up()
            since, now = clock.now_us(), terminal.net.level
            stop_listening = terminal.listen(lambda new: edges.put((clock.now_us(), new)))
        try:
            for late, wanted in ((-2, bool(level)), (-1, not level)):
                deadline = since + timeout
                while now != wanted:
                    try:
                        at, now = edges.get(timeout=max(deadline - clock.now_us(), 0) / 1e6)
                    except queue.Empty:
                        return struct.pack("<i", late)
                    if at > deadline:
                        return struct.pack("<i", late)
                    if now == wanted:
                        since, began = at, since
            return struct.pack("<i", since - began)
        finally:
            stop_listening()

    def _onewire_line(self, pin: int) -> str:
        name = self._name(pin)
        if pin not in self._onewire:
            self._do(OneWireConfigure(name))
            self._onewire.add(pin)
        return name

    def _onewire_reset(self, arguments: bytes) -> bytes:
        return bytes((self._do(OneWireReset(self._onewire_line(arguments[0]))),))

    def _onewire_write(self, arguments: bytes) -> bytes:
        self._do(OneWireWrite(self._onewire_line(arguments[0]), arguments[1:]))
        return b""

    def _onewire_read(self, arguments: bytes) -> bytes:
        result: bytes = self._do(OneWireRead(self._onewire_line(arguments[0]), arguments[1]))
        return result

    def _timer(self, arguments: bytes) -> bytes:
        number, repeats, period = struct.unpack("<BBI", arguments)
        self._timers.set(number, period, bool(repeats))
        return b""
