"""The udev rules and their installation."""

from __future__ import annotations

import os
import stat

import pytest

from anyboard.transports import udev

IDS = [(0x0403, 0x6014), (0x04D8, 0x00DD)]


def test_rules_for_exactly_these_adapters():
    text = udev.rules(IDS, "plugdev")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    assert len(lines) == 4
    assert all('TAG+="uaccess"' in line and 'GROUP="plugdev", MODE="0660"' in line for line in lines)
    assert [line.count('"6014"') for line in lines] == [1, 1, 0, 0]
    assert text.endswith("\n")


def test_without_a_group_anybody_may():
    assert 'MODE="0666"' in udev.rules(IDS, None)
    assert "GROUP" not in udev.rules(IDS, None)


@pytest.mark.parametrize(
    ("text", "group"),
    [("root:x:0:\nuucp:x:14:\n", "uucp"), ("dialout:x:20:\nplugdev:x:46:me\n", "plugdev"), ("users:x:100:\n", None)],
)
def test_the_group_is_one_the_system_has(tmp_path, text, group):
    (tmp_path / "group").write_text(text, encoding="utf-8")
    assert udev.group_for_hardware(tmp_path) == group


def test_no_group_file_is_no_group(tmp_path):
    assert udev.group_for_hardware(tmp_path) is None


def test_install_writes_once_and_reloads(tmp_path):
    ran = []
    first = udev.install(udev.rules(IDS, None), tmp_path, run=ran.append)
    path = tmp_path / udev.RULES
    assert path.read_text(encoding="utf-8") == udev.rules(IDS, None)
    assert first[0] == f"wrote {path}"
    assert ran == [
        ("udevadm", "control", "--reload"),
        ("udevadm", "trigger", "--subsystem-match=usb", "--subsystem-match=hidraw"),
    ]
    before = path.stat().st_mtime_ns
    assert udev.install(udev.rules(IDS, None), tmp_path, run=ran.append)[0] == f"{path} is up to date"
    assert path.stat().st_mtime_ns == before
    assert len(ran) == 4  # what is plugged in may still have the old permissions
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]
    if os.name != "nt":
        assert stat.S_IMODE(path.stat().st_mode) == 0o644  # udevd reads it as root, people as themselves


def test_without_udevadm_it_says_what_remains(tmp_path, monkeypatch):
    monkeypatch.setattr("shutil.which", lambda name: None)
    assert "plug the adapters in again" in udev.install(udev.rules(IDS, None), tmp_path)[-1]


def test_installed_rules_cover_their_adapters_only(tmp_path):
    assert not udev.covers(tmp_path, *IDS[0])
    udev.install(udev.rules(IDS[:1], None), tmp_path, run=lambda words: None)
    assert udev.covers(tmp_path, *IDS[0])
    assert not udev.covers(tmp_path, *IDS[1])
