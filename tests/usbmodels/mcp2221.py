"""The Microchip MCP2221A, from its documents and from what its users have found out.

- Microchip DS20005292 (MCP2221) and DS20005565 (MCP2221A): commands, tables 3-1 to 3-43
- Linux, drivers/hid/hid-mcp2221.c; EasyMCP2221 1.8.4; Adafruit Blinka 10.0: undocumented states and bytes
- robjwells/mcp2221-hal: SRAM settings that do not tell what the chip does

Not modelled: arbitration, SMBus PEC and the SMBus timeout, suspend and remote wake-up, the flash password.
"""

from __future__ import annotations

from collections import deque
from types import SimpleNamespace
from typing import TYPE_CHECKING, ClassVar

from usbmodels import mcp2221_i2c, mcp2221_usb
from usbmodels.bench import bench_for
from usbmodels.device import Stall, UsbModel
from usbmodels.mcp2221_i2c import Master
from usbmodels.mcp2221_pins import NAMES, Pins
from usbmodels.mcp2221_settings import SERIAL_ENUMERATED, Flash, Settings
from usbmodels.mcp2221_uart import Uart
from usbmodels.mcp2221_usb import REPORT_SIZE

if TYPE_CHECKING:
    from collections.abc import Callable

    from anyboard.sim import Bench
    from usbmodels.clock import UsbClock

STATUS, SET_GPIO, GET_GPIO, SET_SRAM, GET_SRAM, RESET, READ_FLASH, WRITE_FLASH = (
    0x10, 0x50, 0x51, 0x60, 0x61, 0x70, 0xB0, 0xB1,
)  # fmt: skip
CANCEL, SET_SPEED, SPEED_REFUSED = 0x10, 0x20, 0x21
_OK, _UNSUPPORTED, _WRITE_UNSUPPORTED = 0, 1, 2
_BUSY = 1
_CERTAINLY = bytes((0xAB, 0xCD, 0xEF))

# HID 1.11, 7.2
_GET_REPORT, _SET_REPORT, _SET_IDLE, _SET_PROTOCOL = 0x01, 0x09, 0x0A, 0x0B
_OUTPUT_REPORT = 2


def mcp2221_bench() -> Bench:
    """An empty bench for one: pins G0 to G3, SCL and SDA with pull-ups, TX and RX."""
    return bench_for(" ".join((*NAMES, "SCL", "SDA", "TX", "RX")), i2c="SCL SDA", uart="TX RX")


class MCP2221(UsbModel):
    """The chip.

    As from the factory it does not tell its serial number at enumeration; it does with `serial`.

    - `i2c`, `pins`, `uart`: its parts
    - `flash`: what it remembers
    """

    strings: ClassVar[list[str]] = ["Microchip Technology Inc.", "MCP2221 USB-I2C/UART Combo", "0001234567"]
    hid_interface = mcp2221_usb.HID
    hid_report_descriptor = mcp2221_usb.REPORT_DESCRIPTOR
    hid_descriptor = mcp2221_usb.HID_DESCRIPTOR
    hid_endpoints = (mcp2221_usb.HID_OUT, mcp2221_usb.HID_IN)
    cdc = (mcp2221_usb.CDC_CONTROL, mcp2221_usb.CDC_OUT, mcp2221_usb.CDC_IN)

    def __init__(self, bench: Bench | None = None, *, serial: str | None = None, clock: UsbClock | None = None) -> None:
        super().__init__(bench or mcp2221_bench(), serial=serial, clock=clock)
        self.flash = Flash(self.strings, enumerates_serial=serial is not None)
        self.i2c = Master(self.bench, self.clock)
        self.pins = Pins(self.bench, self.clock)
        self.uart = Uart(self.bench, self.clock)
        # what a bench tells the adapter that is open on it, which here is this chip
        self.bench.adapter = SimpleNamespace(receive=self.uart.receive, bitbanging=self.pins)
        self._commands: dict[int, Callable[[bytes, bytearray], None]] = {
            STATUS: self._status,
            mcp2221_i2c.GET_DATA: self._get_data,
            SET_GPIO: self.pins.set,
            GET_GPIO: lambda command, answer: self.pins.get(answer),
            SET_SRAM: self._set_sram,
            GET_SRAM: self._get_sram,
            READ_FLASH: self._read_flash,
            WRITE_FLASH: self._write_flash,
            mcp2221_i2c.WRITE: self._i2c_write,
            mcp2221_i2c.WRITE_REPEATED: self._i2c_write,
            mcp2221_i2c.WRITE_NO_STOP: self._i2c_write,
            mcp2221_i2c.READ: self._i2c_read,
            mcp2221_i2c.READ_REPEATED: self._i2c_read,
        }
        self.bus_reset()

    def bus_reset(self) -> None:
        """Power on."""
        chip = self.flash.chip
        self.device_descriptor = mcp2221_usb.device(
            int.from_bytes(chip[4:6], "little"), int.from_bytes(chip[6:8], "little"), bool(chip[0] & SERIAL_ENUMERATED)
        )
        self.configuration = mcp2221_usb.configuration(chip[8], chip[9])
        self.strings[:] = self.flash.strings
        self._answers: deque[bytes] = deque()
        self.settings = Settings(self.flash)
        with self.bench.clock.lock:
            self.i2c.power_on()
            self.pins.power_on(self.settings)
            self.uart.power_on()

    # -- USB ---------------------------------------------------------------------------------------

    def control_in(self, request_type: int, request: int, value: int, index: int, length: int) -> bytes:
        if request_type == 0xA1 and index == mcp2221_usb.CDC_CONTROL:
            return self.uart.control_in(request)[:length]
        raise Stall

    def control_out(self, request_type: int, request: int, value: int, index: int, data: bytes) -> None:
        if request_type != 0x21:
            raise Stall
        if index == mcp2221_usb.CDC_CONTROL:
            self.uart.control_out(request, data)
        elif index != mcp2221_usb.HID:
            raise Stall
        elif request == _SET_REPORT and value >> 8 == _OUTPUT_REPORT:
            self.out(mcp2221_usb.HID_OUT, data)
        elif request not in (_SET_IDLE, _SET_PROTOCOL):
            raise Stall

    def accepts(self, endpoint: int) -> bool:
        return endpoint != mcp2221_usb.CDC_OUT or self.uart.has_room

    def out(self, endpoint: int, data: bytes) -> None:
        with self.bench.clock.lock:
            self.bench.clock.catch_up()
            if endpoint == mcp2221_usb.HID_OUT:
                self._command(bytes(data[:REPORT_SIZE]).ljust(REPORT_SIZE, b"\0"))  # what is missing counts as 0
            elif endpoint == mcp2221_usb.CDC_OUT:
                self.uart.send(data)
            else:
                raise Stall

    def in_(self, endpoint: int, size: int) -> bytes | None:
        with self.bench.clock.lock:
            self._settle()
            if endpoint == mcp2221_usb.HID_IN:
                return self._answers.popleft()[:size] if self._answers else None
            if endpoint == mcp2221_usb.CDC_IN:
                return self.uart.take(min(size, mcp2221_usb.CDC_PACKET))
            if endpoint == mcp2221_usb.CDC_NOTIFY:
                return None
            raise Stall

    def next_event_us(self) -> int | None:
        events = [event for event in (self.i2c.next_event_us(), self.uart.next_event_us()) if event is not None]
        return min(events, default=None)

    def _settle(self) -> None:
        self.i2c.settle()
        self.uart.settle()

    # -- commands ------------------------------------------------------------------------------------

    def _command(self, command: bytes) -> None:
        self._settle()
        if command[0] == RESET and command[1:4] == _CERTAINLY:
            self.bus_reset()
            self.reenumerates = True
            return
        answer = bytearray(REPORT_SIZE)
        answer[0] = command[0]
        carry_out = self._commands.get(command[0])
        if carry_out is None:
            answer[1] = _UNSUPPORTED
        else:
            carry_out(command, answer)
        self._answers.append(bytes(answer))

    def _status(self, command: bytes, answer: bytearray) -> None:
        cancels = command[2] == CANCEL
        state = self.i2c.state
        if cancels:
            answer[2] = self.i2c.cancel()
        if command[3] == SET_SPEED:
            taken = not (cancels and state != mcp2221_i2c.IDLE) and self.i2c.set_divider(command[4])
            answer[3], answer[4] = SET_SPEED if taken else SPEED_REFUSED, command[4]
        self.i2c.fill_status(answer)
        if cancels and answer[2] == CANCEL and answer[8] == mcp2221_i2c.IDLE:
            answer[8] = (
                mcp2221_i2c.STOPPING
            )  # EasyMCP2221, _i2c_release: the answer to a cancel comes too early to tell
        answer[24] = self.pins.interrupt
        answer[46:50] = b"A612"  # hardware A.6, firmware 1.2
        for channel in range(3):
            answer[50 + 2 * channel : 52 + 2 * channel] = self.pins.adc(channel + 1).to_bytes(2, "little")

    def _i2c_write(self, command: bytes, answer: bytearray) -> None:
        requested = int.from_bytes(command[1:3], "little")
        data = command[4 : 4 + mcp2221_i2c.CHUNK]
        self._accept(self.i2c.write(command[0], requested, command[3], data), answer)

    def _i2c_read(self, command: bytes, answer: bytearray) -> None:
        requested = int.from_bytes(command[1:3], "little")
        self._accept(self.i2c.read(command[0], requested, command[3]), answer)

    def _accept(self, accepted: bool, answer: bytearray) -> None:
        if not accepted:
            answer[1], answer[2] = _BUSY, self.i2c.state

    def _get_data(self, command: bytes, answer: bytearray) -> None:
        answer[1], answer[2], answer[3], data = self.i2c.get_data()
        answer[4 : 4 + len(data)] = data

    def _set_sram(self, command: bytes, answer: bytearray) -> None:
        self.settings.alter(command)
        if command[6] & 0x81 == 0x81:
            self.pins.interrupt = False
        if command[7] & 0x80:
            self.pins.load()
        else:
            self.pins.apply()

    def _get_sram(self, command: bytes, answer: bytearray) -> None:
        settings = self.settings.read()
        answer[2 : 2 + len(settings)] = settings

    def _read_flash(self, command: bytes, answer: bytearray) -> None:
        found = self.flash.read(command[1])
        if found is None:
            answer[1] = _UNSUPPORTED
        else:
            answer[2 : 2 + len(found)] = found

    def _write_flash(self, command: bytes, answer: bytearray) -> None:
        answer[1] = _OK if self.flash.write(command[1], command[2:]) else _WRITE_UNSUPPORTED
