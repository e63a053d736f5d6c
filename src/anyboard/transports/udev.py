"""The udev rules that let users open adapters on Linux, and their installation."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

RULES = "udev/rules.d/70-anyboard.rules"
"""Below ``/etc``.  The tag `uaccess` is read by systemd's ``73-seat-late.rules``, so ours must come before."""

# Who may use hardware, as distributions name the group: Debian and its kin; Debian's and Fedora's
# serial ports; Arch's.
_GROUPS = ("plugdev", "dialout", "uucp")

_RELOAD = (
    ("udevadm", "control", "--reload"),
    ("udevadm", "trigger", "--subsystem-match=usb", "--subsystem-match=hidraw"),
)


def rules(ids: Iterable[tuple[int, int]], group: str | None) -> str:
    """The text of the rule file.

    Args:
        ids: vendor and product numbers.
        group: whose members may open the adapters without sitting at the computer (over SSH); None: anybody may.
    """
    access = 'MODE="0666"' if group is None else f'GROUP="{group}", MODE="0660"'
    lines = [
        "# USB adapters of anyboard.  Written by: anyboard doctor --install-udev",
        "# The user at the computer may open them (uaccess); so may "
        + ("everybody else." if group is None else f"the group {group}, for instance over SSH."),
    ]
    for vendor, product in sorted(set(ids)):
        lines += _rule(vendor, product, access)
    return "\n".join(lines) + "\n"


def _rule(vendor: int, product: int, access: str) -> list[str]:
    # the first is for libusb, the second for hidapi's hidraw
    return [
        f'SUBSYSTEM=="usb", ENV{{DEVTYPE}}=="usb_device", ATTR{{idVendor}}=="{vendor:04x}", '
        f'ATTR{{idProduct}}=="{product:04x}", {access}, TAG+="uaccess"',
        f'KERNEL=="hidraw*", ATTRS{{idVendor}}=="{vendor:04x}", ATTRS{{idProduct}}=="{product:04x}", '
        f'{access}, TAG+="uaccess"',
    ]


def group_for_hardware(etc: Path = Path("/etc")) -> str | None:
    """The group of this system that the rules name; None if it has none of the usual ones."""
    try:
        text = (etc / "group").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    names = {line.partition(":")[0] for line in text.splitlines()}
    return next((name for name in _GROUPS if name in names), None)


def covers(etc: Path, vendor: int, product: int) -> bool:
    """Whether the installed rule file has this adapter."""
    try:
        text = (etc / RULES).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return f'=="{vendor:04x}", ATTR{{idProduct}}=="{product:04x}"' in text


def command() -> str:
    """What installs the rules, for a shell."""
    return f"sudo {python()} -m anyboard doctor --install-udev"


def python() -> str:
    """This interpreter, for a shell: another one may not have anyboard."""
    path = sys.executable or "python3"
    return f'"{path}"' if " " in path else path


def install(text: str, etc: Path = Path("/etc"), run: Callable[[Sequence[str]], object] | None = None) -> list[str]:
    """Write the rule file and have udev apply it to what is plugged in.

    The file is replaced in one step.  Raises PermissionError (you are not root), OSError.

    Args:
        text: from `rules`.
        etc: where the system's configuration is.
        run: runs a command; None: as a process, where there is an `udevadm`.

    Returns:
        What was done, a sentence each.
    """
    path = etc / RULES
    done = []
    if _content(path) == text:
        done.append(f"{path} is up to date")
    else:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_name(path.name + ".new")  # udev reads only names that end in .rules
        fresh.write_text(text, encoding="utf-8")
        fresh.chmod(0o644)
        os.replace(fresh, path)
        done.append(f"wrote {path}")
    if run is None:
        if shutil.which("udevadm") is None:
            return [*done, "there is no udevadm here; plug the adapters in again"]
        run = _run
    for words in _RELOAD:
        run(words)
        done.append(f"ran {' '.join(words)}")
    return done


def _content(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None


def _run(words: Sequence[str]) -> None:
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        raise OSError(f"{' '.join(words)} failed: {done.stderr.strip() or done.returncode}")


def fix(vendor: int, product: int, etc: Path, group: str | None, members: Collection[str]) -> str:
    """What to do if an adapter may not be opened.

    Args:
        vendor, product: its numbers.
        etc: where the system's configuration is.
        group: `group_for_hardware`.
        members: the groups this user is in.
    """
    if not covers(etc, vendor, product):
        pasted = "\n".join(_rule(vendor, product, 'MODE="0666"' if group is None else f'GROUP="{group}", MODE="0660"'))
        return f"{command()}\nor put into {etc / RULES}, then plug it in again:\n{pasted}"
    again = f"{etc / RULES} allows it, but came later than the adapter: plug it in again"
    if group is None or group in members:
        return again
    return f"{again}\nover SSH, join the group {group} and log in again:\nsudo usermod -aG {group} $USER"
