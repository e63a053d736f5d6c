"""A PyUSB backend over models: what libusb is to real devices (PyUSB 1.3, `usb.backend.IBackend`).

Nothing here sleeps: a transfer that has to wait moves the model's clock to the model's next event, or to
the transfer's timeout.  Errors carry libusb's codes and errno as PyUSB's own backend has them.
"""

from __future__ import annotations

import array
import errno
import struct
from typing import TYPE_CHECKING

import usb.backend
import usb.core

from usbmodels.faults import NotTaken, Stall, Unplugged
from usbmodels.pyusb_descriptors import CONFIGURATION_FIELDS, DEVICE_FIELDS, Descriptor, Setting, interfaces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from usbmodels.device import UsbModel
    from usbmodels.plugged import Port, World

_IO, _ACCESS, _NO_DEVICE, _NOT_FOUND, _BUSY, _OVERFLOW, _PIPE = -1, -3, -4, -5, -6, -8, -9
_TIMEOUT = -7
_ERRORS = {
    _IO: ("Input/Output Error", errno.EIO),
    _ACCESS: ("Access denied (insufficient permissions)", errno.EACCES),
    _NO_DEVICE: ("No such device (it may have been disconnected)", errno.ENODEV),
    _NOT_FOUND: ("Entity not found", errno.ENOENT),
    _BUSY: ("Resource busy", errno.EBUSY),
    _OVERFLOW: ("Overflow", errno.EOVERFLOW),
    _PIPE: ("Pipe error", errno.EPIPE),
}
"""libusb_error, with the texts and errno of usb.backend.libusb1."""

_SPEEDS = {"low": 1, "full": 2, "high": 3}

_STANDARD, _TYPE_MASK = 0x00, 0x60
_CLASS = 0x20
_GET_STATUS, _CLEAR_FEATURE, _SET_FEATURE = 0, 1, 3
_GET_DESCRIPTOR, _GET_CONFIGURATION, _SET_CONFIGURATION, _GET_INTERFACE, _SET_INTERFACE = 6, 8, 9, 10, 11


def usb_error(code: int) -> usb.core.USBError:
    """What PyUSB raises for one of libusb's error codes."""
    if code == _TIMEOUT:
        return usb.core.USBTimeoutError("Operation timed out", _TIMEOUT, errno.ETIMEDOUT)
    text, number = _ERRORS[code]
    return usb.core.USBError(text, code, number)


class Handle:
    """A device that somebody has opened."""

    def __init__(self, port: Port) -> None:
        self.port = port
        self.model = port.model
        self.claimed: set[int] = set()
        self.is_open = True
        self.max_packet = {
            endpoint.__dict__["bEndpointAddress"]: endpoint.__dict__["wMaxPacketSize"]
            for settings in interfaces(self.model.configuration)
            for setting in settings
            for endpoint in setting.endpoints
        }

    def check(self) -> UsbModel:
        """The model.  Raises USBError ENODEV if it is gone."""
        if not self.port.present:
            raise usb_error(_NO_DEVICE)
        return self.model


class ModelBackend(usb.backend.IBackend):
    """The computer's USB, with what is plugged into `world`, and the faults of its models.

    - `drivers`: what has been done about kernel drivers: ("detach" or "attach", location, interface)
    - `opened`: the handles that are open now
    """

    def __init__(self, world: World) -> None:
        super().__init__()
        self.world = world
        self.drivers: list[tuple[str, str, int]] = []
        self.opened: list[Handle] = []
        self._detached: dict[Port, tuple[str, set[int]]] = {}  # the driver, and the interfaces taken from it
        self._halted: set[tuple[Port, int]] = set()
        self._configuration: dict[Port, int] = {}

    # -- descriptors -------------------------------------------------------------------------------

    def enumerate_devices(self) -> Iterator[Port]:
        return iter(list(self.world.ports))

    def get_parent(self, dev: Port) -> None:
        return None

    def get_device_descriptor(self, dev: Port) -> Descriptor:
        values = struct.unpack("<BBHBBBBHHHBBBB", dev.model.device_descriptor)
        bus, _, path = dev.location.partition("-")
        ports = tuple(int(number) for number in path.split("."))
        return Descriptor(
            DEVICE_FIELDS,
            values,
            bus=int(bus),
            address=dev.address,
            port_number=ports[-1],
            port_numbers=ports,
            speed=_SPEEDS[dev.model.speed],
        )

    def get_configuration_descriptor(self, dev: Port, config: int) -> Descriptor:
        if config:
            raise IndexError(f"Invalid configuration index {config}")
        return Descriptor(CONFIGURATION_FIELDS, struct.unpack_from("<BBHBBBBB", dev.model.configuration))

    def _setting(self, dev: Port, intf: int, alt: int, config: int) -> Setting:
        found = interfaces(dev.model.configuration)
        if config or intf >= len(found):
            raise IndexError(f"Invalid interface index {intf}")
        if alt >= len(found[intf]):
            raise IndexError(f"Invalid alternate setting index {alt}")
        return found[intf][alt]

    def get_interface_descriptor(self, dev: Port, intf: int, alt: int, config: int) -> Descriptor:
        return self._setting(dev, intf, alt, config).descriptor

    def get_endpoint_descriptor(self, dev: Port, ep: int, intf: int, alt: int, config: int) -> Descriptor:
        endpoints = self._setting(dev, intf, alt, config).endpoints
        if ep >= len(endpoints):
            raise IndexError(f"Invalid endpoint index {ep}")
        return endpoints[ep]

    # -- opening, interfaces, drivers --------------------------------------------------------------

    def open_device(self, dev: Port) -> Handle:
        if not dev.present:
            raise usb_error(_NO_DEVICE)
        if not dev.permitted:
            raise usb_error(_ACCESS)
        handle = Handle(dev)
        self.opened.append(handle)
        return handle

    def close_device(self, dev_handle: Handle) -> None:
        if not dev_handle.is_open:
            raise AssertionError(f"{dev_handle.model!r} is closed twice: libusb would crash")
        dev_handle.is_open = False
        self.opened.remove(dev_handle)

    def set_configuration(self, dev_handle: Handle, config_value: int) -> None:
        dev_handle.check()
        if any(handle.claimed for handle in self.opened if handle.port is dev_handle.port):
            raise usb_error(_BUSY)
        if self._driven(dev_handle.port):
            raise usb_error(_BUSY)
        if config_value not in (0, dev_handle.model.configuration[5]):
            raise usb_error(_NOT_FOUND)
        self._configuration[dev_handle.port] = config_value

    def get_configuration(self, dev_handle: Handle) -> int:
        dev_handle.check()
        return self._configuration.get(dev_handle.port, dev_handle.model.configuration[5])

    def set_interface_altsetting(self, dev_handle: Handle, intf: int, altsetting: int) -> None:
        dev_handle.check()
        self._claimed(dev_handle, intf)

    def claim_interface(self, dev_handle: Handle, intf: int) -> None:
        dev_handle.check()
        port = dev_handle.port
        if not any(settings[0].number == intf for settings in interfaces(dev_handle.model.configuration)):
            raise usb_error(_NOT_FOUND)
        taken = any(
            intf in handle.claimed for handle in self.opened if handle.port is port and handle is not dev_handle
        )
        if port.holder is not None or taken or intf in self._driven(port):
            raise usb_error(_BUSY)
        dev_handle.claimed.add(intf)

    def release_interface(self, dev_handle: Handle, intf: int) -> None:
        dev_handle.check()
        self._claimed(dev_handle, intf)
        dev_handle.claimed.discard(intf)

    @staticmethod
    def _claimed(handle: Handle, intf: int) -> None:
        if intf not in handle.claimed:
            raise usb_error(_NOT_FOUND)

    def _driven(self, port: Port) -> set[int]:
        """The interfaces that a kernel driver has."""
        name, detached = self._detached.get(port, (None, set()))
        if port.kernel_driver is None and name is None:
            return set()
        return {settings[0].number for settings in interfaces(port.model.configuration)} - detached

    def is_kernel_driver_active(self, dev_handle: Handle, intf: int) -> bool:
        dev_handle.check()
        return intf in self._driven(dev_handle.port)

    def detach_kernel_driver(self, dev_handle: Handle, intf: int) -> None:
        dev_handle.check()
        port = dev_handle.port
        if intf not in self._driven(port):
            raise usb_error(_NOT_FOUND)
        if port.kernel_driver is not None:
            self._detached.setdefault(port, (port.kernel_driver, set()))
        self._detached[port][1].add(intf)
        if not self._driven(port):
            port.kernel_driver = None
        self.drivers.append(("detach", port.location, intf))

    def attach_kernel_driver(self, dev_handle: Handle, intf: int) -> None:
        dev_handle.check()
        port = dev_handle.port
        name, detached = self._detached.get(port, (None, set()))
        if name is None:
            raise usb_error(_BUSY if port.kernel_driver is not None else _NOT_FOUND)
        if intf not in detached or any(intf in handle.claimed for handle in self.opened if handle.port is port):
            raise usb_error(_BUSY)
        detached.discard(intf)
        port.kernel_driver = name
        if not detached:
            del self._detached[port]
        self.drivers.append(("attach", port.location, intf))

    def clear_halt(self, dev_handle: Handle, ep: int) -> None:
        dev_handle.check()
        self._halted.discard((dev_handle.port, ep))

    def reset_device(self, dev_handle: Handle) -> None:
        model = dev_handle.check()
        with model.lock:
            model.bus_reset()

    def halt(self, port: Port, ep: int) -> None:
        """From now on an endpoint stalls, until it is cleared."""
        self._halted.add((port, ep))

    # -- control transfers -------------------------------------------------------------------------

    def ctrl_transfer(
        self,
        dev_handle: Handle,
        request_type: int,
        request: int,
        value: int,
        index: int,
        data: array.array[int],
        timeout: int,
    ) -> int:
        model = dev_handle.check()
        if request_type & _TYPE_MASK == _STANDARD:
            answer = self._standard(dev_handle, request_type, request, value, index)
            return _fill(data, answer) if request_type & 0x80 else len(data)
        answer = b""
        with model.lock:
            if request_type & _TYPE_MASK != _CLASS:
                model.traffic.control += 1
            try:
                model.faults.control()
                if request_type & 0x80:
                    answer = model.control_in(request_type, request, value, index, len(data))
                else:
                    model.control_out(request_type, request, value, index, bytes(data))
            except (Stall, NotTaken, Unplugged) as error:
                raise self._failed(model, error, timeout) from None
            model.clock.transfer(model.speed)
        return _fill(data, answer) if request_type & 0x80 else len(data)

    def _standard(self, handle: Handle, request_type: int, request: int, value: int, index: int) -> bytes:
        """USB 2.0, 9.4: what the attachment answers for a model."""
        model = handle.model
        if request == _GET_DESCRIPTOR and request_type == 0x80:
            kind, number = value >> 8, value & 0xFF
            if kind == 1:
                return model.device_descriptor
            if kind == 2 and number == 0:
                return model.configuration
            if kind == 3 and number == 0:
                return b"\x04\x03\x09\x04"
            if kind == 3 and number <= len(model.strings):
                text = model.strings[number - 1].encode("utf-16-le")
                return bytes((len(text) + 2, 3)) + text
            raise usb_error(_PIPE)
        if request == _GET_CONFIGURATION:
            return bytes((self.get_configuration(handle),))
        if request == _GET_STATUS:
            return bytes((int((handle.port, index) in self._halted and request_type == 0x82), 0))
        if request == _CLEAR_FEATURE and request_type == 0x02:
            self._halted.discard((handle.port, index))
            return b""
        if request in (_SET_FEATURE, _SET_INTERFACE):
            return b""
        if request == _GET_INTERFACE:
            return b"\0"
        raise usb_error(_PIPE)

    # -- bulk and interrupt transfers --------------------------------------------------------------

    def bulk_write(self, dev_handle: Handle, ep: int, intf: int, data: array.array[int], timeout: int) -> int:
        model = self._endpoint(dev_handle, ep, intf)
        packet = dev_handle.max_packet[ep]
        with model.lock:
            deadline = model.clock.now_us + timeout * 1000 if timeout else None
            sent, everything = 0, bytes(data)
            while True:
                if not model.accepts(ep):
                    if self._wait(model, deadline):
                        continue
                    if sent:
                        break  # as libusb1's __write: what was sent counts, a timeout does not
                    raise usb_error(_TIMEOUT)
                chunk = everything[sent : sent + packet]
                try:
                    (model.out if sent else model.faults.out)(ep, chunk)
                except (Stall, NotTaken, Unplugged) as error:
                    raise self._failed(model, error, timeout) from None
                sent += len(chunk)
                if sent == len(everything):
                    break
            model.traffic.out += 1
            model.traffic.bytes_out += sent
            model.clock.transfer(model.speed)
            return sent

    def bulk_read(self, dev_handle: Handle, ep: int, intf: int, buff: array.array[int], timeout: int) -> int:
        model = self._endpoint(dev_handle, ep, intf)
        packet = dev_handle.max_packet[ep]
        with model.lock:
            deadline = model.clock.now_us + timeout * 1000 if timeout else None
            received = b""
            while len(received) < len(buff):
                try:
                    chunk = model.faults.in_(ep, packet)
                except (Stall, NotTaken, Unplugged) as error:
                    raise self._failed(model, error, timeout) from None
                if chunk is None:
                    if self._wait(model, deadline):
                        continue
                    model.faults.gave_up()
                    if received:
                        break
                    model.traffic.empty_in += 1
                    raise usb_error(_TIMEOUT)
                received += chunk
                if len(received) > len(buff):
                    raise usb_error(_OVERFLOW)  # the device sends more than was asked for
                if len(chunk) < packet:
                    break
            model.traffic.in_ += 1
            model.traffic.bytes_in += len(received)
            model.clock.transfer(model.speed)
        return _fill(buff, received)

    intr_write = bulk_write
    intr_read = bulk_read

    def _endpoint(self, handle: Handle, ep: int, intf: int) -> UsbModel:
        model = handle.check()
        self._claimed(handle, intf)
        if (handle.port, ep) in self._halted:
            raise usb_error(_PIPE)
        return model

    @staticmethod
    def _wait(model: UsbModel, deadline: int | None) -> bool:
        """Let time pass until something may have changed; whether the deadline is still ahead."""
        clock, event = model.clock, model.next_event_us()
        if event is not None and event > clock.now_us and (deadline is None or event <= deadline):
            clock.advance_to(event)
            return True
        if deadline is None:
            raise AssertionError(f"{model!r} is waited for without a timeout, and nothing will ever happen")
        clock.advance_to(deadline)
        return False

    def _failed(self, model: UsbModel, error: Exception, timeout: int) -> usb.core.USBError:
        if isinstance(error, Unplugged):
            self.world.unplug(model)
            return usb_error(_NO_DEVICE)
        if isinstance(error, NotTaken):
            model.clock.advance_to(model.clock.now_us + timeout * 1000)
            return usb_error(_TIMEOUT)
        return usb_error(_PIPE)


def _fill(buffer: array.array[int], data: bytes) -> int:
    count = min(len(buffer), len(data))
    buffer[:count] = array.array("B", data[:count])
    return count
