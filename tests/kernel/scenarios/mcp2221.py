"""The MCP2221's serial port, and hidapi's two flavours."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

import anyboard
from anyboard.busio import UART
from anyboard.transports import replaced
from kernel import linux
from kernel.scenarios.chips import EXPECTED, MCP2221, MCP2221_BOUND, read_26, with_memory

if TYPE_CHECKING:
    from collections.abc import Callable

    from kernel.scenarios.chips import Setup
    from usbmodels.device import UsbModel

TEXT = bytes(range(256)) * 4
CHUNK = 256


def looped(model: UsbModel) -> None:
    """The memory, and a wire from TX to RX."""
    with_memory(model)
    model.bench.wire("TX", "RX")


def uart_with(setup: Setup) -> None:
    """The UART is the kernel's /dev/ttyACM of the same device, beside I2C on HID; it is told when that has gone."""
    with setup.devices("A100", "B200", prepare=looped) as (other, device):
        other.plug()
        device.plug()
        with anyboard.open("mcp2221:B200") as board:
            other.traffic(), device.traffic()
            with UART(board.TX, board.RX, baudrate=115_200, timeout=2, receiver_buffer_size=2048) as uart:
                # the chip's buffer has 384 bytes, and a model on a busy computer may get to it late
                for start in range(0, len(TEXT), CHUNK):
                    chunk = TEXT[start : start + CHUNK]
                    assert uart.write(chunk) == len(chunk)
                    answer = uart.read(len(chunk))
                    assert answer == chunk, f"{len(answer or b'')} of {len(chunk)} bytes: {answer!r}"
                assert read_26(board) == EXPECTED
                assert uart.write(b"once more") == 9
                assert uart.read(9) == b"once more"
                print(f"{len(TEXT)} bytes went round, and 26 over I2C")
                assert device.traffic()["out"] > 0
                assert other.traffic()["out"] == 0
                device.unplug()
                for use in (lambda: uart.write(b"x"), lambda: uart.read(1)):
                    try:
                        use()
                    except anyboard.Disconnected as error:
                        print(f"Disconnected: {error}")
                    else:
                        raise AssertionError("it has not noticed")


def uart() -> None:
    """Beside hidraw."""
    uart_with(MCP2221)


def uart_beside_hid_mcp2221() -> None:
    """Beside libusb, which takes the HID interface from the kernel's driver only."""
    uart_with(MCP2221_BOUND)


def flavour(name: str, during: str) -> Callable[[], None]:
    """hidapi in one of its flavours, on a device that both can reach."""

    def only() -> None:
        with MCP2221.devices(None) as (device,):
            device.plug()
            with replaced(hid=import_module(name)):
                with anyboard.open("mcp2221") as board:
                    assert read_26(board) == EXPECTED
                    driver = MCP2221.driver_of(device)
                    print(f"while it is open its driver is {driver}")
                    assert driver == during
                linux.wait_until(lambda: MCP2221.driver_of(device) == "hid-generic", "hid-generic to have it again")

    only.__name__ = f"hidapi_flavour_{name}"
    return only


SCENARIOS = (uart, uart_beside_hid_mcp2221, flavour("hidraw", "hid-generic"), flavour("hid", "usbfs"))
