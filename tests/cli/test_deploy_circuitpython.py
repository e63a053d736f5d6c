"""`anyboard deploy` on CircuitPython: onto its drive, or through the raw REPL where no computer has that."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from anyboard.deploy import drives
from anyboard.sim import Bench
from boards.circuitpython_peer import circuitpython_board

UID = "DE6185F0E3545132"
PROGRAM = "import board\nimport helper\nimport adafruit_mcp9808\n"
FILES = {"code.py", "helper.py", "lib/adafruit_mcp9808.py"}


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    Path("code.py").write_text(PROGRAM)
    Path("helper.py").write_text("WORD = 1\n")


def bench() -> Bench:
    return Bench("raspberry_pi_pico", clock="real")


@pytest.fixture
def drive(tmp_path):
    """A drive as a board with CircuitPython has it."""
    root = tmp_path / "CIRCUITPY"
    (root / "lib").mkdir(parents=True)
    about = (
        "Adafruit CircuitPython 10.3.0 on 2026-03-19; Raspberry Pi Pico with rp2040\r\nBoard ID:raspberry_pi_pico\r\n"
    )
    (root / "boot_out.txt").write_text(f"{about}UID:{UID}\r\n")
    (root / "code.py").write_text("print('Hello World!')\n")
    return root


def files_of(root: Path) -> set[str]:
    return {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()} - {"boot_out.txt"}


def test_onto_a_drive_and_back(command_here, drive):
    status, shown, errors = command_here("deploy", "--drive", str(drive), "code.py")
    assert (status, errors) == (0, "")
    assert files_of(drive) >= FILES
    assert (drive / "code.py").read_text() == PROGRAM
    assert "were there already" in shown
    assert command_here("deploy", "--drive", str(drive), "--undo")[0] == 0
    assert files_of(drive) == {"code.py"}
    assert (drive / "code.py").read_text() == "print('Hello World!')\n"


def test_the_drive_of_the_board_is_found_by_its_number(command_here, drive, tmp_path, monkeypatch):
    other = tmp_path / "other"
    other.mkdir()
    monkeypatch.setattr(drives, "mounted", lambda: [other, drive])
    with circuitpython_board(bench()) as port:
        (drive / "boot_out.txt").write_text(f"UID:{uid_of(command_here, port)}\n")
        status, shown, _ = command_here("deploy", "-b", f"circuitpython:{port}", "code.py")
    assert status == 0
    assert f"({drive})" in shown
    assert files_of(drive) >= FILES


def uid_of(command_here, port: str) -> str:
    asks = "import microcontroller; print(bytes(microcontroller.cpu.uid).hex().upper())\n"
    return str(command_here("repl", "-b", f"circuitpython:{port}", stdin=asks)[1]).strip()


def test_a_drive_that_is_not_mounted_here(command_here, monkeypatch):
    monkeypatch.setattr(drives, "mounted", list)
    with circuitpython_board(bench()) as port:
        status, _, errors = command_here("deploy", "-b", f"circuitpython:{port}", "code.py")
    assert status == 2
    assert "its drive (CIRCUITPY) is not mounted here: mount it, or say where it is with --drive" in errors


def test_through_the_repl_where_no_computer_has_the_drive(command_here, monkeypatch):
    monkeypatch.setattr(drives, "mounted", list)
    with circuitpython_board(bench(), may_write=True) as port:
        url = f"circuitpython:{port}"
        status, shown, errors = command_here("deploy", "-b", url, "code.py")
        assert (status, errors) == (0, "")
        assert {f"copied   {path}" for path in FILES} <= set(shown.splitlines())
        look = "print(open('/helper.py').read(), end='')\nimport storage; print(storage.getmount('/').readonly)\n"
        assert command_here("repl", "-b", url, stdin=look)[1] == "WORD = 1\nTrue\n"
        assert command_here("deploy", "-b", url, "--undo")[0] == 0
        assert command_here("repl", "-b", url, stdin="print(open('/code.py').read(), end='')\n")[1] == "# a user's\n"


def test_a_drive_that_has_become_read_only(command_here, drive, monkeypatch):
    def read_only(old: object, new: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(os, "replace", read_only)
    status, _, errors = command_here("deploy", "--drive", str(drive), "code.py")
    assert status == 2
    assert "Read-only file system" in errors
    assert "unplug the board, plug it in, try again" in errors
    assert (drive / "code.py").read_text() == "print('Hello World!')\n"


def test_a_drive_without_space(command_here, drive, monkeypatch):
    from anyboard.deploy.files import Space
    from anyboard.deploy.files_drive import DriveFiles

    monkeypatch.setattr(DriveFiles, "space", lambda self: Space(512, 1000))
    before = files_of(drive)
    status, _, errors = command_here("deploy", "--drive", str(drive), "code.py")
    assert status == 2
    assert "1,000 bytes free" in errors
    assert files_of(drive) == before
