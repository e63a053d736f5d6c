"""What `machine` does with buses that CircuitPython does not, and our modules put right.

The interpreters show it of rp2: their `machine` answers as on an RP2040.
"""

from __future__ import annotations

import pytest

from anyboard.sim import Bench
from anyboard.testing.rigs.parts import Refuser
from device.flash import PICO
from device.interpreters import INTERPRETERS


@pytest.fixture(params=INTERPRETERS)
def console(request, interpreters):
    return interpreters(request.param, Bench.empty(board=PICO))


@pytest.mark.parametrize(
    ("frequency", "timeout_us"), [(100_000, 1_000_000), (400_000, 250_000), (10_000, 10_000_000), (1, 500_000_000)]
)
def test_a_long_i2c_transfer_does_not_time_out(console, frequency, timeout_us):
    """ports/rp2/machine_i2c.c: the timeout, of 50 ms, is for all of it; a display's 1,025 bytes take 92 ms."""
    console.run(f"import board, busio\nbus = busio.I2C(board.GP5, board.GP4, frequency={frequency})")
    assert console.value(f"'timeout={timeout_us})' in repr(bus._hardware)") is True


def test_spi_without_miso_leaves_others_their_pins(console):
    """ports/rp2/machine_spi.c: it would take GP16, where a display may have its data/command line."""
    console.run("import board, busio, digitalio, machine")
    console.run("line = digitalio.DigitalInOut(board.GP16)\nline.switch_to_output(True)")
    console.run("bus = busio.SPI(board.GP18, board.GP19)\nbus.try_lock()\nbus.configure(baudrate=1000000)")
    assert console.value("repr(machine.Pin(16))") == "Pin(GPIO16, mode=OUT)"
    assert console.value("line.value") is True
    console.run("line.deinit()\nline = digitalio.DigitalInOut(board.GP16)")


def test_a_bit_banged_bus_says_that_a_byte_was_refused(interpreters):
    """extmod/machine_i2c.c: SoftI2C.writeto() returns how many were acknowledged."""
    bench = Bench.empty(board=PICO)
    bench.i2c_on(scl="GP7", sda="GP6").attach(Refuser(0x2A))
    console = interpreters(INTERPRETERS[-1], bench)
    console.run("import bitbangio, board\nbus = bitbangio.I2C(board.GP7, board.GP6)\nbus.try_lock()")
    console.run("bus.writeto(0x2A, b'ab')")
    assert console.error("bus.writeto(0x2A, b'abc')") == "OSError: [Errno 5] EIO"
    assert console.error("bus.writeto_then_readfrom(0x2A, b'abc', bytearray(1))") == "OSError: [Errno 5] EIO"
    assert console.error("bus.writeto(0x33, b'abc')") == "OSError: [Errno 19] ENODEV"


def test_a_large_uart_buffer_is_as_large_as_it_can_be(console):
    """ports/rp2/machine_uart.c has 32,766 bytes at most."""
    console.run("import board, busio\nuart = busio.UART(board.GP0, board.GP1, receiver_buffer_size=40000)")
    assert console.value("'rxbuf=32766' in repr(uart._hardware)") is True


def test_spi_without_mosi_takes_no_free_pin(console):
    console.run("import board, busio, machine\nbus = busio.SPI(board.GP18, MISO=board.GP16)")
    assert console.value("repr(machine.Pin(19))") == "Pin(GPIO19, mode=IN)"


def test_uart_without_rx_leaves_others_their_pins(console):
    """ports/rp2/machine_uart.c: it takes GP1, again whenever the rate is set."""
    console.run("import board, busio, digitalio, machine, pwmio")
    console.run("line = pwmio.PWMOut(board.GP1, frequency=1000, duty_cycle=32768)")
    console.run("uart = busio.UART(board.GP0, baudrate=9600)\nuart.baudrate = 19200")
    assert console.value("'mode=ALT' in repr(machine.Pin(1)) and 'UART' not in repr(machine.Pin(1))") is True
