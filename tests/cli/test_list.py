"""`anyboard list`."""

from __future__ import annotations

import json

import pytest

from anyboard import Found
from anyboard.cli import main
from anyboard.core import discovery
from anyboard.transports import ports
from anyboard.transports.ports import Port


@pytest.fixture
def listed(monkeypatch, capsys):
    """Run ``anyboard list`` with these boards plugged in; the lines it prints."""

    def run(*found: Found) -> list[str]:
        monkeypatch.setattr(discovery, "discover", lambda: list(found))
        assert main(["list"]) == 0
        return capsys.readouterr().out.splitlines()

    return run


SIM = Found("sim", "a simulated board", "ready", "")


def test_list(anyboard_command):
    done = anyboard_command("list")
    assert done.returncode == 0
    assert done.stderr == ""
    lines = done.stdout.splitlines()
    assert lines[0].split() == ["URL", "SERIAL", "STATUS", "DESCRIPTION"]
    assert ["fake:1", "ready", "A fake board"] in [line.split(maxsplit=2) for line in lines]
    assert "raising: the USB stack says no" in lines


def test_list_as_json(anyboard_command):
    found = json.loads(anyboard_command("list", "--json").stdout)
    assert {"url": "fake:1", "description": "A fake board", "status": "ready", "hint": "", "serial": None} in found


def test_a_row_has_url_serial_and_state(listed):
    lines = listed(Found("mcp2221:00012", "Microchip MCP2221A", "ready", "", "00012"))
    assert lines == [
        "URL            SERIAL  STATUS  DESCRIPTION",
        "mcp2221:00012  00012   ready   Microchip MCP2221A",
    ]


def test_what_does_not_work_has_a_hint_below(listed):
    lines = listed(Found("mcp2221:1-2", "MCP2221A", "no_permission", "anyboard doctor --install-udev"))
    assert lines[2:] == ["", "mcp2221:1-2: anyboard doctor --install-udev"]


def test_a_hint_for_several_is_given_once(listed):
    missing = [Found(name, name, "unavailable", "hidapi is missing") for name in ("cp2112", "mcp2221")]
    assert "cp2112, mcp2221: hidapi is missing" in listed(*missing)


@pytest.mark.parametrize("found", [[SIM], [SIM, Found("cp2112", "CP2112", "unavailable", "no hidapi")]])
def test_without_hardware_it_says_whom_to_ask(listed, found):
    assert "`anyboard doctor`" in listed(*found)[-1]


def test_with_hardware_it_does_not(listed):
    assert "doctor" not in "\n".join(listed(SIM, Found("mcp2221:1", "MCP2221A", "ready", "", "1")))


BOARD = Port("/dev/ttyACM0", 0x2E8A, 5, "E6614103E7452D2F", "1-2:1.0", "MicroPython", "Board in FS mode", None)
BRIDGE = Port("/dev/ttyUSB0", 0x10C4, 0xEA60, "0001", "1-3:1.0", "Silicon Labs", "CP2102N", None)


def test_boards_with_python_by_serial_number_and_ports_that_may_be_anything(monkeypatch, capsys):
    monkeypatch.setattr(ports, "listed", lambda: [BOARD, BRIDGE])
    assert main(["list"]) == 0
    shown = capsys.readouterr().out.splitlines()
    rows = [line.split()[:3] for line in shown]
    assert ["micropython:E6614103E7452D2F", "E6614103E7452D2F", "ready"] in rows
    assert ["serial:/dev/ttyUSB0", "0001", "unknown"] in rows
    (hint,) = (line for line in shown if line.startswith("serial:/dev/ttyUSB0: "))
    assert "open it by this URL" in hint


def test_the_doctor_opens_no_port_either(monkeypatch, capsys):
    monkeypatch.setattr(ports, "listed", lambda: [BOARD, BRIDGE])
    assert main(["doctor", "micropython", "serial"]) == 0
    shown = capsys.readouterr().out
    assert "found micropython:E6614103E7452D2F" in shown
    assert "serial:/dev/ttyUSB0 may be a board" in shown
