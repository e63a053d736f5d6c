"""`rainbowio`, `micropython` and `circuitpython_typing`: what needs no board."""

from __future__ import annotations

import importlib
import pkgutil
from typing import Optional, Union, get_type_hints

import pytest

from anyboard import circuitpython_typing, micropython
from anyboard.rainbowio import colorwheel


@pytest.mark.parametrize(
    ("place", "colour"),
    [
        (0, 0xFF0000),
        (85, 0x00FF00),
        (170, 0x0000FF),
        (255, 0xFF0000),
        (256, 0xFF0000),
        (341, 0x00FF00),
        (10, 0xE11E00),
        (0.5, 0xFD0100),
        (255.5, 0xFF0000),
        (-1, 0),
    ],
)
def test_colorwheel(place, colour):
    assert hex(colorwheel(place)) == hex(colour)


def test_colorwheel_arguments():
    with pytest.raises(TypeError, match=r"^can't convert str to float$"):
        colorwheel("x")
    with pytest.raises(TypeError, match=r"^function takes 1 positional arguments but 0 were given$"):
        colorwheel()


def test_const():
    assert micropython.const(5) == 5
    assert "const" in micropython.__all__  # all that CircuitPython has; the rest is MicroPython's


def test_every_typing_module_imports_and_its_names_can_be_combined():
    names = {part.name for part in pkgutil.iter_modules(circuitpython_typing.__path__)}
    assert names == {
        "camera",
        "device_drivers",
        "displayio",
        "http",
        "io",
        "led",
        "pil",
        "pwmio",
        "socket",
    }
    for name in names:
        importlib.import_module(f"anyboard.circuitpython_typing.{name}")
    for name in circuitpython_typing.__all__:
        assert Optional[Union[getattr(circuitpython_typing, name), "str"]]  # noqa: UP045
    assert "buf" in get_type_hints(circuitpython_typing.ByteStream.write)
