"""The CH347T in its modes 1, 2 and 3: I2C, SPI, pins and UART on a simulated bench.

After WCH's own Linux driver (WCHSoftGroup/ch34x_mphsi_master_linux: ch34x_mphsi.h, _spi.c, _i2c.c, _gpio.c),
aystarik/ch347-i2c-spi-gpio, and i2cy/CH347-HIDAPI for the HID mode.  The endpoint numbers of the serial port are
made up.
"""

from __future__ import annotations

import struct
from collections import deque
from typing import TYPE_CHECKING, ClassVar

from anyboard.sim.spi import exchange
from usbmodels.bench import bench_for
from usbmodels.ch34x import BoardSide, I2CStream
from usbmodels.device import Stall, UsbModel

if TYPE_CHECKING:
    from anyboard.sim import Bench
    from anyboard.sim.nets import Net
    from usbmodels.clock import UsbClock

GPIO = ["SCK", "MISO", "CS0", "SCL", "GPIO4", "CS1", "GPIO6", "GPIO7"]
"""GPIO0-GPIO7, by the names of the CH347T's pins (WCH's README_EN.md)."""

_SPEEDS = (20_000, 100_000, 400_000, 750_000)
_MORE_SPEEDS = (50_000, 200_000, 1_000_000, 2_000_000)  # ch34x_mphsi.h, from firmware 3.41 on
_NEW_FIRMWARE = 0x0341

_SPI_CONFIG = struct.Struct("<9HHBB4s")
_SPI_FULL_DUPLEX, _SPI_MASTER, _SPI_SOFT_NSS = 0x0000, 0x0104, 0x0200
_CHUNK = 507  # of SPI data in one answer


def _report(acknowledged: bool, is_counted: bool) -> bytes:
    return b"\x01" if acknowledged else b"\x00"


def _serial_port_descriptors() -> bytes:
    """CDC-ACM as interfaces 0 and 1 (USB CDC PSTN 1.20)."""
    return (
        bytes((8, 11, 0, 2, 2, 2, 1, 0))
        + bytes((9, 4, 0, 0, 1, 2, 2, 1, 0))
        + bytes.fromhex("05240010 01 05240101 01 0424 0202 05240600 01")
        + struct.pack("<BBBBHB", 7, 5, 0x81, 3, 16, 4)
        + bytes((9, 4, 1, 0, 2, 10, 0, 0, 0))
        + struct.pack("<BBBBHB", 7, 5, 0x04, 2, 512, 0)
        + struct.pack("<BBBBHB", 7, 5, 0x84, 2, 512, 0)
    )


def _vendor_interface() -> bytes:
    return (
        bytes((9, 4, 2, 0, 2, 255, 0, 0, 0))
        + struct.pack("<BBBBHB", 7, 5, 0x06, 2, 512, 0)
        + struct.pack("<BBBBHB", 7, 5, 0x86, 2, 512, 0)
    )


def _configuration(interfaces: int, body: bytes) -> bytes:
    return struct.pack("<BBHBBBBB", 9, 2, 9 + len(body), interfaces, 1, 0, 0x80, 150) + body


def _device(product: int, device_class: tuple[int, int, int]) -> bytes:
    return struct.pack("<BBHBBBBHHHBBBB", 18, 1, 0x0200, *device_class, 64, 0x1A86, product, 0x0341, 1, 2, 3, 1)


class CH347(UsbModel):
    """Mode 1: UART, I2C and SPI, for WCH's own driver (1a86:55db).

    Args:
        bench, serial, clock: as for `UsbModel`.
        firmware: its version; before 3.41 there are four I2C speeds, and SPI clocks of 60 MHz / 2^n only.
    """

    speed = "high"
    device_descriptor = _device(0x55DB, (239, 2, 1))
    configuration = _configuration(3, _serial_port_descriptors() + _vendor_interface())
    strings: ClassVar[list[str]] = ["wch.cn", "USB To UART+SPI+I2C", "0123456789"]
    cdc: ClassVar[tuple[int, int, int] | None] = (0, 0x04, 0x84)
    has_spi: ClassVar[bool] = True

    _OUT, _IN = 0x06, 0x86

    def __init__(
        self,
        bench: Bench | None = None,
        *,
        serial: str | None = None,
        clock: UsbClock | None = None,
        firmware: int = _NEW_FIRMWARE,
    ) -> None:
        if bench is None:
            pins = " ".join([*GPIO, "SDA", "MOSI", "TX", "RX"])
            bench = bench_for(pins, i2c="SCL SDA", spi="SCK MOSI MISO", uart="TX RX")
        super().__init__(bench, serial=serial, clock=clock)
        self.firmware = firmware
        speeds = _SPEEDS + (_MORE_SPEEDS if firmware >= _NEW_FIRMWARE else ())
        self.i2c = I2CStream(self.bench, speeds, _report)
        self.bench.adapter = BoardSide(self.bench, self._serial_arrives)  # type: ignore[assignment]
        self.is_mute = False
        """Whether it has stopped answering."""
        self.backlog = 0
        """The most messages that ever waited for the host to read an answer."""
        self.bus_reset()

    def bus_reset(self) -> None:
        """Power on."""
        self._messages: deque[bytes] = deque()
        self._answers: deque[tuple[int, bytes]] = deque()
        self._busy_until = 0
        self.i2c.hertz = 100_000
        self.i2c.engine.stop()
        self.spi_config = _SPI_CONFIG.pack(
            _SPI_FULL_DUPLEX, _SPI_MASTER, 0, 2, 1, 0x200, 8, 0, 7, 0, 0xFF, 0, b"\0" * 4
        )
        self.spi_base_hz = 60_000_000
        self.directions, self.values = [False] * 8, [False] * 8
        self.line_coding = struct.pack("<IBBB", 9600, 0, 0, 8)
        self.received = bytearray()
        for name in GPIO:
            self.bench.pads[name].become_input(None)

    # -- USB -----------------------------------------------------------------------------------------

    def control_out(self, request_type: int, request: int, value: int, index: int, data: bytes) -> None:
        if self.cdc is None or request_type != 0x21 or index != self.cdc[0]:
            raise Stall
        if request == 0x20:  # SET_LINE_CODING
            if len(data) != 7 or not 1200 <= int.from_bytes(data[:4], "little") <= 9_000_000:
                raise Stall
            self.line_coding = data
        elif request != 0x22:  # SET_CONTROL_LINE_STATE
            raise Stall

    def control_in(self, request_type: int, request: int, value: int, index: int, length: int) -> bytes:
        if self.cdc is not None and (request_type, request, index) == (0xA1, 0x21, self.cdc[0]):  # GET_LINE_CODING
            return self.line_coding[:length]
        raise Stall

    def accepts(self, endpoint: int) -> bool:
        return not self._messages

    def out(self, endpoint: int, data: bytes) -> None:
        if self.cdc is not None and endpoint == self.cdc[1]:
            self._send_serial(data)
            return
        if endpoint != self._OUT:
            raise Stall
        self._messages.append(data)
        self._work()
        self.backlog = max(self.backlog, len(self._messages))

    def in_(self, endpoint: int, size: int) -> bytes | None:
        if self.cdc is not None and endpoint == self.cdc[2]:
            data = bytes(self.received[:size])
            del self.received[: len(data)]
            return data or None
        if endpoint != self._IN or not self._answers or self._answers[0][0] > self.clock.now_us:
            return None
        data = self._answers.popleft()[1]
        self._work()
        return data

    def next_event_us(self) -> int | None:
        return self._answers[0][0] if self._answers else None

    # -- messages ------------------------------------------------------------------------------------

    def _work(self) -> None:
        while self._messages and not self._answers:
            message = self._messages.popleft()
            answers, us = self._run(message)
            self._busy_until = max(self._busy_until, self.clock.now_us) + self.clock.wire_us(us)
            if not self.is_mute:
                self._answers += [(self._busy_until, self._framed(answer)) for answer in answers if answer]

    def _framed(self, answer: bytes) -> bytes:
        return answer

    def _run(self, message: bytes) -> tuple[list[bytes], float]:
        """The answers to a message, and how long it takes."""
        if len(message) > 512:
            raise Stall
        if message[0] == 0xAA:
            answer, us = self.i2c.run(message)
            return [answer], us
        count = int.from_bytes(message[1:3], "little")
        data = message[3 : 3 + count]
        if len(data) != count:
            raise Stall
        if message[0] == 0xCA:
            return [self._info(data)], 0
        if message[0] == 0xCC and count == 8:
            return [b"\xcc\x08\x00" + self._pins(data)], 0
        if not self.has_spi:
            raise Stall
        return self._spi(message[0], data)

    def _info(self, data: bytes) -> bytes:
        if data == b"\x00":
            return b"\xca\x04\x00" + struct.pack("<HH", self.firmware, 0)
        if data == b"\x01" and self.has_spi:
            return b"\xca\x1a\x00" + self.spi_config
        raise Stall

    def _pins(self, settings: bytes) -> bytes:
        answer = bytearray()
        for bit, name in enumerate(GPIO):
            setting, pad = settings[bit], self.bench.pads[name]
            if setting & 0xC0 == 0xC0:
                self.directions[bit] = bool(setting & 0x20)
                if setting & 0x10:
                    self.values[bit] = bool(setting & 0x08)
                if self.directions[bit]:
                    pad.become_output(self.values[bit])
                else:
                    pad.become_input(None)
        for bit, name in enumerate(GPIO):
            answer.append(self.directions[bit] << 7 | self.bench.pads[name].terminal.net.level << 6)
        return bytes(answer)

    # -- SPI -----------------------------------------------------------------------------------------

    @property
    def spi_mode(self) -> tuple[int, int]:
        """Polarity and phase."""
        config = _SPI_CONFIG.unpack(self.spi_config)
        return int(config[3] == 2), config[4]

    @property
    def spi_hz(self) -> int:
        """The clock."""
        return self.spi_base_hz >> (_SPI_CONFIG.unpack(self.spi_config)[6] >> 3)

    def _spi(self, command: int, data: bytes) -> tuple[list[bytes], float]:
        if command == 0xC0 and len(data) == _SPI_CONFIG.size:
            self.spi_config = data
            return [b"\xc0\x01\x00\x00"], 0
        if command == 0xE1 and len(data) == 1 and 1 <= data[0] <= 4 and self.firmware >= _NEW_FIRMWARE:
            self.spi_base_hz = (28_000_000, 36_000_000, 48_000_000, 60_000_000)[data[0] - 1]
            return [b"\xe1\x01\x00\x00"], 0
        if command == 0xC1 and len(data) == 10:
            return [], 0
        if command == 0xC2:
            return [b"\xc2" + len(data).to_bytes(2, "little") + self._exchange(data)], len(data) * 8e6 / self.spi_hz
        if command == 0xC4:
            self._exchange(data)
            return [b"\xc4\x01\x00\x00"], len(data) * 8e6 / self.spi_hz
        if command == 0xC3 and len(data) == 4:
            count = int.from_bytes(data, "little")
            read = self._exchange(bytes((_SPI_CONFIG.unpack(self.spi_config)[10],)) * count)
            chunks = [read[at : at + _CHUNK] for at in range(0, count, _CHUNK)]
            answers = [b"\xc3" + len(chunk).to_bytes(2, "little") + chunk for chunk in chunks]
            return answers, count * 8e6 / self.spi_hz
        raise Stall

    def _exchange(self, data: bytes) -> bytes:
        clock, mosi, miso = (self.bench.terminal(name) for name in ("SCK", "MOSI", "MISO"))
        return exchange(self.bench.spi_buses(clock), mosi, miso, data, self.spi_mode)

    # -- UART ----------------------------------------------------------------------------------------

    def _send_serial(self, data: bytes) -> None:
        tx = self.bench.terminal("TX")
        for bus in self.bench.uart_buses(tx=tx):
            for peer in tuple(bus.peers):
                peer.receive(data)
        self.bench.deliver(tx.net, data)

    def _serial_arrives(self, net: Net, data: bytes) -> None:
        if self.cdc is not None and net is self.bench.terminal("RX").net:
            self.received += data


class CH347JTAG(CH347):
    """Mode 3: UART, JTAG and I2C (1a86:55dd)."""

    device_descriptor = _device(0x55DD, (239, 2, 1))
    strings: ClassVar[list[str]] = ["wch.cn", "USB To UART+JTAG", "0123456789"]
    has_spi = False


class CH347HID(CH347):
    """Mode 2: the same as mode 1 in HID reports (1a86:55dc); its UART is a HID interface too, and not modelled."""

    device_descriptor = _device(0x55DC, (0, 0, 0))
    strings: ClassVar[list[str]] = ["wch.cn", "HID To UART+SPI+I2C", "0123456789"]
    cdc = None
    hid_interface = 1
    hid_endpoints = (0x06, 0x86)
    # 512 bytes each way, without report numbers (HID 1.11, 6.2.2)
    hid_report_descriptor = bytes.fromhex(
        "06 00 ff 09 01 a1 01 15 00 26 ff 00 75 08 96 00 02 09 02 81 02 96 00 02 09 03 91 02 c0"
    )
    hid_descriptor = struct.pack("<BBHBBBH", 9, 0x21, 0x0111, 0, 1, 0x22, len(hid_report_descriptor))
    configuration = _configuration(
        2,
        b"".join(
            bytes((9, 4, number, 0, 2, 3, 0, 0, 0))
            + descriptor
            + struct.pack("<BBBBHB", 7, 5, 0x80 | endpoint, 3, 512, 1)
            + struct.pack("<BBBBHB", 7, 5, endpoint, 3, 512, 1)
            for number, endpoint, descriptor in ((0, 0x04, hid_descriptor), (1, 0x06, hid_descriptor))
        ),
    )

    def out(self, endpoint: int, data: bytes) -> None:
        count = int.from_bytes(data[:2], "little")
        if count > 510:
            raise Stall
        super().out(endpoint, data[2 : 2 + count].ljust(count, b"\0"))  # what a short report leaves out is zero

    def _framed(self, answer: bytes) -> bytes:
        assert len(answer) <= 510
        return (len(answer).to_bytes(2, "little") + answer).ljust(512, b"\0")


class CH347UART(UsbModel):
    """Mode 0: two UARTs and nothing else (1a86:55da)."""

    speed = "high"
    device_descriptor = _device(0x55DA, (239, 2, 1))
    configuration = _configuration(2, _serial_port_descriptors())
    strings: ClassVar[list[str]] = ["wch.cn", "USB Dual_Serial", "0123456789"]
