"""The stand-in for hidapi does what hidapi 0.15.0 does, as far as that can be asked of it without devices."""

from __future__ import annotations

import pytest

from usbmodels import stand_in_hid
from usbmodels.clock import UsbClock
from usbmodels.cp2112 import CP2112
from usbmodels.mcp2221 import MCP2221
from usbmodels.plugged import World
from usbmodels.stand_in_hid import HIDRAW, LIBUSB, MACOS, WINDOWS, WouldWaitForEver, hid_module

GET_SRAM = bytes((0, 0x61))
IDS = 0x04D8, 0x00DD


@pytest.fixture
def world():
    return World()


@pytest.fixture
def model(world):
    model = MCP2221(serial="0003167395")
    world.plug(model, "1-2.3")
    return model


@pytest.fixture
def device(world, model):
    device = hid_module(world).device()
    device.open(*IDS)
    return device


def outcome(call):
    try:
        return call()
    except Exception as error:
        return type(error), str(error)


@pytest.mark.parametrize(
    "call",
    [
        lambda hid: hid.device().read(64),
        lambda hid: hid.device().write(b"\0x"),
        lambda hid: hid.device().set_nonblocking(1),
        lambda hid: hid.device().get_feature_report(2, 5),
        lambda hid: hid.device().send_feature_report(b"\2"),
        lambda hid: hid.device().get_product_string(),
        lambda hid: hid.device().close(),
        lambda hid: hid.device().open(0xFFFE, 0xFFFE),
        lambda hid: hid.device().open(0xFFFE, 0xFFFE, "no such"),
        lambda hid: hid.device().open(0xFFFE, 0xFFFE, b"bytes"),
        lambda hid: hid.device().open_path(b"no such"),
        lambda hid: hid.device().open_path("text"),
        lambda hid: hid.enumerate(0xFFFE, 0xFFFE),
        lambda hid: hid.version_str(),
    ],
)
def test_without_a_device_it_is_as_the_real_one(world, call):
    hidapi = pytest.importorskip("hid")
    if getattr(hidapi, "version_str", lambda: "")() != "0.15.0":
        pytest.skip("another version")
    assert outcome(lambda: call(hid_module(world))) == outcome(lambda: call(hidapi))


def test_the_real_one_has_no_more_methods():
    hidapi = pytest.importorskip("hid")
    real = {name for name in dir(hidapi.device) if not name.startswith("_")}
    ours = {name for name in dir(stand_in_hid.Device) if not name.startswith("_")}
    assert ours == real


def test_enumerate(world, model):
    world.plug(CP2112(), "1-1")
    hid = hid_module(world)
    assert hid.enumerate(*IDS) == [
        {
            "path": b"1-2.3:1.2",
            "vendor_id": 0x04D8,
            "product_id": 0x00DD,
            "serial_number": "0003167395",
            "release_number": 0x0100,
            "manufacturer_string": "Microchip Technology Inc.",
            "product_string": "MCP2221 USB-I2C/UART Combo",
            "usage_page": 0,
            "usage": 0,
            "interface_number": 2,
            "bus_type": 1,
        }
    ]
    assert len(hid.enumerate()) == 2
    assert hid.enumerate(0x04D8, 1) == []


def test_flavours_name_devices_as_their_system_does(world, model):
    def entry(flavour):
        return hid_module(world, flavour).enumerate()[0]

    assert entry(HIDRAW)["path"] == b"/dev/hidraw2"
    assert (entry(HIDRAW)["usage_page"], entry(HIDRAW)["usage"]) == (0xFF00, 1)
    assert entry(WINDOWS)["path"].startswith(b"\\\\?\\HID#VID_04D8&PID_00DD&MI_02#")
    assert entry(MACOS)["path"].startswith(b"DevSrvsID:")


def test_an_exchange_is_counted(device, model):
    assert device.write(GET_SRAM) == 2
    answer = device.read(64)
    assert answer[:4] == [0x61, 0, 18, 4]
    assert len(answer) == 64
    assert (model.traffic.hid_out, model.traffic.hid_in) == (1, 1)


def test_a_list_may_be_written(device):
    assert device.write([0, 0x61] + 63 * [0]) == 65
    assert device.read(3) == [0x61, 0, 18]  # the rest of the report is lost
    device.set_nonblocking(True)
    assert device.read(64) == []


def test_a_read_with_a_limit_takes_that_long_and_no_real_time(device, model):
    assert device.read(64, 5000) == []
    assert model.clock.now_us == 5_000_000


def test_a_read_that_nothing_can_end(device):
    with pytest.raises(WouldWaitForEver):
        device.read(64)
    with pytest.raises(WouldWaitForEver):
        device.read(64, -1)


def test_reports_take_a_frame_each_on_a_timed_clock(world):
    model = MCP2221(clock=UsbClock(timed=True))
    world.plug(model)
    device = hid_module(world).device()
    device.open(*IDS)
    device.write(GET_SRAM)
    device.read(64)
    assert model.clock.now_us == 2000


def test_the_first_that_fits_is_opened(world, model):
    other = MCP2221(serial="other")
    world.plug(other)
    device = hid_module(world).device()
    device.open(*IDS, "other")
    assert device.get_serial_number_string() == "other"
    with pytest.raises(OSError, match="open failed"):
        hid_module(world).device().open(*IDS, "missing")


def test_after_unplugging(device, world, model):
    device.write(GET_SRAM)
    device.read(64)
    world.unplug(model)
    assert device.write(GET_SRAM) == -1
    with pytest.raises(OSError, match="read error"):
        device.read(64, 100)
    with pytest.raises(OSError, match="read error"):
        device.get_feature_report(1, 10)
    assert device.send_feature_report(b"\1\2") == -1
    world.plug(model)
    assert device.write(GET_SRAM) == -1  # it is another device
    device.close()
    device.open(*IDS)
    assert device.write(GET_SRAM) == 2


def test_a_reset_command_unplugs_and_plugs_in(device, world, model):
    device.write(bytes((0, 0x70, 0xAB, 0xCD, 0xEF)))
    with pytest.raises(OSError, match="read error"):
        device.read(64, 100)
    device.close()
    assert [port.location for port in world.ports] == ["1-2.3"]
    device.open(*IDS)


@pytest.mark.parametrize(("flavour", "is_shared"), [(LIBUSB, False), (MACOS, False), (HIDRAW, True), (WINDOWS, True)])
def test_opening_twice(world, model, flavour, is_shared):
    hid = hid_module(world, flavour)
    first, second = hid.device(), hid.device()
    first.open(*IDS)
    if is_shared:
        second.open(*IDS)
        first.write(GET_SRAM)
        assert first.read(64) == second.read(64)  # each gets every report
    else:
        with pytest.raises(OSError, match="open failed"):
            second.open(*IDS)
        first.close()
        second.open(*IDS)


def test_another_program_and_missing_permission(world, model):
    port, hid = world.port_of(model), hid_module(world)
    port.holder = "another program"
    with pytest.raises(OSError, match="open failed"):
        hid.device().open(*IDS)
    port.holder, port.permitted = None, False
    with pytest.raises(OSError, match="open failed"):
        hid.device().open(*IDS)
    assert hid.enumerate()[0]["serial_number"] == ""  # libusb may not ask
    assert hid_module(world, HIDRAW).enumerate()[0]["serial_number"] == "0003167395"


def test_a_kernel_driver_hides_it_from_hidraw_and_makes_way_for_libusb(world, model):
    port = world.port_of(model)
    port.kernel_driver = "mcp2221"
    assert hid_module(world, HIDRAW).enumerate() == []
    device = hid_module(world, LIBUSB).device()
    device.open(*IDS)
    assert port.kernel_driver is None
    device.close()
    assert port.kernel_driver == "mcp2221"


def test_windows_fills_reports_up(world, model):
    seen = []
    model.out = lambda endpoint, data: seen.append(data)
    device = hid_module(world, WINDOWS).device()
    device.open(*IDS)
    device.write(GET_SRAM)
    assert [len(data) for data in seen] == [64]


def test_feature_reports_have_their_number_first(world):
    world.plug(CP2112())
    device = hid_module(world).device()
    device.open(0x10C4, 0xEA90)
    version = device.get_feature_report(0x05, 3)
    assert version[:2] == [0x05, 0x0C]  # AN495, 4.5
    assert device.send_feature_report(bytes((0x02, 0xFF, 0xFF, 0, 0))) == 5
    assert device.get_feature_report(0x02, 5) == [0x02, 0xFF, 0xFF, 0, 0]
    with pytest.raises(OSError, match="read error"):
        device.get_feature_report(0x77, 5)
    assert device.send_feature_report(bytes((0x77, 0))) == -1
    assert world.models[0].traffic.features == 3
