"""`import anyboard` and the modules every program imports stay small and touch nothing."""

from __future__ import annotations

import json
import subprocess
import sys

THE_LINE = "import anyboard; from anyboard import board, busio, digitalio"

FORBIDDEN = {
    "dataclasses",
    "typing",
    "typing_extensions",
    "enum",
    "re",
    "importlib.metadata",
    "importlib.util",
    "inspect",
    "functools",
    "contextlib",
    "tomllib",
    "tomli",
    "threading",
    "json",
    "collections.abc",
    "socket",
    "subprocess",
    "serial",
    "usb",
    "hid",
}


def imported_by(statement: str) -> set[str]:
    """The modules a statement adds to those of a bare interpreter, `site` included."""
    program = f"import sys; before = set(sys.modules)\n{statement}\nafter = set(sys.modules)\n"
    program += "import json; print(json.dumps(sorted(after - before)))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout))


def test_the_closure_holds_nothing_expensive():
    imported = imported_by(THE_LINE)
    assert "anyboard.digitalio" in imported
    assert imported & FORBIDDEN == set()


def test_the_closure_holds_no_backend_and_no_registry():
    ours = {name for name in imported_by(THE_LINE) if name.startswith("anyboard")}
    assert not [name for name in ours if name.startswith(("anyboard.sim", "anyboard.adapters", "anyboard.transports"))]
    assert "anyboard.core.registry" not in ours


def test_importing_the_package_alone_loads_none_of_its_modules():
    assert {name for name in imported_by("import anyboard") if name.startswith("anyboard")} == {"anyboard"}


def test_every_public_name_is_there():
    program = "import anyboard; names = [getattr(anyboard, name) for name in anyboard.__all__]; assert all(names)\n"
    program += "assert set(anyboard.__all__) <= set(dir(anyboard))"
    subprocess.run([sys.executable, "-c", program], check=True)


def test_an_unknown_public_name_is_an_attribute_error():
    program = "import anyboard; assert not hasattr(anyboard, 'nothing')"
    subprocess.run([sys.executable, "-c", program], check=True)
