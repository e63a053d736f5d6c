"""The desktop's modules are what the stubs say, name by name and parameter by parameter: mypy's `stubtest`.

Not compared: what the stubs mark as not there, to say what to use instead.  `UNAVOIDABLE` has what is left, and why.
"""

from __future__ import annotations

import importlib
import inspect
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from refusals import comparable, without_refusals  # noqa: E402 - a folder of tests is no package

from anyboard.check.boards import find  # noqa: E402
from anyboard.check.profile import compose  # noqa: E402
from anyboard.check.targets import target  # noqa: E402

MODULES = (
    "adafruit_bus_device",
    "analogio",
    "bitbangio",
    "board",
    "busio",
    "circuitpython_typing",
    "countio",
    "digitalio",
    "dht",
    "ds18x20",
    "framebuf",
    "keypad",
    "machine",
    "microcontroller",
    "micropython",
    "neopixel",
    "neopixel_write",
    "nvm",
    "onewire",
    "onewireio",
    "pulseio",
    "pwmio",
    "rainbowio",
    "rotaryio",
    "supervisor",
    "touchio",
    "ustruct",
    "utime",
    "watchdog",
)
UNAVOIDABLE = {
    r"anyboard\.\w+\._\w+\.TYPE_CHECKING": "a stub has no use for it",
    r"anyboard\.board\.__all__": "made when it is asked for, of the current board's pins",
    r"anyboard\.circuitpython_typing\.socket\.SocketpoolModuleType\..*": "typeshed's ModuleType differs from CPython's",
}

TAKE_ANYTHING = ["machine.Signal.__init__", "ustruct.pack", "ustruct.pack_into"]
"""So do they on MicroPython: a Signal takes what a Pin takes, and struct the values of a format."""


@pytest.fixture(scope="module")
def composed():
    """The stubs of the desktop, with the board that the simulator is by default."""
    return compose(target("desktop"), find("feather", among="adapters"), "mypy").paths[0]


@pytest.fixture(scope="module")
def stubs(composed, tmp_path_factory):
    """The same, as they can be compared."""
    place = tmp_path_factory.mktemp("stubtest")
    comparable(composed, place)
    return place


def stubtest(stubs: Path, modules: list[str]) -> str:
    """What `python -m mypy.stubtest` says of modules of anyboard."""
    allowed = stubs / "allowed.txt"
    allowed.write_text("\n".join(UNAVOIDABLE), encoding="utf-8")
    settings = stubs / "mypy.ini"
    settings.write_text("[mypy]\n", encoding="utf-8")
    command = [sys.executable, "-m", "mypy.stubtest", "--concise", "--ignore-unused-allowlist"]
    command += ["--allowlist", str(allowed), "--mypy-config-file", str(settings), *modules]
    environment = {**os.environ, "MYPYPATH": str(stubs), "ANYBOARD": "sim"}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=300)
    return done.stdout + done.stderr


def test_no_module_differs_from_its_stub(stubs):
    assert stubtest(stubs, [f"anyboard.{module}" for module in MODULES]) == ""


def test_a_difference_is_found(composed, tmp_path):
    for name, changed, report in (
        ("_bus.pyi", ("def scan(self)", "def scan(self, first: int)"), "I2C.scan is inconsistent"),
        ("digitalio.pyi", ("def switch_to_input(", "def switch_to_inputs("), "switch_to_input is not present in stub"),
    ):
        sources, place = tmp_path / "sources" / name, tmp_path / "comparable" / name
        shutil.copytree(composed, sources)
        text = (sources / name).read_text(encoding="utf-8")
        assert changed[0] in text
        (sources / name).write_text(text.replace(*changed), encoding="utf-8")
        comparable(sources, place)
        assert report in stubtest(place, ["anyboard.busio", "anyboard.digitalio"])


def catch_alls(module: str):
    """Every public function of a module, or of its classes, that takes anything: `*args`, `**named`."""
    found = importlib.import_module(module)
    public = {name: getattr(found, name, None) for name in getattr(found, "__all__", ())}
    public = {name: value for name, value in public.items() if not hasattr(value, "__origin__")}  # a `Union`
    classes = {name: value for name, value in public.items() if isinstance(value, type)}
    functions = {name: value for name, value in public.items() if name not in classes and callable(value)}
    for owner, kind in classes.items():
        if getattr(kind, "_is_protocol", False):
            continue
        members = {name: value for name, value in vars(kind).items() if name == "__init__" or not name.startswith("_")}
        functions.update({f"{owner}.{name}": value for name, value in members.items() if inspect.isfunction(value)})
    anything = {inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD}
    for name, function in functions.items():
        if anything.intersection(each.kind for each in inspect.signature(function).parameters.values()):
            yield f"{module.removeprefix('anyboard.')}.{name}"


def test_what_takes_anything_is_what_does_so_in_its_stub():
    found = [name for module in MODULES if module != "board" for name in catch_alls(f"anyboard.{module}")]
    assert found == TAKE_ANYTHING


def test_what_is_refused_is_left_out():
    stub = """
class Pin:
    @overload
    def on(self, level: int) -> None: ...
    @overload
    @deprecated("no")
    def on(self, level: str) -> None: ...
    @deprecated("no")
    def toggle(self) -> None: ...
    @deprecated("raises")
    def low(self) -> None: ...
"""

    class Pin:
        def on(self, level: int) -> None: ...
        def low(self) -> None: ...

    class Module:
        pass

    Module.Pin = Pin
    assert without_refusals(stub, Module) == (
        "class Pin:\n\n    def on(self, level: int) -> None:\n        ...\n\n"
        "    @deprecated('raises')\n    def low(self) -> None:\n        ...\n"
    )
