"""`anyboard check` on programs of several files, whose fault is between two of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from anyboard.check.engine import check

PICO = {
    # CircuitPython: each program in two files, with the fault and without
    "pins_wrong.py": "import board\n\nSCL = board.GP4\nSDA = board.GP5\nLIGHT = board.GP6\n",
    "pins_right.py": "import board\n\nSCL = board.GP5\nSDA = board.GP4\nLIGHT = board.GP26\n",
    "lights.py": (
        "import board\nimport digitalio\n\n\nclass Lights:\n    def __init__(self):\n"
        "        self.led = digitalio.DigitalInOut(board.LED)\n        self.led.switch_to_output()\n"
    ),
    "chip.py": (
        "from micropython import const\n\n_ID = const(0x60)\nGAIN = const(2)\n\n\nclass Chip:\n    _HIGH = const(3)\n"
    ),
    "wrong.py": (
        "import analogio\nimport busio\nimport chip\nimport pins_wrong\n"
        "from chip import Chip\nfrom lights import Lights\n\n"
        "i2c = busio.I2C(pins_wrong.SCL, pins_wrong.SDA)\n"
        "light = analogio.AnalogIn(pins_wrong.LIGHT)\n"
        "lights = Lights()\n"
        "lights.led.toggle()\n"
        "print(chip._ID, Chip._HIGH)\n"
    ),
    "right.py": (
        "import analogio\nimport busio\nimport chip\nimport pins_right\n"
        "from chip import GAIN, Chip\nfrom lights import Lights\n\n"
        "i2c = busio.I2C(pins_right.SCL, pins_right.SDA)\n"
        "light = analogio.AnalogIn(pins_right.LIGHT)\n"
        "lights = Lights()\n"
        "lights.led.value = not lights.led.value\n"
        "print(chip.GAIN + GAIN, Chip)\n"
    ),
}
PICO_MICROPYTHON = {
    "settings_wrong.py": "LED = 32\n",
    "settings_right.py": "LED = 25\n",
    "buses.py": "from machine import I2C, Pin\n\n\ndef make():\n    return I2C(0, scl=Pin(5), sda=Pin(4))\n",
    "lib/servo.py": (
        "from machine import PWM, Pin\n\n\nclass Servo:\n    def __init__(self, pin):\n"
        "        self.pwm = PWM(Pin(pin), freq=50)\n"
    ),
    "wrong.py": (
        "import settings_wrong\nfrom buses import make\nfrom machine import Pin\nfrom servo import Servo\n\n"
        "led = Pin(settings_wrong.LED, Pin.OUT)\n"
        "make().try_lock()\n"
        "Servo(18).pwm.duty_cycle = 4915\n"
    ),
    "right.py": (
        "import settings_right\nfrom buses import make\nfrom machine import Pin\nfrom servo import Servo\n\n"
        "led = Pin(settings_right.LED, Pin.OUT)\n"
        "make().scan()\n"
        "Servo(18).pwm.duty_u16(4915)\n"
    ),
}


@pytest.mark.parametrize(
    ("target", "files", "lines"),
    [("circuitpython", PICO, [8, 9, 11, 12]), ("micropython-rp2", PICO_MICROPYTHON, [6, 7, 8])],
)
def test_a_fault_between_two_files_is_found_where_it_is_used(target, files, lines, tmp_path):
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    report = check([tmp_path], [target], "raspberry_pi_pico")
    assert not report.failed, report.notes
    assert {(Path(finding.file).name, finding.line) for finding in report.findings} == {
        ("wrong.py", line) for line in lines
    }
    assert all(target in finding.message for finding in report.findings)
