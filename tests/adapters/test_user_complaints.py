"""What people complain of with USB adapters under other software, and what they read, or get, here instead.

Numbers are issues of adafruit/Adafruit_Blinka unless another project is named.  What is about the
installation and the operating system is in tests/unit/transports and tests/cli/test_doctor.py, too.
"""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
import threading
from contextlib import contextmanager
from importlib import metadata

import pytest

import anyboard
from anyboard import busio, digitalio
from anyboard.adafruit_bus_device.i2c_device import I2CDevice
from anyboard.adafruit_bus_device.spi_device import SPIDevice
from anyboard.cli import main
from anyboard.sim.chips import SHT31, Loopback
from anyboard.transports import checks
from anyboard.transports.host import Host
from usbmodels.ftdi import FT232H, FT2232H
from usbmodels.mcp2221 import MCP2221
from usbmodels.parts import Memory
from usbmodels.plugged import plugged


@pytest.fixture(autouse=True)
def nothing_is_chosen(monkeypatch):
    """No variable is set, no board is active, and the real computer's files say nothing about its ports."""
    for name in [name for name in os.environ if name == "ANYBOARD" or name.startswith("BLINKA_")]:
        monkeypatch.delenv(name)
    monkeypatch.setattr(checks, "this_host", Host)
    yield
    anyboard.deactivate()


def with_memory(model, address=0x50, data=bytes(range(256))):
    """`model` with 256 bytes of memory on its I2C bus."""
    model.bench.i2c.attach(Memory(address, data))
    return model


def read(i2c, address=0x50, register=0, count=1):
    """Bytes of a memory."""
    device = I2CDevice(i2c, address)
    into = bytearray(count)
    with device:
        device.write_then_readinto(bytes([register]), into)
    return bytes(into)


# -- which board it is -----------------------------------------------------------------------------------


@pytest.mark.parametrize("model", [MCP2221, FT232H])
def test_no_variable_is_needed(model):
    """#310 #781 #787 #806 #834 #849 #870 #895 #900 #909 #913 #948 #957 #1025 #1026: "Unable to identify the board".

    #822 (`set` where PowerShell wants `$env:`), #903 (Thonny does not pass it on).
    """
    from anyboard import board

    with plugged(with_memory(model())):
        anyboard.activate()
        assert read(board.I2C(), register=7) == b"\x07"


def test_nothing_plugged_in_says_what_to_do():
    """#310: NotImplementedError: Board not supported GENERIC_LINUX_PC."""
    from anyboard import board

    with plugged():
        anyboard.activate()
        with pytest.raises(anyboard.NotFound) as caught:
            board.I2C()
    assert str(caught.value).startswith("no board found")
    assert "ask: anyboard doctor" in str(caught.value)


def test_an_adapter_that_is_not_there_is_missed_by_name():
    """#239: BLINKA_MCP2221 environment variable set, but no MCP2221 device found."""
    with plugged(FT232H()), pytest.raises(anyboard.NotFound, match=r"no .*MCP2221.* is plugged in .*anyboard doctor"):
        anyboard.open("mcp2221")


def test_a_variable_for_blinka_is_recognised(monkeypatch, capsys):
    """#822: the variable is set as the guide says, and nothing happens."""
    monkeypatch.setenv("BLINKA_FT232H", "1")
    with plugged(FT232H()):
        main(["doctor", "--json"])
    lines = json.loads(capsys.readouterr().out)["checks"]
    (line,) = (check for check in lines if check["subject"] == "BLINKA_FT232H")
    assert "ANYBOARD=ft232h" in line["fix"]


# -- several adapters ------------------------------------------------------------------------------------


def test_two_ft232h_and_a_mcp2221_at_once():
    """#260, #227; PRs #349, #496, #637, #912: more than one adapter in a program."""
    one, other = with_memory(FT232H(serial="FT1"), data=b"1" * 256), with_memory(FT232H(serial="FT2"), data=b"2" * 256)
    third = with_memory(MCP2221(), data=b"3" * 256)
    with (
        plugged(one, other, third),
        anyboard.open("ft232h:FT1") as a,
        anyboard.open("ft232h:FT2") as b,
        anyboard.open("mcp2221") as c,
    ):
        assert [read(board.I2C()) for board in (a, b, c, a)] == [b"1", b"2", b"3", b"1"]


def test_two_that_look_alike_are_listed():
    """#260: pyftdi.usbtools.UsbToolsError: the wrong one of two, or none."""
    with plugged(MCP2221(), MCP2221()), pytest.raises(anyboard.Ambiguous) as caught:
        anyboard.open("mcp2221")
    assert "mcp2221:1-1, mcp2221:1-2" in str(caught.value)


# -- slowness --------------------------------------------------------------------------------------------


def test_a_character_display_needs_two_exchanges_a_write():
    """#603: 13 characters in 8 s on an MCP2221."""
    model = with_memory(MCP2221())
    with plugged(model), anyboard.open("mcp2221") as board:
        device = I2CDevice(board.I2C(), 0x50)
        with device:
            model.traffic.clear()
            device.write(b"\x09\x80")
            assert (model.traffic.hid_out, model.traffic.hid_in) == (2, 2)


def test_64_bytes_are_one_exchange():
    """eblot/pyftdi #288 (70 bytes per second), #117; Adafruit_CircuitPython_MLX90640 #15 (800 ms a frame)."""
    model = with_memory(FT232H())
    with plugged(model), anyboard.open("ft232h") as board:
        device = I2CDevice(board.I2C(), 0x50)
        with device:
            model.traffic.clear()
            device.write(bytes(64))
            assert (model.traffic.out, model.traffic.in_) == (1, 1)


# -- reset, kernel driver, plugging in and out -------------------------------------------------------------


def test_the_kernel_s_driver_is_no_obstacle():
    """#535, #536: OSError: open failed, until hid_mcp2221 is blacklisted."""
    model = with_memory(MCP2221())
    with plugged(model) as world:
        world.port_of(model).kernel_driver = "mcp2221"
        with anyboard.open("mcp2221") as board:
            assert read(board.I2C(), register=1) == b"\x01"
        assert world.port_of(model).kernel_driver == "mcp2221"


def test_importing_and_opening_resets_nothing():
    """#563: import board hangs; #536, PR #352: the reset takes the adapter away for up to 15 s."""
    model = MCP2221()
    resets = []
    with plugged(model):
        model.bus_reset = lambda: resets.append(1)
        with anyboard.open("mcp2221"):
            exchanges = model.traffic.hid_out
    assert resets == []
    assert exchanges <= 3


def test_opening_it_twice_names_the_one_that_is_open():
    """#573: RuntimeError: already open."""
    with plugged(MCP2221()), anyboard.open("mcp2221"), pytest.raises(anyboard.AlreadyOpen, match=r"mcp2221.* open"):
        anyboard.open("mcp2221")


@pytest.mark.parametrize(("name", "kind"), [("mcp2221", MCP2221), ("ft232h", FT232H)])
def test_unplugged_and_plugged_in_again(name, kind):
    """#389: after replugging or suspend, old and new objects fail; #271; forums.adafruit.com t=160414: read error."""
    model = with_memory(kind())
    with plugged(model) as world:
        board = anyboard.open(name)
        i2c = board.I2C()
        world.unplug(model)
        with pytest.raises(anyboard.Disconnected, match=f"{name}.*has gone.*open it again"):
            read(i2c)
        board.close()
        world.plug(model)
        with anyboard.open(name) as board:
            assert read(board.I2C(), register=3) == b"\x03"


def test_another_program_has_it():
    """#239: the adapter is there, and opening it fails."""
    model = FT232H()
    with plugged(model) as world:
        world.port_of(model).holder = "openocd"
        with pytest.raises(anyboard.AlreadyOpen, match=r"ft232h:\S+ is used by another program"):
            anyboard.open("ft232h")


def test_no_permission_says_the_command():
    """The guide's step that is left out: OSError: open failed; usb.core.USBError: [Errno 13] Access denied."""
    model = FT232H()
    with plugged(model) as world:
        world.port_of(model).permitted = False
        with pytest.raises(anyboard.BackendUnavailable, match=r"ft232h:\S+.*anyboard doctor"):
            anyboard.open("ft232h")


# -- installing --------------------------------------------------------------------------------------------


def test_nothing_is_compiled():
    """#858 (sysv_ipc on Windows), #885, #832; #872 (numpy); #974, #999, #1016 (lgpio and Python 3.13)."""
    plain = [line for line in metadata.requires("anyboard") or () if "extra ==" not in line]
    names = {line.partition(">")[0].partition(";")[0].strip() for line in plain}
    assert names <= {"pyserial", "tomli"}  # both are Python only


def test_libusb_comes_along():
    """Adafruit_Python_PlatformDetect PR #223: libusb is not found on macOS."""
    extra = [line for line in metadata.requires("anyboard") or () if "extra == 'usb'" in line.replace('"', "'")]
    assert {line.partition(">")[0] for line in extra} == {"hidapi", "libusb-package", "pyusb"}


def test_a_missing_library_is_named_with_its_command(monkeypatch):
    """ModuleNotFoundError: No module named 'hid'; ValueError: No backend available."""
    monkeypatch.setitem(sys.modules, "hid", None)
    monkeypatch.setitem(sys.modules, "usb.core", None)
    for url in ("mcp2221", "ft232h"):
        with pytest.raises(anyboard.BackendUnavailable, match=r'pip install "anyboard\[usb\]"'):
            anyboard.open(url)


# -- I2C ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "kind"), [("mcp2221", MCP2221), ("ft232h", FT232H)])
def test_a_refusal_is_an_oserror_and_the_bus_goes_on(name, kind):
    """#262 (ATECC608 sleeps at first), Adafruit_CircuitPython_SGP40 #7, SCD30 #2: RuntimeError: … was NACK'd; #419."""
    with plugged(with_memory(kind())), anyboard.open(name) as board:
        i2c = board.I2C()
        assert i2c.try_lock()
        with pytest.raises(OSError, match="No such device") as caught:
            i2c.writeto(0x60, b"\x06")
        i2c.unlock()
        assert caught.value.errno == errno.ENODEV
        assert name in caught.value.detail
        assert read(i2c, register=9) == b"\x09"


def test_a_part_that_does_not_answer_is_missed_by_its_address():
    """#262: what a driver's constructor says."""
    with plugged(MCP2221()), anyboard.open("mcp2221") as board, pytest.raises(ValueError, match="0x60"):
        I2CDevice(board.I2C(), 0x60)


def test_scanning_writes_to_no_part():
    """One 0x00 to every address, general call included, is what a scan was."""
    memory = Memory(0x50)
    memory.log = []
    model = MCP2221()
    model.bench.i2c.attach(memory)
    with plugged(model), anyboard.open("mcp2221") as board:
        i2c = board.I2C()
        assert i2c.try_lock()
        assert i2c.scan() == [0x50]
    assert [message for message in memory.log if message] == []


def test_the_frequency_is_what_was_asked_for():
    """#174, #479: the frequency has no effect on an FT232H, or FT2232H."""
    for kind, name in ((FT232H, "ft232h"), (FT2232H, "ft2232h")):
        with plugged(with_memory(kind())), anyboard.open(name) as board:
            busio.I2C(board.SCL, board.SDA, frequency=100_000).deinit()
            with pytest.raises(ValueError, match=rf"Hz on {name}"):
                busio.I2C(board.SCL, board.SDA, frequency=30_000_000)


def test_a_frequency_it_cannot_do_names_its_range():
    """`frequency=10000` on an MCP2221: ValueError: bytes must be in range(0, 256)."""
    words = r"frequency must be \d+ to 4\d+ Hz on mcp2221\S*, not 10000"
    with plugged(MCP2221()), anyboard.open("mcp2221") as board, pytest.raises(ValueError, match=words):
        busio.I2C(board.SCL, board.SDA, frequency=10_000)


# -- SPI ---------------------------------------------------------------------------------------------------


class Noted:
    """An SPI part that notes what it was sent, in one mode."""

    def __init__(self, mode):
        self.spi_mode = mode
        self.sent = bytearray()

    def select(self): ...

    def deselect(self): ...

    def transfer(self, mosi):
        self.sent += mosi
        return bytes(0xA5 for _ in mosi)


@contextmanager
def selected(part, cs="D3", **options):
    """The SPI bus of an FT232H, locked, with `part` selected on it."""
    model = FT232H()
    model.bench.spi.attach(part, cs=cs)
    with plugged(model), anyboard.open("ft232h") as board:
        pin = digitalio.DigitalInOut(getattr(board, cs))
        with SPIDevice(board.SPI(), pin, **options) as spi:
            yield spi


@pytest.mark.parametrize("mode", [(0, 0), (0, 1), (1, 0), (1, 1)])
def test_all_four_modes(mode):
    """#172: modes 1 and 3 on an FT232H send rubbish, later: are refused."""
    part = Noted(mode)
    into = bytearray(3)
    with selected(part, polarity=mode[0], phase=mode[1]) as spi:
        spi.write_readinto(b"\x12\x34\x56", into)
    assert part.sent == b"\x12\x34\x56"
    assert into == b"\xa5\xa5\xa5"


def test_reading_sends_the_value_it_is_told():
    """#401: SPI.readinto(…, write_value=0xff) sends zeros, and SD cards do not answer."""
    part = Noted((0, 0))
    with selected(part) as spi:
        spi.readinto(bytearray(4), write_value=0xFF)
    assert part.sent == b"\xff" * 4


def test_a_part_of_a_buffer_is_that_part():
    """#326: spi.write(buffer, end=1) sends the last byte; Adafruit_CircuitPython_EPD #60, u2if #13: write_readinto."""
    part = Noted((0, 0))
    into = bytearray(4)
    with selected(part) as spi:
        spi.write(bytes([1, 2, 3, 4]), end=1)
        spi.write_readinto(bytes([5, 6, 7, 8]), into, out_start=1, out_end=3, in_start=2)
    assert part.sent == b"\x01\x06\x07"
    assert into == b"\x00\x00\xa5\xa5"


def test_what_goes_out_comes_in():
    """Adafruit_CircuitPython_SD #39: long transfers, too."""
    into = bytearray(2000)
    out = bytes(number & 0xFF for number in range(2000))
    with selected(Loopback()) as spi:
        spi.write_readinto(out, into)
    assert into == out


@pytest.mark.parametrize("pin", ["D3", "D7", "C5"])
def test_any_pin_selects_a_chip(pin):
    """#251, #755, #980 (D3 cannot be used), PR #316."""
    part = Noted((0, 0))
    with selected(part, pin) as spi:
        spi.write(b"\x42")
    assert part.sent == b"\x42"


def test_pins_of_channel_b_are_channel_b_s():
    """FT2232H: once I2C is open on one channel, pins of the other move its wires."""
    model = with_memory(FT2232H())
    with plugged(model), anyboard.open("ft2232h") as board:
        i2c = board.I2C()
        a, b = digitalio.DigitalInOut(board.AD4), digitalio.DigitalInOut(board.BD4)
        a.switch_to_output(False)
        b.switch_to_output(True)
        assert (model.bench.pin("AD4").level, model.bench.pin("BD4").level) == (False, True)
        assert read(i2c, register=5) == b"\x05"


# -- what other modules do ---------------------------------------------------------------------------------


def test_an_ft232h_has_no_uart_and_says_so():
    """#332: No module named 'machine'; #74."""
    with plugged(FT232H()), anyboard.open("ft232h") as board:
        with pytest.raises(AttributeError, match="UART"):
            board.UART()
        with pytest.raises((ValueError, NotImplementedError)) as caught:
            busio.UART(board.D0, board.D1)
    assert "machine" not in str(caught.value)


def test_an_mcp2221_has_a_uart():
    """#332: UART on an MCP2221."""
    model = MCP2221()
    heard = bytearray()

    class Peer:
        def attach(self, send_to_host):
            self.send = send_to_host

        def receive(self, data):
            heard.extend(data)
            self.send(b"OK")

        def poll(self):
            return False

    model.bench.uart.attach(Peer())
    with plugged(model), anyboard.open("mcp2221") as board:
        uart = board.UART()
        uart.write(b"AT")
        assert uart.read(2) == b"OK"
    assert heard == b"AT"


@pytest.mark.parametrize(("name", "kind", "pin"), [("mcp2221", MCP2221, "G0"), ("ft232h", FT232H, "C0")])
def test_open_drain(name, kind, pin):
    """#748, #794: AttributeError: type object 'Pin' has no attribute 'OPEN_DRAIN'."""
    model = kind()
    with plugged(model), anyboard.open(name) as board:
        line = digitalio.DigitalInOut(getattr(board, pin))
        line.switch_to_output(True, digitalio.DriveMode.OPEN_DRAIN)
        model.bench.pin(pin).drive(False)  # somebody else pulls it low, and there is no fight
        assert line.value is False
        model.bench.pin(pin).drive(None)
        line.value = False
        assert model.bench.pin(pin).level is False


@pytest.mark.parametrize(("name", "kind", "pin"), [("mcp2221", MCP2221, "G0"), ("ft232h", FT232H, "C0")])
def test_pull_ups_are_refused_with_a_reason(name, kind, pin):
    """#370, #423: AttributeError: type object 'Pin' has no attribute 'PULL_UP'."""
    with plugged(kind()), anyboard.open(name) as board:
        line = digitalio.DigitalInOut(getattr(board, pin))
        with pytest.raises(ValueError, match="pull") as caught:
            line.switch_to_input(digitalio.Pull.UP)
    assert "resistor" in str(caught.value)


def test_outputs_start_at_their_value():
    """`switch_to_output(True)` drives low first: a relay clicks."""
    model = MCP2221()
    pin = model.bench.pin("G0")
    driven = []
    pin.on_change(lambda level: driven.append(level) if pin.is_output else None)
    with plugged(model), anyboard.open("mcp2221") as board:
        line = digitalio.DigitalInOut(board.G0)
        driven.clear()
        line.switch_to_output(True)
        assert (pin.is_output, pin.level) == (True, True)
    assert False not in driven


@pytest.mark.parametrize("module", ["bitbangio", "rotaryio", "pulseio", "neopixel_write", "onewireio", "countio"])
def test_every_module_imports_and_none_needs_machine(module):
    """#261 and PR #937 (rotaryio is not in the wheel), #263 (bitbangio: No module named 'machine'), #639 (pulseio)."""
    program = f"import sys; from anyboard import {module}; assert 'machine' not in sys.modules"
    subprocess.run([sys.executable, "-c", program], check=True)


def test_what_an_adapter_cannot_do_is_said_by_name():
    """#639, Adafruit_CircuitPython_NeoPixel #174: NotImplementedError: Board not supported; ImportError."""
    from anyboard import pulseio

    refusals = (ValueError, NotImplementedError)
    with plugged(MCP2221()), anyboard.open("mcp2221") as board, pytest.raises(refusals) as caught:
        pulseio.PulseIn(board.G0)
    assert "mcp2221" in str(caught.value) or "G0" in str(caught.value)


def test_microcontroller_knows_the_adapter():
    """PR #541: NotImplementedError: ('Microcontroller not supported:', 'MCP2221')."""
    from anyboard import microcontroller

    with plugged(MCP2221()):
        anyboard.activate("mcp2221")
        assert microcontroller.pin.GP0 is not None


# -- threads -----------------------------------------------------------------------------------------------


def test_i2c_and_pins_from_two_threads():
    """Adafruit_CircuitPython_ADS1x15 #40; a thread on I2C and one on a pin: "HID session is out of sync"."""
    model = with_memory(MCP2221())
    failures = []
    with plugged(model), anyboard.open("mcp2221") as board:
        i2c, pin = board.I2C(), digitalio.DigitalInOut(board.G0)
        pin.switch_to_output()

        def read_often():
            try:
                for register in range(100):
                    assert read(i2c, register=register) == bytes([register])
            except BaseException as error:
                failures.append(error)

        reader = threading.Thread(target=read_often)
        reader.start()
        for number in range(100):
            pin.value = bool(number & 1)
        reader.join(60)
        assert not reader.is_alive()
    assert failures == []


@pytest.mark.parametrize(("name", "kind"), [("mcp2221", MCP2221), ("ft232h", FT232H)])
def test_a_bus_is_a_context_manager(name, kind):
    """ADS1x15 PR #170: AttributeError: 'I2C' object has no attribute '_lock'."""
    with plugged(with_memory(kind())), anyboard.open(name) as board, busio.I2C(board.SCL, board.SDA) as i2c:
        assert read(i2c, register=2) == b"\x02"


# -- drivers, and names --------------------------------------------------------------------------------------


def test_a_driver_of_a_sensor_that_stretches_the_clock_less_than_it_waits():
    """Adafruit_CircuitPython_SCD30 #18: NACKs on an FT232H: a sensor that is busy refuses, and is asked again."""
    model = FT232H()
    sensor = model.bench.i2c.attach(SHT31())
    sensor.temperature = 21.5
    with plugged(model):
        board = anyboard.activate("ft232h")
        try:
            adafruit_sht31d = pytest.importorskip("adafruit_sht31d")
            assert adafruit_sht31d.SHT31D(board.I2C()).temperature == pytest.approx(21.5, abs=0.02)
        finally:
            anyboard.deactivate()


def test_the_package_called_board_is_not_ours(tmp_path):
    """CircuitPython_ServoKit #7, MCP3xxx #27: module 'board' has no attribute 'SCK' (`pip install board`)."""
    (tmp_path / "board.py").write_text("'another package'\n", encoding="utf-8")
    script = tmp_path / "program" / "script.py"
    script.parent.mkdir()
    script.write_text("import board\nprint(board.board_id, board.SCK)\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "anyboard", "run", "-b", "sim", str(script)],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "feather board.SCK\n", "")
