"""Programs that move the pins themselves reach the same parts, with the same calls."""

from __future__ import annotations

import threading

import pytest

from anyboard.core.ops import PinConfigure, PinRead, PinWrite, Release
from anyboard.sim import BenchError, Nack


class Wires:
    """Just enough of a bit-banging program."""

    def __init__(self, adapter, **pins):
        self.adapter = adapter
        self.pins = pins

    def output(self, name, value=True, drive="push_pull"):
        self.adapter.execute([PinConfigure(self.pins[name], "out", None, drive, value)])

    def input(self, name):
        self.adapter.execute([PinConfigure(self.pins[name], "in", None, "push_pull", False)])

    def set(self, name, value):
        self.adapter.execute([PinWrite(self.pins[name], bool(value))])

    def get(self, name):
        return self.adapter.execute([PinRead(self.pins[name])])[0]


class I2C(Wires):
    def __init__(self, adapter, scl="SCL", sda="SDA"):
        super().__init__(adapter, scl=scl, sda=sda)
        self.output("scl", True, "open_drain")
        self.output("sda", True, "open_drain")

    def start(self):
        for line, value in (("sda", 1), ("scl", 1), ("sda", 0), ("scl", 0)):
            self.set(line, value)

    def stop(self):
        for line, value in (("sda", 0), ("scl", 1), ("sda", 1)):
            self.set(line, value)

    def clock(self, bit):
        self.set("sda", bit)
        self.set("scl", 1)
        level = self.get("sda")
        self.set("scl", 0)
        return level

    def write(self, byte):
        """Whether it was acknowledged."""
        for shift in range(7, -1, -1):
            self.clock(byte >> shift & 1)
        return not self.clock(1)

    def read(self, acknowledge):
        value = 0
        for _ in range(8):
            value = value << 1 | self.clock(1)
        self.clock(not acknowledge)
        return value


class Registers:
    """A pointer and 256 registers of which n holds n; writes down the calls."""

    def __init__(self):
        self.calls = []
        self.pointer = 0

    def answers(self, address):
        return address == 0x76

    def write(self, address, data):
        if len(data) > 3:
            raise Nack(3)
        self.calls.append(data)
        if data:
            self.pointer = data[0]

    def read(self, address, n):
        self.calls.append(n)
        data = bytes((self.pointer + i) & 0xFF for i in range(n))
        self.pointer += n
        return data

    def stop(self):
        self.calls.append("stop")


def test_i2c_write_then_read(bench, adapter):
    part = bench.i2c.attach(Registers())
    i2c = I2C(adapter)
    i2c.start()
    assert i2c.write(0xEC)
    assert i2c.write(0xD0)
    i2c.start()
    assert i2c.write(0xED)
    assert [i2c.read(True), i2c.read(True), i2c.read(False)] == [0xD0, 0xD1, 0xD2]
    i2c.stop()
    assert part.calls == [b"\xd0", 3, "stop"]
    assert bench.pin("SDA").level is True


def test_i2c_reads_of_any_length_are_one_message(bench, adapter):
    part = bench.i2c.attach(Registers())
    i2c = I2C(adapter)
    i2c.start()
    i2c.write(0xED)
    assert bytes(i2c.read(n < 39) for n in range(40)) == bytes(range(40))
    i2c.stop()
    assert part.calls == [40, "stop"]
    assert part.pointer == 40


def test_i2c_nobody_acknowledges(bench, adapter):
    part = bench.i2c.attach(Registers())
    i2c = I2C(adapter)
    i2c.start()
    assert not i2c.write(0x66)
    i2c.stop()
    assert part.calls == []


def test_i2c_a_refused_byte_is_a_nack_on_the_wire(bench, adapter):
    part = bench.i2c.attach(Registers())
    i2c = I2C(adapter)
    i2c.start()
    assert [i2c.write(byte) for byte in (0xEC, 1, 2, 3, 4)] == [True, True, True, True, False]
    i2c.stop()
    assert part.calls == ["stop"]


def test_i2c_on_wired_pins(bench, adapter):
    part = bench.i2c.attach(Registers())
    bench.wire("D5", "SCL")
    bench.wire("D6", "SDA")
    i2c = I2C(adapter, "D5", "D6")
    i2c.start()
    assert i2c.write(0xEC)
    i2c.stop()
    assert part.calls == [b"", "stop"]


def test_decoders_are_gone_with_the_digital_pins(bench, adapter):
    bench.i2c.attach(Registers())
    drivers = len(bench.pads["SDA"].terminal.net.drivers)
    I2C(adapter)
    assert bench.pads["SCL"].terminal.net.listeners
    adapter.execute([Release("SCL")])
    assert not bench.pads["SCL"].terminal.net.listeners
    assert len(bench.pads["SDA"].terminal.net.drivers) == drivers


def test_a_part_attached_meanwhile_is_reached(bench, adapter):
    i2c = I2C(adapter)
    bench.i2c.attach(Registers())
    i2c.start()
    assert i2c.write(0xEC)


def test_a_part_that_cannot_be_copied_says_so(bench, adapter):
    part = Registers()
    part.lock = threading.Lock()
    bench.i2c.attach(part)
    i2c = I2C(adapter)
    i2c.start()
    with pytest.raises(BenchError, match=r"Registers cannot be copied .* __deepcopy__"):
        i2c.write(0xEC)


class SPI(Wires):
    def __init__(self, adapter, mode=(0, 0), cs="D5"):
        super().__init__(adapter, clock="SCK", mosi="MOSI", miso="MISO", cs=cs)
        self.polarity, self.phase = mode
        self.output("clock", bool(self.polarity))
        self.output("mosi", False)
        self.input("miso")
        self.output("cs", True)

    def exchange(self, out):
        return bytes(self.byte(value) for value in out)

    def byte(self, value):
        result = 0
        for shift in range(7, -1, -1):
            bit = value >> shift & 1
            if self.phase:
                self.set("clock", not self.polarity)
                self.set("mosi", bit)
                self.set("clock", self.polarity)
                result = result << 1 | self.get("miso")
            else:
                self.set("mosi", bit)
                self.set("clock", not self.polarity)
                result = result << 1 | self.get("miso")
                self.set("clock", self.polarity)
        return result


class Adder:
    """Answers each byte with the sum of those before; writes down what it gets."""

    def __init__(self, spi_mode):
        self.spi_mode = spi_mode
        self.calls = []

    def select(self):
        self.calls.append("select")
        self.sum = 0xA5

    def transfer(self, mosi):
        self.calls.append(mosi)
        miso = b""
        for byte in mosi:
            miso += bytes([self.sum & 0xFF])
            self.sum += byte
        return miso

    def deselect(self):
        self.calls.append("deselect")


@pytest.mark.parametrize("mode", [(0, 0), (0, 1), (1, 0), (1, 1)])
def test_spi_in_every_mode(bench, adapter, mode):
    part = bench.spi.attach(Adder(mode), cs="D5")
    spi = SPI(adapter, mode)
    for _ in range(2):
        spi.set("cs", False)
        assert spi.exchange(b"\x81\x02\xff") == bytes([0xA5, 0xA5 + 0x81 - 256, 0xA5 + 0x83 - 256])
        spi.set("cs", True)
    assert part.calls == ["select", b"\x81", b"\x02", b"\xff", "deselect"] * 2


def test_spi_a_part_that_answers_with_what_it_gets(bench, adapter):
    class Loop:
        def transfer(self, mosi):
            return mosi

    bench.spi.attach(Loop(), cs="D5")
    spi = SPI(adapter)
    spi.set("cs", False)
    assert spi.exchange(b"\xc3\x5a\x01") == b"\xc3\x5a\x01"


def test_spi_a_part_that_is_not_selected_is_silent(bench, adapter):
    part = bench.spi.attach(Adder((0, 0)), cs="D5")
    assert SPI(adapter).exchange(b"\xff") == b"\0"
    assert part.calls == []


def test_i2c_buses_that_a_wire_has_joined_are_one(bench, adapter):
    first, second = bench.i2c.attach(Registers()), Registers()
    second.answers = lambda address: address == 0x20
    bench.i2c_on("D5", "D6").attach(second)
    bench.wire("D5", "SCL")
    bench.wire("D6", "SDA")
    i2c = I2C(adapter)
    for address in (0xEC, 0x40):
        i2c.start()
        assert i2c.write(address)
        i2c.stop()
    assert first.calls == second.calls == [b"", "stop"]


@pytest.mark.parametrize("address", [0xEC, 0xED])
def test_i2c_a_refused_address_is_a_nack_on_the_wire(bench, adapter, address):
    class Busy(Registers):
        def write(self, address, data):
            raise Nack()

        def read(self, address, n):
            raise Nack()

    bench.i2c.attach(Busy())
    i2c = I2C(adapter)
    i2c.start()
    assert not i2c.write(address)
