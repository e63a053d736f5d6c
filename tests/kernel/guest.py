"""In the guest: mounts what a Linux system has, runs the scenarios, writes the results, switches the machine off.

    guest.py FOLDER     where `request.json` is, and `results.jsonl` goes

Each scenario runs in a process of its own.
"""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
import time
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

LIMIT_S = 60
"""How long a scenario may take."""


def main(folder: Path) -> None:
    """Everything; does not return if this is the first process of a machine."""
    sys.path[0] = str(Path(__file__).resolve().parents[1])
    from kernel import linux

    signal.signal(signal.SIGALRM, lambda number, frame: linux.power_off())
    try:
        request = json.loads((folder / "request.json").read_text())
        sys.path[:0] = [path for path in request["path"] if path not in sys.path]
        os.environ.update(request["environment"])
        os.chdir(request["directory"])
        signal.alarm(request["limit_s"])
        mount_all(linux.mount)
        start_udev(request["udev"])
        say(f"Linux {os.uname().release} is up, {Path('/proc/uptime').read_text().split()[0]} s after its start")
        run_all(request["scenarios"], folder / "results.jsonl")
    except BaseException:
        traceback.print_exc()
    sys.stdout.flush()
    linux.power_off()


def mount_all(mount: Callable[[str, str, str], None]) -> None:
    """The file systems the kernel makes up, and an empty folder for temporary files: /tmp is the computer's."""
    mount("proc", "/proc", "")
    mount("sysfs", "/sys", "")
    mount("devtmpfs", "/dev", "")
    mount("devpts", "/dev/pts", "ptmxmode=666")
    mount("tmpfs", "/dev/shm", "mode=1777")
    mount("tmpfs", os.environ["TMPDIR"], "mode=1777")


def start_udev(program: str) -> None:
    """As on every desktop: libusb learns from it what is plugged in later, and it sets permissions."""
    os.makedirs("/etc/udev/rules.d", exist_ok=True)
    subprocess.run([program, "--daemon"], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    subprocess.run(["udevadm", "trigger"], check=True)
    subprocess.run(["udevadm", "settle"], check=True)


def run_all(names: list[str], results: Path) -> None:
    """Run scenarios by name, one after the other."""
    from kernel.scenarios import preload, scenarios

    preload(names)  # once, as reading files is what is slow here
    known = scenarios()
    with results.open("w") as file:
        for name in names:
            result = run(name, known[name])
            file.write(json.dumps(result) + "\n")
            file.flush()
            say(f"{'PASS' if result['passed'] else 'FAIL'} {name} ({result['seconds']:.1f} s)")
            for line in result["output"].splitlines():
                say(f"    {line}")


def run(name: str, scenario: Callable[[], None]) -> dict[str, Any]:
    """Run one in a child, with what it prints."""
    messages = os.open("/dev/kmsg", os.O_RDONLY | os.O_NONBLOCK)
    os.lseek(messages, 0, os.SEEK_END)
    read, write = os.pipe()
    started = time.monotonic()
    child = os.fork()
    if child == 0:
        os.close(read)
        in_child(scenario, write)
    os.close(write)
    output, ended = collect(read, started + LIMIT_S)
    if not ended:
        os.kill(child, signal.SIGABRT)  # shows where it hangs
        more, _ = collect(read, time.monotonic() + 2)
        output += more + f"\nstopped after {LIMIT_S} s\n".encode()
    os.close(read)
    status = os.waitpid(child, 0)[1]
    try:
        clean_up(child)
    except OSError:
        status = -1
        output += traceback.format_exc().encode()
    if status:
        output += b"\n" + kernel_messages(messages)
    os.close(messages)
    return {
        "name": name,
        "passed": status == 0,
        "seconds": time.monotonic() - started,
        "output": output.decode("utf-8", "replace").strip(),
    }


def in_child(scenario: Callable[[], None], output: int) -> NoReturn:
    """Run it, and end with 0 or 1."""
    import faulthandler

    os.setpgid(0, 0)
    os.dup2(output, 1)
    os.dup2(output, 2)
    faulthandler.enable()
    status = 1
    try:
        scenario()
        status = 0
    except BaseException:
        traceback.print_exc()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


def collect(source: int, deadline: float) -> tuple[bytes, bool]:
    """What arrives until the writers have gone, or until the deadline; and whether they have gone."""
    output = b""
    while select.select([source], [], [], max(0, deadline - time.monotonic()))[0]:
        data = os.read(source, 1 << 16)
        if not data:
            return output, True
        output += data
    return output, False


def kernel_messages(source: int) -> bytes:
    """What the kernel has logged since `source` was opened; a record is "level,number,time,-;text"."""
    lines = []
    try:
        while record := os.read(source, 8192):
            lines.append(b"kernel: " + record.split(b";", 1)[-1].split(b"\n")[0])
    except BlockingIOError:
        pass
    return b"\n".join(lines)


def clean_up(group: int) -> None:
    """End what a scenario has left: its processes, and with them its devices, and its kernel modules."""
    from kernel import device, linux

    try:
        os.killpg(group, signal.SIGKILL)
        while os.waitpid(-group, 0)[0]:  # orphans are the first process's children
            pass
    except (ProcessLookupError, ChildProcessError):
        pass
    device.wait_all_gone()
    for line in Path("/proc/modules").read_text().splitlines():
        linux.unload_module(line.split()[0])


def say(text: str) -> None:
    """On the console."""
    print(text, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
