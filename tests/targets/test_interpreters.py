"""Real MicroPython interpreters as boards: their REPL, and a `machine` whose pins are the bench's."""

from __future__ import annotations

import re

import pytest

from anyboard.sim import Bench
from anyboard.sim.chips.bme280 import BME280
from anyboard.sim.chips.ds18b20 import DS18B20
from anyboard.sim.chips.echo import Echo
from boards.console import Console
from boards.unix_board import unix_board
from boards.wasm_board import VERSIONS, wasm_board

_RAW = b"raw REPL; CTRL-B to exit\r\n>"


class Inverter:
    """An SPI part that answers each byte with its complement."""

    def select(self):
        pass

    def deselect(self):
        pass

    def transfer(self, data):
        return bytes(byte ^ 0xFF for byte in data)


def wired_bench():
    bench = Bench.empty(board="raspberry_pi_pico")
    bench.i2c.attach(BME280())
    bench.wire("GP14", "GP15")
    bench.spi_on(clock="GP18", mosi="GP19", miso="GP16").attach(Inverter())
    bench.uart_on(tx="GP8", rx="GP9").attach(Echo())
    bench.onewire("GP12").attach(DS18B20())
    bench.pin("GP26").volts = 1.65
    return bench


@pytest.fixture(scope="class")
def bench():
    return wired_bench()


@pytest.fixture(scope="class", params=[*VERSIONS, "unix pty", "unix socket"])
def url(request, bench):
    kind = request.param
    board = wasm_board(kind, bench) if kind in VERSIONS else unix_board(bench, socket=kind == "unix socket")
    with board as url:
        yield url


@pytest.fixture
def console(url):
    with Console(url) as console:
        console.enter_raw()
        console.soft_reset()
        yield console


@pytest.fixture
def machine(console):
    console.run("import machine, time\nfrom machine import *")
    return console


class TestREPL:
    def test_banner(self, console):
        console.write(b"\x02")
        assert re.search(rb"MicroPython .* on 20\d\d-\d\d-\d\d; ", console.until(b">>> "))

    def test_raw_mode_runs_code_and_tells_its_output_from_its_errors(self, console):
        assert console.exchange("print(6 * 7)") == ("42\n", "")
        output, error = console.exchange("print(1)\nnowhere")
        assert output == "1\n"
        assert error.splitlines()[-1].startswith("NameError")

    def test_raw_paste_gives_credit_a_window_at_a_time(self, console):
        console.write(b"\x05A\x01")
        assert console.read(2) == b"R\x01"
        window = int.from_bytes(console.read(2), "little")
        code = b"x = '%s'\nprint(len(x))\n" % (b"y" * 1000)
        room = 0
        while code:
            if not room:
                assert console.read(1) == b"\x01"
                room = window
            console.write(code[:room])
            code, room = code[room:], room - len(code[:room])
        console.write(b"\x04")
        assert console.until(b"\x04>").replace(b"\r", b"").lstrip(b"\x01") == b"\x041000\n\x04\x04>"

    def test_soft_reset_forgets_variables_and_stays_raw(self, console):
        console.run("x = 1")
        console.write(b"\x04")
        assert console.until(_RAW).endswith(b"soft reboot\r\n" + _RAW)
        assert "NameError" in console.exchange("x")[1]

    @pytest.mark.parametrize(
        "waiting",
        [
            "time.sleep(100)",
            "sys.stdin.read(1)",
            "while True: time.sleep_ms(1)",
            "while True: x = 1",
            "while True: poll.poll(10)",
        ],
    )
    def test_ctrl_c_stops(self, console, waiting):
        console.run("import time, sys, select\npoll = select.poll()\npoll.register(sys.stdin, select.POLLIN)")
        console.write(b"print('here')\n" + waiting.encode() + b"\x04")
        console.until(b"here")
        console.write(b"\x03")
        assert b"KeyboardInterrupt" in console.until(b"\x04>")

    def test_binary_stdin_and_stdout_pass_every_value(self, console):
        console.write(b"import sys, micropython\nmicropython.kbd_intr(-1)\nprint('here', end='!')\n")
        console.write(b"n = sys.stdout.buffer.write(sys.stdin.buffer.read(256))\x04")
        console.until(b"here!")
        console.write(bytes(range(256)))
        assert console.read(256) == bytes(range(256))
        console.until(b"\x04>")


class TestMachine:
    def test_i2c_reads_a_register_with_repeated_start(self, machine):
        assert machine.value("I2C(0).readfrom_mem(0x77, 0xD0, 1)") == b"\x60"
        assert machine.value("(I2C(0).writeto(0x77, b'\\xd0', False), I2C(0).readfrom(0x77, 1))") == (1, b"\x60")
        assert machine.value("I2C(0).scan()") == [0x77]

    def test_a_nack_is_eio_and_enodev_without_data(self, machine):
        assert machine.error("I2C(0).readfrom(0x33, 1)") == "OSError: [Errno 5] EIO"
        assert machine.error("I2C(0).writeto(0x33, b'a')") == "OSError: [Errno 5] EIO"
        assert machine.error("I2C(0).writeto(0x33, b'')") == "OSError: [Errno 19] ENODEV"
        assert machine.error("SoftI2C(scl=Pin(5), sda=Pin(4)).readfrom(0x33, 1)") == "OSError: [Errno 19] ENODEV"

    def test_pins_drive_and_read_the_bench(self, machine, bench):
        machine.run("p = Pin(2, Pin.OUT, value=1)")
        assert bench.pin("GP2").level
        machine.run("p.off()")
        assert not bench.pin("GP2").level
        machine.run("p.init(Pin.OPEN_DRAIN, Pin.PULL_UP)\np(1)")
        assert machine.value("p()") == 1
        bench.pin("GP2").drive(False)
        assert machine.value("p()") == 0
        bench.pin("GP2").drive(None)
        assert machine.value("(Pin(14, Pin.OUT, value=1)(), Pin(15, Pin.IN)())") == (1, 1)

    def test_adc(self, machine):
        assert machine.value("ADC(26).read_u16()") == machine.value("ADC(0).read_u16()") == 0x8008

    def test_spi_sends_and_receives(self, machine):
        machine.run("s = SPI(0, 1000000)\nb = bytearray(3)\ns.write_readinto(b'abc', b)")
        assert machine.value("bytes(b)") == bytes(byte ^ 0xFF for byte in b"abc")
        assert machine.value("s.read(2, 0x55)") == b"\xaa\xaa"

    def test_pwm_is_seen(self, machine, bench):
        machine.run("p = PWM(Pin(6), freq=1000, duty_u16=32768)")
        assert bench.pin("GP6").pwm == (1000, 32768)
        machine.run("p.duty_ns(250000)")
        assert bench.pin("GP6").pwm == (1000, 16384)
        machine.run("p.deinit()")
        assert bench.pin("GP6").pwm is None

    def test_uart(self, machine):
        machine.run("u = UART(1, 9600, tx=Pin(8), rx=Pin(9), timeout=1000)\nu.write(b'hello\\nworld')")
        assert machine.value("(u.any(), u.readline(), u.read(5))") == (11, b"hello\n", b"world")
        assert machine.value("UART(1, 9600, timeout=0).read()") is None

    def test_irq_handlers_are_called(self, machine):
        machine.run("seen = []\np, q = Pin(15, Pin.IN), Pin(14, Pin.OUT, value=0)")
        machine.run("p.irq(lambda p: seen.append(p.irq().flags()), Pin.IRQ_FALLING)")
        machine.run("for n in range(3):\n q(1)\n q(0)\n time.sleep_ms(20)")
        assert len(machine.value("seen")) == 3

    def test_hard_handlers_are_called_while_stdin_is_waited_for(self, machine):
        machine.run("import sys\np, q = Pin(15, Pin.IN), Pin(14, Pin.OUT, value=0)")
        machine.run("p.irq(lambda p: print('edge', end='!'), Pin.IRQ_RISING, hard=True)")
        machine.run("t = Timer(mode=Timer.ONE_SHOT, period=20, hard=True, callback=lambda t: q(1))")
        machine.write(b"x = sys.stdin.buffer.read(1)\x04")
        machine.until(b"edge!")
        machine.write(b"x")
        machine.until(b"\x04>")

    def test_time_pulse_us_measures_on_the_benchs_clock(self, machine, bench):
        echo = bench.pin("GP22")
        bench.pin("GP21").on_change(lambda level: level and echo.play([1, 200_000, 1234, 1]))
        machine.run("trigger, echo = Pin(21, Pin.OUT), Pin(22, Pin.IN)\ntrigger(1)\nus = time_pulse_us(echo, 1)")
        assert machine.value("us") == 1234
        assert machine.value("time_pulse_us(echo, 1, 1000)") == -2
        assert machine.value("time_pulse_us(echo, 0, 1000)") == -1

    def test_neopixels_and_their_bytes(self, machine, bench):
        machine.run("import neopixel\nn = neopixel.NeoPixel(Pin(17), 2)\nn[1] = (1, 2, 3)\nn.write()")
        assert bench.pin("GP17").pixels[-1] == bytes((0, 0, 0, 2, 1, 3))

    def test_onewire_finds_the_thermometer(self, machine):
        machine.run("import onewire\nw = onewire.OneWire(Pin(12))\nfound = w.scan()")
        assert machine.value("[(rom[0], w.crc8(rom)) for rom in found]") == [(0x28, 0)]

    def test_timers_run_out(self, machine):
        machine.run("n = []\nt = Timer(period=2, callback=n.append)\nwhile len(n) < 3: time.sleep_ms(1)\nt.deinit()")
        assert machine.value("n[0] is t") is True

    def test_a_soft_reset_ends_interrupts_and_pwm_and_keeps_pins(self, machine, bench):
        machine.run("p = Pin(2, Pin.OUT, value=1)\nm = PWM(Pin(6), freq=1000, duty_u16=9)\nPin(15).irq(print)")
        machine.write(b"\x04")
        machine.until(_RAW)
        assert bench.pin("GP2").level
        assert bench.pin("GP6").pwm is None
        machine.run("import machine\nmachine.Pin(14, machine.Pin.OUT, value=1)")
        assert machine.value("machine.Pin(15)()") == 1

    def test_reset_lets_go_of_the_pins(self, machine, bench, url):
        machine.run("p = Pin(2, Pin.OUT, value=1)")
        machine.write(b"machine.reset()\x04")
        if url.startswith("socket"):
            with pytest.raises(ConnectionError):
                machine.until(_RAW)
        else:
            machine.until(b">>> ")
        assert not bench.pin("GP2").is_output


@pytest.mark.parametrize(
    ("raw_paste", "answer"), [("refused", b"R\x00"), ("unknown", _RAW)], ids=["refused", "older than 1.14"]
)
def test_firmware_without_raw_paste(raw_paste, answer):
    with wasm_board(VERSIONS[0], wired_bench(), raw_paste=raw_paste) as url, Console(url) as console:
        console.enter_raw()
        console.write(b"\x05A\x01")
        assert console.read(len(answer)) == answer
        assert console.exchange("print(1)") == ("1\n", "")


def test_main_py_runs_at_power_up_and_not_at_a_raw_soft_reset(tmp_path):
    (tmp_path / "main.py").write_text("print('main runs')\n")
    for board in (wasm_board(VERSIONS[-1], wired_bench(), flash=tmp_path), unix_board(wired_bench(), flash=tmp_path)):
        with board as url, Console(url) as console:
            console.enter_raw()
            console.write(b"\x04")
            assert b"main runs" not in console.until(b"soft reboot\r\n" + _RAW)
            console.write(b"\x02\x04")
            assert b"main runs" in console.until(b"main runs")


def test_a_loop_that_nothing_can_stop_is_power_cycled():
    with wasm_board(VERSIONS[-1], wired_bench(), stuck_ms=100) as url:
        with Console(url) as console:
            console.enter_raw()
            console.write(b"while True: pass\x04")
            console.until(b"OK")
            console.write(b"\x03")
            with pytest.raises(ConnectionError):
                console.until(b"\x04>")
        with Console(url) as console:
            console.enter_raw()
            assert console.exchange("print(1)") == ("1\n", "")


def test_the_time_in_a_handler_is_that_of_the_edge():
    bench = wired_bench()
    with wasm_board(VERSIONS[-1], bench) as url, Console(url) as console:
        console.enter_raw()
        console.run("import time\nfrom machine import *\nat = []\np = Pin(22, Pin.IN)")
        console.run("p.irq(lambda p: at.append(time.ticks_us()))")
        bench.pin("GP22").play([100, 50, 1000, 7])
        console.run("while len(at) < 4: pass")
        assert console.value("[time.ticks_diff(b, a) for a, b in zip(at, at[1:])]") == [100, 50, 1000]


def test_a_receive_ring_loses_what_does_not_fit():
    with wasm_board(VERSIONS[-1], wired_bench(), ring=256) as url, Console(url) as console:
        console.enter_raw()
        console.write(b"import sys, time, select\npoll = select.poll()\npoll.register(sys.stdin, select.POLLIN)\n")
        console.write(b"print('here', end='!')\ntime.sleep(0.1)\nn = 0\n")
        console.write(b"while poll.poll(20):\n n += len(sys.stdin.buffer.read(1))\nprint(n)\n\x04")
        console.until(b"here!")
        console.write(b"x" * 1000)
        assert console.until(b"\x04>") == b"256\r\n\x04\x04>"


def test_a_transfer_takes_its_time_on_the_wire_where_asked():
    with unix_board(wired_bench(), wire_time=True) as url, Console(url) as console:
        console.enter_raw()
        console.run("import time\nfrom machine import *\ni = I2C(0, freq=100000)\nt = time.ticks_us()")
        console.run("i.writeto(0x77, bytes(100))\nt = time.ticks_diff(time.ticks_us(), t)")
        assert console.value("t") >= 9000  # 1000 bit times of 10 us
