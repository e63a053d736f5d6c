"""DTR and RTS: up and down in the order that resets no board."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from anyboard.transports.libraries import replaced
from anyboard.transports.lines import close_port, open_port


class Wires:
    """A port of pyserial's, whose lines are watched."""

    def __init__(self, waiting=0):
        object.__setattr__(self, "log", [])
        object.__setattr__(self, "is_open", False)
        object.__setattr__(self, "out_waiting", waiting)

    def __setattr__(self, name, value):
        self.log.append((name, value))

    def __getattr__(self, name):
        if name not in ("open", "close", "set_low_latency_mode", "reset_output_buffer"):
            raise AttributeError(name)

        def call(*arguments):
            self.log.append((name, *arguments))
            if name == "open":
                object.__setattr__(self, "is_open", True)
            if name == "close":
                object.__setattr__(self, "is_open", False)

        return call


def of(vendor_id):
    return replaced(serial=SimpleNamespace(comports=lambda: [SimpleNamespace(device="COM10", vid=vendor_id)]))


def test_down_rts_before_dtr_and_once():
    wires = Wires()
    open_port(wires, "COM10")
    wires.log.clear()
    close_port(wires)
    close_port(wires)
    assert wires.log == [("rts", False), ("dtr", False), ("close",)]


def test_an_ftdi_chip_is_asked_not_to_wait():
    wires = Wires()
    with of(0x0403):
        open_port(wires, "/dev/ttyUSB0")
    assert wires.log == [("open",), ("set_low_latency_mode", True)]


def test_what_the_board_does_not_take_is_dropped():
    wires = Wires(waiting=5)
    wires.open()
    close_port(wires)
    assert ("reset_output_buffer",) in wires.log
    assert wires.log[-1] == ("close",)


@pytest.mark.parametrize(
    ("vendor_id", "expected"), [(0x10C4, ["dtr", "rts", "open", "dtr", "rts"]), (0x1A86, ["open"])]
)
def test_cp210x_on_windows_gets_its_lines_one_by_one(monkeypatch, vendor_id, expected):
    monkeypatch.setattr("sys.platform", "win32")
    wires = Wires()
    with of(vendor_id):
        open_port(wires, "com10")
    names = [entry[0] for entry in wires.log if entry[0] != "set_low_latency_mode"]
    assert sorted(names[:2]) + names[2:] == expected if len(names) > 1 else names == expected


def test_a_port_that_has_gone_is_closed_all_the_same():
    class Gone(Wires):
        @property
        def out_waiting(self):
            raise OSError(5, "Input/output error")

        def __init__(self):
            object.__setattr__(self, "log", [])
            object.__setattr__(self, "is_open", True)

    wires = Gone()
    close_port(wires)
    assert wires.log == [("close",)]
