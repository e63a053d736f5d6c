"""What happens to a bus that is not idle, and to an engine that waits for it."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from linecache import getline

import pytest

from anyboard.adapters.ftdi import mpsse
from anyboard.adapters.ftdi.i2c_wires import FAST, Wires
from anyboard.core.errors import BusError
from anyboard.core.ops import I2CProbe, I2CTransfer, PinRead, PinWrite

TARGET, ABSENT = 0x50, 0x33
CHIPS = ["ft232h", "ft2232h", "ft4232h"]
NEVER = 1 << 20


@pytest.mark.parametrize("url", CHIPS)
@pytest.mark.parametrize("clocks", [1, 5, 9])
def test_a_bus_found_with_sda_low_is_freed(opened, url, clocks):
    with opened(url) as chip:
        chip.model.hold_sda(clocks)
        assert chip.i2c() == 400_000
        assert chip.transfer(b"\x10", 2) == b"\x10\x11"


def test_freeing_a_target_that_is_being_written_to_writes_nothing(opened):
    """A program ended while the target acknowledged: SDA is low, and the next byte would be stored."""
    wires = Wires(0, 0, only_zero=True, timing=FAST, phase_ns=833)
    pointer = wires.write(0x10)[: -len(mpsse.read_bit(mpsse.READ))]  # without the clock of its ACK
    with opened() as chip:
        chip.i2c()
        chip.model.ports[0].out(wires.start + wires.write(TARGET << 1) + pointer)
        assert not chip.model.ports[0].lines.sda
        chip.model.ports[0].drop_answers()
        chip.i2c()
        assert chip.transfer(b"\x10", 2) == b"\x10\x11"


@pytest.mark.parametrize("url", CHIPS)
def test_a_bus_that_stays_low_is_reported_with_advice(opened, url):
    with opened(url) as chip:
        chip.model.hold_sda(NEVER)
        with pytest.raises(BusError) as caught:
            chip.i2c()
        assert caught.value.kind == "bus_stuck"
        assert f"SDA ({chip.pin(1)}) of {chip.adapter.info.url} stays low" in caught.value.detail
        assert "pull-ups" in caught.value.detail
        chip.model.hold_sda(0)
        chip.i2c()
        assert chip.transfer(b"\x10", 2) == b"\x10\x11"


@pytest.mark.parametrize("url", CHIPS)
def test_scl_that_stays_low_is_reported_as_that(opened, url):
    with opened(url) as chip:
        chip.model.bench.pin(chip.pin(0)).drive(False)
        with pytest.raises(BusError) as caught:
            chip.i2c()
        assert caught.value.kind == "bus_stuck"
        assert f"SCL ({chip.pin(0)})" in caught.value.detail
        chip.model.bench.pin(chip.pin(0)).drive(None)
        chip.i2c()
        assert chip.transfer(b"\x10", 2) == b"\x10\x11"


def test_a_line_that_gets_stuck_between_transfers_is_no_success(chip):
    """A line that is low looks like an ACK to everything."""
    port = 1 if chip.prefix == "BD" else 0
    chip.model.hold_sda(NEVER, port)
    with pytest.raises(BusError) as caught:
        chip.transfer(b"\x10\x99")
    assert caught.value.kind == "bus_stuck"
    with pytest.raises(BusError) as caught:
        chip.run(*(I2CProbe("i2c", address) for address in range(8, 0x78)))
    assert caught.value.kind == "bus_stuck"
    chip.model.hold_sda(0, port)
    assert chip.transfer(b"\x10", 1) == b"\x10"


def test_a_target_that_lets_go_within_nine_clocks_costs_one_failed_transfer(chip):
    port = 1 if chip.prefix == "BD" else 0
    chip.model.hold_sda(3, port)
    with pytest.raises(BusError) as caught:
        chip.transfer(b"\x10", 1)
    assert (caught.value.kind, "try again" in caught.value.detail) == ("bus_stuck", True)
    assert chip.transfer(b"\x10", 1) == b"\x10"


# -- clock stretching -----------------------------------------------------------------------------------


@pytest.fixture
def stretching(opened):
    """An FT232H with D0 wired to D7, and `stretch=1`."""
    with opened("ft232h?stretch=1") as chip:
        chip.model.bench.wire("D0", "D7")
        chip.i2c(timeout=1000)
        yield chip


def test_a_target_may_stretch_the_clock(stretching):
    stretching.model.stretch(800)
    assert stretching.transfer(b"\x10", 3) == b"\x10\x11\x12"


def test_a_clock_that_is_held_for_good_ends_in_a_timeout_and_the_chip_works_again(stretching):
    stretching.output("C1", True)
    stretching.model.stretch(None)
    with pytest.raises(BusError) as caught:
        stretching.transfer(b"\x10", 3)
    assert caught.value.kind == "timeout"
    assert stretching.run(PinRead("C1")) == [True]
    stretching.model.ports[0].lines.stretch = None
    stretching.model.ports[0].lines.refresh()
    assert stretching.run(PinRead("C1")) == [True]
    assert stretching.transfer(b"\x10", 3) == b"\x10\x11\x12"


def test_without_stretch_a_stretching_target_is_not_believed(opened):
    with opened() as chip:
        chip.i2c()
        chip.model.stretch(None)
        with pytest.raises(BusError) as caught:
            chip.transfer(b"\x10", 3)
        assert caught.value.kind == "bus_stuck"
        assert "SCL" in caught.value.detail


# -- an engine that has lost its place ------------------------------------------------------------------


class Interrupted:
    """A transport that is interrupted at its n-th bulk transfer."""

    def __init__(self, device, at):
        self._device, self._left = device, at

    def _tick(self):
        self._left -= 1
        if self._left == 0:
            raise KeyboardInterrupt

    def bulk_out(self, *arguments):
        self._tick()
        self._device.bulk_out(*arguments)
        self._tick()

    def bulk_in(self, *arguments):
        self._tick()
        answer = self._device.bulk_in(*arguments)
        self._tick()
        return answer

    def __getattr__(self, name):
        return getattr(self._device, name)


def interrupt(chip, at):
    """Let Ctrl-C come at the `at`-th half of a bulk transfer."""
    for port in chip.adapter._ports:
        engine = port._engine
        engine._device = Interrupted(chip.adapter._device, at)


@pytest.mark.parametrize("at", [1, 2, 3, 4])
def test_ctrl_c_leaves_the_bus_idle_and_the_next_operation_works(chip, at):
    chip.output(chip.pin(4), True)
    interrupt(chip, at)
    with pytest.raises(KeyboardInterrupt):
        chip.transfer(b"\x10", 200)
    port = 1 if chip.prefix == "BD" else 0
    assert not chip.model.ports[port].lines.targets.is_busy
    assert chip.model.ports[port].lines.wire.is_idle
    assert chip.run(PinRead(chip.pin(4))) == [True]
    assert chip.transfer(b"\x20", 3) == b"\x20\x21\x22"


@pytest.mark.parametrize("first", [1, 2, 3, 4])
@pytest.mark.parametrize("again", [1, 2, 3, 5, 8])
def test_ctrl_c_may_come_again_while_that_is_done(ft232h, first, again):
    ft232h.output("C0")

    class Twice(Interrupted):
        def _tick(self):
            super()._tick()
            if self._left == -again:
                raise KeyboardInterrupt

    for port in ft232h.adapter._ports:
        port._engine._device = Twice(ft232h.adapter._device, first)
    with pytest.raises(KeyboardInterrupt):
        ft232h.run(PinWrite("C0", True), *[PinRead("C0")] * 3)
    try:
        levels = ft232h.run(PinRead("C0"), PinRead("D4"))
    except KeyboardInterrupt:
        levels = ft232h.run(PinRead("C0"), PinRead("D4"))
    assert levels == [True, True]
    assert ft232h.transfer(b"\x20", 3) == b"\x20\x21\x22"


@pytest.mark.parametrize("kind", ["no_answer", "late", "twice", "short", "garbage", "not_taken", "stall"])
@pytest.mark.parametrize("read", [1, 200])
def test_a_fault_of_usb_is_an_error_and_the_next_answers_are_right(chip, kind, read):
    chip.output(chip.pin(4), True)
    chip.model.faults.plan(kind)
    if kind == "twice":
        assert chip.transfer(b"\x10", read) == bytes(range(0x10, 0x10 + read))
    with pytest.raises(BusError) as caught:
        chip.transfer(b"\x10", read)
    assert caught.value.kind in ("timeout", "other")
    for n in range(5):
        assert chip.transfer(bytes((n,)), 2) == bytes((n, n + 1))
        assert chip.run(PinRead(chip.pin(4))) == [True]


def test_a_fault_names_the_operation_and_what_was_done(ft232h):
    ft232h.output("C0")
    ft232h.model.faults.plan("no_answer", after=1)
    ops = (PinRead("C0"), I2CProbe("i2c", TARGET), PinWrite("C0", True), PinRead("C0"))
    with pytest.raises(BusError) as caught:
        ft232h.run(*ops)
    assert (caught.value.index, caught.value.operation, caught.value.results) == (2, ops[2], (False, True))


def test_an_engine_in_the_middle_of_a_command_is_found_again(ft232h):
    ft232h.output("C0", True)
    port = ft232h.adapter._ports[0]
    port._engine._send(b"\x11\xff\xff" + bytes(300), 100)  # 65536 bytes were promised
    port._engine.in_doubt = True
    assert ft232h.transfer(b"\x10", 2) == b"\x10\x11"
    assert ft232h.run(PinRead("C0")) == [True]
    ft232h.model.ports[0].remarks.clear()  # it was no command for an idle bus


class CtrlC:
    """Ctrl-C at the n-th line that anyboard's FTDI adapter executes; counts them."""

    def __init__(self, at):
        self.at, self.lines = at, 0

    def __enter__(self):
        sys.settrace(self._call)
        return self

    def __exit__(self, *exception):
        sys.settrace(None)

    def _call(self, frame, event, argument):
        return self._line if "adapters/ftdi" in frame.f_code.co_filename.replace("\\", "/") else None

    def _line(self, frame, event, argument):
        # CPython lets no signal in at a `try:`, and at the end of a `with`, which counts as its first line
        line = getline(frame.f_code.co_filename, frame.f_lineno).lstrip()
        if event == "line" and not line.startswith(("try:", "with ")):
            self.lines += 1
            if self.lines == self.at:
                raise KeyboardInterrupt
        return self._line


def in_another_thread(function, *arguments):
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(function, *arguments).result(timeout=10)


@pytest.mark.parametrize("url", ["ft232h", "ft2232h"])
def test_ctrl_c_at_any_line_leaves_everything_usable(opened, url):
    with opened(url) as chip:
        chip.i2c()
        name = chip.pin(4)
        chip.output(name)
        line = chip.model.bench.pin(name)
        targets = chip.model.ports[0].lines
        ops = (PinWrite(name, True), I2CTransfer("i2c", TARGET, (b"\x10", 3)), PinWrite(name, False), PinRead(name))
        interrupted = True
        at = 0
        while interrupted:
            at += 1
            try:
                with CtrlC(at):
                    chip.run(*ops)
                interrupted = False
            except KeyboardInterrupt:
                pass
            assert in_another_thread(chip.run, PinWrite(name, True), PinRead(name)) == [None, True]  # no lock is left
            assert line.level
            assert targets.wire.is_idle
            assert chip.transfer(b"\x20", 2) == b"\x20\x21"
        assert at > 100
