"""A stand-in for pyserial, over the CDC-ACM interfaces of the models."""

from __future__ import annotations

import struct
from types import SimpleNamespace
from typing import TYPE_CHECKING

from usbmodels.device import Stall

if TYPE_CHECKING:
    from usbmodels.device import UsbModel
    from usbmodels.plugged import Port, World

# USB CDC PSTN 1.20, 6.3.10
_SET_LINE_CODING, _SET_CONTROL_LINE_STATE = 0x20, 0x22
_TO_INTERFACE = 0x21


class SerialException(OSError):
    """pyserial's."""


class StandInSerial:
    """As much of `serial.Serial` as anyboard uses."""

    def __init__(
        self,
        port: str,
        baudrate: int = 9600,
        *,
        timeout: float | None = None,
        write_timeout: float | None = None,
        exclusive: bool | None = None,
        world: World,
    ) -> None:
        found = [plugged for plugged in world.ports if plugged.model.cdc and port_name(plugged) == port]
        if not found:
            raise SerialException(f"could not open port {port}: [Errno 2] No such file or directory: '{port}'")
        self._port: Port | None = found[0]
        if exclusive and port in world.open_serial_ports:
            raise SerialException(
                f"Could not exclusively lock port {port}: [Errno 11] Resource temporarily unavailable"
            )
        world.open_serial_ports.add(port)
        self._name, self._world = port, world
        self._settings = {"baudrate": baudrate, "bytesize": 8, "parity": "N", "stopbits": 1}
        self._received = bytearray()
        self._send_settings()

    def _model(self) -> UsbModel:
        if self._port is None:
            raise SerialException("Attempting to use a port that is not open")
        if not self._port.present:
            raise SerialException("device reports readiness to read but returned no data (device disconnected?)")
        return self._port.model

    def _send_settings(self) -> None:
        settings = self._settings
        stop = {1: 0, 1.5: 1, 2: 2}[settings["stopbits"]]
        coding = struct.pack(
            "<IBBB", settings["baudrate"], stop, "NOEMS".index(settings["parity"]), settings["bytesize"]
        )
        model = self._model()
        assert model.cdc is not None
        with model.lock:
            try:
                model.control_out(_TO_INTERFACE, _SET_LINE_CODING, 0, model.cdc[0], coding)
                model.control_out(_TO_INTERFACE, _SET_CONTROL_LINE_STATE, 3, model.cdc[0], b"")
            except Stall as stall:
                raise ValueError(f"Failed to set custom line: {settings}") from stall

    def __getattr__(self, name: str) -> object:
        try:
            return self.__dict__["_settings"][name]
        except KeyError:
            raise AttributeError(name) from None

    def __setattr__(self, name: str, value: object) -> None:
        if name in self.__dict__.get("_settings", ()):
            self._settings[name] = value
            self._send_settings()
        else:
            super().__setattr__(name, value)

    def write(self, data: bytes) -> int:
        """All of it."""
        model = self._model()
        assert model.cdc is not None
        with model.lock:
            model.out(model.cdc[1], bytes(data))
        return len(data)

    def _fetch(self) -> None:
        model = self._model()
        assert model.cdc is not None
        with model.lock:
            while data := model.in_(model.cdc[2], 64):
                self._received += data

    @property
    def in_waiting(self) -> int:
        """Bytes received."""
        self._fetch()
        return len(self._received)

    def read(self, size: int = 1) -> bytes:
        """What there is."""
        self._fetch()
        data = bytes(self._received[:size])
        del self._received[:size]
        return data

    def reset_input_buffer(self) -> None:
        """Drop it."""
        self._fetch()
        self._received.clear()

    def close(self) -> None:
        """Doing it twice is fine."""
        self._port = None
        self._world.open_serial_ports.discard(self._name)


def port_name(port: Port) -> str:
    """What the system calls a serial port."""
    return f"/dev/ttyACM{port.address}"


def serial_ports(world: World) -> SimpleNamespace:
    """What anyboard uses of pyserial."""

    def comports() -> list[SimpleNamespace]:
        return [
            SimpleNamespace(
                device=port_name(port),
                vid=port.model.vendor_id,
                pid=port.model.product_id,
                serial_number=port.model.serial,
                location=f"{port.location}:1.{port.model.cdc[0]}",
                product=port.model.strings[1] if len(port.model.strings) > 1 else None,
            )
            for port in world.ports
            if port.model.cdc
        ]

    def serial(port: str, *arguments: object, **options: object) -> StandInSerial:
        return StandInSerial(port, *arguments, world=world, **options)  # type: ignore[arg-type]

    return SimpleNamespace(comports=comports, Serial=serial, SerialException=SerialException)
