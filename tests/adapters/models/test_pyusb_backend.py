"""The stand-in for libusb behaves as libusb does, for PyUSB."""

from __future__ import annotations

import errno
import struct
from collections import deque
from typing import ClassVar

import pytest
import usb.core
import usb.util

from usbmodels.bench import bench_for
from usbmodels.clock import UsbClock
from usbmodels.device import UsbModel
from usbmodels.faults import Stall
from usbmodels.plugged import Port, World
from usbmodels.pyusb_backend import ModelBackend, usb_error

OUT, IN = 0x02, 0x81


class Chip(UsbModel):
    """Two interfaces, 64-byte packets; sends what `packets` holds, each not before its time."""

    device_descriptor = struct.pack("<BBHBBBBHHHBBBB", 18, 1, 0x0200, 0, 0, 0, 64, 0x1234, 0x5678, 0x0102, 1, 2, 3, 1)
    configuration = b"".join(
        [
            struct.pack("<BBHBBBBB", 9, 2, 9 + 9 + 14 + 3 + 9, 2, 1, 0, 0x80, 50),
            struct.pack("<9B", 9, 4, 0, 0, 2, 0xFF, 0, 0, 2),
            struct.pack("<BBBBHB", 7, 5, OUT, 2, 64, 0),
            struct.pack("<BBBBHB", 7, 5, IN, 2, 64, 0),
            b"\x03\x30\x00",  # a descriptor of the endpoint's class
            struct.pack("<9B", 9, 4, 1, 0, 0, 0xFF, 0, 0, 0),
        ]
    )
    strings: ClassVar[list[str]] = ["Maker", "Gadget", "S1"]

    def __init__(self, clock: UsbClock | None = None) -> None:
        super().__init__(bench_for("A"), clock=clock)
        self.packets: deque[tuple[int, bytes | None]] = deque()  # None: stall
        self.taken: list[bytes] = []
        self.room = 1000
        self.resets = 0

    def control_in(self, request_type: int, request: int, value: int, index: int, length: int) -> bytes:
        if request != 1:
            raise Stall
        return bytes((value & 0xFF, index & 0xFF, length & 0xFF))

    def control_out(self, request_type: int, request: int, value: int, index: int, data: bytes) -> None:
        if request != 2:
            raise Stall
        self.taken.append(data)

    def accepts(self, endpoint: int) -> bool:
        return len(self.taken) < self.room

    def out(self, endpoint: int, data: bytes) -> None:
        if data.startswith(b"no"):
            raise Stall
        self.taken.append(data)

    def in_(self, endpoint: int, size: int) -> bytes | None:
        if not self.packets or self.packets[0][0] > self.clock.now_us:
            return None
        data = self.packets.popleft()[1]
        if data is None:
            raise Stall
        return data

    def next_event_us(self) -> int | None:
        return self.packets[0][0] if self.packets else None

    def bus_reset(self) -> None:
        self.resets += 1


class Desk:
    """A world with one chip, seen through PyUSB."""

    def __init__(self) -> None:
        self.world = World()
        self.chip = Chip()
        self.port: Port = self.world.plug(self.chip, "1-2.3")
        self.backend = ModelBackend(self.world)

    def find(self) -> usb.core.Device:
        device = usb.core.find(backend=self.backend)
        assert isinstance(device, usb.core.Device)
        return device


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def device(desk: Desk) -> usb.core.Device:
    return desk.find()


def failure(error: pytest.ExceptionInfo[usb.core.USBError]) -> tuple[int | None, int | None]:
    return error.value.errno, error.value.backend_error_code


# -- what is there --------------------------------------------------------------------------------------


def test_descriptors_and_strings(device: usb.core.Device) -> None:
    assert (device.idVendor, device.idProduct, device.bcdDevice) == (0x1234, 0x5678, 0x0102)
    assert (device.bus, device.port_numbers, device.speed) == (1, (2, 3), usb.util.SPEED_FULL)
    assert [device.manufacturer, device.product, device.serial_number] == ["Maker", "Gadget", "S1"]
    interface = device[0][(0, 0)]
    assert [(endpoint.bEndpointAddress, endpoint.wMaxPacketSize) for endpoint in interface] == [(OUT, 64), (IN, 64)]
    assert device[0].bNumInterfaces == 2
    assert interface[1].extra_descriptors == [3, 0x30, 0]
    assert "Gadget" in str(device)


def test_two_devices_differ_by_address_and_port(desk: Desk) -> None:
    desk.world.plug(Chip(), "2-1")
    found = list(usb.core.find(find_all=True, backend=desk.backend) or ())
    assert len({(each.bus, each.address) for each in found}) == 2


def test_a_device_plugged_in_again_has_another_address(desk: Desk) -> None:
    before = desk.find().address
    desk.world.unplug(desk.chip)
    assert usb.core.find(backend=desk.backend) is None
    desk.world.plug(desk.chip, "1-2.3")
    assert desk.find().address != before


# -- opening and interfaces -----------------------------------------------------------------------------


def test_without_permission_it_does_not_open(desk: Desk, device: usb.core.Device) -> None:
    desk.port.permitted = False
    with pytest.raises(usb.core.USBError) as error:
        device.get_active_configuration()
    assert failure(error) == (errno.EACCES, -3)


def test_an_interface_another_process_has_is_busy(desk: Desk, device: usb.core.Device) -> None:
    desk.port.holder = "ftdi_eeprom"
    with pytest.raises(usb.core.USBError) as error:
        usb.util.claim_interface(device, 0)
    assert failure(error) == (errno.EBUSY, -6)


def test_an_interface_can_be_claimed_by_one_handle_at_a_time(desk: Desk, device: usb.core.Device) -> None:
    usb.util.claim_interface(device, 0)
    other = desk.find()
    usb.util.claim_interface(other, 1)
    with pytest.raises(usb.core.USBError) as error:
        usb.util.claim_interface(other, 0)
    assert failure(error) == (errno.EBUSY, -6)
    usb.util.release_interface(device, 0)
    usb.util.claim_interface(other, 0)


def test_a_kernel_driver_holds_its_interfaces_until_detached(desk: Desk, device: usb.core.Device) -> None:
    desk.port.kernel_driver = "ftdi_sio"
    assert device.is_kernel_driver_active(0)
    with pytest.raises(usb.core.USBError) as error:
        usb.util.claim_interface(device, 0)
    assert failure(error) == (errno.EBUSY, -6)
    device.detach_kernel_driver(0)
    assert not device.is_kernel_driver_active(0)
    assert device.is_kernel_driver_active(1)
    usb.util.claim_interface(device, 0)
    with pytest.raises(usb.core.USBError):
        device.attach_kernel_driver(0)  # still claimed
    assert desk.port.kernel_driver == "ftdi_sio"  # of the other interface
    device.detach_kernel_driver(1)
    assert desk.port.kernel_driver is None
    device.attach_kernel_driver(1)
    usb.util.release_interface(device, 0)
    device.attach_kernel_driver(0)
    assert desk.port.kernel_driver == "ftdi_sio"
    assert [call for call in desk.backend.drivers if call[2] == 0] == [("detach", "1-2.3", 0), ("attach", "1-2.3", 0)]


def test_setting_the_configuration_is_busy_while_an_interface_is_claimed(desk: Desk, device: usb.core.Device) -> None:
    device.set_configuration()
    usb.util.claim_interface(device, 0)
    with pytest.raises(usb.core.USBError) as error:
        desk.find().set_configuration()
    assert failure(error) == (errno.EBUSY, -6)


def test_closing_gives_the_interfaces_back(desk: Desk, device: usb.core.Device) -> None:
    usb.util.claim_interface(device, 0)
    usb.util.dispose_resources(device)
    assert desk.backend.opened == []
    usb.util.claim_interface(desk.find(), 0)


def test_a_usb_reset_reaches_the_model(desk: Desk, device: usb.core.Device) -> None:
    before = desk.chip.resets
    device.reset()
    assert desk.chip.resets == before + 1


# -- control transfers ----------------------------------------------------------------------------------


def test_control_transfers(desk: Desk, device: usb.core.Device) -> None:
    assert device.ctrl_transfer(0x40, 2, 0, 0, b"abc") == 3
    assert desk.chip.taken == [b"abc"]
    assert bytes(device.ctrl_transfer(0xC0, 1, 0x12, 0x34, 5)) == b"\x12\x34\x05"
    assert desk.chip.traffic.control == 2


def test_a_refused_request_is_a_pipe_error(device: usb.core.Device) -> None:
    for request_type in (0x40, 0xC0):
        with pytest.raises(usb.core.USBError) as error:
            device.ctrl_transfer(request_type, 9, 0, 0, 1 if request_type & 0x80 else b"")
        assert failure(error) == (errno.EPIPE, -9)


# -- bulk transfers -------------------------------------------------------------------------------------


def test_a_read_ends_at_a_short_packet(desk: Desk, device: usb.core.Device) -> None:
    desk.chip.packets += [(0, b"a" * 64), (0, b"b" * 3), (0, b"c" * 64)]
    assert bytes(device.read(IN, 512)) == b"a" * 64 + b"bbb"
    assert (desk.chip.traffic.in_, desk.chip.traffic.bytes_in) == (1, 67)


def test_a_read_ends_at_an_empty_packet(desk: Desk, device: usb.core.Device) -> None:
    desk.chip.packets += [(0, b"a" * 64), (0, b""), (0, b"c")]
    assert bytes(device.read(IN, 512)) == b"a" * 64


def test_a_read_ends_when_the_buffer_is_full(desk: Desk, device: usb.core.Device) -> None:
    desk.chip.packets += [(0, b"a" * 64), (0, b"b" * 64), (0, b"c" * 64)]
    assert bytes(device.read(IN, 128)) == b"a" * 64 + b"b" * 64
    assert len(desk.chip.packets) == 1


def test_more_than_the_buffer_takes_is_an_overflow(desk: Desk, device: usb.core.Device) -> None:
    desk.chip.packets += [(0, b"a" * 64)]
    with pytest.raises(usb.core.USBError) as error:
        device.read(IN, 10)
    assert failure(error) == (errno.EOVERFLOW, -8)


def test_waiting_moves_the_clock_to_the_event(desk: Desk, device: usb.core.Device) -> None:
    desk.chip.packets += [(7_000, b"a")]
    assert bytes(device.read(IN, 64, 10)) == b"a"
    assert desk.chip.clock.now_us == 7_000


def test_a_read_without_data_times_out(desk: Desk, device: usb.core.Device) -> None:
    desk.chip.packets += [(70_000, b"a")]
    with pytest.raises(usb.core.USBTimeoutError) as error:
        device.read(IN, 64, 10)
    assert failure(error) == (errno.ETIMEDOUT, -7)
    assert desk.chip.clock.now_us == 10_000
    assert (desk.chip.traffic.in_, desk.chip.traffic.empty_in) == (0, 1)


def test_a_timeout_after_some_packets_returns_them(desk: Desk, device: usb.core.Device) -> None:
    desk.chip.packets += [(0, b"a" * 64), (70_000, b"b")]
    assert bytes(device.read(IN, 512, 10)) == b"a" * 64


def test_a_write_is_split_into_packets(desk: Desk, device: usb.core.Device) -> None:
    assert device.write(OUT, b"x" * 130) == 130
    assert [len(packet) for packet in desk.chip.taken] == [64, 64, 2]
    assert (desk.chip.traffic.out, desk.chip.traffic.bytes_out) == (1, 130)


def test_an_empty_write_is_an_empty_packet(desk: Desk, device: usb.core.Device) -> None:
    assert device.write(OUT, b"") == 0
    assert desk.chip.taken == [b""]


def test_a_write_that_is_not_taken_times_out(desk: Desk, device: usb.core.Device) -> None:
    desk.chip.room = 0
    with pytest.raises(usb.core.USBTimeoutError):
        device.write(OUT, b"x", 10)
    assert desk.chip.clock.now_us == 10_000


def test_a_write_that_is_taken_in_part_says_how_much(desk: Desk, device: usb.core.Device) -> None:
    desk.chip.room = 2
    assert device.write(OUT, b"x" * 200, 10) == 128


def test_a_stall_is_a_pipe_error(desk: Desk, device: usb.core.Device) -> None:
    desk.chip.packets += [(0, None)]
    for transfer in (lambda: device.read(IN, 64), lambda: device.write(OUT, b"no")):
        with pytest.raises(usb.core.USBError) as error:
            transfer()
        assert failure(error) == (errno.EPIPE, -9)


def test_a_halted_endpoint_stalls_until_it_is_cleared(desk: Desk, device: usb.core.Device) -> None:
    desk.backend.halt(desk.port, OUT)
    with pytest.raises(usb.core.USBError) as error:
        device.write(OUT, b"x")
    assert failure(error) == (errno.EPIPE, -9)
    device.clear_halt(OUT)
    assert device.write(OUT, b"x") == 1


def test_on_a_timed_clock_every_transfer_takes_a_frame(desk: Desk) -> None:
    chip = Chip(clock=UsbClock(timed=True))
    desk.world.plug(chip, "1-9")
    device = usb.core.find(backend=desk.backend, port_numbers=(9,))
    assert isinstance(device, usb.core.Device)
    device.write(OUT, b"x")
    chip.packets += [(0, b"a")]
    device.read(IN, 64)
    assert chip.clock.now_us == 2_000


# -- gone, and faults -----------------------------------------------------------------------------------


def test_an_unplugged_device_is_gone_for_every_call(desk: Desk, device: usb.core.Device) -> None:
    usb.util.claim_interface(device, 0)
    desk.world.unplug(desk.chip)
    for call in (
        lambda: device.read(IN, 64),
        lambda: device.write(OUT, b"x"),
        lambda: device.ctrl_transfer(0x40, 2, 0, 0, b""),
        lambda: device.clear_halt(IN),
        lambda: device.is_kernel_driver_active(0),
        lambda: device.reset(),
    ):
        with pytest.raises(usb.core.USBError) as error:
            call()
        assert failure(error) == (errno.ENODEV, -4)
    usb.util.dispose_resources(device)


@pytest.mark.parametrize(
    ("kind", "number"),
    [("unplug", errno.ENODEV), ("stall", errno.EPIPE), ("not_taken", errno.ETIMEDOUT)],
)
def test_planned_faults_of_a_write(desk: Desk, device: usb.core.Device, kind: str, number: int) -> None:
    device.get_active_configuration()
    desk.chip.faults.plan(kind)
    with pytest.raises(usb.core.USBError) as error:
        device.write(OUT, b"x" * 100, 10)
    assert error.value.errno == number
    assert desk.chip.taken == []
    assert (desk.world.models == []) is (kind == "unplug")


def test_a_planned_late_answer_comes_before_the_next(desk: Desk, device: usb.core.Device) -> None:
    desk.chip.faults.plan("late")
    device.write(OUT, b"1")
    desk.chip.packets += [(0, b"one")]
    with pytest.raises(usb.core.USBTimeoutError):
        device.read(IN, 64, 10)
    device.write(OUT, b"2")
    desk.chip.packets += [(0, b"two")]
    assert [bytes(device.read(IN, 64, 10)) for _ in range(2)] == [b"one", b"two"]


def test_errors_read_as_those_of_libusb() -> None:
    assert str(usb_error(-4)) == "[Errno 19] No such device (it may have been disconnected)"
    assert isinstance(usb_error(-7), usb.core.USBTimeoutError)
