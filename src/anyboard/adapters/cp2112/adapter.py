"""The CP2112 as an adapter: operations to transfers and pins, and what it has to refuse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.adapters._i2c import UNDECIDED, check_i2c
from anyboard.adapters.cp2112 import codec
from anyboard.adapters.cp2112.gpio import GPIO
from anyboard.adapters.cp2112.transfers import Transfers
from anyboard.core.adapter import BaseAdapter, handles
from anyboard.core.errors import Rejected
from anyboard.core.ops import (
    I2CConfigure,
    I2CProbe,
    I2CTransfer,
    PinConfigure,
    PinRead,
    PinWrite,
    PWMConfigure,
    PWMSet,
    Release,
)

if TYPE_CHECKING:
    from anyboard.adapters.cp2112.link import Link
    from anyboard.adapters.cp2112.transfers import AutoSend
    from anyboard.core.info import AdapterInfo

_PINS = {f"GPIO{number}": number for number in range(8)}
_CLOCK_PIN = "GPIO7"
# A clock is high for half of its period; 16 bits have two values for that.
_LOW, _HALF, _HIGH = (0,), (32767, 32768), (65535,)


class CP2112(BaseAdapter):
    """One open CP2112.

    Args:
        link: to the chip; closed with the adapter.
        info: its description.
        auto_send: where the chip may send what it has read by itself.
        restart_is_stop: whether STOP and START will do in the place of a repeated START.

    Raises:
        BusError: the chip does not answer as one.
        Disconnected: it has gone.
    """

    def __init__(self, link: Link, info: AdapterInfo, auto_send: AutoSend, restart_is_stop: bool) -> None:
        super().__init__()
        self.info = info
        self._link = link
        self._version = link.get_feature(codec.VERSION, 2)[1]
        self._may_restart = restart_is_stop or self._version >= 2
        self._gpio = GPIO(link)
        self._gpio.read_config()
        self._transfers = Transfers(link, auto_send)
        self._bus: str | None = None
        self._clocks: dict[str, int] = {}

    def release(self) -> None:
        self._link.close()

    # -- I2C -----------------------------------------------------------------------------------------

    @handles(I2CConfigure)
    def _i2c_configure(self, op: I2CConfigure) -> int:
        limits = self.info.limits
        check_i2c(op, self.info.url, int(limits["i2c_frequency_min"]), int(limits["i2c_frequency_max"]))
        self._transfers.configure(op.frequency, op.timeout)
        self._bus = op.bus
        return op.frequency

    @handles(I2CTransfer)
    def _i2c_transfer(self, op: I2CTransfer) -> bytes:
        self._check_bus(op.bus)
        written, count = self._split(op.parts)
        if count is None:
            if len(written) > codec.CHUNK:
                raise self._too_long("write", len(written), codec.CHUNK, "write in parts, as the target's pages allow")
            if written:
                self._transfers.write(op.address, written)
            elif not self._transfers.probe(op.address):
                self._transfers.write(op.address, UNDECIDED)
            return b""
        if not 1 <= count <= codec.READ_AT_MOST:
            raise self._too_long("read", count, codec.READ_AT_MOST, "read in parts")
        if not written:
            return self._transfers.read(op.address, count)
        if len(written) > codec.WRITTEN_BEFORE_READ:
            advice = "write and read separately if the target allows"
            raise self._too_long("write before a repeated START", len(written), codec.WRITTEN_BEFORE_READ, advice)
        if not self._may_restart:
            raise Rejected(
                "NotImplementedError",
                f"{self.info.url} is silicon version {self._version}, which sends STOP and START in the place of a "
                f"repeated START; if the target can do with that, open {self.info.url}?restart=stop",
            )
        return self._transfers.write_read(op.address, written, count)

    @handles(I2CProbe)
    def _i2c_probe(self, op: I2CProbe) -> bool:
        self._check_bus(op.bus)
        return self._transfers.probe(op.address)

    def _check_bus(self, bus: str) -> None:
        if bus != self._bus:
            raise Rejected("RuntimeError", f"{self.info.url} has no I2C bus {bus!r}; configure it first")

    def _split(self, parts: tuple[bytes | int, ...]) -> tuple[bytes, int | None]:
        """What is written, and how much is read after it."""
        if len(parts) == 1:
            (part,) = parts
            return (b"", part) if isinstance(part, int) else (part, None)
        if len(parts) == 2:
            first, second = parts
            if not isinstance(first, int) and isinstance(second, int):
                return first, second
        raise Rejected(
            "NotImplementedError",
            f"{self.info.url} can write, read, or write and then read in one I2C transaction, and nothing else",
        )

    def _too_long(self, what: str, count: int, limit: int, advice: str) -> Rejected:
        text = f"an I2C {what} is 1 to {limit} bytes on {self.info.url} (a limit of the CP2112), not {count}; {advice}"
        return Rejected("ValueError", text)

    # -- pins ----------------------------------------------------------------------------------------

    def _pin(self, name: str) -> int:
        if name not in _PINS:
            raise Rejected("ValueError", f"Invalid pin {name}; {', '.join(_PINS)} are the pins of {self.info.url}")
        return _PINS[name]

    @handles(PinConfigure)
    def _pin_configure(self, op: PinConfigure) -> None:
        pin = self._pin(op.pin)
        if op.direction == "out":
            self._gpio.become_output(pin, op.value, op.drive == "open_drain")
        elif op.pull is None:
            self._gpio.become_input(pin)
        else:
            raise Rejected(
                "ValueError",
                f"{self.info.url} has no pull-ups or pull-downs that can be switched; use a resistor of 10 kOhm",
            )

    @handles(PinWrite)
    def _pin_write(self, op: PinWrite) -> None:
        self._gpio.set_value(self._pin(op.pin), op.value)

    @handles(PinRead)
    def _pin_read(self, op: PinRead) -> bool:
        pin = self._pin(op.pin)
        return bool(self._gpio.values() >> pin & 1)

    # -- the clock on GPIO7 ----------------------------------------------------------------------------

    @handles(PWMConfigure)
    def _pwm_configure(self, op: PWMConfigure) -> int:
        if op.pin != _CLOCK_PIN:
            raise Rejected("ValueError", f"Invalid pin {op.pin}; {_CLOCK_PIN} is the clock output of {self.info.url}")
        return self._put_out(op.pin, op.frequency, op.duty_cycle)

    @handles(PWMSet)
    def _pwm_set(self, op: PWMSet) -> int:
        if op.pin not in self._clocks:
            raise Rejected("RuntimeError", f"{op.pin} of {self.info.url} is no clock output; configure it first")
        return self._put_out(op.pin, op.frequency or self._clocks[op.pin], op.duty_cycle)

    def _put_out(self, name: str, hertz: int, duty_cycle: int) -> int:
        limits = self.info.limits
        lowest, highest = limits["pwm_frequency_min"], limits["pwm_frequency_max"]
        if not lowest <= hertz <= highest:
            raise Rejected(
                "ValueError",
                f"Invalid frequency: the clock output {name} of {self.info.url} makes {lowest} to {highest} Hz",
            )
        divider, actual = codec.clock_divider(hertz)
        pin = self._pin(name)
        if duty_cycle in _HALF:
            self._gpio.become_clock(pin, divider)
        elif duty_cycle in _LOW + _HIGH:
            self._gpio.become_output(pin, duty_cycle in _HIGH, open_drain=False)
        else:
            raise Rejected(
                "ValueError",
                f"duty_cycle must be 0, 32768 (half) or 65535: {name} of {self.info.url} puts out a clock, not PWM",
            )
        self._clocks[name] = actual
        return actual

    # -- the end of a use ----------------------------------------------------------------------------

    @handles(Release)
    def _release(self, op: Release) -> None:
        if op.resource == self._bus:
            self._bus = None
        elif op.resource in _PINS:
            self._clocks.pop(op.resource, None)
            self._gpio.become_input(_PINS[op.resource])
