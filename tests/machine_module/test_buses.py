"""`machine.I2C`, `SPI`, `UART` and the soft ones."""

from __future__ import annotations

import errno

import pytest

from anyboard.sim.chips import BME280, EEPROM24LC32


class Wire:
    """A target that notes each message."""

    def __init__(self, address=0x42):
        self.address, self.heard = address, []

    def answers(self, address):
        return address == self.address

    def write(self, address, data):
        self.heard.append(bytes(data))

    def read(self, address, n):
        self.heard.append(n)
        return bytes(range(n))

    def stop(self):
        self.heard.append("P")


@pytest.fixture
def wire(bench):
    return bench.i2c.attach(Wire())


def test_i2c_transfers(wire):
    from machine import I2C

    i2c = I2C(0, freq=100_000)
    assert repr(i2c) == "I2C(0, freq=100000, scl=SCL, sda=SDA, timeout=50000)"
    assert i2c.scan() == [0x42]
    wire.heard.clear()
    assert i2c.writeto(0x42, b"ab") == 2
    assert i2c.writevto(0x42, [b"a", b"", bytearray(b"bc")]) == 3
    assert i2c.readfrom(0x42, 2) == b"\0\1"
    buffer = bytearray(3)
    assert i2c.readfrom_into(0x42, buffer) is None
    assert buffer == b"\0\1\2"
    assert wire.heard == [b"ab", "P", b"abc", "P", 2, "P", 3, "P"]


def test_i2c_registers(wire):
    from machine import I2C

    i2c, buffer = I2C(0), bytearray(2)
    assert i2c.readfrom_mem(0x42, 0xD0, 1) == b"\0"
    assert i2c.readfrom_mem_into(0x42, 0x1234, buffer, addrsize=16) is None
    assert i2c.writeto_mem(0x42, 0x07, b"xy") is None
    assert wire.heard == [b"\xd0", 1, "P", b"\x12\x34", 2, "P", b"\x07xy", "P"]
    with pytest.raises(ValueError, match="invalid addrsize"):
        i2c.readfrom_mem(0x42, 0, 1, addrsize=12)


def test_i2c_without_stop(wire):
    from machine import I2C

    i2c = I2C(0)
    assert i2c.writeto(0x42, b"\xd0", False) == 1
    assert wire.heard == []  # with the next
    assert i2c.readfrom(0x42, 1) == b"\0"
    assert wire.heard == [b"\xd0", 1, "P"]
    wire.heard.clear()
    i2c.writeto(0x42, b"a", False)
    i2c.writeto(0x42, b"b")
    assert wire.heard == [b"a", b"b", "P"]
    i2c.writeto(0x42, b"c", False)
    with pytest.raises(OSError, match="19"):
        i2c.readfrom(0x33, 1)
    assert wire.heard[-2:] == [b"c", "P"]


def test_i2c_errors(wire):
    from machine import I2C

    i2c = I2C(0)
    for absent in (
        lambda: i2c.writeto(0x33, b"\0"),
        lambda: i2c.writeto(0x33, b""),
        lambda: i2c.readfrom(0x33, 1),
        lambda: i2c.readfrom_mem(0x33, 0, 1),
    ):
        with pytest.raises(OSError, match=r"\[Errno 19\]") as raised:
            absent()
        assert raised.value.args == (errno.ENODEV,)
    for single in (i2c.start, i2c.stop, lambda: i2c.write(b""), lambda: i2c.readinto(bytearray(1))):
        with pytest.raises(OSError, match="I2C operation not supported"):
            single()
    with pytest.raises(ValueError, match=r"I2C\(1\) doesn't exist: \S+ has I2C\(0\)"):
        I2C(1)
    with pytest.raises(ValueError, match="go together"):
        I2C(0, scl="D5")
    with pytest.raises(TypeError):
        I2C(0, frequency=1)
    assert i2c.writeto(0x142, b"a") == 1  # seven bits


def test_i2c_on_other_pins(bench):
    from machine import I2C, Pin, SoftI2C

    bench.i2c_on(scl="D5", sda="D6").attach(Wire(0x11))
    for i2c in (I2C(0, scl=Pin("D5"), sda=Pin("D6")), I2C(-1, scl=5, sda=6), SoftI2C(scl=Pin("D5"), sda=Pin("D6"))):
        assert i2c.scan() == [0x11]
        assert i2c.readfrom(0x11, 2) == b"\0\1"
    assert repr(i2c) == "SoftI2C(scl=D5, sda=D6, freq=400000)"
    with pytest.raises(NotImplementedError, match="whole I2C messages"):
        i2c.start()
    Pin("D5", Pin.OUT)  # a program that frees a stuck bus
    assert i2c.scan() == [0x11]
    i2c.deinit()
    i2c.init("D5", "D6", freq=100_000)
    assert i2c.scan() == [0x11]


def test_i2c_and_busio_do_not_share(bench):
    import board
    from machine import I2C

    with board.I2C(), pytest.raises(ValueError, match="SCL in use"):
        I2C(0)
    I2C(0)
    with pytest.raises(ValueError, match="SCL in use"):
        board.I2C()


def test_a_memory_with_two_address_bytes(bench):
    bench.i2c.attach(EEPROM24LC32())
    import time

    from machine import I2C

    i2c = I2C(0)
    i2c.writeto_mem(0x50, 0x0123, b"hello", addrsize=16)
    time.sleep_ms(5)
    assert i2c.readfrom_mem(0x50, 0x0123, 5, addrsize=16) == b"hello"


class Inverter:
    """Answers each byte with its complement."""

    def __init__(self):
        self.heard = b""

    def select(self):
        pass

    def deselect(self):
        pass

    def transfer(self, mosi):
        self.heard += bytes(mosi)
        return bytes(255 - byte for byte in mosi)


@pytest.fixture
def inverter(bench):
    from machine import Pin

    part = bench.spi.attach(Inverter(), cs="D5")
    Pin("D5", Pin.OUT, value=0)
    return part


@pytest.mark.parametrize("kind", ["SPI", "SoftSPI"])
def test_spi(inverter, kind):
    import machine

    pins = {} if kind == "SPI" else {"sck": "SCK", "mosi": "MOSI", "miso": "MISO"}
    spi = getattr(machine, kind)(**pins)
    assert spi.read(3) == b"\xff" * 3
    assert spi.read(2, 0x55) == b"\xaa\xaa"
    assert spi.write(b"abc") is None
    buffer = bytearray(2)
    spi.readinto(buffer, 0x0F)
    assert buffer == b"\xf0\xf0"
    spi.write_readinto(b"\x01\x02", buffer)
    assert buffer == b"\xfe\xfd"
    with pytest.raises(ValueError, match="buffers must be the same length"):
        spi.write_readinto(b"abc", buffer)
    assert inverter.heard == b"\0\0\0\x55\x55abc\x0f\x0f\x01\x02"
    spi.init(baudrate=4_000_000, firstbit=machine.SPI.LSB)
    spi.write(b"\x01\x80")
    assert inverter.heard.endswith(b"\x80\x01")
    assert spi.read(1, 0x01) == b"\xfe"
    spi.deinit()
    assert spi.read(1, 0x01) == b"\xfe"  # taken again


def test_spi_settings(inverter):
    from machine import SPI

    spi = SPI(0, 2_000_000, polarity=1, phase=1)
    assert repr(spi) == "SPI(0, baudrate=2000000, polarity=1, phase=1, bits=8, sck=SCK, mosi=MOSI, miso=MISO)"
    spi.init(phase=0)
    assert "baudrate=2000000, polarity=1, phase=0" in repr(spi)
    with pytest.raises(NotImplementedError, match="16 bits"):
        SPI(0, bits=16)
    with pytest.raises(ValueError, match=r"SPI\(2\) doesn't exist"):
        SPI(2)
    with pytest.raises(ValueError, match="needs sck"):
        SPI(0, sck="SCK")


class Echo:
    """Sends back what it hears."""

    def attach(self, send_to_host):
        self.receive = send_to_host

    def receive(self, data):
        raise AssertionError


def test_uart(bench):
    import time

    from machine import UART

    bench.uart.attach(Echo())
    uart = UART(0, 9600, timeout=20)
    assert "baudrate=9600, bits=8, parity=None, stop=1, tx=TX, rx=RX, rxbuf=256, timeout=20" in repr(uart)
    assert uart.any() == 0
    assert uart.read() is None
    assert uart.readline() is None
    assert uart.write(b"one\ntwo\n3") == 9
    time.sleep_ms(20)
    assert uart.any() == 9
    assert uart.readline() == b"one\n"
    assert uart.any() == 5
    assert uart.read(2) == b"tw"
    buffer = bytearray(2)
    assert uart.readinto(buffer) == 2
    assert buffer == b"o\n"
    assert uart.read(9) == b"3"
    assert uart.read(0) == b""
    assert uart.readinto(buffer, 1) is None
    assert uart.txdone()
    uart.flush()


def test_uart_settings(bench):
    from machine import UART

    uart = UART(1, 19200, 7, 1, 2, tx="D5", rx="D6", timeout_char=3)
    assert "baudrate=19200, bits=7, parity=1, stop=2, tx=D5, rx=D6" in repr(uart)
    uart.init(1200)
    assert "baudrate=1200, bits=8, parity=None" in repr(uart)
    for wrong in ({"bits": 9}, {"stop": 3}, {"parity": 2}, {"timeout": -1}):
        with pytest.raises(ValueError, match=r"UART|timeouts"):
            UART(0, 9600, **wrong)
    with pytest.raises(ValueError, match=r"UART\(5\) doesn't exist"):
        UART(5)
    with pytest.raises(NotImplementedError, match="break"):
        uart.sendbreak()
    with pytest.raises(NotImplementedError, match="invert"):
        UART(0, invert=UART.INV_TX)
    only_out = UART(1, tx="D5", rx=-1)
    with pytest.raises(OSError, match="has no rx"):
        only_out.read()


def test_a_chip_that_is_slow_to_start(bench):
    """`timeout` of a bus is in microseconds, and a probe is a probe."""
    from machine import I2C

    bench.i2c.attach(BME280())
    assert I2C(0, timeout=1000).scan() == [0x77]
