"""dev.py, without the installing, which .ci/run does for real."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]


@pytest.fixture
def dev(tmp_path, monkeypatch):
    """dev.py in a folder of its own, which installs nothing; `dev.done` lists what it would have done."""
    (tmp_path / "dev.py").write_bytes((CHECKOUT / "dev.py").read_bytes())
    (tmp_path / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    spec = importlib.util.spec_from_file_location("dev", tmp_path / "dev.py")
    dev = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(dev)
    dev.done = []

    def make_environment():
        Path(dev.ENVIRONMENT).mkdir(parents=True, exist_ok=True)
        dev.done.append("made")

    def run(*words):
        dev.done.append(words)
        return 5

    monkeypatch.setattr(dev, "make_environment", make_environment)
    monkeypatch.setattr(dev, "install", dev.done.append)
    monkeypatch.setattr(dev, "run", run)
    monkeypatch.setattr("os.cpu_count", lambda: 1)
    monkeypatch.chdir(tmp_path)
    return dev


def test_the_second_time_nothing_is_installed(dev):
    assert dev.main(["test", "-k", "replay"]) == 5  # pytest's exit status
    assert dev.done == ["made", ".[test]", ("-m", "pytest", "-k", "replay")]
    dev.main(["test"])
    assert dev.done[3:] == [("-m", "pytest")]


def test_all_tests_use_two_processors(dev, monkeypatch):
    monkeypatch.setattr("os.cpu_count", lambda: 4)
    (Path(dev.HERE) / "test_one.py").touch()
    dev.main(["test", "-q"])
    dev.main(["test", "test_one.py::test_it"])
    assert dev.done[2:] == [
        ("-m", "pytest", "-n", "2", "--dist", "loadfile", "-q"),
        ("-m", "pytest", "test_one.py::test_it"),
    ]


def test_the_types_are_tests_of_a_folder_of_their_own(dev):
    (Path(dev.HERE) / "test_one.py").touch()
    dev.main(["types", "-q"])
    dev.main(["types", "test_one.py"])
    folder = os.path.join("tests", "types")
    assert dev.done[1:] == [".[types]", ("-m", "pytest", folder, "-q"), ("-m", "pytest", "test_one.py")]


def test_each_command_has_its_own_extra(dev):
    dev.main(["test"])
    dev.main(["demo", "--once"])
    assert dev.done[3:] == [".[demo]", ("-m", "anyboard", "demo", "--once")]


def test_a_changed_pyproject_is_installed_again(dev):
    dev.main(["test"])
    (Path(dev.HERE) / "pyproject.toml").write_text("[project]\nversion = '2'\n", encoding="utf-8")
    dev.main(["test"])
    assert dev.done[3:] == [".[test]", ("-m", "pytest")]


def test_an_environment_of_another_python_or_place_is_made_anew(dev):
    dev.main(["test"])
    Path(dev.stamp("made")).write_text("somewhere else", encoding="utf-8")
    Path(dev.stamp("test")).unlink()  # went with the old one
    dev.main(["test"])
    assert dev.done[3] == "made"


def test_fresh_begins_with_nothing(dev):
    dev.main(["test"])
    dev.main(["test", "--fresh"])
    assert dev.done == ["made", ".[test]", ("-m", "pytest")] * 2


def test_an_interrupted_installation_is_done_again(dev, monkeypatch):
    def interrupted(what):
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(dev, "install", interrupted)
        with pytest.raises(KeyboardInterrupt):
            dev.main(["test"])
    dev.main(["test"])
    assert dev.done == ["made", ".[test]", ("-m", "pytest")]


@pytest.mark.parametrize(
    ("version", "says"), [((3, 9, 1), "Python 3.10 or newer is needed"), ((3, 6, 0), "Python 3.10 or newer is needed")]
)
def test_an_old_python_is_told_so(dev, monkeypatch, version, says):
    monkeypatch.setattr(sys, "version_info", version)
    with pytest.raises(dev.Problem, match=says):
        dev.main(["demo"])
    assert dev.done == []


def test_debian_s_python_without_ensurepip_is_told_the_package(monkeypatch):
    spec = importlib.util.spec_from_file_location("dev", CHECKOUT / "dev.py")
    dev = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(dev)
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(dev.Problem, match=rf"apt install python3\.{sys.version_info[1]}-venv"):
        dev.make_environment()


@pytest.mark.parametrize("arguments", [["tset"], ["measure", "speed"], ["lint", "src"]])
def test_a_mistake_is_one_line(arguments):
    done = subprocess.run(
        [sys.executable, "dev.py", *arguments], capture_output=True, encoding="utf-8", cwd=CHECKOUT, check=False
    )
    assert done.returncode == 1
    assert done.stderr.startswith("dev.py: ")
    assert len(done.stderr.splitlines()) == 1
