"""`activate()` and `PYTHONPATH`: CircuitPython's top-level names are ours, beside an installed Blinka.

Each in its own interpreter: what is imported already is what this is about.
"""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from anyboard.activation import _SECOND_NAMES, shims_folder

THIRD_PARTY = Path(__file__).parents[1] / "thirdparty"
NAMES = sorted(path.stem for path in Path(shims_folder()).glob("*.py"))
SHARED = {"circuitpython_typing", "neopixel"}  # the installed ones where there are any
OURS = [name for name in NAMES if name not in SHARED | _SECOND_NAMES]

needs_blinka = pytest.mark.skipif(find_spec("adafruit_blinka") is None, reason="Adafruit-Blinka is not installed")


def python(code: str, *, path: str = "", board: str = "fake:1") -> subprocess.CompletedProcess[str]:
    """Run a program with the third party's backends installed."""
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(filter(None, [path, str(THIRD_PARTY)])),
        "ANYBOARD": board,
        "BLINKA_OS_AGNOSTIC": "1",  # Blinka's own board imports without hardware
    }
    return subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)


def passes(code: str, **options: str) -> None:
    done = python(code, **options)
    assert done.returncode == 0, done.stderr


BLINKA_STAYS_AWAY = """
import sys
assert not [name for name in sys.modules if name.startswith(("adafruit_blinka", "adafruit_platformdetect"))]
"""


def test_every_name_is_there():
    assert {"board", "busio", "digitalio", "microcontroller", "micropython", "adafruit_bus_device"} <= set(NAMES)
    assert {"machine", "framebuf", "utime", "ustruct"} <= set(NAMES)
    assert len(NAMES) == 40


@pytest.mark.parametrize("name", OURS)
def test_activated_names_are_our_modules(name):
    passes(f"import anyboard; anyboard.activate(); import {name}, anyboard.{name}; assert {name} is anyboard.{name}")


@pytest.mark.parametrize("name", OURS)
def test_names_on_pythonpath_are_our_modules(name):
    passes(f"import {name}, anyboard.{name}; assert {name} is anyboard.{name}", path=shims_folder())


SUBMODULES = """
import microcontroller.pin
import adafruit_bus_device.i2c_device
from adafruit_bus_device.spi_device import SPIDevice
import anyboard.microcontroller, anyboard.adafruit_bus_device.i2c_device, anyboard.adafruit_bus_device.spi_device
assert microcontroller.pin is anyboard.microcontroller.pin
assert adafruit_bus_device.i2c_device is anyboard.adafruit_bus_device.i2c_device
assert SPIDevice is anyboard.adafruit_bus_device.spi_device.SPIDevice
"""


def test_submodules_are_ours():
    passes("import anyboard; anyboard.activate()" + SUBMODULES)
    passes(SUBMODULES, path=shims_folder())


DRIVER = "from adafruit_bme280 import basic; import board, busio; assert board.__name__ == 'anyboard.board'"


@needs_blinka
def test_a_real_driver_brings_no_blinka():
    passes("import anyboard; anyboard.activate()\n" + DRIVER + BLINKA_STAYS_AWAY)
    passes(DRIVER + BLINKA_STAYS_AWAY, path=shims_folder())


@needs_blinka
def test_the_installed_circuitpython_typing_is_used():
    check = "import circuitpython_typing.led; assert 'site-packages' in circuitpython_typing.__file__"
    passes("import anyboard; anyboard.activate()\n" + check + BLINKA_STAYS_AWAY)
    passes(check + BLINKA_STAYS_AWAY, path=shims_folder())


WITHOUT_INSTALLED_TYPING = """
import sys
sys.path[:] = [place for place in sys.path if "site-packages" not in place]
import circuitpython_typing, anyboard.circuitpython_typing
from circuitpython_typing.device_drivers import I2CDeviceDriver
assert circuitpython_typing is anyboard.circuitpython_typing
"""


def test_else_ours_stands_in():
    # the modules it needs are imported before their folder goes
    prepare = "import anyboard, typing_extensions, anyboard.circuitpython_typing; anyboard.activate()\n"
    passes(prepare + WITHOUT_INSTALLED_TYPING)


@needs_blinka
def test_activating_after_a_foreign_board_says_what_to_do():
    done = python("import board, anyboard\nanyboard.activate('fake:1')")
    last = done.stderr.strip().splitlines()[-1]
    assert last.startswith("ImportError: already imported from elsewhere: ")
    assert f"{os.sep}board.py)" in last
    assert "anyboard.activate() before" in last
    assert "anyboard run" in last


def test_a_refused_activation_changes_nothing():
    passes(
        "import sys, types\nsys.modules['keypad'] = types.ModuleType('keypad')\nimport anyboard, fakeboard\n"
        "before = list(sys.meta_path)\n"
        "try:\n    anyboard.activate('fake:1')\nexcept ImportError as error:\n"
        "    assert 'keypad (built in)' in str(error)\n"
        "else:\n    raise SystemExit('activated')\n"
        "assert sys.meta_path == before\nassert fakeboard.opened == []"
    )


def test_a_board_that_does_not_open_is_not_activated():
    passes(
        "import sys, anyboard\nbefore = list(sys.meta_path)\n"
        "try:\n    anyboard.activate('fak')\nexcept anyboard.NotFound:\n    pass\n"
        "assert sys.meta_path == before"
    )


@needs_blinka
def test_deactivate_undoes_everything():
    passes(
        "import sys, anyboard\nbefore = list(sys.meta_path)\n"
        "board = anyboard.activate('fake:2')\nanyboard.activate('fake:3')\n"
        "import busio, microcontroller.pin\n"
        "anyboard.deactivate(); anyboard.deactivate()\n"
        "assert sys.meta_path == before\n"
        "assert not {'busio', 'board', 'microcontroller', 'microcontroller.pin'} & set(sys.modules)\n"
        "assert 'anyboard.busio' in sys.modules\n"
        "import digitalio\n"  # Blinka's again
        "assert digitalio.__name__ == 'digitalio'\n"
        "from anyboard import digitalio\n"
        "try:\n    digitalio.DigitalInOut(board.D1)\nexcept anyboard.Disconnected:\n    pass\n"
        "else:\n    raise SystemExit('open')\n"
    )


def test_activating_another_board_leaves_the_first_working():
    passes(
        "import anyboard\n"
        "first = anyboard.activate('fake:1')\n"
        "import board, digitalio\n"
        "led = digitalio.DigitalInOut(board.LED)\n"
        "second = anyboard.activate('fake:2')\n"
        "assert board.LED is second.LED is not first.LED\n"
        "led.switch_to_output(True); assert led.value\n"
        "other = digitalio.DigitalInOut(board.LED); assert not other.value\n"
    )


def test_activating_again_reuses_the_open_board():
    passes(
        "import anyboard, fakeboard\n"
        "mine = anyboard.open('fake:1')\n"
        "assert anyboard.activate('fake:1') is mine\n"
        "assert anyboard.activate() is mine\n"
        "assert fakeboard.opened == ['1']\n"
        "anyboard.deactivate()\n"
        "mine.D1, mine.I2C()\n"  # opened by the program, so still open
    )


def test_activating_without_a_target_chooses_later():
    passes(
        "import os, anyboard, fakeboard\n"
        "board = anyboard.activate()\n"
        "os.environ['ANYBOARD'] = 'fake:9'\n"
        "import board as module\n"
        "assert module.D1 is board.D1 and board.url == 'fake:9' and fakeboard.opened == []\n"
        "import digitalio\n"
        "digitalio.DigitalInOut(module.D1)\n"
        "assert fakeboard.opened == ['9']\n",
        board="",
    )


def test_an_unknown_pin_gets_a_suggestion():
    done = python("import board\nboard.D11", path=shims_folder())
    assert done.stderr.strip().splitlines()[-1] == (
        "AttributeError: 'module' object has no attribute 'D11'. Did you mean: 'D1'?"
    )


def test_a_layer_is_never_left_out():
    passes(
        "import anyboard\n"
        "first = anyboard.activate('shout=A::fake:1')\n"
        "assert anyboard.activate('fake:1') is first\n"
        "try:\n    anyboard.activate('shout=B::fake:1')\nexcept anyboard.AlreadyOpen:\n    pass\n"
        "else:\n    raise SystemExit('reused')"
    )


def test_benches_are_activated_one_after_the_other():
    passes(
        "import anyboard\nfrom anyboard.sim import Bench\n"
        "one, two = Bench(), Bench.empty(board='raspberry_pi_pico')\n"
        "first = anyboard.activate(one)\n"
        "import board, digitalio\n"
        "led = digitalio.DigitalInOut(board.D5)\n"
        "assert anyboard.activate(one) is first\n"
        "second = anyboard.activate(two)\n"
        "assert board.GP5 is second.GP5 and not hasattr(board, 'D5')\n"
        "led.switch_to_output(True)\n"
        "assert one.pin('D5').level\n"
        "anyboard.deactivate()\n"
        "anyboard.open(one).close()\n"  # closed by deactivate, so free again
    )
