"""The test kernel: User-Mode Linux, built from Debian's source package and kept in the user's cache folder.

    python tests/kernel/build.py [--install]

A build takes about 8 minutes of one CPU, and 2.5 GB of the cache folder while it runs; 8 MB stay.  Nothing
happens if the kernel is there.  `--install` lets it install missing Debian packages (as root).

Exit status 0, or 1 with the reason why there can be no kernel here.
"""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

SOURCE_PACKAGE = "linux-source-6.12"
CONFIG = Path(__file__).with_name("kernel.config")
MODULES = ("drivers/hid/hid-mcp2221.ko", "drivers/hid/hid-cp2112.ko", "drivers/spi/spi-ch341.ko")
TOOLS = {  # what a build runs: the Debian package it is in
    "make": "make",
    "gcc": "gcc",
    "flex": "flex",
    "bison": "bison",
    "bc": "bc",
    "xz": "xz-utils",
    "perl": "perl",
}
GUEST_TOOLS = {"udevadm": "udev", "mount": "mount"}
"""What the guest runs, of the same computer."""
DEBIAN_TOOLS = ("apt-get", "dpkg-deb")
LINES_OF_MAKE = 1500
"""How many lines make writes, about: for the progress shown."""


class CannotBuild(Exception):
    """Why there is no kernel, and what to do."""


class Kernel:
    """A kernel in the cache.

    - `image`: the program that is the kernel
    - `modules`: the folder of its modules
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.image = folder / "linux"
        self.modules = folder / "modules"

    @property
    def is_built(self) -> bool:
        """The folder appears when it is complete."""
        return self.folder.is_dir()


def cached() -> Kernel:
    """Where the kernel of this configuration is, or will be."""
    recipe = f"{SOURCE_PACKAGE} {MODULES} {platform.machine()}\n".encode() + CONFIG.read_bytes()
    name = f"uml-{hashlib.sha256(recipe).hexdigest()[:12]}"
    return Kernel(Path(os.environ.get("XDG_CACHE_HOME") or "~/.cache").expanduser() / "anyboard" / name)


def kernel(*, install: bool = False) -> Kernel:
    """The kernel; builds it if it is missing.

    Raises:
        CannotBuild: with the reason and what to do.
    """
    found = cached()
    check_machine()
    need(GUEST_TOOLS, install)
    if not found.is_built:
        for name in DEBIAN_TOOLS:
            if shutil.which(name) is None:
                raise CannotBuild(f"the kernel's source is Debian's package {SOURCE_PACKAGE}; there is no {name} here")
        need(TOOLS, install)
        with only_one(found.folder):
            if not found.is_built:  # another build may just have finished
                build(found)
    return found


def check_machine() -> None:
    """Raises CannotBuild where User-Mode Linux does not exist."""
    if sys.platform != "linux" or platform.machine() != "x86_64":
        raise CannotBuild(
            f"User-Mode Linux runs on Linux on x86_64, and this is {sys.platform} on {platform.machine()}"
        )


def need(tools: Mapping[str, str], install: bool) -> None:
    """Raises CannotBuild if a program is missing that may not, or cannot, be installed."""
    missing = [package for tool, package in tools.items() if shutil.which(tool) is None]
    if not missing:
        return
    words = ["apt-get", "install", "--no-install-recommends", *missing]
    if not install or shutil.which("apt-get") is None:
        raise CannotBuild(f"the kernel tests need: sudo {' '.join(words)}")
    say(f"installing {' '.join(missing)}")
    run(["apt-get", "update", "-qq"])
    run([*words, "-qq", "-y"])


def build(target: Kernel) -> None:
    """Download, configure, compile; goes on where an interrupted build stopped."""
    work = target.folder.with_suffix(".building")
    work.mkdir(parents=True, exist_ok=True)
    source, output = work / SOURCE_PACKAGE, work / "build"
    if not source.is_dir():
        fetch(work)
    make = ["make", "-C", str(source), "ARCH=um", f"O={output}", f"-j{os.cpu_count() or 1}"]
    configure(make, output)
    say(f"compiling User-Mode Linux from {SOURCE_PACKAGE} (once; into {target.folder})")
    run_with_progress([*make, "linux", "modules"])
    finished = work / "finished"
    shutil.rmtree(finished, ignore_errors=True)
    (finished / "modules").mkdir(parents=True)
    shutil.copy2(output / "linux", finished)
    shutil.copy2(output / ".config", finished / "config")
    for module in MODULES:
        shutil.copy2(output / module, finished / "modules")
    finished.rename(target.folder)
    shutil.rmtree(work)


def fetch(work: Path) -> None:
    """The source, unpacked."""
    say(f"downloading and unpacking {SOURCE_PACKAGE}")
    try:
        run(["apt-get", "download", "-qq", SOURCE_PACKAGE], cwd=work)
    except CannotBuild as error:
        raise CannotBuild(f"{error}\nIf the package is unknown, `apt-get update` first") from None
    (package,) = work.glob(f"{SOURCE_PACKAGE}_*.deb")
    run(["dpkg-deb", "-x", package.name, "package"], cwd=work)
    package.unlink()
    unpacked = work / "unpacked"
    unpacked.mkdir(exist_ok=True)
    run(["tar", "-C", str(unpacked), "-xf", f"package/usr/src/{SOURCE_PACKAGE}.tar.xz"], cwd=work)
    shutil.rmtree(work / "package")
    (unpacked / SOURCE_PACKAGE).rename(work / SOURCE_PACKAGE)


def configure(make: Sequence[str], output: Path) -> None:
    """Raises CannotBuild if this source refuses one of our settings."""
    run([*make, "tinyconfig"])
    config = output / ".config"
    wanted = CONFIG.read_text()
    with config.open("a") as file:  # where a setting is there twice, the last one counts
        file.write(wanted)
    run([*make, "olddefconfig"])
    settings = set(config.read_text().splitlines())
    refused = [line for line in wanted.splitlines() if line.startswith("CONFIG_") and line not in settings]
    if refused:
        raise CannotBuild(f"{SOURCE_PACKAGE} does not take: {', '.join(refused)}")


def run(words: Sequence[str], cwd: Path | None = None) -> None:
    """Raises CannotBuild with what the command printed, if it fails."""
    done = subprocess.run(words, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        raise CannotBuild(f"`{' '.join(words)}` failed:\n{done.stdout.strip()}")


def run_with_progress(words: Sequence[str]) -> None:
    """The same, with how far it is: on one line of a terminal, or now and then in a log."""
    in_place = sys.stderr.isatty()
    started = shown = time.monotonic()
    lines: list[str] = []
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        for line in process.stdout or ():
            lines.append(line)
            now = time.monotonic()
            if now - shown >= (0.5 if in_place else 60):
                shown = now
                percent = min(99, 100 * len(lines) // LINES_OF_MAKE)
                text = f"kernel: {percent} %, {(now - started) / 60:.1f} min"
                print(f"\r{text}" if in_place else text, end="" if in_place else "\n", file=sys.stderr, flush=True)
    if in_place:
        print(file=sys.stderr)
    if process.returncode:
        raise CannotBuild(f"`{' '.join(words)}` failed:\n{''.join(lines[-40:])}")
    say(f"compiled in {(time.monotonic() - started) / 60:.1f} minutes ({len(lines)} steps)")


@contextmanager
def only_one(folder: Path) -> Iterator[None]:
    """One build at a time; a second one waits."""
    import fcntl  # Linux is known by now

    folder.parent.mkdir(parents=True, exist_ok=True)
    with folder.with_suffix(".lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def say(text: str) -> None:
    """What is going on."""
    print(text, file=sys.stderr, flush=True)


def main(arguments: Sequence[str]) -> int:
    """Build; exit status."""
    if [argument for argument in arguments if argument != "--install"]:
        print(__doc__)
        return 2
    try:
        print(kernel(install="--install" in arguments).image)
    except CannotBuild as error:
        print(f"no test kernel: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
