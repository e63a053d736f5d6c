"""What `anyboard doctor` says about everything around the adapters: Python, names, other packages."""

from __future__ import annotations

import os
import platform
import sys
from importlib.util import find_spec

from anyboard.core import registry
from anyboard.core.checkup import Check
from anyboard.core.errors import AnyboardError
from anyboard.transports.installations import check_pyserial, installed, pip

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def look_around(environment: Mapping[str, str] | None = None) -> Iterator[Check]:
    """The general lines.  `environment`: the variables; None: this process's."""
    from anyboard import __version__

    variables = os.environ if environment is None else environment
    bits = 64 if sys.maxsize > 2**32 else 32
    yield Check("Python", "ok", f"{sys.version.split()[0]}, {bits} bits, on {sys.platform} ({sys.executable})", "")
    yield Check("anyboard", "ok", f"{__version__} ({os.path.dirname(os.path.dirname(os.path.abspath(__file__)))})", "")
    yield from _windows_around_linux()
    yield check_pyserial()
    yield _anyboard_variable(variables.get("ANYBOARD", "").strip())
    yield from _blinka_variables(variables)
    yield _who_is_board()


def _windows_around_linux() -> Iterator[Check]:
    if sys.platform == "linux" and "microsoft" in platform.release().lower():  # WSL's kernels say so
        yield Check(
            "WSL",
            "unknown",
            "this Linux runs under Windows and sees no USB device before Windows hands it over",
            "in Windows, with usbipd-win (https://github.com/dorssel/usbipd-win):\n"
            "usbipd list\n"
            "usbipd attach --wsl --busid BUSID",
        )


def _anyboard_variable(url: str) -> Check:
    if not url:
        return Check("ANYBOARD", "ok", "not set: a program that names no board gets the only one plugged in", "")
    try:
        registry.backend(registry.parse_url(url).backend)
    except AnyboardError as error:
        return Check("ANYBOARD", "problem", f"{url!r}: {error}", "set it to a URL of `anyboard list`, or unset it")
    return Check("ANYBOARD", "ok", f"{url}: what a program gets that names no board", "")


def _blinka_variables(variables: Mapping[str, str]) -> Iterator[Check]:
    """Blinka's way to choose an adapter (``BLINKA_MCP2221=1``), which is not ours."""
    known = registry.backend_names()
    for variable in sorted(variables):
        prefix, _, adapter = variable.partition("BLINKA_")
        if prefix or not adapter:
            continue
        name = adapter.lower()
        instead = f"here it is ANYBOARD={name}, or `anyboard run -b {name}`" if name in known else "see `anyboard list`"
        yield Check(variable, "unknown", "is read by Adafruit-Blinka only, not by anyboard", instead)


def _who_is_board() -> Check:
    """Who answers to `import board` in a plain ``python``, and what is so only under `anyboard run`."""
    blinka = installed("Adafruit-Blinka")
    origin = _origin_of("board")
    if blinka and origin and _is_blinkas(origin):
        who = f"Adafruit-Blinka {blinka} in a plain python, anyboard under `anyboard run` and after anyboard.activate()"
        return Check("import board", "ok", who, "")
    if origin is None:
        nobody = "nobody in a plain python, anyboard under `anyboard run` and after anyboard.activate()"
        return Check("import board", "ok", nobody, "")
    if _is_ours(origin):
        return Check("import board", "ok", f"anyboard, also in a plain python ({origin})", "")
    # a script's own board.py, or the package `board` on PyPI, which has nothing to do with CircuitPython
    package = installed("board")
    finding = f"{origin} in a plain python; `anyboard run` and anyboard.activate() put anyboard before it"
    if package is None:
        return Check("import board", "unknown", finding, "rename that file if you did not mean it")
    return Check("import board", "unknown", f"{finding} (the package `board` {package})", pip("uninstall -y board"))


def _origin_of(name: str) -> str | None:
    """The file that `import name` would load, found without loading it."""
    try:
        spec = find_spec(name)
    except (ImportError, ValueError):
        return None
    return None if spec is None else spec.origin


def _is_blinkas(origin: str) -> bool:
    """Blinka's `board.py` lies beside its package."""
    return os.path.isdir(os.path.join(os.path.dirname(origin), "adafruit_blinka"))


def _is_ours(origin: str) -> bool:
    from anyboard.activation import shims_folder

    return os.path.dirname(os.path.realpath(origin)) == os.path.realpath(shims_folder())
