"""The MCP2221 as an adapter: operations to transfers, pins and the serial port, and what it has to refuse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.adapters._i2c import UNDECIDED, check_i2c
from anyboard.adapters._serial_uart import SerialUART, SerialUARTOps
from anyboard.adapters.mcp2221 import codec
from anyboard.adapters.mcp2221.codec import SRAM, Output
from anyboard.adapters.mcp2221.gpio import GPIO
from anyboard.adapters.mcp2221.transfers import Transfers
from anyboard.core.adapter import handles
from anyboard.core.errors import Rejected
from anyboard.core.ops import (
    AnalogConfigure,
    AnalogRead,
    AnalogWrite,
    I2CConfigure,
    I2CProbe,
    I2CTransfer,
    PinConfigure,
    PinRead,
    PinWrite,
    PWMConfigure,
    PWMSet,
    Release,
    UARTConfigure,
)

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from anyboard.adapters.mcp2221.link import Link
    from anyboard.core.info import AdapterInfo
    from anyboard.transports.plugged import Plugged

    Use: TypeAlias = Literal["digital", "open_drain", "analog_in", "analog_out", "clock"]

_PINS = {f"G{number}": number for number in range(4)}
_ADC_PINS, _DAC_PINS, _CLOCK_PIN = ("G1", "G2", "G3"), ("G2", "G3"), "G1"
# Of a pin that becomes an input, the output's level stays as it is: which of the two changes first is not known.
_LETTING_GO = Output(is_input=True)


def _driving(value: bool) -> Output:
    return Output(value, is_input=False)


class MCP2221(SerialUARTOps):
    """One open MCP2221 or MCP2221A; nothing about it is changed until it is asked for.

    Args:
        link: to the chip; closed with the adapter.
        info: its description.
        plugged: where it is plugged in, to find its serial port by.
        reference: of ADC and DAC, from `codec.REFERENCES`.

    Raises:
        BusError: the chip does not answer as one.
        Disconnected: it has gone.
    """

    def __init__(self, link: Link, info: AdapterInfo, plugged: Plugged, reference: int) -> None:
        super().__init__()
        self.info = info
        self._link = link
        self._reference = reference
        self._transfers = Transfers(link)
        self._transfers.look()
        self._gpio = GPIO(link)
        self._uses: dict[str, Use] = {}
        self._clock_hz = 0
        self._i2c: str | None = None
        limits = info.limits
        self._uart = SerialUART(plugged, info.url, (int(limits["uart_baudrate_min"]), int(limits["uart_baudrate_max"])))
        self._uart_bus: str | None = None

    @property
    def busy_polls(self) -> int:
        """How many exchanges of I2C transfers have only waited for the bus; for measurements."""
        return self._transfers.busy_polls

    def release(self) -> None:
        self._close_uart()
        self._link.close()

    # -- I2C -----------------------------------------------------------------------------------------

    @handles(I2CConfigure)
    def _i2c_configure(self, op: I2CConfigure) -> int:
        check_i2c(op, self.info.url, codec.SLOWEST, codec.FASTEST)
        actual = self._transfers.configure(op.frequency, op.timeout)
        self._i2c = op.bus
        return actual

    @handles(I2CTransfer)
    def _i2c_transfer(self, op: I2CTransfer) -> bytes:
        self._check_bus(op.bus)
        for part in op.parts:
            self._check_length(part)
        messages = [part for part in op.parts if not isinstance(part, int)]
        counts = [part for part in op.parts if isinstance(part, int)]
        transfers = self._transfers
        if len(op.parts) == 1 and counts:
            return transfers.read(op.address, counts[0])
        if len(op.parts) == 1 and messages:
            if messages[0]:
                transfers.write(op.address, messages[0])
            elif not transfers.probe(op.address):
                transfers.write(op.address, UNDECIDED)
            return b""
        if len(op.parts) == 2 and isinstance(op.parts[1], int) and messages:
            return transfers.read(op.address, op.parts[1], after=messages[0])
        if len(messages) == len(op.parts) == 2 and all(messages):
            transfers.write(op.address, *messages)
            return b""
        raise Rejected(
            "NotImplementedError",
            f"in one I2C transaction {self.info.url} can write, read, write and then read, or write twice: "
            f"it has no commands for {len(op.parts)} parts such as {op.parts!r:.60}",
        )

    @handles(I2CProbe)
    def _i2c_probe(self, op: I2CProbe) -> bool:
        self._check_bus(op.bus)
        return self._transfers.probe(op.address)

    def _check_bus(self, bus: str) -> None:
        if bus != self._i2c:
            raise Rejected("RuntimeError", f"{self.info.url} has no I2C bus {bus!r}; configure it first")

    def _check_length(self, part: bytes | int) -> None:
        what, count, least = ("read", part, 1) if isinstance(part, int) else ("write", len(part), 0)
        if not least <= count <= codec.LONGEST_MESSAGE:
            raise Rejected(
                "ValueError",
                f"an I2C {what} is {least} to {codec.LONGEST_MESSAGE} bytes on {self.info.url}, not {count}",
            )

    # -- pins ----------------------------------------------------------------------------------------

    def _pin(self, name: str, can: tuple[str, ...] = tuple(_PINS), what: str = "a digital pin") -> int:
        if name not in can:
            raise Rejected(
                "ValueError", f"Invalid pin {name}; pins of {self.info.url} that can be {what}: {', '.join(can)}"
            )
        return _PINS[name]

    def _used_as(self, name: str, *uses: Use) -> int:
        if self._uses.get(name) not in uses:
            raise Rejected(
                "RuntimeError", f"{name} of {self.info.url} is not configured as {' or '.join(uses)}; do that first"
            )
        return _PINS[name]

    @handles(PinConfigure)
    def _pin_configure(self, op: PinConfigure) -> None:
        pin = self._pin(op.pin)
        if op.direction == "in" and op.pull is not None:
            raise Rejected(
                "ValueError",
                f"{self.info.url} has no pull-ups or pull-downs on its pins; use a resistor of 10 kOhm",
            )
        open_drain = op.direction == "out" and op.drive == "open_drain"
        drives = op.direction == "out" and not (open_drain and op.value)
        self._gpio.become_digital(pin, _driving(op.value) if drives else _LETTING_GO)
        self._uses[op.pin] = "open_drain" if open_drain else "digital"

    @handles(PinWrite)
    def _pin_write(self, op: PinWrite) -> None:
        pin = self._used_as(op.pin, "digital", "open_drain")
        change = Output(op.value)
        if self._uses[op.pin] == "open_drain":
            change = _LETTING_GO if op.value else _driving(False)
        if not self._gpio.change(pin, change):
            raise self._gpio.lost(pin)

    @handles(PinRead)
    def _pin_read(self, op: PinRead) -> bool:
        return self._gpio.level(self._used_as(op.pin, "digital", "open_drain"))

    # -- ADC and DAC -----------------------------------------------------------------------------------

    @handles(AnalogConfigure)
    def _analog_configure(self, op: AnalogConfigure) -> None:
        if op.direction == "in":
            pin = self._pin(op.pin, _ADC_PINS, "an analog input")
            self._gpio.use(pin, codec.pin_setting(codec.ADC), SRAM(adc_reference=self._reference))
            self._uses[op.pin] = "analog_in"
            return
        pin = self._pin(op.pin, _DAC_PINS, "an analog output")
        taken = [name for name in _DAC_PINS if name != op.pin and self._uses.get(name) == "analog_out"]
        if taken:
            raise Rejected(
                "ValueError", f"{self.info.url} has one DAC, for {' and '.join(_DAC_PINS)} together; {taken[0]} has it"
            )
        settings = SRAM(dac_reference=self._reference, dac_value=0)
        self._gpio.use(pin, codec.pin_setting(codec.DAC, is_input=False), settings)
        self._uses[op.pin] = "analog_out"

    @handles(AnalogRead)
    def _analog_read(self, op: AnalogRead) -> int:
        reading = self._gpio.adc(self._used_as(op.pin, "analog_in"))
        return reading << 6 | reading >> 4  # 10 bits over the whole range of 16

    @handles(AnalogWrite)
    def _analog_write(self, op: AnalogWrite) -> None:
        self._used_as(op.pin, "analog_out")
        self._gpio.set(SRAM(dac_value=min(op.value + 0x400 >> 11, 31)))  # the nearest of 32 steps

    # -- the clock on G1 -------------------------------------------------------------------------------

    @handles(PWMConfigure)
    def _pwm_configure(self, op: PWMConfigure) -> int:
        pin = self._pin(op.pin, (_CLOCK_PIN,), "a clock output")
        setting = self._clock_setting(op.frequency, op.duty_cycle)
        self._gpio.use(pin, codec.pin_setting(codec.CLOCK, is_input=False), SRAM(clock=setting))
        self._uses[op.pin], self._clock_hz = "clock", op.frequency
        return op.frequency

    @handles(PWMSet)
    def _pwm_set(self, op: PWMSet) -> int:
        self._used_as(op.pin, "clock")
        frequency = self._clock_hz if op.frequency is None else op.frequency
        self._gpio.set(SRAM(clock=self._clock_setting(frequency, op.duty_cycle)))
        self._clock_hz = frequency
        return frequency

    def _clock_setting(self, frequency: int, duty_cycle: int) -> int:
        if frequency not in codec.CLOCKS:
            raise Rejected(
                "ValueError",
                f"Invalid frequency; {_CLOCK_PIN} of {self.info.url} puts out a clock of "
                f"{', '.join(map(str, sorted(codec.CLOCKS)))} Hz, not {frequency}",
            )
        quarters, rest = divmod(duty_cycle + 1, 0x4000)  # 32767 is meant as a half, too
        if rest > 1 or quarters > 3:
            raise Rejected(
                "ValueError",
                f"duty_cycle must be 0, 16384, 32768 or 49152 (0, 25, 50, 75 %) on {_CLOCK_PIN} of {self.info.url}, "
                f"not {duty_cycle}",
            )
        return quarters << 3 | codec.CLOCKS[frequency]

    # -- UART ------------------------------------------------------------------------------------------

    @handles(UARTConfigure)
    def _uart_configure(self, op: UARTConfigure) -> None:
        if op.tx not in ("TX", None) or op.rx not in ("RX", None) or op.rts is not None or op.cts is not None:
            raise Rejected(
                "ValueError",
                f"Invalid pins; TX and RX are the pins of the UART on {self.info.url}, which has no RTS/CTS",
            )
        if (op.bits, op.parity, op.stop) != (8, None, 1):
            raise Rejected(
                "NotImplementedError", f"the UART of {self.info.url} does 8 data bits, no parity and 1 stop bit only"
            )
        self._uart.configure(op)
        self._uart_bus = op.bus

    def _port(self, bus: str) -> SerialUART:
        if bus != self._uart_bus:
            raise Rejected("RuntimeError", f"{self.info.url} has no UART {bus!r}; configure it first")
        return self._uart

    def _close_uart(self) -> None:
        self._uart_bus = None
        self._uart.close()

    # -- the end of a use ------------------------------------------------------------------------------

    @handles(Release)
    def _release(self, op: Release) -> None:
        if op.resource == self._i2c:
            self._i2c = None
        elif op.resource == self._uart_bus:
            self._close_uart()
        elif op.resource in self._uses:
            del self._uses[op.resource]
            self._gpio.become_digital(_PINS[op.resource], _LETTING_GO)
