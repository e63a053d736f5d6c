"""Which type checkers are found on a machine, and which are used."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from anyboard.check.checkers.installed import search

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the environments here are as they are elsewhere")


@pytest.fixture
def machine(tmp_path, monkeypatch) -> Path:
    """A folder with a project on a machine that has nothing but node."""
    monkeypatch.setattr(sys, "path", [])
    monkeypatch.delenv("VIRTUAL_ENV", raising=False)
    monkeypatch.setenv("PATH", str(program(tmp_path / "bin" / "node").parent))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "project" / "src").mkdir(parents=True)
    return tmp_path


def program(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def install(environment: Path, name: str, version: str, script: str = "") -> Path:
    """Put a package into an environment, which is made; `script`: pyright's program in it."""
    program(environment / "bin" / "python")
    packages = environment / "lib" / "python3.12" / "site-packages"
    information = packages / f"{name}-{version}.dist-info"
    information.mkdir(parents=True)
    (information / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n", encoding="utf-8"
    )
    (packages / name / "typeshed").mkdir(parents=True)
    if script:
        program(packages / name / script)
    return packages / name


def test_nothing_is_there(machine):
    assert search(machine / "project") == ([], [])


def test_the_project_s_environment_is_searched_from_below(machine):
    package = install(machine / "project" / ".venv", "mypy", "1.16.0")
    (found,), notes = search(machine / "project" / "src")
    python = str(machine / "project" / ".venv" / "bin" / "python")
    assert (str(found), found.command, found.typeshed, notes) == (
        "mypy 1.16.0",
        (python, "-m", "mypy"),
        package / "typeshed",
        [],
    )


def test_pyright_is_started_by_node_without_its_slow_wrapper(machine):
    package = install(machine / "venv", "pyright", "1.1.414", "dist/index.js")
    (found,), _ = search(machine)
    assert found.command == (str(machine / "bin" / "node"), str(package / "dist" / "index.js"))
    assert found.typeshed == package / "dist" / "dist" / "typeshed-fallback"


def test_an_old_one_is_named_with_the_command_and_not_used(machine):
    install(machine / "venv", "mypy", "1.9.0")
    found, (note,) = search(machine)
    assert found == []
    assert note.startswith("mypy 1.9.0 is too old and was not used, 1.")
    assert note.endswith(f"{machine / 'venv' / 'bin' / 'python'} -m pip install --upgrade mypy")


def test_an_old_one_does_not_hide_a_new_one(machine, monkeypatch):
    install(machine / "project" / ".venv", "mypy", "1.9.0")
    install(machine / "active", "mypy", "1.16.0")
    monkeypatch.setenv("VIRTUAL_ENV", str(machine / "active"))
    (found,), notes = search(machine / "project")
    assert (found.version, notes) == ("1.16.0", [])


def test_pyright_without_its_program_is_said(machine):
    install(machine / "venv", "pyright", "1.1.414")
    found, (note,) = search(machine)
    assert found == []
    assert "-m pyright --version` once" in note


def test_pyright_without_its_program_may_have_fetched_it(machine):
    install(machine / "venv", "pyright", "1.1.400")
    fetched = machine / "cache" / "pyright-python" / "1.1.400" / "node_modules" / "pyright"
    program(fetched / "index.js")
    (found,), _ = search(machine)
    assert found.command[1] == str(fetched / "index.js")


def test_npm_s_pyright_on_path(machine):
    package = machine / "npm" / "node_modules" / "pyright"
    program(package / "index.js")
    (package / "package.json").write_text(json.dumps({"version": "1.1.410"}), encoding="utf-8")
    os.symlink(package / "index.js", machine / "bin" / "pyright")
    (found,), _ = search(machine)
    assert (found.version, found.python, found.command[1]) == ("1.1.410", None, str(package / "index.js"))


def test_npm_s_old_pyright_is_upgraded_by_npm(machine):
    package = machine / "npm" / "node_modules" / "pyright"
    program(package / "index.js")
    (package / "package.json").write_text(json.dumps({"version": "1.1.300"}), encoding="utf-8")
    os.symlink(package / "index.js", machine / "bin" / "pyright")
    assert search(machine)[1][0].endswith("npm install -g pyright@latest")


def test_a_tool_on_path_that_has_an_environment_of_its_own(machine):
    install(machine / "tools" / "mypy", "mypy", "1.16.0")
    os.symlink(program(machine / "tools" / "mypy" / "bin" / "mypy"), machine / "bin" / "mypy")
    (found,), _ = search(machine)
    assert found.python == str(machine / "tools" / "mypy" / "bin" / "python")


def test_basedpyright_is_used_without_pyright_only(machine):
    install(machine / "venv", "basedpyright", "1.40.2", "index.js")
    assert [found.name for found in search(machine)[0]] == ["basedpyright"]
    install(machine / ".venv", "pyright", "1.1.414", "dist/index.js")
    assert [found.name for found in search(machine)[0]] == ["pyright"]
