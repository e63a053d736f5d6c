"""Boots the test kernel and lets it run scenarios.

    python tests/kernel/boot.py [SCENARIO …]     all of them by default; prints what they print

Exit status 0 if all passed.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import textwrap
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kernel.build import Kernel

TESTS = Path(__file__).resolve().parents[1]
MEMORY = "768M"
LIMIT_S = 900
TIMED = "peers/"
"""How the names of scenarios begin that measure time."""
UDEV = ("/usr/lib/systemd/systemd-udevd", "/lib/systemd/systemd-udevd")


class CannotBoot(Exception):
    """The kernel did not run; why, with its console."""


class Run(NamedTuple):
    """What the guest did.

    - `results`: by scenario, as guest.py writes them
    - `console`: everything it printed
    """

    results: dict[str, dict[str, Any]]
    console: str


def boot(kernel: Kernel, scenarios: Sequence[str], watch: Callable[[str], object]) -> Run:
    """Run scenarios in a new guest.

    Args:
        kernel: from `kernel.build`.
        scenarios: their names.
        watch: is called with a line for each scenario when it has ended.

    Raises:
        CannotBoot: the machine did not come up, or did not get to its end.
    """
    with tempfile.TemporaryDirectory(prefix="anyboard-uml-") as folder:
        share = Path(folder)
        request = {
            "scenarios": list(scenarios),
            "path": [path for path in sys.path if path],
            "directory": str(TESTS.parent),
            "udev": udev(),
            "limit_s": LIMIT_S,
            "environment": {
                "ANYBOARD_MODULES": str(kernel.modules),
                "TMPDIR": "/run/tmp",
            },
        }
        (share / "request.json").write_text(json.dumps(request))
        console = _run(kernel, share, watch)
        try:
            lines = (share / "results.jsonl").read_text().splitlines()
        except OSError:
            raise CannotBoot(explain(console)) from None
    results = [json.loads(line) for line in lines]
    return Run({result["name"]: result for result in results}, console)


def boot_several(kernel: Kernel, scenarios: Sequence[str], watch: Callable[[str], object]) -> Run:
    """The same, in a guest for each processor, as much of it is waiting; what measures time then has a guest alone.

    Raises `CannotBoot`.
    """
    timed = [name for name in scenarios if name.startswith(TIMED)]
    others = [name for name in scenarios if name not in timed]
    count = min(os.cpu_count() or 1, len(others))
    with ThreadPoolExecutor(max(count, 1)) as pool:
        futures = [pool.submit(boot, kernel, others[first::count], watch) for first in range(count)]
        runs = [future.result() for future in futures]
    if timed:
        runs.append(boot(kernel, timed, watch))
    results = {name: result for run in runs for name, result in run.results.items()}
    return Run(results, "\n".join(run.console for run in runs))


def udev() -> str:
    """The program of udev's daemon."""
    for place in UDEV:
        if os.path.exists(place):
            return place
    raise CannotBoot("the guest needs udev: sudo apt-get install --no-install-recommends udev")


def _run(kernel: Kernel, share: Path, watch: Callable[[str], object]) -> str:
    words = [
        str(kernel.image),
        f"mem={MEMORY}",
        "root=/dev/root",
        "rootfstype=hostfs",
        "rootflags=/",
        "ro",
        "loglevel=1",
        "con=null",
        "con0=null,fd:1",
        "init=/bin/sh",
        f"anyboard_share={share}",
        f"anyboard_python={sys.executable}",
        f"anyboard_tests={TESTS}",
        "--",
        str(TESTS / "kernel" / "guest_init.sh"),
    ]
    lines = []
    # a session of its own, as the machine is many processes that have to end together
    with subprocess.Popen(
        words,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        start_new_session=True,
    ) as process:
        limit = threading.Timer(LIMIT_S + 30, os.killpg, (process.pid, signal.SIGKILL))
        limit.daemon = True
        limit.start()
        try:
            for line in process.stdout or ():
                lines.append(line.rstrip() + "\n")
                if line.startswith(("Linux ", "PASS ", "FAIL ")):
                    watch(line.rstrip())
        except BaseException:
            os.killpg(process.pid, signal.SIGKILL)
            raise
        finally:
            limit.cancel()
    return "".join(lines)


def explain(console: str) -> str:
    """Why a kernel did not run, as far as its console tells."""
    last = "\n".join(console.splitlines()[-30:])
    if "Checking that ptrace" in console and "system call numbers...OK" not in console:
        return f"User-Mode Linux needs ptrace, which this machine (a container's seccomp?) forbids:\n{last}"
    return f"the guest did not come up; its console ends with:\n{last}"


def main(names: Sequence[str]) -> int:
    """Run; exit status."""
    sys.path.insert(0, str(TESTS))
    from kernel.build import CannotBuild, kernel
    from kernel.scenarios import scenarios

    names = names or list(scenarios())
    try:
        run = boot_several(kernel(), names, watch=lambda line: print(line, file=sys.stderr, flush=True))
    except (CannotBuild, CannotBoot) as error:
        print(error, file=sys.stderr)
        return 1
    failed = 0
    for name in names:
        result = run.results.get(name, {"passed": False, "output": f"it did not run\n{run.console[-2000:]}"})
        failed += not result["passed"]
        print("PASS" if result["passed"] else "FAIL", name)
        print(textwrap.indent(result["output"], "    "))
    return min(failed, 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
