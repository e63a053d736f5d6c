"""`machine` of the test boards answers as MicroPython's rp2 firmware was recorded to."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from anyboard.sim import Bench
from anyboard.sim.chips.echo import Echo
from anyboard.testing.rigs.parts import RegisterFile
from boards.console import Console
from boards.unix_board import unix_board
from boards.wasm_board import MIDDLE, wasm_board

_RECORD = Path(__file__).parent.parent / "data" / "micropython_rp2_probe.txt"

# what the record has from the emulator it was made in, and what ours is about instead
_OTHERWISE = {
    "Pin(5).value()": "the emulated pad kept its level",
    "I2C(0).readfrom(0x76, 1)": "where the chip's pointer stands",
    "SPI(0).read(3)": "the emulator's peer, with nothing sent: ours inverts the zeros that are",
    "ADC(ADC.CORE_TEMP).read_u16()": "the emulated sensor reads 0",
    "PWM(Pin(6)).duty_u16()": "depends on what is recorded before",
    "PWM(Pin(6)).duty_ns()": "depends on what is recorded before",
    "PWM(Pin(6)).freq()": "depends on what is recorded before",
    "unique_id()": "the emulator's flash has none",
    "I2C(0, frequency=1)": "a Python function words its TypeError otherwise",
    "time_pulse_us(Pin(15, Pin.IN), 1, 1000)": "depends on what is recorded before",
}
_SECTIONS = ("pins", "i2c", "spi", "uart", "adc pwm")
_OF_THE_REST = ("freq()", "reset_cause()", "bitstream", "Pin(5).irq", "Timer()")


class Inverter:
    """An SPI part that answers each byte with its complement."""

    def select(self):
        pass

    def deselect(self):
        pass

    def transfer(self, data):
        return bytes(byte ^ 0xFF for byte in data)


def recorded():
    """(expression, answer) of everything that is about `machine`."""
    section = ""
    for line in _RECORD.read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            section = line[3:]
        elif match := re.match(r"('.*'|\".*\") -> (.*)", line):
            expression, answer = ast.literal_eval(match[1]), match[2]
            if section in _SECTIONS or expression.startswith(_OF_THE_REST):
                yield expression, answer


def missing_names(expected, answer):
    """What a recorded `dir` has and ours has not."""
    names = (name for name in ast.literal_eval(expected) if not name.startswith("__"))
    return sorted(set(names) - set(ast.literal_eval(answer)))


@pytest.fixture(params=["wasm", "unix"])
def console(request):
    bench = Bench.empty(board="raspberry_pi_pico")
    bench.i2c.attach(RegisterFile(0x76)).write(0x76, b"\xd0\x60")
    bench.wire("GP14", "GP15")
    bench.spi_on(clock="GP18", mosi="GP19", miso="GP16").attach(Inverter())
    bench.uart_on(tx="GP8", rx="GP9").attach(Echo())
    bench.pin("GP26").volts = 0x100 / 4096 * 3.3
    with wasm_board(MIDDLE, bench) if request.param == "wasm" else unix_board(bench) as url, Console(url) as console:
        console.enter_raw()
        console.run("from machine import *\nimport time")
        yield console


def test_every_answer_is_as_recorded(console):
    differences = []
    count = 0
    for expression, expected in recorded():
        output, error = console.exchange(f"_ = {expression}\nprint(_ if {expression!r}[:4] == 'repr' else repr(_))")
        answer = error.strip().splitlines()[-1] if error else output.rstrip("\n")
        if expression.startswith("dir("):
            answer, expected = missing_names(expected, answer), []
        if expression not in _OTHERWISE and answer != expected:
            differences.append(f"{expression}: {answer}, and was recorded as {expected}")
        count += 1
    assert not differences, "\n".join(differences)
    assert count > 100
