"""adafruit-circuitpython-mcp230xx, unmodified: what its pins do, and what the driver reads, agree."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

from anyboard.sim.chips import MCP23017

pytestmark = pytest.mark.skipif(
    find_spec("adafruit_mcp230xx") is None, reason="adafruit-circuitpython-mcp230xx is not installed"
)


@pytest.fixture
def chip(bench):
    return bench.i2c.attach(MCP23017(int_a="D5"))


@pytest.fixture
def mcp(chip):
    import board
    from adafruit_mcp230xx import mcp23017

    return mcp23017.MCP23017(board.I2C())


def test_outputs(mcp, chip):
    for number in (0, 7, 8, 15):
        pin = mcp.get_pin(number)
        pin.switch_to_output(value=True)
        assert chip.pin(number).level
        assert pin.value
        pin.value = False
        assert not chip.pin(number).level
        assert not pin.value


def test_inputs(mcp, chip):
    import digitalio

    pin = mcp.get_pin(9)
    pin.switch_to_input(pull=digitalio.Pull.UP)
    assert (pin.direction, pin.pull) == (digitalio.Direction.INPUT, digitalio.Pull.UP)
    assert pin.value
    chip.pin("GPB1").drive(False)
    assert not pin.value
    pin.invert_polarity = True
    assert pin.value
    with pytest.raises(ValueError, match="Pull-down"):
        pin.pull = digitalio.Pull.DOWN


def test_whole_ports(mcp, chip):
    mcp.iodir = 0x0000
    mcp.gpio = 0xA55A
    assert sum(chip.pin(number).level << number for number in range(16)) == 0xA55A
    assert (mcp.gpioa, mcp.gpiob) == (0x5A, 0xA5)


def test_interrupts(mcp, chip):
    import board
    import digitalio

    interrupt = digitalio.DigitalInOut(board.D5)
    interrupt.switch_to_input(digitalio.Pull.UP)
    mcp.interrupt_configuration = 0x0000
    mcp.interrupt_enable = 0x0101
    mcp.clear_ints()
    assert interrupt.value
    chip.pin(0).drive(True)
    assert not interrupt.value
    assert mcp.int_flag == [0]
    assert mcp.int_cap[0] == 1
    mcp.clear_ints()
    assert mcp.int_flag == []
    assert interrupt.value
    chip.pin(8).drive(True)
    assert mcp.int_flagb == [8]
    assert interrupt.value  # INTA is port A's
