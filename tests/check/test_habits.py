"""Names of other languages and libraries get the remedy that the target has."""

from __future__ import annotations

import pytest

from anyboard.check import habits
from anyboard.check.lint import lint
from anyboard.check.targets import target


@pytest.mark.parametrize(
    ("name", "source", "remedy"),
    [
        ("micropython-rp2", "delay(5)", "use time.sleep_ms(ms)"),
        ("circuitpython", "delay(5)", "use time.sleep(ms / 1000)"),
        ("micropython-rp2", "digitalWrite(13, 1)", "use machine.Pin(n, machine.Pin.OUT).value(1)"),
        ("circuitpython", "digitalWrite(13, 1)", "use pin.value = True"),
        ("portable", "x = HIGH", "use True"),
        ("micropython-rp2", "sleep_ms(5)", "write from time import sleep_ms before"),
        ("micropython-rp2", "pin = Pin(5)", "write from machine import Pin before"),
        ("circuitpython", "led = board.LED", "write import board before"),
        ("portable", "sleep(5)", "write from time import sleep before"),
        ("circuitpython", "total = 1\ntoatl + 1", "did you mean total?"),
        ("circuitpython", "prnt(1)", "did you mean print?"),
        ("circuitpython", "class A:\n    def f(self): pass\n    def g(self): f()", "did you mean self.f?"),
        ("circuitpython", "frobnicate()", "define or import it before"),
        ("micropython-rp2", "import machine\nmachine.delay(5)", "use time.sleep_ms(ms)"),
        ("micropython-rp2", "import machine\nu = machine.UART(0)\nu.println('x')", "use write()"),
        ("micropython-rp2", "import machine\nu = machine.UART(0)\nu.available()", "use any()"),
        ("circuitpython", "import board, busio\nu = busio.UART(board.TX)\nu.available()", "use in_waiting"),
        ("micropython-rp2", "import machine\nmachine.WDT().kick()", "use feed()"),
        ("micropython-rp2", "import machine\nmachine.Pin(2).attach(print)", "use irq()"),
        ("micropython-rp2", "import machine\nmachine.SPI(0).frequency(1000)", "use init(baudrate=…)"),
        ("circuitpython", "import microcontroller\nmicrocontroller.reboot()", "use reset()"),
        ("circuitpython", "import board, touchio\ntouchio.TouchIn(board.A0).raw()", "use raw_value"),
    ],
)
def test_the_remedy_is_what_the_target_has(name, source, remedy):
    (finding,) = lint(source, "x.py", target(name))
    assert finding.message.endswith(f": {remedy}")


def test_a_member_that_is_not_there_either_is_no_remedy():
    assert habits.of_member("println", target("micropython-rp2"), ["read"]) == ""
