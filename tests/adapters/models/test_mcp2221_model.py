"""The model of the MCP2221, command by command: DS20005292, section 3.1."""

from __future__ import annotations

import struct

import pytest

from anyboard import Nack
from usbmodels.clock import UsbClock
from usbmodels.device import Stall
from usbmodels.mcp2221 import MCP2221
from usbmodels.parts import Memory

HID_OUT, HID_IN, CDC_OUT, CDC_IN = 0x03, 0x83, 0x02, 0x82
DIVIDER_400K = 28  # 12 MHz / 400 kHz - 2


class Deaf:
    """Acknowledges its address 0x31 and two bytes of data."""

    def answers(self, address):
        return address == 0x31

    def write(self, address, data):
        if len(data) > 2:
            raise Nack(2)

    def read(self, address, n):
        return bytes(n)


class Peer:
    """The far end of a serial line."""

    def __init__(self):
        self.received = bytearray()

    def receive(self, data):
        self.received += data

    def attach(self, send_to_host):
        self.send = send_to_host


def chip(timed=False, **options):
    model = MCP2221(clock=UsbClock(timed=timed), **options)
    model.memory = model.bench.i2c.attach(Memory(0x50))
    model.i2c.engine.logs = True
    return model


def ask(model, *command):
    """One report and its answer."""
    model.out(HID_OUT, bytes(command))
    answer = model.in_(HID_IN, 64)
    assert len(answer) == 64
    assert answer[0] == command[0]
    assert model.in_(HID_IN, 64) is None
    return answer


def wait(model):
    while (event := model.next_event_us()) is not None:
        model.clock.advance_to(event)
        model.in_(HID_IN, 64)


def write(model, command, total, address, data):
    return ask(model, command, total & 0xFF, total >> 8, address << 1, *data)


def read(model, command, total, address):
    return ask(model, command, total & 0xFF, total >> 8, address << 1 | 1)


def state(model):
    return ask(model, 0x10)[8]


# -- USB ---------------------------------------------------------------------------------------------


def test_descriptors_are_whole():
    model = MCP2221()
    assert len(model.device_descriptor) == model.device_descriptor[0] == 18
    assert (model.vendor_id, model.product_id, model.release) == (0x04D8, 0x00DD, 0x0100)
    raw, at, kinds, endpoints = model.configuration, 0, [], []
    while at < len(raw):
        kinds.append(raw[at + 1])
        if raw[at + 1] == 5:
            endpoints.append(raw[at + 2])
        at += raw[at]
    assert at == len(raw) == int.from_bytes(raw[2:4], "little")
    assert (kinds.count(4), raw[4]) == (3, 3)
    assert endpoints == [0x81, 0x02, 0x82, 0x83, 0x03]
    assert model.hid_descriptor in raw
    assert int.from_bytes(model.hid_descriptor[7:9], "little") == len(model.hid_report_descriptor)


def test_serial_number_is_told_only_if_the_flash_says_so():
    model = MCP2221()
    assert model.serial is None
    assert MCP2221(serial="0003167395").serial == "0003167395"
    settings = bytearray(ask(model, 0xB0, 0)[4:14])
    settings[0] |= 0x80
    ask(model, 0xB1, 0, *settings)
    assert model.serial is None
    model.bus_reset()
    assert model.serial == "0001234567"


def test_short_reports_are_filled_with_zeros():
    model = chip()
    ask(model, 0x94, 1, 0, 0xA0, 0x20)
    assert model.memory.pointer == 0  # the message is not over
    assert read(model, 0x93, 1, 0x50)[1] == 0
    assert ask(model, 0x40)[4] == 0x20


def test_unknown_command_is_answered():
    assert ask(chip(), 0x33)[1] == 1


def test_reset_is_not_answered():
    model = chip()
    ask(model, 0x10, 0, 0, 0x20, DIVIDER_400K)
    model.out(HID_OUT, bytes((0x70, 0xAB, 0xCD, 0xEF)))
    assert model.in_(HID_IN, 64) is None
    assert model.reenumerates
    assert ask(model, 0x10)[14] == 0x75
    assert ask(model, 0x70, 1, 2, 3)[1] == 1


def test_reports_may_come_over_the_control_endpoint():
    model = chip()
    model.control_out(0x21, 0x09, 0x0200, 2, b"\x61")
    assert model.in_(HID_IN, 64)[:4] == bytes((0x61, 0, 18, 4))
    with pytest.raises(Stall):
        model.control_in(0xA1, 0x01, 0x0300, 2, 64)


# -- I2C ---------------------------------------------------------------------------------------------


def test_status_at_power_on():
    answer = ask(chip(), 0x10)
    assert answer[8] == 0
    assert answer[14] == 0x75
    assert answer[21] == 0
    assert answer[22:24] == b"\1\1"
    assert answer[46:50] == b"A612"


def test_write_then_read_is_three_exchanges():
    model = chip()
    model.memory.data[0x20:0x24] = b"data"
    assert write(model, 0x94, 1, 0x50, b"\x20")[1] == 0
    assert read(model, 0x93, 4, 0x50)[1] == 0
    assert ask(model, 0x40)[1:8] == bytes((0, 0x55, 4)) + b"data"
    assert model.i2c.engine.log == ["S 50w+", "20+", "Sr 50r+", "64", "61", "74", "61", "P"]


def test_a_write_of_150_bytes_takes_three_reports():
    model = chip()
    data = bytes((0,)) + bytes(range(100, 249))
    for at in (0, 60, 120):
        assert write(model, 0x90, 150, 0x50, data[at : at + 60])[1] == 0
        assert state(model) == (0x43 if at < 120 else 0)
    assert model.memory.data[:149] == data[1:]
    assert model.i2c.engine.log[-1] == "P"
    assert ask(model, 0x10)[9:13] == struct.pack("<HH", 150, 150)


def test_the_middle_of_a_long_write_takes_nothing_else():
    model = chip()
    write(model, 0x90, 100, 0x50, bytes(60))
    assert write(model, 0x94, 100, 0x50, bytes(40))[1:3] == bytes((1, 0x43))
    assert read(model, 0x91, 1, 0x50)[1:3] == bytes((1, 0x43))
    assert write(model, 0x90, 100, 0x50, bytes(40))[1] == 0


def test_a_read_of_100_bytes_comes_in_two_parts():
    model = chip()
    assert read(model, 0x91, 100, 0x50)[1] == 0
    first = ask(model, 0x40)
    assert first[1:4] == bytes((0, 0x54, 60))
    last = ask(model, 0x40)
    assert last[1:4] == bytes((0, 0x55, 40))
    assert first[4:64] + last[4:44] == bytes(range(100))
    assert ask(model, 0x40)[1:4] == bytes(3)  # nothing left


def test_absent_address_is_accepted_and_refused_until_cancelled():
    model = chip()
    assert write(model, 0x90, 1, 0x33, b"x")[1] == 0
    answer = ask(model, 0x10)
    assert (answer[8], answer[20] & 0x40) == (0x25, 0x40)
    assert write(model, 0x90, 1, 0x50, b"x")[1:3] == bytes((1, 0x25))
    assert read(model, 0x91, 1, 0x50)[1:3] == bytes((1, 0x25))
    assert ask(model, 0x40)[1:4] == bytes((0, 0x25, 127))
    assert ask(model, 0x10, 0, 0, 0x20, DIVIDER_400K)[3] == 0x21
    assert ask(model, 0x10, 0, 0x10)[2] == 0x10
    assert write(model, 0x90, 1, 0x50, b"x")[1] == 0
    assert ask(model, 0x10)[20] & 0x40 == 0
    assert model.i2c.engine.log == ["S 33w-", "P", "S 50w+", "78+", "P"]


def test_nack_after_a_write_without_stop_shows_at_the_read():
    model = chip()
    assert write(model, 0x94, 1, 0x33, b"x")[1] == 0
    assert read(model, 0x93, 1, 0x33)[1:3] == bytes((1, 0x25))


def test_refused_data_byte_counts_what_was_taken():
    model = chip()
    model.bench.i2c.attach(Deaf())
    write(model, 0x90, 5, 0x31, b"12345")
    answer = ask(model, 0x10)
    assert (answer[8], answer[11]) == (0x25, 2)
    assert model.i2c.engine.log == ["S 31w+", "31+", "32+", "33-", "P"]


def test_after_a_write_without_stop_only_a_repeated_start_is_accepted():
    model = chip()
    write(model, 0x94, 1, 0x50, b"\x10")
    for refused in (0x90, 0x94):
        assert write(model, refused, 1, 0x50, b"x")[1:3] == bytes((1, 0x45))
    assert read(model, 0x91, 1, 0x50)[1:3] == bytes((1, 0x45))
    assert write(model, 0x92, 2, 0x50, b"\x10x")[1] == 0
    assert model.i2c.engine.log == ["S 50w+", "10+", "Sr 50w+", "10+", "78+", "P"]


def test_a_write_of_nothing_does_nothing():
    model = chip()
    assert write(model, 0x90, 0, 0x33, b"")[1] == 0
    assert state(model) == 0
    assert model.i2c.engine.log == []


def test_cancel_before_first_use_is_final():
    model = chip()
    assert ask(model, 0x10, 0, 0x10)[2] == 0x10
    ask(model, 0x10, 0, 0x10)
    assert state(model) == 0x62
    assert write(model, 0x90, 1, 0x50, b"x")[1:3] == bytes((1, 0x62))
    model.bus_reset()
    assert write(model, 0x90, 1, 0x50, b"x")[1] == 0


def test_cancel_when_idle_has_no_effect():
    model = chip()
    write(model, 0x90, 1, 0x50, b"x")
    assert ask(model, 0x10)[21] == 0x60
    assert ask(model, 0x10, 0, 0x10)[2] == 0x11
    assert state(model) == 0


def test_cancel_ends_a_write_without_stop():
    model = chip()
    write(model, 0x94, 1, 0x50, b"\x10")
    ask(model, 0x10, 0, 0x10)
    assert state(model) == 0
    assert model.i2c.engine.log == ["S 50w+", "10+", "P"]


def test_speed():
    model = chip()
    assert ask(model, 0x10, 0, 0, 0x20, DIVIDER_400K)[3:5] == bytes((0x20, DIVIDER_400K))
    assert ask(model, 0x10)[14] == DIVIDER_400K
    write(model, 0x94, 1, 0x50, b"x")
    assert ask(model, 0x10, 0, 0, 0x20, 118)[3] == 0x21
    assert ask(model, 0x10)[14] == DIVIDER_400K


def test_a_target_that_holds_sda_blocks_the_start():
    model = chip()
    write(model, 0x90, 1, 0x50, b"x")
    del model.i2c.engine.log[:]
    model.bench.pin("SDA").drive(False)
    assert ask(model, 0x10)[22:24] == bytes((1, 0))
    assert write(model, 0x90, 1, 0x50, b"x")[1] == 0
    assert state(model) == 0x12
    ask(model, 0x10, 0, 0x10)
    assert state(model) == 0x62
    model.bench.pin("SDA").drive(None)
    assert state(model) == 0x62
    ask(model, 0x10, 0, 0x10)
    assert state(model) == 0
    assert model.i2c.engine.log == []


def test_a_clock_that_stays_low_is_a_timeout_of_its_own():
    model = chip(timed=True)
    read(model, 0x91, 10, 0x50)
    model.clock.advance_to(model.clock.now_us + 300)  # some bytes later
    assert state(model) == 0x50
    model.bench.pin("SCL").drive(False)
    wait(model)
    assert state(model) == 0x52


def test_sda_moved_while_idle_makes_the_next_transfer_bogus():
    model = chip()
    write(model, 0x90, 1, 0x50, b"\x42")
    assert ask(model, 0x10)[18] == 0x10
    model.i2c.glitch()
    assert ask(model, 0x10)[18] == 8
    read(model, 0x91, 2, 0x50)
    assert ask(model, 0x40)[4:6] == b"\xff\xff"
    model.i2c.glitch()
    ask(model, 0x10, 0, 0x10)
    assert ask(model, 0x10)[18] == 0x10
    read(model, 0x91, 2, 0x50)
    assert ask(model, 0x40)[4:6] == b"\x42\x43"


def test_a_timed_transfer_takes_its_bits():
    model = chip(timed=True)
    ask(model, 0x10, 0, 0, 0x20, DIVIDER_400K)
    began = model.clock.now_us
    write(model, 0x90, 4, 0x50, b"\x00abc")
    assert state(model) == 0x10
    assert write(model, 0x90, 1, 0x50, b"x")[1] == 1
    wait(model)
    # START, five bytes with their ACKs, STOP: 47 bits of 2.5 us
    assert model.clock.now_us - began == pytest.approx(47 * 2.5, abs=1)
    assert state(model) == 0
    assert model.memory.data[:3] == b"abc"


def test_data_is_fetched_too_early():
    model = chip(timed=True)
    read(model, 0x91, 5, 0x50)
    model.clock.advance_to(model.clock.now_us + 400)
    assert ask(model, 0x40)[1:4] == bytes((0x41, 0x50, 127))
    wait(model)
    assert ask(model, 0x40)[1:9] == bytes((0, 0x55, 5, 0, 1, 2, 3, 4))


def test_a_cancelled_read_stops_where_it_was():
    model = chip(timed=True)
    read(model, 0x91, 50, 0x50)
    model.clock.advance_to(model.clock.now_us + 1000)  # 10 bytes of 89 us and a bit
    assert ask(model, 0x10, 0, 0x10)[8] == 0x60
    wait(model)
    assert state(model) == 0
    assert model.i2c.engine.log[-1] == "P"
    assert 0 < model.memory.pointer < 50


# -- pins --------------------------------------------------------------------------------------------


def functions(model, *pins):
    return ask(model, 0x60, 0, 0, 0, 0, 0, 0, 0x80, *pins)


def test_pins_are_indicators_at_power_on():
    model = chip()
    assert ask(model, 0x51)[2:10] == bytes((0xEE, 0xEF)) * 4
    assert ask(model, 0x50, 0, 1, 1, 1, 0)[2:6] == bytes((0xEE,)) * 4
    assert ask(model, 0x61)[22:26] == bytes((0x12, 0x13, 0x11, 0x11))
    assert model.bench.pin("G0").level
    assert not model.bench.pin("G0").is_output


def test_outputs_drive_and_inputs_read_the_bench():
    model = chip()
    functions(model, 0x10, 0x00, 0x08, 0x08)
    pins = [model.bench.pin(f"G{number}") for number in range(4)]
    assert [pin.is_output for pin in pins] == [True, True, False, False]
    assert (pins[0].level, pins[1].level) == (True, False)
    pins[2].drive(True)
    assert ask(model, 0x51)[2:10] == bytes((1, 0, 0, 0, 1, 1, 0, 1))


def test_setting_outputs_leaves_the_settings_as_they_were():
    model = chip()
    functions(model, 0x08, 0x08, 0x08, 0x08)
    command = bytes((0x50, 0, 0, 0, 0, 0, 1, 1, 1, 0))
    assert ask(model, *command)[2:10] == command[2:10]
    pin = model.bench.pin("G1")
    assert (pin.is_output, pin.level) == (True, True)
    assert ask(model, 0x61)[22:26] == b"\x08" * 4
    ask(model, 0x50, 0, 0, 0, 0, 0, 1, 0)
    assert not pin.level


@pytest.mark.parametrize(("reference", "counts"), [(0, 310), (0b011, 1000), (0b101, 500), (0b111, 250)])
def test_adc_measures_against_its_reference(reference, counts):
    model = chip()
    functions(model, 0x08, 0x02, 0x02, 0x02)
    ask(model, 0x60, 0, 0, 0, 0, 0x80 | reference)
    model.bench.pin("G2").volts = 1.0
    model.bench.pin("G3").volts = 5.0
    answer = ask(model, 0x10)
    assert struct.unpack("<HHH", answer[50:56]) == (0, counts, 1023)
    assert ask(model, 0x61)[7] & 0x1C == reference << 2


@pytest.mark.parametrize(("reference", "volts"), [(0, 3.3), (0b001, 0), (0b011, 1.024), (0b101, 2.048), (0b111, 4.096)])
def test_dac_drives_the_pins_that_have_it(reference, volts):
    model = chip()
    functions(model, 0x08, 0x08, 0x03, 0x08)
    ask(model, 0x60, 0, 0, 0x80 | reference, 0x80 | 24)
    assert model.bench.pin("G2").volts == pytest.approx(volts * 24 / 32)
    assert model.bench.pin("G3").volts == 0
    assert ask(model, 0x61)[6] == reference << 5 | 24


def test_new_pin_functions_lose_vrm_unless_it_is_sent_again():
    model = chip()
    functions(model, 0x08, 0x08, 0x03, 0x08)
    ask(model, 0x60, 0, 0, 0x80 | 0b101, 0x80 | 16, 0x80 | 0b101)
    dac, adc = model.bench.pin("G2"), model.bench.pin("G1")
    adc.volts = 1.0
    assert dac.volts == pytest.approx(1.024)
    functions(model, 0x08, 0x02, 0x03, 0x08)
    assert dac.volts == pytest.approx(1.65)
    answer = ask(model, 0x10)
    assert int.from_bytes(answer[50:52], "little") == 310
    assert ask(model, 0x61)[6] == 0b101 << 5 | 16  # nothing tells
    ask(model, 0x60, 0, 0, 0x80 | 0b101, 0, 0x80 | 0b101, 0, 0x80, 0x08, 0x02, 0x03, 0x08)
    assert dac.volts == pytest.approx(1.024)
    answer = ask(model, 0x10)
    assert int.from_bytes(answer[50:52], "little") == 500


@pytest.mark.parametrize(("setting", "pwm"), [(0x12, (12_000_000, 0x8000)), (0x0F, (375_000, 0x4000))])
def test_clock_output_is_seen_as_pwm(setting, pwm):
    model = chip()
    ask(model, 0x60, 0, 0x80 | setting, 0, 0, 0, 0, 0x80, 0x08, 0x01, 0x08, 0x08)
    assert model.bench.pin("G1").pwm == pwm
    functions(model, 0x08, 0x08, 0x08, 0x08)
    assert model.bench.pin("G1").pwm is None


def test_interrupt_on_the_chosen_edge():
    model = chip()
    pin = model.bench.pin("G1")
    pin.drive(False)
    # rising enabled, falling disabled, flag cleared
    ask(model, 0x60, 0, 0, 0, 0, 0, 0x80 | 0b11_10_1, 0x80, 0x08, 0x04, 0x08, 0x08)
    assert ask(model, 0x10)[24] == 0
    pin.drive(True)
    assert ask(model, 0x10)[24] == 1
    ask(model, 0x60, 0, 0, 0, 0, 0, 0x81)
    pin.drive(False)
    assert ask(model, 0x10)[24] == 0


def test_flash_holds_the_strings():
    model = chip()
    name = "Lab 3".encode("utf-16-le")
    assert ask(model, 0xB0, 5)[1:12] == bytes((0, 8, 3)) + b"01234567"
    assert ask(model, 0xB1, 3, len(name) + 2, 3, *name)[1] == 0
    assert ask(model, 0xB0, 3)[2 : 4 + len(name)] == bytes((len(name) + 2, 3)) + name
    assert model.strings[1] == "MCP2221 USB-I2C/UART Combo"
    model.bus_reset()
    assert model.strings[1] == "Lab 3"
    assert ask(model, 0xB0, 9)[1] == 1


# -- UART --------------------------------------------------------------------------------------------


def test_serial_bytes_go_both_ways():
    model = chip()
    peer = model.bench.uart.attach(Peer())
    model.out(CDC_OUT, b"to the part")
    assert peer.received == b"to the part"
    peer.send(b"twenty bytes, and one")
    assert model.in_(CDC_IN, 64) == b"twenty bytes, an"  # a packet is 16 bytes
    assert model.in_(CDC_IN, 64) == b"d one"
    assert model.in_(CDC_IN, 64) is None


def test_a_wire_from_tx_to_rx():
    model = chip()
    model.bench.wire("TX", "RX")
    model.out(CDC_OUT, b"echo")
    assert model.in_(CDC_IN, 64) == b"echo"


def test_line_coding():
    model = chip()
    coding = struct.pack("<IBBB", 460_800, 2, 1, 7)
    model.control_out(0x21, 0x20, 0, 0, coding)
    assert model.control_in(0xA1, 0x21, 0, 0, 7) == coding
    model.control_out(0x21, 0x22, 3, 0, b"")


def test_serial_bytes_take_their_time():
    model = chip(timed=True)
    peer = model.bench.uart.attach(Peer())
    model.control_out(0x21, 0x20, 0, 0, struct.pack("<IBBB", 9600, 0, 0, 8))
    for _ in range(4):
        assert model.accepts(CDC_OUT)
        model.out(CDC_OUT, bytes(16))
    assert not model.accepts(CDC_OUT)
    model.clock.advance_to(model.clock.now_us + 2 * 1042)  # ten bits at 9600 baud are 1042 us
    assert model.accepts(CDC_OUT)
    assert len(peer.received) == 2
    wait(model)
    assert len(peer.received) == 64
    assert model.clock.now_us == pytest.approx(64 * 1041.7, abs=2)
