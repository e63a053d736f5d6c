"""The life of an adapter, the same for every kind: chosen, shared, unplugged, plugged in again, interrupted, mute."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import ExitStack, contextmanager
from itertools import count

import pytest

import anyboard
from anyboard import busio, digitalio
from anyboard.core.errors import AlreadyOpen, Ambiguous, AnyboardError, Disconnected, NotFound
from anyboard.transports import hid, replaced
from anyboard.transports.libraries import lock_folder
from usbmodels.clock import UsbClock
from usbmodels.faults import NO_ANSWER, NOT_TAKEN
from usbmodels.fleet import BY_NAME
from usbmodels.parts import Memory
from usbmodels.plugged import plugged
from usbmodels.stand_in_hid import HIDRAW, LIBUSB, MACOS, WINDOWS, hid_module

TARGET, ABSENT = 0x50, 0x33
# Ours are shorter, hidapi's own for a write is 1 s; a device may need several waits until it is given up.
LONGEST_WAIT_US = 10_000_000


@pytest.fixture(params=list(BY_NAME))
def kind(request):
    """Each kind of adapter there is a model of."""
    return BY_NAME[request.param]


def made(kind, tag, serial=None, timed=False):
    """A model with a memory full of `tag` on its I2C bus."""
    model = kind.model(serial=serial, clock=UsbClock(timed=timed))
    memory = model.bench.i2c.attach(Memory(TARGET, bytes((tag,)) * 256))
    memory.log = []
    return model


def locator(world, model):
    """What names it in URLs."""
    return model.serial or world.port_of(model).location


def bus_of(board):
    """Its I2C bus, locked."""
    bus = busio.I2C(board.SCL, board.SDA, frequency=100_000)
    assert bus.try_lock()
    return bus


def read(bus, size=4):
    """So many bytes of the memory."""
    into = bytearray(size)
    bus.writeto_then_readfrom(TARGET, b"\x20", into)
    return bytes(into)


def tag_of(bus):
    """Whose memory it is."""
    (tag,) = set(read(bus))
    return tag


# -- which one -----------------------------------------------------------------------------------------


def test_two_of_a_kind_in_one_process(kind):
    models = [made(kind, 1, "SERIAL01"), made(kind, 2, "SERIAL02")]
    with plugged(*models) as world, ExitStack() as stack:
        boards = [stack.enter_context(anyboard.open(f"{kind.name}:{locator(world, model)}")) for model in models]
        buses = [bus_of(board) for board in boards]
        assert [tag_of(bus) for bus in (*buses, *reversed(buses))] == [1, 2, 2, 1]


def test_one_of_each_kind_in_one_process():
    models = {name: made(kind, tag) for tag, (name, kind) in enumerate(BY_NAME.items(), 1)}
    with plugged(*models.values()), ExitStack() as stack:
        buses = [bus_of(stack.enter_context(anyboard.open(name))) for name in models]
        assert [tag_of(bus) for bus in buses] == list(range(1, len(models) + 1))


def test_chosen_by_the_usb_path(kind):
    models = [made(kind, 1, "SERIAL01"), made(kind, 2, "SERIAL02")]
    with plugged(*models) as world:
        for tag, model in enumerate(models, 1):
            with anyboard.open(f"{kind.name}:{world.port_of(model).location}") as board:
                assert tag_of(bus_of(board)) == tag


def test_two_that_cannot_be_told_apart_are_an_error_that_lists_both(kind):
    with plugged(made(kind, 1, "SERIAL01"), made(kind, 2, "SERIAL01")):
        for url in (kind.name, f"{kind.name}:SERIAL01"):
            with pytest.raises((Ambiguous, NotFound)) as caught:
                anyboard.open(url)
            assert f"{kind.name}:1-1, {kind.name}:1-2" in str(caught.value)
        with anyboard.open(f"{kind.name}:1-2") as board:
            assert tag_of(bus_of(board)) == 2


def test_two_without_saying_which_are_an_error_that_lists_both(kind):
    models = [made(kind, 1, "SERIAL01"), made(kind, 2, "SERIAL02")]
    with plugged(*models) as world:
        with pytest.raises(Ambiguous) as caught:
            anyboard.open(kind.name)
        assert all(f"{kind.name}:{locator(world, model)}" in str(caught.value) for model in models)


def test_what_is_not_there_is_an_error_that_lists_what_is(kind):
    model = made(kind, 1, "SERIAL01")
    with plugged(model) as world:
        with pytest.raises(NotFound) as caught:
            anyboard.open(f"{kind.name}:NOWHERE")
        assert "NOWHERE" in str(caught.value)
        assert f"{kind.name}:{locator(world, model)}" in str(caught.value)
    with plugged(), pytest.raises(NotFound, match="is plugged in"):
        anyboard.open(kind.name)


# -- who has it ----------------------------------------------------------------------------------------


def test_opened_twice_in_this_process(kind):
    model = made(kind, 1)
    with plugged(model) as world, anyboard.open(kind.name) as board:
        for url in (kind.name, f"{kind.name}:{locator(world, model)}", f"{kind.name}:{world.port_of(model).location}"):
            with pytest.raises(AlreadyOpen, match="already open in this process"):
                anyboard.open(url)
        assert tag_of(bus_of(board)) == 1


@contextmanager
def another_process(world, model):
    """Another process holds it for the time of the block, as anyboard does there, and as the system sees it."""
    port = world.port_of(model)
    identity = f"{model.vendor_id:04x}:{model.product_id:04x}@{port.location}"
    program = (
        "import sys\nfrom anyboard.transports import replaced\nfrom anyboard.transports.exclusive import Hold\n"
        "with replaced(locks=sys.argv[2]):\n hold = Hold(sys.argv[1], '')\nprint('held', flush=True)\nsys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, identity, lock_folder()],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout.readline() == "held\n"
        port.holder = f"process {process.pid}"
        try:
            yield
        finally:
            port.holder = None
            process.stdin.close()


def test_held_by_another_process(kind):
    model = made(kind, 1)
    with plugged(model) as world:
        with another_process(world, model), pytest.raises(AlreadyOpen, match=r"is used by (process \d+|another)"):
            anyboard.open(kind.name)
        with anyboard.open(kind.name) as board:
            assert tag_of(bus_of(board)) == 1


def test_a_failed_opening_holds_nothing(kind):
    model = made(kind, 1)
    with plugged(model):
        model.faults.at_random(1.0, 0, [NOT_TAKEN])
        with pytest.raises(AnyboardError), anyboard.open(kind.name) as board:
            bus_of(board)
        model.faults.stop()
        with anyboard.open(kind.name) as board:
            assert tag_of(bus_of(board)) == 1


# -- unplugged -----------------------------------------------------------------------------------------


def test_unplugged_is_disconnected_at_once_and_for_good(kind):
    def transfer():
        return read(bus)

    def look():
        return pin.value

    def write():
        return bus.writeto(TARGET, b"\x00\x01")

    for first in (transfer, look, write):
        model = made(kind, 1)
        with plugged(model) as world, anyboard.open(kind.name) as board:
            bus = bus_of(board)
            pin = digitalio.DigitalInOut(getattr(board, kind.pins[0]))
            world.unplug(model)
            before = model.clock.now_us
            with pytest.raises(Disconnected, match=kind.name):
                first()
            assert model.clock.now_us == before
            world.plug(model)  # which is another device: it knows nothing of what was configured
            model.traffic.clear()
            for call in (transfer, look, write, bus.scan):
                with pytest.raises(Disconnected):
                    call()
            counts = model.traffic
            assert (counts.out, counts.hid_out, counts.features, counts.control) == (0, 0, 0, 0)


@pytest.mark.parametrize("location", ["1-1", "2-4.1"])
def test_plugged_in_again_it_can_be_opened_again(kind, location):
    model = made(kind, 1)
    with plugged(model) as world:
        url = f"{kind.name}:{locator(world, model)}"
        with anyboard.open(url) as board:
            bus = bus_of(board)
            world.unplug(model)
            with pytest.raises(Disconnected):
                read(bus)
        world.plug(model, location)
        again = f"{kind.name}:{locator(world, model)}"
        assert again == url or model.serial is None  # a hub that enumerates anew changes no serial number
        with anyboard.open(again) as board:
            assert board.url == again
            assert tag_of(bus_of(board)) == 1


def test_reconnect_resumes_with_the_configuration_and_nothing_else(kind):
    model = made(kind, 1)
    with plugged(model) as world, anyboard.open(f"{kind.name}?reconnect=1") as board:
        bus = bus_of(board)
        pin = digitalio.DigitalInOut(getattr(board, kind.pins[0]))
        pin.switch_to_output(True)
        pin.value = False
        pin.value = True
        bus.writeto(TARGET, b"\x80\x55")
        (memory,) = model.bench.i2c.targets
        place = world.port_of(model).location
        world.unplug(model)
        with pytest.raises(Disconnected):
            read(bus)
        with pytest.raises(Disconnected):
            read(bus)
        other = world.plug(made(kind, 9, "SERIAL09"), "3-1") if model.serial else None
        world.plug(model, "2-7" if model.serial else place)
        memory.log.clear()
        assert not model.bench.pin(kind.pins[0]).is_output
        assert tag_of(bus) == 1
        assert memory.log == [b"\x20"]  # the read's own
        assert model.bench.pin(kind.pins[0]).is_output
        assert model.bench.pin(kind.pins[0]).level
        assert pin.value
        assert other is None or other.model.traffic.hid_out + other.model.traffic.out == 0


# -- through whichever hidapi ----------------------------------------------------------------------------

HID_KINDS = [name for name, kind in BY_NAME.items() if kind.model.hid_interface is not None]
BUILDS = {
    "Linux libusb": [LIBUSB],
    "Linux hidraw": [HIDRAW],
    "Linux wheels": [HIDRAW, LIBUSB],
    "Windows": [WINDOWS],
    "macOS": [MACOS],
}


def sysfs(folder, world):
    """What Linux's /sys says of the hidraw nodes that are there."""
    for port in world.ports:
        interface = f"{port.location}:1.{port.model.hid_interface}"
        device = folder / "devices" / port.location / interface / f"0003.{port.address}"
        node = folder / "class" / "hidraw" / f"hidraw{port.address}"
        device.mkdir(parents=True)
        node.mkdir(parents=True)
        (node / "device").symlink_to(device)


@pytest.mark.skipif(os.name == "nt", reason="/sys has colons and symbolic links")
@pytest.mark.parametrize("build", BUILDS.values(), ids=list(BUILDS))
@pytest.mark.parametrize("name", HID_KINDS)
def test_every_build_of_hidapi_opens_closes_and_notices_unplugging(name, build, tmp_path, monkeypatch):
    monkeypatch.setattr(hid, "SYS", tmp_path)
    model = made(BY_NAME[name], 1)
    with plugged(model) as world, replaced(hid=[hid_module(world, flavour) for flavour in build]):
        for _ in range(2):
            sysfs(tmp_path, world)
            with anyboard.open(name) as board:
                bus = bus_of(board)
                assert tag_of(bus) == 1
                world.unplug(model)
                with pytest.raises(Disconnected):
                    read(bus)
            world.plug(model)


@pytest.mark.parametrize("name", HID_KINDS)
def test_a_kernel_driver_that_has_it_gets_it_back(name):
    """With hid_mcp2221 bound there is no hidraw node; libusb's flavour takes the interface for the time it is open."""
    model = made(BY_NAME[name], 1)
    with plugged(model) as world, replaced(hid=[hid_module(world, HIDRAW), hid_module(world, LIBUSB)]):
        port = world.port_of(model)
        port.kernel_driver = "hid_mcp2221"
        with anyboard.open(name) as board:
            assert port.kernel_driver is None
            assert tag_of(bus_of(board)) == 1
        assert port.kernel_driver == "hid_mcp2221"


# -- interrupted ---------------------------------------------------------------------------------------

_HID_CALLS = ("write", "read", "get_feature", "send_feature")
_USB_CALLS = ("control_out", "control_in", "bulk_out", "bulk_in")


class CtrlC:
    """Raises KeyboardInterrupt in one of the transport's calls, once: before it is made, or when it has been.

    - `calls`: how many have been made
    - `at`: which is interrupted, counted from 0; None: none
    """

    def __init__(self, monkeypatch):
        self.calls, self.at, self.is_after = 0, None, False
        from anyboard.transports.usb_device import UsbDevice

        for owner, names in ((hid.HidDevice, _HID_CALLS), (UsbDevice, _USB_CALLS)):
            for name in names:
                monkeypatch.setattr(owner, name, self._wrapped(getattr(owner, name)))

    def plan(self, at, is_after):
        """Interrupt the call number `at` from now on."""
        self.calls, self.at, self.is_after = 0, at, is_after

    def _wrapped(self, function):
        def call(*arguments, **named):
            number = self.calls
            self.calls += 1
            if number == self.at and not self.is_after:
                raise KeyboardInterrupt
            result = function(*arguments, **named)
            if number == self.at:
                raise KeyboardInterrupt
            return result

        return call


def _pins(bus, pin, kind):
    pin.switch_to_output(False)
    pin.value = True
    assert pin.value
    pin.switch_to_input()


def _absent(bus, pin, kind):
    with pytest.raises(OSError, match="No such device"):
        bus.writeto(ABSENT, b"\x00")


INTERRUPTED = {
    "write": lambda bus, pin, kind: bus.writeto(TARGET, b"\x80\x07\x07\x07"),
    "long write": lambda bus, pin, kind: bus.writeto(TARGET, b"\x80" + b"\x07" * ((kind.i2c_write_max or 100) - 1)),
    "read": lambda bus, pin, kind: bus.readfrom_into(TARGET, bytearray(3)),
    "repeated START": lambda bus, pin, kind: read(bus, 26),
    "long read": lambda bus, pin, kind: read(bus, 200),
    "probe": lambda bus, pin, kind: bus.probe(TARGET),
    "absent": _absent,
    "pins": _pins,
}


@pytest.mark.parametrize("action", INTERRUPTED.values(), ids=list(INTERRUPTED))
@pytest.mark.parametrize("is_after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("timed", [False, True], ids=["instant", "timed"])
def test_ctrl_c_anywhere_leaves_the_bus_idle_and_the_board_usable(kind, action, is_after, timed, monkeypatch):
    model = made(kind, 7, timed=timed)
    ctrl_c = CtrlC(monkeypatch)
    with plugged(model), anyboard.open(kind.name) as board:
        bus = bus_of(board)
        pin = digitalio.DigitalInOut(getattr(board, kind.pins[0]))
        for at in count():
            ctrl_c.plan(at, is_after)
            try:
                action(bus, pin, kind)
            except KeyboardInterrupt:
                pass
            else:
                assert ctrl_c.calls <= at, f"Ctrl-C in call {at} was swallowed"
                break
            finally:
                ctrl_c.plan(None, is_after)
            lines = model.bench.i2c.scl.net, model.bench.i2c.sda.net
            assert [net.level for net in lines] == [True, True], f"a line is held after Ctrl-C in call {at}"
            _absent(bus, pin, kind)
            assert read(bus, 26) == b"\x07" * 26, f"wrong data after Ctrl-C in call {at}"
        assert at > 0


# -- mute ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", [NO_ANSWER, NOT_TAKEN])
def test_a_device_that_stops_answering_is_an_error_and_no_hang(kind, fault):
    model = made(kind, 7)
    with plugged(model):
        board = anyboard.open(kind.name)
        bus = bus_of(board)
        model.faults.at_random(1.0, 0, [fault])
        for action in (
            lambda: read(bus),
            lambda: bus.writeto(TARGET, b"\x80\x07"),
            lambda: bus.probe(TARGET),
        ):
            before = model.clock.now_us
            with pytest.raises(AnyboardError) as caught:
                action()
            assert isinstance(caught.value, (TimeoutError, Disconnected, OSError))
            assert model.clock.now_us - before <= LONGEST_WAIT_US
        model.faults.stop()
        try:
            assert tag_of(bus) == 7
        except Disconnected:
            board.close()
            with anyboard.open(kind.name) as again:
                assert tag_of(bus_of(again)) == 7
        board.close()
