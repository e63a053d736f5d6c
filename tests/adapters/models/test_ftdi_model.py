"""The model of FTDI's chips against AN_108 and the data sheets, command by command."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anyboard.sim.chips import Loopback
from usbmodels.clock import UsbClock
from usbmodels.faults import Stall
from usbmodels.ftdi import FT232H, FT2232H, FT4232H
from usbmodels.parts import Memory

if TYPE_CHECKING:
    from collections.abc import Iterator

    from usbmodels.device import UsbModel

CHIPS = (FT232H, FT2232H, FT4232H)
_DEFAULT_LATENCY_US = 16_000


class Host:
    """What a driver does with one port, without a driver."""

    def __init__(self, model: FT232H | FT2232H | FT4232H, port: int = 0, mode: int = 2) -> None:
        self.model = model
        self.number = port + 1
        self.out_endpoint, self.in_endpoint = 0x02 + 2 * port, 0x81 + 2 * port
        self.control(0x0B, mode << 8)

    def control(self, request: int, value: int) -> None:
        self.model.control_out(0x40, request, value, self.number, b"")

    def send(self, *parts: str | bytes) -> None:
        data = b"".join(bytes.fromhex(part) if isinstance(part, str) else part for part in parts)
        for at in range(0, len(data), 512):
            assert self.model.accepts(self.out_endpoint), "the FIFO is full"
            self.model.out(self.out_endpoint, data[at : at + 512])

    def packets(self) -> Iterator[bytes]:
        while (packet := self.model.in_(self.in_endpoint, 512)) is not None and len(packet) > 2:
            yield packet

    def ask(self, *parts: str | bytes) -> bytes:
        """Send, and 87; the answer without status bytes."""
        self.send(*parts, "87")
        return b"".join(packet[2:] for packet in self.packets())


def unblamed(model: FT232H | FT2232H | FT4232H) -> bool:
    return not model.contentions and not model.remarks


# -- descriptors and control requests ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("chip", "product", "release", "ports"),
    [(FT232H, 0x6014, 0x0900, 1), (FT2232H, 0x6010, 0x0700, 2), (FT4232H, 0x6011, 0x0800, 4)],
)
def test_descriptors_have_a_vendor_interface_with_two_bulk_endpoints_for_each_port(
    chip: type[FT232H], product: int, release: int, ports: int
) -> None:
    model = chip()
    assert (model.vendor_id, model.product_id, model.release) == (0x0403, product, release)
    raw = model.configuration
    assert int.from_bytes(raw[2:4], "little") == len(raw)
    assert raw[4] == ports
    endpoints = [raw[at + 2] for at in range(len(raw)) if raw[at : at + 2] == b"\x07\x05"]
    assert endpoints == [0x81, 0x02, 0x83, 0x04, 0x85, 0x06, 0x87, 0x08][: 2 * ports]


def test_a_blank_eeprom_has_no_serial_number() -> None:
    assert FT232H().serial == "FT000001"
    assert FT232H(serial="X").serial == "X"
    assert FT232H(serial="").serial is None


def test_the_latency_timer_is_16_ms_until_set() -> None:
    model = FT2232H()
    model.control_out(0x40, 9, 2, 2, b"")
    assert model.control_in(0xC0, 10, 0, 1, 1) == b"\x10"
    assert model.control_in(0xC0, 10, 0, 2, 1) == b"\x02"


@pytest.mark.parametrize(
    ("chip", "mpsse"), [(FT232H, (1,)), (FT2232H, (1, 2)), (FT4232H, (1, 2))], ids=lambda value: str(value)
)
def test_only_some_ports_have_an_mpsse(chip: type[FT4232H], mpsse: tuple[int, ...]) -> None:
    model = chip()
    for number in range(1, len(model.ports) + 1):
        if number in mpsse:
            model.control_out(0x40, 0x0B, 0x0200, number, b"")
        else:
            with pytest.raises(Stall):
                model.control_out(0x40, 0x0B, 0x0200, number, b"")


def test_an_unknown_request_or_port_is_refused() -> None:
    model = FT232H()
    for request, index in ((0x33, 1), (9, 2)):
        with pytest.raises(Stall):
            model.control_out(0x40, request, 1, index, b"")


# -- packets, FIFOs, time ---------------------------------------------------------------------------


def test_every_packet_begins_with_two_status_bytes_and_has_at_most_512() -> None:
    host = Host(FT2232H())
    host.send("81" * 1200, "87")
    packets = list(host.packets())
    assert [len(packet) for packet in packets] == [512, 512, 2 + 1200 - 1020]
    assert all(packet[0] == 0x32 for packet in packets)


def test_without_87_an_answer_waits_for_the_latency_timer() -> None:
    model = FT232H()
    host = Host(model)
    host.send("81")
    assert model.in_(0x81, 512) is None
    assert model.next_event_us() == _DEFAULT_LATENCY_US
    model.clock.advance_to(_DEFAULT_LATENCY_US - 1)
    assert model.in_(0x81, 512) is None
    model.clock.advance_to(_DEFAULT_LATENCY_US)
    assert len(model.in_(0x81, 512) or b"") == 3
    assert model.in_(0x81, 512) is None
    assert model.next_event_us() == 2 * _DEFAULT_LATENCY_US


def test_when_nothing_is_answered_the_timer_sends_the_status_alone() -> None:
    model = FT232H()
    Host(model).send("80 00 00 87")
    assert model.in_(0x81, 512) is None
    model.clock.advance_to(_DEFAULT_LATENCY_US)
    assert model.in_(0x81, 512) == b"\x32\x60"


@pytest.mark.parametrize(("chip", "size"), [(FT232H, 1024), (FT2232H, 4096), (FT4232H, 2048)])
def test_a_full_answer_fifo_stops_the_engine_and_then_the_host(chip: type[FT232H], size: int) -> None:
    model = chip()
    host = Host(model)
    host.send("81" * size, "81" * (size - 511))  # as much as is answered, and until less than a packet is free
    assert not model.accepts(0x02)
    total, packet = 0, model.in_(0x81, 512)
    while packet is not None:
        total += len(packet) - 2
        packet = model.in_(0x81, 512)
    assert total + 510 > 2 * size - 511
    assert model.accepts(0x02)


def test_a_bad_command_is_answered_by_fa_and_itself_but_not_flushed() -> None:
    model = FT232H()
    host = Host(model)
    host.send("AA")
    assert model.in_(0x81, 512) is None
    assert host.ask("AB") == bytes.fromhex("FA AA FA AB")


@pytest.mark.parametrize("code", [0x00, 0x0F, 0x70, 0x40, 0x90, 0x98, 0xFF])
def test_codes_that_mean_nothing_are_bad_commands(code: int) -> None:
    assert Host(FT232H()).ask(bytes((code,))) == bytes((0xFA, code))


def test_only_the_ft232h_drives_low_only() -> None:
    assert Host(FT232H()).ask("9E 07 00") == b""
    for chip in (FT2232H, FT4232H):
        assert Host(chip()).ask("9E") == bytes.fromhex("FA 9E")


def test_commands_may_come_in_pieces() -> None:
    host = Host(FT232H())
    host.send("84 31 02")
    host.send("00 12")
    host.send("34")
    assert host.ask("56") == bytes.fromhex("12 34 56")


def test_flushing_what_the_host_sent_leaves_a_begun_command_waiting() -> None:
    host = Host(FT232H())
    host.send("84 31 02 00 12")
    host.control(0, 1)
    assert host.ask("34 56") == bytes.fromhex("12 34 56")


def test_flushing_drops_answers_and_commands_behind_a_full_fifo() -> None:
    model = FT232H()
    host = Host(model)
    host.send("81" * 1500)
    host.control(0, 1)
    host.control(0, 2)
    assert host.ask("AA") == bytes.fromhex("FA AA")


def test_a_reset_of_the_mode_makes_all_pins_inputs_and_forgets_settings() -> None:
    model = FT232H()
    host = Host(model)
    host.send("80 10 10 84 8C 86 05 00")
    assert model.bench.pin("D4").is_output
    host.control(0x0B, 0)
    assert not model.bench.pin("D4").is_output
    engine = model.ports[0].engine
    assert engine is not None
    assert (engine.clocking.divisor, engine.clocking.three_phase, engine.lines.loopback) == (0, False, False)


@pytest.mark.parametrize(
    ("commands", "us"),
    [
        ("8A 86 1D 00 | 11 03 00 00000000", 32),  # 60 MHz / (2 * 30) = 1 MHz
        ("8B 86 05 00 | 11 03 00 00000000", 32),  # 12 MHz / (2 * 6) = 1 MHz
        ("86 05 00 | 11 03 00 00000000", 32),  # the divider by 5 is on at first
        ("8A 8C 86 1D 00 | 11 03 00 00000000", 48),  # three phases take half as long again
        ("8A 86 1D 00 | 8F 01 00", 16.5),
        ("8A 86 1D 00 | 8E 02", 3.5),
    ],
)
def test_how_long_bits_take(commands: str, us: int) -> None:
    host = Host(FT232H())
    lines = host.model.ports[0].lines
    settings, _, shift = commands.rpartition("| ")
    host.send(settings)
    before = lines.elapsed
    host.send(shift)
    assert lines.elapsed - before == pytest.approx(us)


def test_on_a_timed_clock_the_answer_comes_when_the_bits_are_through() -> None:
    model = FT232H(clock=UsbClock(timed=True))
    host = Host(model)
    host.send("8A 86 2B 01 20 63 00 87")  # 60 MHz / (2 * 300) = 100 kHz: 800 bits, 8 ms
    assert model.in_(0x81, 512) is None
    while (packet := model.in_(0x81, 512)) is None:
        event = model.next_event_us()
        assert event is not None
        model.clock.advance_to(event)
    assert len(packet) == 102
    assert 8_000 <= model.clock.now_us < 8_200


def test_times_of_start_and_stop_are_measured() -> None:
    host = I2CHost(FT232H())
    host.ask(host.start(), host.pins(0, 0), host.pins(1, 0) * 3, host.pins(1, 1) * 4, host.start(), host.stop())
    times = host.model.ports[0].lines.times
    assert (times.start_hold, times.stop_setup, times.bus_free) == (0.5, 0.5, 2.5)


# -- pins -----------------------------------------------------------------------------------------


def test_pins_are_set_and_read_by_byte() -> None:
    model = FT232H()
    host = Host(model)
    host.send("80 50 F0 82 01 03")
    levels = [model.bench.pin(name).level for name in ("D4", "D5", "D6", "D7", "C0", "C1")]
    assert levels == [True, False, True, False, True, False]
    model.bench.pin("C7").drive(False)
    assert host.ask("81 83") == bytes((0x5F, 0x7D))  # inputs with nothing on them are pulled up


def test_low_only_pins_let_go_when_they_are_high() -> None:
    model = FT232H()
    host = Host(model)
    host.send("9E 00 01 82 01 01")
    model.bench.pin("C0").drive(False)
    assert host.ask("83") == b"\xfe"
    assert unblamed(model)


def test_two_outputs_against_each_other_are_noted() -> None:
    model = FT232H()
    model.bench.pin("C0").drive(False)
    assert Host(model).ask("82 01 01 83") == b"\xfe"
    assert len(model.contentions) == 1
    assert "C0" in model.contentions[0]


def test_port_b_moves_its_own_pins_only() -> None:
    model = FT2232H()
    a, b = Host(model, 0), Host(model, 1)
    b.send("80 00 F8 82 00 FF")
    assert not any(model.bench.pin(name).is_output for name in model.PORTS[0])
    assert all(not model.bench.pin(name).level for name in model.PORTS[1][3:])
    assert a.ask("81 83") == b"\xff\xff"
    assert b.ask("81 83") == b"\x07\x00"


def test_ports_of_the_ft4232h_have_no_high_byte() -> None:
    assert Host(FT4232H()).ask("82 00 FF 83") == b"\xff"


def test_bitbang_mode_and_reading_pins_by_control_request() -> None:
    model = FT232H()
    host = Host(model, mode=0)
    model.control_out(0x40, 0x0B, 0x01F0, 1, b"")
    host.send("A5")
    assert model.control_in(0xC0, 12, 0, 1, 1) == b"\xaf"


@pytest.mark.parametrize(("code", "level"), [("88", True), ("89", False), ("94", True), ("95", False)])
def test_waiting_for_gpiol1(code: str, level: bool) -> None:
    model = FT232H()
    host = Host(model)
    model.bench.pin("D5").drive(not level)
    assert host.ask("80 00 01", code, "81") == b""
    model.bench.pin("D5").drive(level)
    assert len(host.ask("")) == 1


@pytest.mark.parametrize(("code", "level"), [("9C", True), ("9D", False)])
def test_clocks_until_gpiol1(code: str, level: bool) -> None:
    model = FT232H()
    host = Host(model)
    edges: list[bool] = []
    model.bench.pin("D5").drive(not level)
    host.send("80 00 01")
    model.bench.pin("D0").on_change(edges.append)
    host.send(code, "02 00")
    assert edges == [True, False] * 24
    model.bench.pin("D5").drive(level)
    host.send(code, "02 00")
    assert len(edges) == 48


# -- shifting ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("phases", ["8D", "8C"])
@pytest.mark.parametrize("code", ["31", "39", "34", "3C"])
def test_loopback_returns_what_is_sent(code: str, phases: str) -> None:
    model = FT232H()
    data = bytes(range(200))
    idle = "80 00 03" if int(code, 16) & 1 else "80 01 03"
    assert Host(model).ask("84", phases, idle, code, "C7 00", data) == data
    assert unblamed(model)


@pytest.mark.parametrize(
    ("code", "answer"),
    [("33", 0b101), ("36", 0b101), ("3B", 0b101 << 5), ("3E", 0b101 << 5)],
)
def test_bits_that_come_in_are_shifted_up_or_down(code: str, answer: int) -> None:
    idle = "80 00 03" if int(code, 16) & 1 else "80 01 03"
    data = "BF" if int(code, 16) & 8 == 0 else "FD"  # 101 first, then ones
    assert Host(FT232H()).ask("84", idle, code, "02", data) == bytes((answer,))


def test_tms_sends_low_bits_first_and_holds_bit_7_on_data_out() -> None:
    model = FT232H()
    host = Host(model)
    host.send("80 08 0B")
    seen: list[tuple[bool, bool]] = []
    pin = model.bench.pin
    pin("D0").on_change(lambda level: seen.append((pin("D3").level, pin("D1").level)) if level else None)
    host.send("4B 04", bytes((0b1001_0110,)))
    assert seen == [(False, True), (True, True), (True, True), (False, True), (True, True)]
    assert len(host.ask("6B 04 00")) == 1
    assert unblamed(model)


def test_a_clock_that_is_not_where_the_command_wants_it_is_noted() -> None:
    model = FT232H()
    host = Host(model)
    host.send("80 01 03 11 00 00 55")
    assert len(model.remarks) == 1
    assert "11" in model.remarks[0]


def test_edges_and_data_of_a_byte() -> None:
    """AN_108, 3.3.2: bit 7 is placed on TDI/DO, then the clock goes up and down; the data change as it falls."""
    model = FT232H()
    host = Host(model)
    host.send("80 00 03")
    rising: list[bool] = []
    model.bench.pin("D0").on_change(lambda level: rising.append(model.bench.pin("D1").level) if level else None)
    host.send("11 00 00 A6")
    assert rising == [True, False, True, False, False, True, True, False]
    assert not model.bench.pin("D0").level


# -- SPI --------------------------------------------------------------------------------------------


class Echo:
    """Answers every byte with the one before, the first with 0x5A."""

    def __init__(self, spi_mode: tuple[int, int] | tuple[tuple[int, int], ...] | None) -> None:
        if spi_mode is not None:
            self.spi_mode = spi_mode
        self.before = 0x5A
        self.log = bytearray()

    def select(self) -> None:
        self.before = 0x5A

    def transfer(self, mosi: bytes) -> bytes:
        self.log += mosi
        answer = bytes((self.before,)) + mosi[:-1]
        self.before = mosi[-1]
        return answer


def spi(spi_mode: tuple[int, int] | tuple[tuple[int, int], ...] | None) -> tuple[Host, Echo]:
    model = FT232H()
    part = Echo(spi_mode)
    model.bench.spi.attach(part, cs="D3")
    return Host(model), part


DATA = bytes.fromhex("C3 55 0F 81")
ECHO = bytes.fromhex("5A C3 55 0F")

MODE_0 = ("80 08 0B 80 00 0B", "80 08 0B")
MODE_2 = ("80 09 0B 80 01 0B", "80 09 0B")


@pytest.mark.parametrize(
    ("mode", "code", "frame"),
    [((0, 0), "31", MODE_0), ((1, 0), "34", MODE_2), (None, "31", MODE_0), (None, "34", MODE_2)],
)
@pytest.mark.parametrize("watched", [False, True])
def test_spi_modes_0_and_2(mode: tuple[int, int] | None, code: str, frame: tuple[str, str], watched: bool) -> None:
    host, part = spi(mode)
    if watched:  # then every edge is made one by one
        host.model.bench.pin("D0").on_change(lambda level: None)
    assert host.ask(frame[0], code, "03 00", DATA, frame[1]) == ECHO
    assert part.log == DATA
    assert unblamed(host.model)


def test_a_command_in_the_stream_may_read_at_the_second_edge() -> None:
    """As pyftdi does in mode 0: the part shifts at that edge, so the bit is still there just prior to it."""
    host, part = spi((0, 0))
    assert host.ask(MODE_0[0], "11 01 00", DATA[:2], "24 00 00", MODE_0[1]) == DATA[1:2]
    assert bytes(part.log[:2]) == DATA[:2]


@pytest.mark.parametrize("mode", [(1, 1), ((0, 0), (1, 1)), None])
def test_spi_mode_3_made_of_clock_level_and_commands(mode: tuple[int, int] | None) -> None:
    """The clock falls by hand before the first bit; the last bit's clock rises by hand: no edge too many."""
    host, part = spi(mode)
    answer = host.ask(
        "80 09 0B 80 01 0B",  # idle high, then select
        "80 00 0B",  # the first falling edge
        "31 02 00",
        DATA[:3],
        "33 06",
        DATA[3:],
        "80 02 0B 81 80 03 0B",  # bit 0 of 81 is 1
        "80 09 0B",
    )
    assert answer[:3] == ECHO[:3]
    assert answer[3] << 1 | answer[4] >> 2 & 1 == ECHO[3]
    assert part.log == DATA
    assert unblamed(host.model)


def test_spi_mode_1_with_three_phases() -> None:
    """Data out stay valid over both edges (AN_108, "3 phase clocking"); reading is at the falling edge."""
    host, part = spi((0, 1))
    assert host.ask("8C", MODE_0[0], "35 03 00", DATA, MODE_0[1]) == ECHO
    assert part.log == DATA
    assert unblamed(host.model)


def test_a_part_in_the_wrong_mode_reads_and_answers_wrongly() -> None:
    host, part = spi((0, 1))
    assert host.ask(MODE_0[0], "31 03 00", DATA, MODE_0[1]) != ECHO
    assert part.log != DATA


def test_a_clock_idle_at_the_wrong_level_makes_wrong_bits() -> None:
    host, part = spi((0, 0))
    assert host.ask(MODE_2[0], "31 03 00", DATA, MODE_2[1]) != ECHO
    assert part.log != DATA
    assert host.model.remarks


def test_chip_selects_in_one_stream_choose_the_part() -> None:
    model = FT232H()
    first, second = Echo((0, 0)), Echo((0, 0))
    model.bench.spi.attach(first, cs="D3")
    model.bench.spi.attach(second, cs="C0")
    host = Host(model)
    host.send("80 08 0B 82 01 01")
    answer = host.ask("80 00 0B 31 00 00 11 80 08 0B", "82 00 01 31 00 00 22 82 01 01", "31 00 00 33")
    assert answer == b"\x5a\x5a\xff"
    assert (first.log, second.log) == (b"\x11", b"\x22")


def test_miso_joined_to_mosi_returns_what_is_sent() -> None:
    model = FT232H()
    model.bench.wire("D1", "D2")
    assert Host(model).ask("80 00 03 31 03 00", DATA) == DATA


def test_a_wire_as_a_part_returns_what_is_sent_bit_by_bit_too() -> None:
    model = FT232H()
    model.bench.spi.attach(Loopback(), cs="D3")
    host = Host(model)
    answer = host.ask(MODE_0[0], "31 03 00", DATA, "33 06 C3", MODE_0[1])
    assert answer == DATA + bytes((0xC3 >> 1,))


# -- I2C --------------------------------------------------------------------------------------------


class I2CHost(Host):
    """I2C of one transaction in one stream, with outputs that drive low only, by 9E or by direction."""

    def __init__(self, model: FT232H | FT2232H | FT4232H, port: int = 0, by_direction: bool = False) -> None:
        names = model.PORTS[port]
        model.bench.wire(names[1], names[2])
        super().__init__(model, port)
        self.memory = model.bench.i2c_on(scl=names[0], sda=names[1]).attach(Memory(0x50))
        self.engine = model.ports[port].lines.targets
        self.engine.logs = True
        self.by_direction = by_direction
        self.send("8A 97 8D 86 4A 00", "" if by_direction else "9E 07 00", self.pins(1, 1))

    def pins(self, scl: int, sda: int) -> bytes:
        if self.by_direction:
            return bytes((0x80, 0, (not scl) | (not sda) << 1))
        return bytes((0x80, scl | sda << 1, 3))

    def start(self) -> bytes:
        return self.pins(1, 1) + self.pins(1, 0) + self.pins(0, 0)

    def stop(self) -> bytes:
        return self.pins(0, 0) + self.pins(1, 0) + self.pins(1, 1)

    def write(self, byte: int) -> bytes:
        if self.by_direction:  # SCL driven both ways, SDA only low: zeros by the direction, bit by bit
            return bytes((0x80, 0, 3, 0x11, 0, 0, byte, 0x80, 0, 1, 0x22, 0))
        return bytes((0x11, 0, 0, byte)) + self.pins(0, 1) + b"\x22\x00"

    def read(self, last: bool) -> bytes:
        if self.by_direction:
            ack = bytes((0x80, 0, 1 if last else 3, 0x13, 0, 0xFF if last else 0))
            return bytes((0x80, 0, 1, 0x20, 0, 0)) + ack
        return self.pins(0, 1) + b"\x20\x00\x00" + bytes((0x13, 0, 0xFF if last else 0))

    def read_registers(self, address: int, register: int, count: int) -> bytes:
        stream = self.start() + self.write(address << 1) + self.write(register)
        stream += self.pins(0, 1) + self.start() + self.write(address << 1 | 1)
        for left in range(count, 0, -1):
            stream += self.read(left == 1)
        return self.ask(stream + self.stop())


@pytest.fixture(params=[(FT232H, 0, False), (FT232H, 0, True), (FT2232H, 1, True), (FT4232H, 1, True)], ids=str)
def i2c(request: pytest.FixtureRequest) -> I2CHost:
    chip, port, by_direction = request.param
    return I2CHost(chip(), port, by_direction)


def test_i2c_transaction_in_one_stream(i2c: I2CHost) -> None:
    assert i2c.read_registers(0x50, 0x42, 3) == bytes.fromhex("00 00 00 42 43 44")
    assert i2c.engine.log == ["S 50w+", "42+", "Sr 50r+", "42", "43", "44", "P"]
    assert unblamed(i2c.model)


def test_i2c_nack_of_an_absent_address(i2c: I2CHost) -> None:
    answer = i2c.read_registers(0x33, 0, 1)
    assert answer == bytes.fromhex("01 01 01 FF")
    assert i2c.read_registers(0x50, 7, 1)[-1] == 7


def test_i2c_with_every_edge_watched() -> None:
    host = I2CHost(FT232H())
    edges: list[bool] = []
    host.model.bench.pin("D0").on_change(edges.append)
    assert host.read_registers(0x50, 0x42, 2)[3:] == b"\x42\x43"
    assert edges.count(False) == 9 * 5 + 2  # nine for each byte, one for each START
    assert unblamed(host.model)


def test_i2c_without_the_wire_from_data_out_to_data_in_sees_nacks() -> None:
    model = FT232H()
    model.bench.i2c.attach(Memory(0x50))
    host = Host(model)
    address = "80 03 03 80 01 03 80 00 03 11 00 00 A0 80 02 03 22 00 80 00 03 80 01 03 80 03 03"
    assert host.ask("9E 07 00", address) == b"\x00"  # the wire counts as there
    model.ports[0].lines.joins_for_i2c = False
    assert host.ask(address) == b"\x01"


def test_driving_sda_high_against_a_target_is_noted() -> None:
    model = FT2232H()
    host = I2CHost(model)  # 9E is not known here
    assert host.ask("")[:2] == b"\xfa\x9e"
    host.ask(host.start(), "11 00 00 A0 80 02 03 22 00")
    assert any("AD1" in text for text in model.contentions)


def test_two_ports_are_two_buses() -> None:
    model = FT2232H()
    a, b = I2CHost(model, 0, True), I2CHost(model, 1, True)
    b.memory.data[0] = 0xBB
    assert a.read_registers(0x50, 0, 1)[-1] == 0
    assert b.read_registers(0x50, 0, 1)[-1] == 0xBB
    assert unblamed(model)


def test_without_adaptive_clocking_stretching_spoils_the_data() -> None:
    host = I2CHost(FT232H())
    host.model.stretch(20)
    host.read_registers(0x50, 0x42, 2)
    assert host.engine.log[:2] != ["S 50w+", "42+"]


@pytest.mark.parametrize("us", [20, 5_000])
def test_with_adaptive_clocking_and_the_wire_stretching_delays(us: int) -> None:
    host = I2CHost(FT232H())
    host.model.bench.wire("D0", "D7")
    host.send("96")
    host.model.stretch(us)
    stream = host.start() + host.write(0xA0) + host.write(0x42) + host.stop()
    assert host.ask(stream) == b""
    assert host.model.next_event_us() == us
    host.model.clock.advance_to(us)
    assert host.ask("") == b"\x00\x00"
    assert host.engine.log == ["S 50w+", "42+", "P"]
    assert unblamed(host.model)


def test_adaptive_clocking_without_the_wire_hangs_until_the_mode_is_reset() -> None:
    host = I2CHost(FT232H())
    host.send("96")
    assert host.read_registers(0x50, 0, 1) == b""
    host.control(0, 1)
    assert host.ask("97 81") == b""
    host.control(0x0B, 0)
    host.control(0x0B, 0x0200)
    host.control(0, 2)
    assert host.ask("AA") == b"\xfa\xaa"


def test_a_target_that_holds_sda_lets_go_after_clocks() -> None:
    host = I2CHost(FT232H())
    host.model.hold_sda(5)
    assert host.ask("81")[0] & 2 == 0
    pulse = host.pins(0, 1) + host.pins(1, 1)
    assert [host.ask(pulse, "81")[0] >> 1 & 1 for _ in range(6)] == [0, 0, 0, 0, 1, 1]
    assert host.ask(host.stop()) == b""
    assert host.read_registers(0x50, 9, 1)[-1] == 9


def test_pulses_by_8e_free_sda_too() -> None:
    host = I2CHost(FT232H())
    host.model.hold_sda(9)
    host.ask(host.pins(0, 1), "8E 07 8E 00")
    assert host.ask(host.pins(0, 1), "81")[0] >> 1 & 1


def test_a_line_held_low_from_outside_is_seen() -> None:
    host = I2CHost(FT232H())
    host.model.bench.pin("D0").drive(False)
    assert host.ask("81")[0] & 1 == 0
    assert unblamed(host.model)
    host.model.bench.pin("D0").drive(None)
    assert host.ask("81")[0] & 1
    assert host.read_registers(0x50, 9, 1)[-1] == 9


def test_unplugging_and_plugging_in_resets_all(i2c: I2CHost) -> None:
    model: UsbModel = i2c.model
    i2c.send(i2c.start())
    model.bus_reset()
    i2c.control(0x0B, 0x0200)
    i2c.send("8A 97 8D 86 4A 00", "" if i2c.by_direction else "9E 07 00", i2c.pins(1, 1))
    assert i2c.read_registers(0x50, 5, 1)[-1] == 5


# -- the fast ways -------------------------------------------------------------------------------------

_SHIFTS = [0x11, 0x13, 0x20, 0x22, 0x24, 0x26, 0x19, 0x1B, 0x28, 0x2E, 0x31, 0x33, 0x10, 0x34, 0x30, 0x35, 0x4B, 0x6B]


@st.composite
def shift_commands(draw: st.DrawFn) -> bytes:
    """Some commands that shift, and pins set in between."""
    stream = b""
    for _ in range(draw(st.integers(1, 12))):
        if draw(st.booleans()):
            stream += bytes((0x80, draw(st.integers(0, 15)) & 0x0B, 0x0B))
            continue
        code = draw(st.sampled_from(_SHIFTS))
        if code & 2:
            stream += bytes((code, draw(st.integers(0, 7))))
            stream += draw(st.binary(min_size=1, max_size=1)) if code & 0x50 else b""
        else:
            data = draw(st.binary(min_size=1, max_size=3))
            stream += bytes((code, len(data) - 1, 0)) + (data if code & 0x10 else b"")
    return stream


@settings(max_examples=60, deadline=None)
@given(shift_commands(), st.booleans())
def test_spi_parts_get_the_same_when_somebody_watches_each_edge(stream: bytes, three_phase: bool) -> None:
    results = []
    for watched in (False, True):
        host, part = spi((0, 0))
        if watched:
            host.model.bench.pin("D0").on_change(lambda level: None)
        host.send("80 08 0B")
        answer = host.ask(bytes((0x8C if three_phase else 0x8D,)), stream)
        results.append((answer, part.log, host.model.remarks, host.ask("81")))
    assert results[0] == results[1]


@st.composite
def i2c_streams(draw: st.DrawFn) -> bytes:
    """I2C with everything that can be wrong with it."""
    start, stop = bytes.fromhex("80 03 03 80 01 03 80 00 03"), bytes.fromhex("80 00 03 80 01 03 80 03 03")
    pieces = [
        start,
        stop,
        *(b"\x11\x00\x00" + bytes((byte,)) for byte in (0xA0, 0xA1, 0x66, 0x00, 0xFF)),
        *(b"\x80\x02\x03" + tail for tail in (b"\x22\x00", b"\x20\x00\x00", b"\x20\x01\x00", b"\x22\x02")),
        b"\x13\x00\x00",
        b"\x13\x00\xff",
        b"\x13\x02\xa0",
        b"\x8e\x02",
    ]
    return start + b"".join(draw(st.lists(st.sampled_from(pieces), min_size=1, max_size=15))) + stop


@settings(max_examples=100, deadline=None)
@given(i2c_streams(), st.booleans())
def test_i2c_targets_see_the_same_when_somebody_watches_each_edge(stream: bytes, push_pull: bool) -> None:
    results = []
    for watched in (False, True):
        host = I2CHost(FT232H())
        if watched:
            host.model.bench.pin("D0").on_change(lambda level: None)
        answer = host.ask("9E 00 00" if push_pull else "", stream)
        fights = bool(host.model.contentions)
        results.append((answer, host.engine.log, host.memory.data, fights, host.ask("81")))
    assert results[0] == results[1]
