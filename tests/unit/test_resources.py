"""Files that come with anyboard are found in a checkout and in a wheel."""

from __future__ import annotations

import os

import pytest

from anyboard import NotFound, resources


def test_an_installed_wheel_is_looked_at_first(tmp_path, monkeypatch):
    package = tmp_path / "site-packages" / "anyboard"
    (package / "_shims" / "cpython").mkdir(parents=True)
    monkeypatch.setattr(resources, "_PACKAGE", str(package))
    assert resources.folder("shims", "cpython") == str(package / "_shims" / "cpython")


def test_a_checkout_has_it_beside_src(tmp_path, monkeypatch):
    package = tmp_path / "src" / "anyboard"
    package.mkdir(parents=True)
    (tmp_path / "shims" / "cpython").mkdir(parents=True)
    monkeypatch.setattr(resources, "_PACKAGE", str(package))
    assert resources.folder("shims", "cpython") == str(tmp_path / "shims" / "cpython")


def test_an_incomplete_installation_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr(resources, "_PACKAGE", str(tmp_path))
    with pytest.raises(NotFound, match="not installed completely"):
        resources.folder("shims", "cpython")


def test_ours_is_there():
    assert "busio.py" in os.listdir(resources.folder("shims", "cpython"))


@pytest.mark.parametrize("chosen", ["", "relative", "./a"])
def test_a_cache_that_is_no_absolute_path_is_ignored(chosen, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", chosen)
    assert resources.cache_folder().is_absolute()
    assert resources.cache_folder().parts[-2:] != (chosen, "anyboard")


def test_the_users_choice_of_a_cache_counts(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert resources.cache_folder() == tmp_path / "anyboard"
