"""A micro:bit V1 with MicroPython 1.9.2 (Debian: firmware-microbit-micropython) in QEMU, as a board on a socket.

What QEMU has of it: the processor, the UART, timers, and pins, whose registers and levels `Wires` can get at.
The I2C peripheral is a stub: every address answers, and every byte read is `I2C_READS`.  Analog inputs read 0.
``temperature()``, ``compass.heading()`` and anything that SPI sends wait for hardware that is not there, for good.
"""

from __future__ import annotations

import ctypes
import json
import os
import shutil
import signal
import socket
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from boards.child import running_module
from boards.console import Console
from boards.expected import missing
from boards.microbit_wires import Wires

if TYPE_CHECKING:
    from collections.abc import Iterator

I2C_READS = 0x2E
"""QEMU's ``hw/i2c/microbit_i2c.c`` answers this to whatever is read."""
_QEMU = "qemu-system-arm"
_FIRMWARE = Path("/usr/share/firmware-microbit-micropython/firmware.hex")
_PACKAGES = "apt-get install --no-install-recommends qemu-system-arm firmware-microbit-micropython"
_SET_DEATH_SIGNAL = 1  # PR_SET_PDEATHSIG, linux/prctl.h


@contextmanager
def microbit_board() -> Iterator[str]:
    """A board for the block; yields its URL (``socket://127.0.0.1:PORT``).

    One host at a time: a second one waits until the first has hung up.  Nothing holds back what the
    firmware has no room for, as on the real one.
    """
    with wired_microbit() as (url, _):
        yield url


@contextmanager
def wired_microbit() -> Iterator[tuple[str, Wires]]:
    """As `microbit_board`, with the way to its pins."""
    if sys.platform != "linux":
        missing("microbit", "the micro:bit's firmware is looked for where Debian puts it")
    if shutil.which(_QEMU) is None or not _FIRMWARE.exists():
        missing("microbit", f"there is no {_QEMU} or no {_FIRMWARE} ({_PACKAGES})")
    ours, inside = socket.socketpair()
    with ours, inside, socket.create_server(("127.0.0.1", 0)) as server:
        url = f"socket://127.0.0.1:{server.getsockname()[1]}"
        config = {"server": server.fileno(), "wires": inside.fileno()}
        with running_module("boards.microbit_board", config, tuple(config.values())) as qemu:
            try:
                with Console(url) as console:  # it is up when it answers
                    console.write(b"\r\x03\x02")
                    console.until(b">>> ")
            except (TimeoutError, ConnectionError) as error:
                raise RuntimeError(f"{_QEMU} does not start: {error}: {''.join(qemu.errors)}") from error
            yield url, Wires(ours)


def main() -> None:
    """Become QEMU, which ends when the process that started this does."""
    config = json.loads(sys.argv[1])
    ctypes.CDLL(None).prctl(_SET_DEATH_SIGNAL, signal.SIGKILL, 0, 0, 0)
    print("{}", flush=True)
    os.execlp(
        _QEMU,
        _QEMU,
        *("-M", "microbit", "-accel", "tcg", "-display", "none", "-monitor", "none"),
        *("-chardev", f"socket,id=usb,fd={config['server']},server=on,wait=off,nodelay=on", "-serial", "chardev:usb"),
        *("-chardev", f"socket,id=wires,fd={config['wires']}", "-object", "qtest,id=test,chardev=wires"),
        *("-device", f"loader,file={_FIRMWARE}"),
    )


if __name__ == "__main__":
    main()
