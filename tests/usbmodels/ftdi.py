"""Models of FTDI's high-speed chips: FT232H, FT2232H, FT4232H.

Written from FTDI's AN_108 and data sheets, and from Linux' ftdi_sio.h and libftdi for the control requests.
Not modelled: the UART (but TXD wired to RXD comes back), CBUS, the FIFO modes, the times of single edges.

Disturbances for tests: `stretch`, `hold_sda`.  What a well-made stream of commands never does is noted in
`contentions` and `remarks`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from usbmodels import ftdi_descriptors as descriptors
from usbmodels.bench import bench_for
from usbmodels.device import UsbModel
from usbmodels.faults import Stall
from usbmodels.ftdi_port import STATUS_BYTES, FtdiPort

if TYPE_CHECKING:
    from anyboard.sim import Bench
    from usbmodels.clock import UsbClock

_VENDOR_OUT, _VENDOR_IN = 0x40, 0xC0

# Requests, and values of RESET.  In libftdi's words (1.5) value 1 flushes what the host has sent, 2 what it will read.
_RESET, _MODEM_CONTROL, _FLOW_CONTROL, _BAUD_RATE, _DATA, _MODEM_STATUS = range(6)
_EVENT_CHARACTER, _ERROR_CHARACTER, _SET_LATENCY, _GET_LATENCY, _SET_MODE, _READ_PINS = 6, 7, 9, 10, 11, 12
_READ_EEPROM, _WRITE_EEPROM, _ERASE_EEPROM = 0x90, 0x91, 0x92
_RESET_PORT, _DROP_OUT, _DROP_IN = range(3)
_UART_SETTINGS = (_MODEM_CONTROL, _FLOW_CONTROL, _BAUD_RATE, _DATA, _EVENT_CHARACTER, _ERROR_CHARACTER)

_EEPROM_WORDS = 128


def _names(prefix: str, count: int) -> list[str]:
    return [f"{prefix}{number}" for number in range(count)]


class _Ftdi(UsbModel):
    """What the chips have in common.

    Args:
        bench: has the pads named in `PORTS`; a bench with nothing but pull-ups if None.
        serial: the serial number; "" as with a blank EEPROM.
        clock: the time; zero latency if None.
    """

    speed = "high"

    product_id_: ClassVar[int]
    release_: ClassVar[int]
    PORTS: ClassVar[tuple[list[str], ...]]
    """The pins of each port, from ADBUS0 up; those of the MPSSE ports first."""
    mpsse_ports: ClassVar[int]
    fifo_out: ClassVar[int]
    fifo_in: ClassVar[int]
    has_low_only: ClassVar[bool] = False

    def __init__(self, bench: Bench | None = None, *, serial: str | None = None, clock: UsbClock | None = None) -> None:
        super().__init__(bench or self.make_bench(), serial=serial, clock=clock)
        self.faults.is_answer = lambda packet: len(packet) > STATUS_BYTES
        self.device_descriptor = descriptors.device(self.product_id_, self.release_, serial != "")
        self.configuration = descriptors.configuration(len(self.PORTS))
        self.eeprom = [0xFFFF] * _EEPROM_WORDS
        self.ports = [
            FtdiPort(
                self.bench,
                names,
                self.clock,
                fifo_out=self.fifo_out,
                fifo_in=self.fifo_in,
                has_mpsse=index < self.mpsse_ports,
                has_low_only=self.has_low_only,
            )
            for index, names in enumerate(self.PORTS)
        ]

    @classmethod
    def make_bench(cls) -> Bench:
        """A bench with the chip's pins, I2C pull-ups on its MPSSE ports, and no part.

        I2C is SCL on a port's bit 0, SDA on bits 1 and 2 together; that wire counts as there when a target is
        attached (`Lines.joins_for_i2c`).  The one that adaptive clocking needs, from bit 0 to bit 7, does not.
        """
        first = cls.PORTS[0]
        pins = " ".join(name for names in cls.PORTS for name in names)
        bench = bench_for(pins, i2c=" ".join(first[:2]), spi=" ".join(first[:3]))
        for names in cls.PORTS[1 : cls.mpsse_ports]:
            bench.i2c_on(scl=names[0], sda=names[1])
        return bench

    # -- for tests ---------------------------------------------------------------------------------

    @property
    def contentions(self) -> list[str]:
        """Every fight of an output of the chip with something that pulls the other way."""
        return [text for port in self.ports for text in port.contentions]

    @property
    def remarks(self) -> list[str]:
        """What was sent although AN_108 does not say what it does."""
        return [text for port in self.ports for text in port.remarks]

    def stretch(self, us: float | None, port: int = 0) -> None:
        """A target on a port's I2C holds SCL low from its next ACK on, for `us` microseconds; None: for good."""
        with self.lock:
            self.ports[port].lines.hold_clock(us)

    def hold_sda(self, clocks: int, port: int = 0) -> None:
        """A target on a port's I2C holds SDA low until it has seen so many clock pulses."""
        with self.lock:
            self.ports[port].lines.hold_data(clocks)

    # -- USB ---------------------------------------------------------------------------------------

    def bus_reset(self) -> None:
        for port in self.ports:
            port.reset()

    def _port(self, index: int) -> FtdiPort:
        number = index & 0xFF  # 1 is port A; 0 too, for drivers that know of one port only
        if number > len(self.ports):
            raise Stall
        return self.ports[max(number, 1) - 1]

    def control_out(self, request_type: int, request: int, value: int, index: int, data: bytes) -> None:
        if request_type != _VENDOR_OUT:
            raise Stall
        if request == _WRITE_EEPROM:
            self.eeprom[index % _EEPROM_WORDS] = value
        elif request == _ERASE_EEPROM:
            self.eeprom = [0xFFFF] * _EEPROM_WORDS
        elif request == _RESET:
            self._reset(self._port(index), value)
        elif request == _SET_LATENCY:
            self._port(index).latency_ms = max(value & 0xFF, 1)
        elif request == _SET_MODE:
            self._port(index).set_mode(value >> 8, value & 0xFF)
        elif request in _UART_SETTINGS:
            self._port(index if request != _BAUD_RATE else 1)
        else:
            raise Stall

    @staticmethod
    def _reset(port: FtdiPort, value: int) -> None:
        if value not in (_RESET_PORT, _DROP_OUT, _DROP_IN):
            raise Stall
        if value != _DROP_IN:
            port.drop_commands()
        if value != _DROP_OUT:
            port.drop_answers()

    def control_in(self, request_type: int, request: int, value: int, index: int, length: int) -> bytes:
        if request_type != _VENDOR_IN:
            raise Stall
        if request == _READ_EEPROM:
            return self.eeprom[index % _EEPROM_WORDS].to_bytes(2, "little")[:length]
        port = self._port(index)
        if request == _GET_LATENCY:
            return bytes((port.latency_ms,))
        if request == _READ_PINS:
            return bytes((port.levels(),))
        if request == _MODEM_STATUS:
            return b"\x32\x60"[:length]
        raise Stall

    def accepts(self, endpoint: int) -> bool:
        return self._by_endpoint(endpoint, 0).accepts()

    def out(self, endpoint: int, data: bytes) -> None:
        self._by_endpoint(endpoint, 0).out(data)

    def in_(self, endpoint: int, size: int) -> bytes | None:
        return self._by_endpoint(endpoint, 0x80).in_()

    def _by_endpoint(self, endpoint: int, direction: int) -> FtdiPort:
        for index, port in enumerate(self.ports):
            address = descriptors.in_endpoint(index) if direction else descriptors.out_endpoint(index)
            if endpoint & 0x0F == address & 0x0F:
                return port
        raise Stall

    def next_event_us(self) -> int | None:
        events = [port.next_event_us() for port in self.ports]
        return min((event for event in events if event is not None), default=None)


class FT232H(_Ftdi):
    """One port, 16 pins: D0-D7 are ADBUS, C0-C7 are ACBUS."""

    product_id_, release_ = 0x6014, 0x0900
    strings: ClassVar[list[str]] = ["FTDI", "Single RS232-HS", "FT000001"]
    PORTS = ([*_names("D", 8), *_names("C", 8)],)
    mpsse_ports = 1
    fifo_out = fifo_in = 1024  # DS_FT232H, 1: "1 kbyte receive and transmit buffers"
    has_low_only = True


class FT2232H(_Ftdi):
    """Two ports of 16 pins: AD0-AD7 with AC0-AC7, BD0-BD7 with BC0-BC7."""

    product_id_, release_ = 0x6010, 0x0700
    strings: ClassVar[list[str]] = ["FTDI", "Dual RS232-HS", "FT000002"]
    PORTS = tuple([*_names(f"{port}D", 8), *_names(f"{port}C", 8)] for port in "AB")
    mpsse_ports = 2
    fifo_out = fifo_in = 4096  # DS_FT2232H, 1


class FT4232H(_Ftdi):
    """Four ports of 8 pins, AD0-AD7 to DD0-DD7; A and B have an MPSSE."""

    product_id_, release_ = 0x6011, 0x0800
    strings: ClassVar[list[str]] = ["FTDI", "Quad RS232-HS", "FT000004"]
    PORTS = tuple(_names(f"{port}D", 8) for port in "ABCD")
    mpsse_ports = 2
    fifo_out = fifo_in = 2048  # DS_FT4232H, 1
