"""`anyboard doctor`."""

from __future__ import annotations

import json
import os
import sys
import threading
from pathlib import Path

import pytest

from anyboard import Found
from anyboard.cli import doctor, main, surroundings
from anyboard.core import registry
from anyboard.core.checkup import Check
from anyboard.core.errors import BackendUnavailable
from anyboard.transports import checks, installations, linux, replaced, udev
from anyboard.transports.host import Host
from anyboard.transports.macos import MacOS
from anyboard.transports.windows import Windows
from usbmodels.fake_linux import FakeLinux
from usbmodels.ftdi import FT232H, FT2232H
from usbmodels.mcp2221 import MCP2221
from usbmodels.plugged import plugged
from usbmodels.stand_in_hid import HIDRAW, hid_module

NEEDS_LINUX_FILES = pytest.mark.skipif(os.name == "nt", reason="file names with colons, and symbolic links")


class Backend:
    """Finds and says what it was told."""

    ids = ((0x04D8, 0x00DD),)

    def __init__(self, *checks, found=()):
        self._checks = checks
        self._found = found

    def discover(self):
        return self._found

    def checkup(self):
        return self._checks


class OldBackend:
    """Has no checkup."""

    def __init__(self, *found):
        self._found = found

    def discover(self):
        return self._found


class HangingBackend(OldBackend):
    def discover(self):
        threading.Event().wait()


@pytest.fixture
def installed(monkeypatch):
    """The backends there are: a dictionary to fill."""
    backends: dict[str, object] = {}

    def load(name):
        made = backends[name]
        if isinstance(made, Exception):
            raise made
        return made

    monkeypatch.setattr(registry, "backend_names", lambda: sorted(backends))
    monkeypatch.setattr(registry, "backend", load)
    return backends


@pytest.fixture
def examine(installed, capsys):
    """Run ``anyboard doctor WORDS…`` with these backends; exit status and the lines of stdout."""

    def run(*words, **backends):
        installed.update(backends)
        status = main(["doctor", *words])
        return status, capsys.readouterr().out.splitlines()

    return run


OK = Check("library", "ok", "hidapi 0.15.0", "")
PROBLEM = Check("permission", "problem", "you may not open mcp2221:1", "sudo this\nor that")
ABSENT = Check("device", "unknown", "none is plugged in", "")


def test_a_family_is_a_table_and_a_fix_is_below_its_problem(examine):
    status, lines = examine("mcp2221", mcp2221=Backend(OK, PROBLEM))
    assert status == 1
    assert lines == [
        "mcp2221",
        "  ok       library     hidapi 0.15.0",
        "  PROBLEM  permission  you may not open mcp2221:1",
        "           fix:        sudo this",
        "                       or that",
        "",
        "1 thing to put right",
    ]


def test_what_is_not_plugged_in_is_no_failure(examine):
    status, lines = examine("mcp2221", mcp2221=Backend(OK, ABSENT))
    assert (status, lines[-1]) == (0, "everything that is plugged in works")
    assert "try another cable" in lines[-2]


def test_as_json(examine):
    status, lines = examine("mcp2221", "--json", mcp2221=Backend(OK, PROBLEM))
    answer = json.loads("\n".join(lines))
    assert (status, answer["problems"]) == (1, 1)
    assert answer["checks"][1] == {"family": "mcp2221", **dict(PROBLEM.fields())}


def test_all_families_and_the_general_lines(examine):
    _, lines = examine(a=Backend(OK), b=Backend(OK))
    assert [line for line in lines if line and line[0] != " "] == ["general", "a", "b", lines[-1]]


def test_a_family_there_is_not(mistake):
    assert "no backend 'mcp221'; did you mean 'mcp2221'?" in mistake("doctor", "mcp221")


def test_a_backend_without_a_checkup_is_judged_by_what_it_finds(examine):
    ready, busy = Found("old:1", "Old", "ready", ""), Found("old:2", "Old", "busy", "thonny has it")
    status, lines = examine("old", old=OldBackend(ready, busy))
    assert status == 1
    assert lines[1:3] == ["  ok       device  found old:1 (Old)", "  PROBLEM  device  old:2 is busy: thonny has it"]
    assert examine("older", older=OldBackend(Found("older", "Old", "unavailable", "no library")))[0] == 0
    assert examine("oldest", oldest=OldBackend())[0] == 0


def test_what_only_the_backend_knows_of_a_device(examine):
    strap = Found("ch341:1-2", "CH341A", "unavailable", "it is strapped as a UART")
    status, lines = examine("ch341", ch341=Backend(OK, found=[strap]))
    assert (status, lines[2]) == (1, "  PROBLEM  device   ch341:1-2 is unavailable: it is strapped as a UART")


def test_a_backend_that_lacks_its_extra_may_not_be_needed(examine):
    error = BackendUnavailable("backend 'x' cannot be used: No module named 'x'; pip install \"x[usb]\"")
    error.__cause__ = ImportError("x")
    status, lines = examine("x", x=error)
    assert status == 0
    assert 'pip install "x[usb]"' in lines[1]


def test_a_backend_that_is_broken_is_a_problem(examine):
    assert examine("x", x=BackendUnavailable("backend 'x' cannot be used: AttributeError: y"))[0] == 1


def test_a_backend_that_does_not_answer_is_given_up(installed, capsys, monkeypatch):
    monkeypatch.setattr(doctor, "PATIENCE", 0.0)
    monkeypatch.setattr(doctor, "TIME_LIMIT", 0.2)
    installed["slow"] = HangingBackend()
    assert main(["doctor", "slow"]) == 1
    printed = capsys.readouterr()
    assert printed.err == "anyboard: asking slow …\n"
    assert "no answer within 0.2 s" in printed.out


def test_the_real_one(anyboard_command):
    """Whatever is plugged in here: the exit status fits the number of problems."""
    done = anyboard_command("doctor", "--json", env={"PYTHONPATH": ""})
    answer = json.loads(done.stdout)
    assert done.returncode == (1 if answer["problems"] else 0)
    subjects = {check["subject"] for check in answer["checks"] if check["family"] == "general"}
    assert {"Python", "anyboard", "pyserial", "ANYBOARD", "import board"} <= subjects


def test_third_parties_that_do_not_load(anyboard_command):
    done = anyboard_command("doctor", "librariless", "buggy", "--json")
    statuses = {check["family"]: check["status"] for check in json.loads(done.stdout)["checks"]}
    assert statuses == {"librariless": "unknown", "buggy": "problem"}


# -- udev ------------------------------------------------------------------------------------------------


@pytest.fixture
def etc(tmp_path, monkeypatch):
    """An /etc of our own, and udevadm commands noted instead of run."""
    defaults = udev.install.__defaults__
    monkeypatch.setattr(udev.install, "__defaults__", (tmp_path, lambda words: None))
    monkeypatch.setattr(udev.group_for_hardware, "__defaults__", (tmp_path,))
    monkeypatch.setattr(sys, "platform", "linux")
    assert defaults is not None
    return tmp_path


def test_print_udev_prints_the_rules_of_every_backend_with_ids(examine):
    class Other(Backend):
        ids = ((0x0403, 0x6014),)

    status, lines = examine(
        "--print-udev", mcp2221=Backend(), other=Other(), sim=OldBackend(), gone=BackendUnavailable("x")
    )
    assert status == 0
    assert sum('"04d8"' in line for line in lines) == 2
    assert sum('"0403"' in line for line in lines) == 2


def test_install_udev_writes_them(examine, etc):
    status, lines = examine("--install-udev", mcp2221=Backend())
    path = etc / udev.RULES
    assert status == 0
    assert lines[0] == f"wrote {path}"
    assert path.read_text(encoding="utf-8") == udev.rules(Backend.ids, None)


def test_install_udev_dry_run_writes_nothing(examine, etc):
    status, lines = examine("--install-udev", "--dry-run", mcp2221=Backend())
    assert status == 0
    assert lines[0] == f"would write {os.path.join('/etc', udev.RULES)}:"
    assert any('"04d8"' in line for line in lines)
    assert list(etc.iterdir()) == []


def test_install_udev_without_root_says_the_command(installed, etc, monkeypatch, capsys):
    def refuse(text):
        raise PermissionError(13, "Permission denied", "/etc/udev/rules.d/70-anyboard.rules.new")

    monkeypatch.setattr(udev, "install", refuse)
    installed["mcp2221"] = Backend()
    assert main(["doctor", "--install-udev"]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.endswith(f"run: sudo {udev.python()} -m anyboard doctor --install-udev")


def test_install_udev_where_udev_fails(installed, etc, monkeypatch, capsys):
    def fail(text):
        raise OSError("udevadm control --reload failed: no udevd")

    monkeypatch.setattr(udev, "install", fail)
    assert main(["doctor", "--install-udev"]) == 1
    assert "no udevd; plug the adapters in again" in capsys.readouterr().err


def test_install_udev_is_for_linux(installed, monkeypatch, capsys):
    monkeypatch.setattr(sys, "platform", "darwin")
    assert main(["doctor", "--install-udev"]) == 2
    assert "for Linux" in capsys.readouterr().err


def test_dry_run_of_what(mistake):
    assert "--install-udev" in mistake("doctor", "--dry-run")


# -- the general lines -----------------------------------------------------------------------------------


@pytest.fixture
def around(installed):
    """The general lines with these variables set, by subject."""
    installed["mcp2221"] = Backend()

    def look(**variables):
        return {check.subject: check for check in surroundings.look_around(variables)}

    return look


def test_no_variable_is_needed(around):
    assert around()["ANYBOARD"].status == "ok"


def test_a_variable_that_names_a_board(around):
    check = around(ANYBOARD="mcp2221:1")["ANYBOARD"]
    assert (check.status, check.finding) == ("ok", "mcp2221:1: what a program gets that names no board")


@pytest.mark.parametrize("url", ["no such board", "nothing=1::"])
def test_a_variable_that_does_not(around, url):
    check = around(ANYBOARD=url)["ANYBOARD"]
    assert check.status == "problem"
    assert check.finding.startswith(repr(url))


def test_a_variable_of_blinka_s(around):
    found = around(BLINKA_MCP2221="1", BLINKA_NOVA="1", NOT_BLINKA_X="1")
    assert "ANYBOARD=mcp2221" in found["BLINKA_MCP2221"].fix
    assert "anyboard list" in found["BLINKA_NOVA"].fix
    assert not any("NOT" in subject for subject in found)


@pytest.mark.parametrize(("release", "is_wsl"), [("5.15.153.1-microsoft-standard-WSL2", True), ("6.12.9", False)])
def test_linux_under_windows_has_no_usb_by_itself(around, monkeypatch, release, is_wsl):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr("platform.release", lambda: release)
    assert ("WSL" in around()) is is_wsl


@pytest.fixture
def path(tmp_path, monkeypatch):
    """The only folder besides the standard library's where `board` may be."""
    monkeypatch.setattr(sys, "path", [str(tmp_path), *[entry for entry in sys.path if "site-packages" not in entry]])
    monkeypatch.delitem(sys.modules, "board", raising=False)
    return tmp_path


def test_nobody_is_board(around, path, monkeypatch):
    monkeypatch.setattr(surroundings, "installed", {}.get)
    assert around()["import board"].finding.startswith("nobody in a plain python, anyboard under `anyboard run`")


def test_blinka_is_board(around, path, monkeypatch):
    monkeypatch.setattr(surroundings, "installed", {"Adafruit-Blinka": "10.0.0"}.get)
    (path / "board.py").touch()
    (path / "adafruit_blinka").mkdir()
    check = around()["import board"]
    assert check.status == "ok"
    assert check.finding.startswith("Adafruit-Blinka 10.0.0 in a plain python")


def test_somebody_s_file_is_board(around, path, monkeypatch):
    monkeypatch.setattr(surroundings, "installed", {}.get)
    (path / "board.py").touch()
    check = around()["import board"]
    assert check.status == "unknown"
    assert str(path / "board.py") in check.finding
    assert "rename" in check.fix


def test_the_package_board_is_board(around, path, monkeypatch):
    monkeypatch.setattr(surroundings, "installed", {"board": "1.0"}.get)
    (path / "board.py").touch()
    assert around()["import board"].fix.endswith("uninstall -y board")


def test_anyboard_is_board(around, path, monkeypatch):
    from anyboard.activation import shims_folder

    monkeypatch.setattr(sys, "path", [shims_folder(), *sys.path])
    assert around()["import board"].finding.startswith("anyboard, also in a plain python")


# -- on models, on each system ---------------------------------------------------------------------------


@pytest.fixture
def computer(tmp_path, monkeypatch):
    """A Linux computer made of files, which is where the doctor looks."""
    computer = FakeLinux(tmp_path / "computer")
    monkeypatch.setattr(checks, "this_host", computer.linux)
    return computer


def problems(capsys, *words):
    """The problems that ``anyboard doctor --json WORDS…`` finds, by subject."""
    main(["doctor", "--json", *words])
    found = json.loads(capsys.readouterr().out)["checks"]
    return {check["subject"]: check for check in found if check["status"] == "problem"}


@NEEDS_LINUX_FILES
def test_linux_everything_right(computer, capsys):
    computer.plug("1-1", 0x0403, 0x6014)
    computer.interface("1-1", 0, 0xFF, "ftdi_sio", "ttyUSB0")
    with plugged(FT232H()):
        assert problems(capsys, "ft232h") == {}


@NEEDS_LINUX_FILES
def test_linux_hid_mcp2221_and_a_hidapi_without_libusb(computer, capsys):
    """Debian's hidapi has hidraw only, and a driver that makes an I2C bus of the adapter leaves none."""
    computer.plug("1-1", 0x04D8, 0x00DD)
    computer.hid("1-1", 2, "mcp2221", "hid_mcp2221", None)
    with plugged(MCP2221()) as world, replaced(hid=hid_module(world, HIDRAW)):
        world.ports[0].kernel_driver = "mcp2221"
        found = problems(capsys, "mcp2221")
    assert "hid_mcp2221 has mcp2221:1-1" in found["kernel driver"]["finding"]
    assert "sudo modprobe -r hid_mcp2221" in found["kernel driver"]["fix"]


@NEEDS_LINUX_FILES
def test_linux_who_else_has_it(computer, capsys):
    node = computer.plug("1-1", 0x0403, 0x6014)
    computer.interface("1-1", 0, 0xFF, "usbfs")
    computer.process(42, "openocd", node)
    with plugged(FT232H()) as world:
        world.ports[0].holder = "openocd"
        found = problems(capsys, "ft232h")
    assert "process 42 (openocd) has ft232h:FT000001 open" in found["in use"]["finding"]


def test_windows_with_ftdi_s_driver(monkeypatch, capsys):
    monkeypatch.setattr(checks, "this_host", lambda: Windows(lambda vendor, product: ["FTDIBUS"]))
    with plugged(FT232H()) as world:
        world.ports[0].permitted = False
        found = problems(capsys, "ft232h")
    assert list(found) == ["kernel driver"]
    assert "USB ID 0403 6014" in found["kernel driver"]["fix"]


def test_macos_hid_needs_nothing(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(checks, "this_host", lambda: MacOS(tmp_path))
    with plugged(MCP2221()):
        assert problems(capsys, "mcp2221") == {}


def test_an_older_chip_with_the_same_number(monkeypatch, capsys):
    """An FT2232D has the product number of an FT2232H, and no engine that could do I2C."""
    monkeypatch.setattr(checks, "this_host", Host)
    model = FT2232H()
    model.device_descriptor = model.device_descriptor[:12] + b"\x00\x05" + model.device_descriptor[14:]
    with plugged(model):
        assert "release 0500" in problems(capsys, "ft2232h")["device"]["finding"]


# -- the page --------------------------------------------------------------------------------------------


@NEEDS_LINUX_FILES
def test_the_page_s_example_is_what_it_prints(computer, monkeypatch, capsys):
    """An MCP2221 without a udev rule, on a computer made of files."""
    computer.forbidden = {computer.plug("1-2.3", 0x04D8, 0x00DD), computer.node("hidraw3")}
    computer.hid("1-2.3", 2, "hid-generic", "hid_generic", "hidraw3")
    monkeypatch.setattr(linux, "_mode", lambda node: "is root's (group root, mode 0600)")
    monkeypatch.setattr(installations, "installed", {"hidapi": "0.15.0"}.get)
    with plugged() as world:
        world.plug(MCP2221(serial="0001234567"), "1-2.3")
        assert main(["doctor", "mcp2221"]) == 1
    printed = capsys.readouterr().out.replace(str(computer.root), "").replace(udev.python(), "python")
    page = (Path(__file__).parents[2] / "docs" / "doctor.md").read_text(encoding="utf-8")
    assert f"```text\n$ anyboard doctor mcp2221\n{printed}```\n" in page
