"""Finding, opening and closing; ports; unplugging."""

from __future__ import annotations

import threading

import pytest

import anyboard
from anyboard import busio, digitalio
from anyboard.adapters.ftdi import FT232HBackend, FT2232HBackend, FT4232HBackend
from anyboard.core.errors import AlreadyOpen, BackendUnavailable, BadURL, BusError, Disconnected, Unsupported
from anyboard.core.ops import AnalogRead, PinRead, PinWrite, SPITransfer
from usbmodels.ftdi import FT232H, FT2232H, FT4232H
from usbmodels.parts import Memory
from usbmodels.plugged import plugged

BACKENDS = {"ft232h": FT232HBackend, "ft2232h": FT2232HBackend, "ft4232h": FT4232HBackend}
MODELS = {"ft232h": FT232H, "ft2232h": FT2232H, "ft4232h": FT4232H}


@pytest.mark.parametrize("name", BACKENDS)
def test_it_is_found_and_described_without_being_opened(name):
    model = MODELS[name]()
    with plugged(model):
        (found,) = BACKENDS[name]().discover()
        assert (found.url, found.status) == (f"{name}:{model.serial}", "ready")
        info = BACKENDS[name]().describe("", {})
        assert info is not None
        assert info.limits["i2c_frequency_max"] == 1_000_000
        assert any("unverified on silicon" in note for note in info.notes)
        assert model.traffic.out == 0


def test_opening_sends_nothing_over_the_bulk_endpoints_and_the_first_operation_sets_everything(opened):
    with opened() as chip:
        assert chip.transfers() == (0, 0)
        assert chip.run(PinRead("C0")) == [True]
        assert chip.transfers() == (1, 1)
        assert chip.model.ports[0].latency_ms == 16
        assert chip.model.ports[0].engine.clocking.divide_by_5 is False


@pytest.mark.parametrize("url", ["ft232h", "ft2232h", "ft4232h"])
def test_closing_lets_all_pins_float_and_makes_it_a_uart_again(opened, url):
    with opened(url) as chip:
        chip.output(chip.pin(4), False)
        chip.i2c()
        chip.adapter.close()
        assert [port.mode for port in chip.model.ports[:2]] == [0] * len(chip.model.ports[:2])
        assert all(port.pins.direction == 0 for port in chip.model.ports)
        chip.adapter.close()
        with pytest.raises(Disconnected, match="is closed"):
            chip.run(PinRead(chip.pin(4)))


def test_an_older_chip_with_the_same_number_is_refused():
    class FT2232D(FT2232H):
        release_ = 0x0500

    with plugged(FT2232D()):
        (found,) = FT2232HBackend().discover()
        assert found.status == "unavailable"
        assert "release 0500" in found.hint
        with pytest.raises(BackendUnavailable, match="release 0500"):
            FT2232HBackend().open("", {})


@pytest.mark.parametrize("option", [{"port": "C"}, {"port": "b"}, {"stretch": "yes"}, {"ports": "A"}])
def test_wrong_options(option):
    with pytest.raises(BadURL):
        FT4232HBackend().open("", option)


def test_an_ft232h_has_no_ports_to_choose():
    with pytest.raises(BadURL, match="no option 'port'"):
        FT232HBackend().open("", {"port": "A"})


def test_unsupported_operations_are_refused_before_anything_is_done(ft232h):
    ft232h.output("C0")
    ft232h.transfers()
    with pytest.raises(Unsupported, match="AnalogRead"):
        ft232h.run(PinWrite("C0", True), AnalogRead("C0"))
    assert ft232h.transfers() == (0, 0)
    assert ft232h.run() == []


# -- unplugging ---------------------------------------------------------------------------------------


def test_unplugging_is_noticed_at_once_and_for_good(chip):
    chip.world.unplug(chip.model)
    with pytest.raises(Disconnected, match="gone"):
        chip.transfer(b"\x10", 1)
    chip.world.plug(chip.model)
    with pytest.raises(Disconnected, match="gone"):
        chip.transfer(b"\x10", 1)
    chip.adapter.close()


def test_unplugged_in_a_transfer_and_opened_again():
    model = FT232H()
    model.bench.i2c.attach(Memory(0x50))
    with plugged(model) as world:
        board = anyboard.open("ft232h")
        bus = board.I2C()
        assert bus.try_lock()
        model.faults.plan("unplug")
        with pytest.raises(Disconnected):
            bus.scan()
        board.close()
        world.plug(model)
        with anyboard.open("ft232h") as again:
            bus = again.I2C()
            assert bus.try_lock()
            assert bus.scan() == [0x50]


# -- ports --------------------------------------------------------------------------------------------


def test_pins_of_port_b_move_wires_of_port_b(opened):
    with opened("ft2232h") as chip:
        for port, other in (("A", "B"), ("B", "A")):
            chip.output(f"{port}D4", False)
            chip.output(f"{port}C3", False)
            levels = {name: chip.model.bench.pin(name).level for name in ("AD4", "AC3", "BD4", "BC3")}
            assert levels == {f"{port}D4": False, f"{port}C3": False, f"{other}D4": True, f"{other}C3": True}
            chip.output(f"{port}D4", True)
            chip.output(f"{port}C3", True)


@pytest.mark.parametrize("port", ["A", "B"])
def test_one_port_alone_leaves_the_other_to_others(port):
    model = FT2232H()
    other = "BA"["AB".index(port)]
    with plugged(model), anyboard.open(f"ft2232h?port={port}") as board:
        assert board.info.url == f"ft2232h:FT000002?port={port}"
        with pytest.raises(AlreadyOpen):
            anyboard.open(f"ft2232h:FT000002?port={port}")
        with pytest.raises(AlreadyOpen):
            anyboard.open("ft2232h:FT000002")
        with anyboard.open(f"ft2232h?port={other}") as second:
            pins = [digitalio.DigitalInOut(one.D4) for one in (board, second)]
            for pin in pins:
                pin.switch_to_output(True)
            pins[0].value = False
            assert not model.bench.pin(f"{port}D4").level
            assert model.bench.pin(f"{other}D4").level
            assert pins[1].value


@pytest.mark.parametrize("port", ["A", "B"])
def test_names_need_no_prefix_where_one_port_is_open(port):
    with plugged(FT2232H()), anyboard.open(f"ft2232h?port={port}") as board:
        assert board.D4 is getattr(board, f"{port}D4")
        assert board.C0 is getattr(board, f"{port}C0")
        assert (board.SCL, board.SDA) == (board.D0, board.D1) == (board.SCK, board.MOSI)
        assert board.MISO is board.D2
        assert not hasattr(board, f"{'BA'['AB'.index(port)]}D4")
        with board.SPI() as spi:
            assert spi.try_lock()


def test_names_of_an_ft232h_are_those_on_adafruits_board():
    with plugged(FT232H()), anyboard.open("ft232h") as board:
        assert (board.SCL, board.SCK, board.AD0) == (board.D0,) * 3
        assert (board.SDA, board.MOSI) == (board.D1,) * 2
        assert board.MISO is board.D2
        assert board.AC7 is board.C7


def test_i2c_on_a_and_spi_on_b_at_once_from_two_threads():
    class Echo:
        """Answers each byte with the one before."""

        last = 0

        def transfer(self, mosi):
            answer = bytes((self.last,)) + mosi[:-1]
            self.last = mosi[-1]
            return answer

    model = FT2232H()
    model.bench.i2c.attach(Memory(0x50))
    model.bench.spi_on(clock="BD0", mosi="BD1", miso="BD2").attach(Echo(), cs="BD4")
    failures = []
    with plugged(model), anyboard.open("ft2232h") as board:
        i2c, spi = busio.I2C(board.SCL, board.SDA, frequency=400_000), board.SPI()
        select = digitalio.DigitalInOut(board.BD4)
        select.switch_to_output(False)
        assert i2c.try_lock()
        assert spi.try_lock()

        def read():
            for n in range(200):
                into = bytearray(5)
                i2c.writeto_then_readfrom(0x50, bytes((n,)), into)
                assert into == bytes(n + k & 0xFF for k in range(5))

        def exchange():
            for n in range(200):
                into = bytearray(3)
                spi.write_readinto(bytes((n, n + 1 & 0xFF, n + 2 & 0xFF)), into)
                assert into[1:] == bytes((n, n + 1 & 0xFF))

        def run(work):
            try:
                work()
            except BaseException as error:
                failures.append(error)

        threads = [threading.Thread(target=run, args=(work,), daemon=True) for work in (read, exchange)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        assert not any(thread.is_alive() for thread in threads)
    assert failures == []
    assert model.remarks == model.contentions == []


def test_a_list_over_two_ports_is_in_order(opened):
    with opened("ft2232h") as chip:
        chip.output("AD4")
        chip.output("BD4")
        moves = []
        for name in ("AD4", "BD4"):
            chip.model.bench.pin(name).on_change(lambda level, name=name: moves.append((name, level)))
        chip.transfers()
        chip.run(PinWrite("AD4", True), PinWrite("BD4", True), PinWrite("AD4", False), PinWrite("BD4", False))
        assert moves == [("AD4", True), ("BD4", True), ("AD4", False), ("BD4", False)]
        assert chip.transfers() == (4, 3)  # each port is seen to have done its part before the other goes on


def test_a_failure_on_one_port_leaves_the_other_alone(opened):
    with opened("ft2232h") as chip:
        chip.i2c()
        chip.output("BD4", True)
        chip.model.faults.plan("no_answer")
        with pytest.raises(BusError):
            chip.transfer(b"\x10", 1)
        chip.transfers()
        assert chip.run(PinRead("BD4")) == [True]
        assert chip.transfers() == (1, 1)
        assert chip.transfer(b"\x10", 1) == b"\x10"


def test_the_bus_of_one_port_is_not_the_others(opened):
    with opened("ft2232h") as chip:
        chip.spi()
        with pytest.raises(Exception, match="configure it first"):
            chip.run(SPITransfer("another", b"a", 0, 0))
