"""`microcontroller` and `nvm`, with a board made of a table as the current one."""

from __future__ import annotations

import subprocess
import sys

import pytest
from fake_adapter import FakeClock, fake_session

from anyboard import current, microcontroller
from anyboard.board_object import board_of
from anyboard.core import clock as clocks
from anyboard.core.errors import Unsupported
from anyboard.core.ops import CPURead, NVMRead, NVMWrite, Reset


@pytest.fixture
def make_current(monkeypatch):
    """Makes a fake board the current one."""

    def make(**changes):
        adapter, session = fake_session(**changes)
        monkeypatch.setattr(current, "_active", board_of(session))
        return adapter, session

    return make


@pytest.fixture
def memory(make_current):
    """The 16 bytes of a board's non-volatile memory."""
    adapter, _ = make_current(limits={"nvm_size": 16})
    content = bytearray(b"\xff" * 16)

    def write(op):
        content[op.start : op.start + len(op.data)] = op.data

    adapter.answers[NVMRead] = lambda op: bytes(content[op.start : op.start + op.count])
    adapter.answers[NVMWrite] = write
    return content


def test_importing_chooses_no_board():
    code = "import sys, anyboard.microcontroller as m; hasattr(m.pin, '__file__'); dir(m); m.cpu; m.RunMode.UF2"
    loaded = subprocess.run(
        [sys.executable, "-c", f"{code}; print('anyboard.current' in sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert loaded.stdout.strip() == "False"


# -- pins ---------------------------------------------------------------------------------------


def test_pins_by_the_chips_name(make_current):
    _, session = make_current()
    assert microcontroller.pin.GPIO5 is session.pin("D5")
    assert isinstance(microcontroller.pin.GPIO5, microcontroller.Pin)
    assert repr(microcontroller.pin.GPIO5) == "board.D5"
    assert repr(microcontroller.pin.GPIO99) == "microcontroller.pin.GPIO99"
    assert {"GPIO5", "GPIO99"} <= set(dir(microcontroller.pin))


@pytest.mark.parametrize("name", ["D5", "GPIO1000", "_GPIO5"])
def test_other_names_are_no_pins_of_the_chip(make_current, name):
    make_current()
    with pytest.raises(AttributeError, match=rf"^'module' object has no attribute '{name}'$"):
        getattr(microcontroller.pin, name)


def test_pins_cannot_be_made():
    with pytest.raises(TypeError, match=r"^can't create 'Pin' instances$"):
        microcontroller.Pin()


# -- cpu ----------------------------------------------------------------------------------------


def test_cpu(make_current):
    adapter, _ = make_current(serial="E6605838834CA12C", limits={"cpu_cores": 2})
    adapter.answers[CPURead] = lambda op: {"frequency": 125_000_000, "temperature": 27.1, "voltage": None}[op.what]
    cpu = microcontroller.cpu
    assert repr(cpu) == "<Processor>"
    assert (cpu.frequency, cpu.temperature, cpu.voltage) == (125_000_000, 27.1, None)
    assert cpu.uid == bytearray(b"\xe6`X8\x83L\xa1,")
    assert cpu.reset_reason is microcontroller.ResetReason.UNKNOWN
    assert len(microcontroller.cpus) == 2
    assert microcontroller.cpus[0] is cpu


def test_cpu_refuses_what_circuitpython_refuses(make_current):
    make_current()
    with pytest.raises(AttributeError, match=r"^can't set attribute 'temperature'$"):
        microcontroller.cpu.temperature = 1
    with pytest.raises(ValueError, match=r"^frequency must be >= 0$"):
        microcontroller.cpu.frequency = -1
    with pytest.raises(TypeError, match=r"^can't create 'Processor' instances$"):
        microcontroller.Processor()


def test_what_a_board_cannot_tell_it_says(make_current):
    _, session = make_current(without=(CPURead,))
    for name in ("frequency", "temperature", "voltage", "uid"):
        with pytest.raises(Unsupported, match=rf"^{session.url} .*{'serial' if name == 'uid' else name}"):
            getattr(microcontroller.cpu, name)
    with pytest.raises(Unsupported, match=session.url):
        microcontroller.cpu.frequency = 133_000_000


def test_a_serial_number_that_is_not_hexadecimal(make_current):
    make_current(serial="FT1ABC!")
    assert microcontroller.cpu.uid == bytearray(b"FT1ABC!")


def test_reset_reasons():
    reason = microcontroller.ResetReason
    names = {name for name in dir(reason) if name[0] != "_"}
    assert names == {
        "BROWNOUT",
        "DEEP_SLEEP_ALARM",
        "POWER_ON",
        "RESCUE_DEBUG",
        "RESET_PIN",
        "SOFTWARE",
        "UNKNOWN",
        "WATCHDOG",
    }
    assert repr(reason.POWER_ON) == "microcontroller.ResetReason.POWER_ON"


# -- time and interrupts ----------------------------------------------------------------------------


def test_delay_us(monkeypatch):
    clock = FakeClock()
    monkeypatch.setattr(clocks, "_program_clock", clock)
    microcontroller.delay_us(10)
    assert clock.us == 10
    for delay, kind, text in (
        (-1, ValueError, "delay must be >= 0"),
        ("x", TypeError, "can't convert str to int"),
    ):
        with pytest.raises(kind) as caught:
            microcontroller.delay_us(delay)
        assert str(caught.value) == text
    assert clock.us == 10


def test_interrupts_nest_and_balance():
    for call in ("disable", "disable", "enable", "enable"):
        getattr(microcontroller, f"{call}_interrupts")()
    with pytest.raises(RuntimeError, match="without disable_interrupts"):
        microcontroller.enable_interrupts()


# -- reset --------------------------------------------------------------------------------------


def test_reset(make_current):
    adapter, _ = make_current()
    assert repr(microcontroller.RunMode.UF2) == "microcontroller.RunMode.UF2"
    microcontroller.on_next_reset(microcontroller.RunMode.SAFE_MODE)
    microcontroller.reset()
    microcontroller.reset()
    assert adapter.ops == [Reset("safe_mode"), Reset("normal")]


def test_reset_refuses(make_current):
    make_current(without=(Reset,))
    with pytest.raises(ValueError, match=r"^Invalid run_mode$"):
        microcontroller.on_next_reset(1)
    for call in (microcontroller.reset, lambda: microcontroller.on_next_reset(microcontroller.RunMode.UF2)):
        with pytest.raises(Unsupported, match="reset"):
            call()


# -- nvm ----------------------------------------------------------------------------------------


def test_a_board_without_nvm_has_none(make_current):
    make_current()
    assert microcontroller.nvm is None


def test_nvm(memory):
    nvm = microcontroller.nvm
    assert nvm is microcontroller.nvm
    assert repr(nvm) == "<ByteArray>"
    assert len(nvm) == 16
    assert nvm[0:4] == bytearray(b"\xff\xff\xff\xff")
    nvm[0] = 7
    nvm[-1] = 8
    nvm[1:3] = b"ab"
    nvm[3:3] = b""
    assert (nvm[0], nvm[-1], nvm[1:3], nvm[5:2]) == (7, 8, bytearray(b"ab"), bytearray())
    assert memory == b"\x07ab" + b"\xff" * 12 + b"\x08"


def test_nvm_refuses_what_circuitpython_refuses(memory):
    nvm = microcontroller.nvm
    for call, kind, text in (
        (lambda: nvm.__setitem__(0, 256), ValueError, "bytes must be 0-255"),
        (lambda: nvm.__setitem__(0, -1), ValueError, "bytes must be 0-255"),
        (lambda: nvm[99999], IndexError, "index out of range"),
        (lambda: nvm[-17], IndexError, "index out of range"),
        (lambda: nvm["x"], TypeError, "ByteArray indices must be integers, not str"),
        (lambda: nvm.__setitem__(slice(0, 2), b"abc"), ValueError, "Slice and value different lengths."),
        (lambda: nvm[0:4:2], NotImplementedError, "only slices with step=1 (aka None) are supported"),
        (lambda: type(nvm)(), TypeError, "can't create 'ByteArray' instances"),
    ):
        with pytest.raises(kind) as caught:
            call()
        assert str(caught.value) == text
    assert memory == b"\xff" * 16


def test_an_unknown_name():
    with pytest.raises(AttributeError, match=r"^'module' object has no attribute 'Frobnicate'$"):
        microcontroller.Frobnicate  # noqa: B018
