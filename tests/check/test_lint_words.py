"""What messages of the lint offer instead."""

from __future__ import annotations

import pytest

from anyboard.check.boards import find
from anyboard.check.lint import lint
from anyboard.check.targets import target

PICO = "raspberry_pi_pico"


@pytest.mark.parametrize(
    ("where", "board", "source", "remedy"),
    [
        ("circuitpython", PICO, "import audioio", "use audiopwmio"),
        ("circuitpython", PICO, "import wifi", "use a board that has it, as raspberry_pi_pico_w"),
        ("circuitpython", PICO, "import board\nboard.D13", "use board.LED"),
        ("circuitpython", PICO, "import board\nboard.gp25", "use board.GP25"),
        ("circuitpython", PICO, "import board, analogio\nanalogio.AnalogOut(board.GP26)", "use PWM"),
        ("circuitpython", "", "import usb_hid\nprint(usb_hid.device)", "did you mean devices?"),
        ("circuitpython", "", "import microcontroller\nmicrocontroller.on_next_reset(1)", "RunMode.UF2"),
        ("circuitpython", "", "import supervisor\nsupervisor.set_next_code_file(2)", "pass str"),
        ("micropython-rp2", "", "from machine import Pin\nPin(3, Pin.IN, 'up')", "pass int"),
        ("micropython-rp2", "", "import machine\nmachine.WDT(timeout=2.5)", "write WDT(timeout=2500)"),
        ("micropython-rp2", "", "import serial", "use machine.UART"),
        ("micropython-rp2", "", "import uctypes\nuctypes.UINT24", "UINT16, UINT32, UINT64, UINT8"),
        ("micropython-rp2", "", "from machine import Pin\nPin.IRQ_BOTH", "IRQ_RISING | machine.Pin.IRQ_FALLING"),
        ("micropython-rp2", "", "from machine import UART\nUART(1, 9600, parity='E')", "int or None, as UART(1"),
        ("micropython-rp2", PICO, "import network", "use a board with wireless, as raspberry_pi_pico_w"),
        ("micropython-rp2", "", "import machine\nmachine.WDT(timeout=20000)", "use 1 to 8388, milliseconds"),
        ("micropython-esp32", "", "import network\nnetwork.WLAN(network.STATION)", "use network.STA_IF"),
    ],
)
def test_a_message_has_the_remedy(where, board, source, remedy):
    (finding,) = lint(source, "x.py", target(where), find(board) if board else None)
    assert remedy in finding.message.partition(where)[2]  # after the target; before it is what is wrong
