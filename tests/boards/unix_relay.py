"""The process around a unix MicroPython that makes a board of it.

    python -m boards.unix_relay '{"command": ["micropython"], "root": …, "library": …, "requests": 3, "events": 4, …}'

The interpreter has a pty of its own.  0x03 becomes SIGINT exactly while the interpreter has its interrupt
character set, which it shows by catching that signal; otherwise (at the prompt, or after
``micropython.kbd_intr(-1)``) it is a byte like others.  When the interpreter ends, the board has been reset.

Prints one line of JSON, ``{"url": …}``, when the board is up.  Ends when stdin does.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import socket
import struct
import subprocess
import sys
import termios
import time
from typing import Any

from boards.host_end import PtyHost, SocketHost, raw_pty

_RAW_BANNER = b"raw REPL; CTRL-B to exit\r\n>"
_PROMPT = b">>> "
_BOOT_FRAME = struct.Struct("<HB4s")
_BOOT_ANSWER = struct.Struct("<HB4sB?q")
_BOOT = 1
_AT_MOST = 65536  # bytes on their way to the host: back-pressure, as USB has


class Interpreter:
    """A MicroPython that comes up again whenever it ends."""

    def __init__(self, config: dict[str, Any]) -> None:
        self.was_reset = False
        self._config = config
        self._requests = socket.socket(fileno=config["requests"])
        self._events = socket.socket(fileno=config["events"])
        self._is_raw = False
        self._said = b""
        self.master = self._slave = self.ended = -1
        self._start()

    def _boot_hardware(self) -> None:
        nonce = os.urandom(4)
        self._requests.sendall(_BOOT_FRAME.pack(5, _BOOT, nonce))
        received = b""
        while True:  # what an interpreter that has died did not read comes first
            received += self._requests.recv(65536)
            at = received.rfind(nonce)
            if at >= 3 and len(received) == at - 3 + _BOOT_ANSWER.size:
                break
        with contextlib.suppress(BlockingIOError):
            while self._events.recv(65536, socket.MSG_DONTWAIT):
                pass
        self.was_reset = _BOOT_ANSWER.unpack(received[at - 3 :])[4]

    def _start(self, said: bytes = b"") -> None:
        """Start one; `said` is what the host is told before."""
        self._boot_hardware()
        if self.was_reset:  # by machine.reset()
            said, self._is_raw = b"", False
        if self.master >= 0:
            for descriptor in (self.master, self._slave, self.ended):
                os.close(descriptor)
        self.master, self._slave = raw_pty()
        root, library = self._config["root"], self._config["library"]
        environment = {
            **os.environ,
            "MICROPYPATH": f".frozen:{root}:{root}/lib:{library}",
            "HOME": self._config["home"],
            "SIMHW_REQUESTS": str(self._config["requests"]),
            "SIMHW_EVENTS": str(self._config["events"]),
        }
        has_program = not self._is_raw and os.path.exists(os.path.join(root, "main.py"))
        self._process = subprocess.Popen(
            [*self._config["command"], *(("-i", "main.py") if has_program else ())],
            stdin=self._slave,
            stdout=self._slave,
            stderr=self._slave,
            cwd=root,
            env=environment,
            start_new_session=True,
            pass_fds=(self._config["requests"], self._config["events"]),
        )
        self.ended = os.pidfd_open(self._process.pid)
        self._tail = b""
        self.pending = said
        if has_program:
            self._let_it_begin()
        else:
            said_at_start = self._until(_PROMPT)
            if self._is_raw:
                os.write(self.master, b"\x01")
                said_at_start = self._until(_RAW_BANNER)[-len(_RAW_BANNER) :]
            self.pending += said_at_start

    def _until(self, end: bytes) -> bytes:
        said = b""
        while not said.endswith(end):
            more = os.read(self.master, 65536)
            if not more:
                raise RuntimeError(f"the interpreter said {said!r} and ended")
            said += more
        return said

    def output(self) -> bytes:
        """What it has said; b"" never: when it ends, the next one's banner."""
        # the slave is open here too, so an end shows only in the process
        said, self._said = self._said, b""
        if select.select([self.master], [], [], 0)[0]:
            said += os.read(self.master, 65536)
        self._tail = (self._tail + said)[-2 * len(_RAW_BANNER) :]
        raw, friendly = self._tail.rfind(_RAW_BANNER), self._tail.rfind(_PROMPT)
        if raw != friendly:  # neither is there
            self._is_raw = raw > friendly
        if said or self._process.poll() is None:
            return said
        self._start(b"MPY: soft reboot\r\n")
        said, self.pending = self.pending, b""
        return said

    def input(self, data: bytes) -> None:
        """Bytes for it."""
        while b"\x03" in data:
            before, _, data = data.partition(b"\x03")
            self._write(before)
            if self._catches_interrupts():
                termios.tcflush(self._slave, termios.TCIFLUSH)  # as boards do
                self._let_it_wait()
                os.kill(self._process.pid, signal.SIGINT)
                self._let_it_see()
            else:
                self._write(b"\x03")
        self._write(data)

    def _let_it_begin(self) -> None:
        # a Ctrl-C before it can be interrupted would be a byte for nobody
        for _ in range(200):
            if self._catches_interrupts() or select.select([self.master], [], [], 0.005)[0]:
                return

    def _let_it_wait(self) -> None:
        # its KeyboardInterrupt is raised wherever it is, and leaves the lock of its heap locked if that is there
        for _ in range(200):
            with contextlib.suppress(OSError), open(f"/proc/{self._process.pid}/stat") as status:
                if status.read().rpartition(") ")[2].startswith("S"):
                    return
            time.sleep(0.0005)

    def _let_it_see(self) -> None:
        # a second signal before it has seen the first one would kill it
        for _ in range(20):
            if not self._catches_interrupts():
                return
            time.sleep(0.001)

    def _write(self, data: bytes) -> None:
        # it takes nothing more while nobody reads what it says
        os.set_blocking(self.master, False)
        while data:
            readable, writable, _ = select.select([self.master], [self.master], [])
            if readable:
                self._said += os.read(self.master, 65536)
            if writable:
                with contextlib.suppress(BlockingIOError):
                    data = data[os.write(self.master, data[:4096]) :]
        os.set_blocking(self.master, True)

    def _catches_interrupts(self) -> bool:
        with contextlib.suppress(OSError), open(f"/proc/{self._process.pid}/status") as status:
            for line in status:
                if line.startswith("SigCgt:"):
                    return bool(int(line.split()[1], 16) >> (signal.SIGINT - 1) & 1)
        return False

    def stop(self) -> None:
        """End it for good."""
        self._process.kill()


def main() -> None:
    config = json.loads(sys.argv[1])
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # inherited, so that only MicroPython's own handler counts
    interpreter = Interpreter(config)
    host = SocketHost() if config["socket"] else PtyHost()
    print(json.dumps({"url": host.url}), flush=True)
    waiting, interpreter.pending = interpreter.pending, b""
    try:
        while True:
            sources = [sys.stdin, *host.readable()]
            if len(waiting) < _AT_MOST:
                sources += [interpreter.master, interpreter.ended]
            ready, writable, _ = select.select(sources, host.writable() if waiting else [], [])
            if sys.stdin in ready:
                return
            asking = [source for source in host.readable() if source in ready]
            if asking:
                interpreter.input(host.read(asking))
            if writable:
                waiting = waiting[host.write(waiting) :]
            if not host.writable():
                waiting = b""  # nobody listens
            if len(waiting) < _AT_MOST:
                waiting += interpreter.output()
            if interpreter.was_reset:
                interpreter.was_reset = False
                host.unplug()
    finally:
        interpreter.stop()


if __name__ == "__main__":
    main()
