"""`machine.Pin` and `Signal`."""

from __future__ import annotations

import pytest

import anyboard
from anyboard.sim import Bench
from usbmodels.ftdi import FT232H
from usbmodels.plugged import plugged


def test_one_object_for_each_pin(bench):
    import board
    from machine import Pin

    assert Pin("D5") is Pin(5) is Pin(board.D5) is Pin(Pin("D5")) is Pin.board.D5
    assert Pin("LED") is Pin("D13")
    assert Pin.cpu.P0_03 is Pin("D5")
    assert "D5" in dir(Pin.board)
    assert "P0_03" in dir(Pin.cpu)
    assert not hasattr(Pin.board, "D99")


def test_numbers_are_the_chip_s(monkeypatch):
    anyboard.activate(Bench.empty(board="raspberry_pi_pico"))
    try:
        from machine import Pin

        assert Pin(5) is Pin("GP5") is Pin("GPIO5")
        assert repr(Pin(5, Pin.IN, Pin.PULL_UP)) == "Pin(GP5, mode=IN, pull=PULL_UP)"
        assert repr(Pin(25, Pin.OUT)) == "Pin(LED, mode=OUT)"
        with pytest.raises(ValueError, match='unknown named pin "D5"'):
            Pin("D5")
        with pytest.raises(ValueError, match=r"invalid pin 99: sim.* has GP0, GP1"):
            Pin(99)
    finally:
        anyboard.deactivate()


def test_a_pin_is_left_alone_until_it_has_a_mode(bench):
    from machine import Pin

    bench.pin("D5").drive(True)
    pin = Pin("D5")
    assert not bench.pin("D5").is_output
    assert pin.value() == 1
    assert pin.mode() == Pin.IN


def test_outputs(bench):
    from machine import Pin

    levels = []
    bench.pin("D5").on_change(levels.append)
    pin = Pin("D5", Pin.OUT, value=1)
    assert levels == [True]  # no glitch
    assert pin() == pin.value() == 1
    for change in (pin.off, pin.on, pin.low, pin.high, pin.toggle, lambda: pin(1), lambda: pin.value(0)):
        change()
    assert levels == [True, False, True, False, True, False, True, False]
    assert pin.value(1) is None
    pin.init(Pin.OUT)
    assert pin() == 1  # keeps its level
    pin.init(pin.OUT, True)  # as a driver has it: the pull of an output is nothing
    assert pin() == 1


def test_inputs_and_pulls(bench):
    from machine import Pin

    pin = Pin("D5", Pin.IN, Pin.PULL_UP)
    assert (pin(), pin.pull()) == (1, Pin.PULL_UP)
    pin.pull(Pin.PULL_DOWN)
    assert pin() == 0
    pin.init(Pin.IN)
    assert pin.pull() is None
    pin.value(1)  # for when it is an output
    assert not bench.pin("D5").is_output
    pin.mode(Pin.OUT)
    assert bench.pin("D5").level
    with pytest.raises(ValueError, match="mode 77"):
        Pin("D5", 77)


@pytest.mark.parametrize("pull", [None, 1])
def test_open_drain(bench, pull):
    from machine import Pin

    pin = Pin("D5", Pin.OPEN_DRAIN, pull)
    lead = bench.pin("D5")
    if pull is None:
        lead.drive(True)
    assert pin() == 1
    if pull is None:
        lead.drive(None)
    pin(0)
    assert lead.level is False
    pin(1)
    lead.drive(False)
    assert pin() == 0  # let go: another may pull it low


def test_pins_that_others_have(bench):
    import board
    import digitalio
    from machine import Pin

    with digitalio.DigitalInOut(board.D5), pytest.raises(ValueError, match="D5 in use"):
        Pin("D5", Pin.OUT)
    Pin("D5", Pin.OUT)
    with pytest.raises(ValueError, match="D5 in use"):
        digitalio.DigitalInOut(board.D5)


def test_the_last_use_of_a_pin_has_it(bench):
    from machine import PWM, Pin

    pin = Pin("D5", Pin.OUT)
    PWM(Pin("D5"), freq=1000, duty_u16=32768)
    assert bench.pin("D5").pwm == (1000, 32768)
    pin.on()
    assert bench.pin("D5").pwm is None
    assert bench.pin("D5").level


def test_interrupts(bench):
    from machine import Pin

    bench.wire("D9", "D10")
    out, pin, seen = Pin("D9", Pin.OUT), Pin("D10", Pin.IN), []
    irq = pin.irq(lambda p: seen.append((p is pin, p.value(), irq.flags())), Pin.IRQ_RISING)
    out(1)
    out(0)
    assert seen == [(True, 1, Pin.IRQ_RISING)]
    irq = pin.irq(trigger=Pin.IRQ_FALLING | Pin.IRQ_RISING, handler=lambda p: seen.append(irq.flags()))
    out(1)
    out(0)
    assert seen[1:] == [Pin.IRQ_RISING, Pin.IRQ_FALLING]
    assert irq.trigger() == Pin.IRQ_RISING | Pin.IRQ_FALLING
    irq()  # as an edge does
    assert len(seen) == 4
    pin.irq(None)
    out(1)
    assert len(seen) == 4
    with pytest.raises(ValueError, match="invalid trigger 1"):
        pin.irq(print, 1)


def test_a_board_that_reports_no_edges_says_so():
    with plugged(FT232H()):
        anyboard.activate("ft232h")
        try:
            from machine import Pin

            with pytest.raises(NotImplementedError, match=r"ft232h\S* does not report edges"):
                Pin("C0", Pin.IN).irq(print)
        finally:
            anyboard.deactivate()


def test_signal(bench):
    from machine import Pin, Signal

    signal = Signal("D5", Pin.OUT, invert=True)
    signal.on()
    assert (signal(), signal.value(), Pin("D5")()) == (1, 1, 0)
    signal.off()
    assert (signal(), Pin("D5")()) == (0, 1)
    signal(1)
    assert Signal(Pin("D5")).value() == 0


def test_two_boards_at_once():
    from anyboard import machine

    with anyboard.open(Bench.empty()) as left, anyboard.open(Bench.empty()) as right:
        one, other = machine.Pin(left.D5, machine.Pin.OUT, value=1), machine.Pin(right.D5, machine.Pin.OUT)
        assert one is not other
        assert (one(), other()) == (1, 0)
        with pytest.raises(ValueError, match="different boards"):
            machine.I2C(0, scl=left.SCL, sda=right.SDA)
        assert machine.I2C(0, scl=left.SCL, sda=left.SDA).scan() == []
