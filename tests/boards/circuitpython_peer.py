"""A CircuitPython board on a socket: what the host sees of one, byte for byte as recorded.

No registry has CircuitPython's firmware.  This answers as it does (tests/data/circuitpython_repl_bytes.txt),
and runs the code it is sent in a thread, with anyboard's API modules, which are CircuitPython's, on a bench.

What it cannot do: refuse what only CPython's language has.  The real MicroPython of the other boards does.
"""

from __future__ import annotations

import socket
import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from boards import circuitpython_text as text
from boards.circuitpython_console import Console, Interrupted
from boards.circuitpython_modules import HardReset, Modules, SoftReboot
from boards.files import check_unchanged
from boards.slot import slot_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType
    from typing import Any

    from anyboard.sim import Bench
    from boards.slot import Slot

_CTRL_A, _CTRL_B, _CTRL_C, _CTRL_D, _CTRL_E = range(1, 6)
_WINDOW = 128  # bytes of raw-paste code that may be on their way
_END_SECONDS = 10


class CircuitPythonBoard:
    """The board: REPL and code in a thread of its own.

    Args:
        bench: what its pins are wired to.
        code: its code.py.
        is_mounted: the computer has its drive mounted.
    """

    def __init__(self, bench: Bench | Slot, code: str, *, is_mounted: bool = True) -> None:
        self._code = code
        self._server = socket.create_server(("127.0.0.1", 0))
        self.url = f"socket://127.0.0.1:{self._server.getsockname()[1]}"
        self.console = Console()
        """Its USB serial line."""
        self._modules = Modules(slot_of(bench), self.console, is_mounted=is_mounted)
        self._is_raw = False
        self._globals: dict[str, Any] = {}
        self._failure: BaseException | None = None
        self._threads = [
            threading.Thread(target=target, name=f"CircuitPython {target.__name__}", daemon=True)
            for target in (self._accept, self._live)
        ]
        for thread in self._threads:
            thread.start()

    @property
    def written(self) -> list[str]:
        """Files that code has tried to write."""
        return self._modules.files.written

    def close(self) -> None:
        """End it.  Raises what went wrong in it."""
        self.console.end()
        self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        for thread in self._threads:
            thread.join(_END_SECONDS)
        self._modules.stop()
        if self._failure is not None:
            raise self._failure

    def _accept(self) -> None:
        while True:
            try:
                host, _ = self._server.accept()
            except OSError:  # closed under it
                return
            with host:
                host.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self.console.serve(host)

    # -- what the board does, from power-up on ------------------------------------------------

    def _live(self) -> None:
        try:
            while True:
                try:
                    self._session()
                except HardReset:
                    self._is_raw = False
                    self.console.unplug()
                self._modules.stop()
                self._modules.start()
        except Interrupted:
            pass
        except BaseException as error:
            self._failure = error

    def _session(self) -> None:
        """From one start of the interpreter to the next."""
        self._globals = {"__name__": "__main__", "__builtins__": self._modules.builtins}
        if self._is_raw:
            self.console.say(text.RAW_BANNER)
        elif self._run_code_py():
            return
        while not (self._raw_command() if self._is_raw else self._friendly_character()):
            pass

    def _run_code_py(self) -> bool:
        """code.py, then wait for a key; whether that asks for a reload."""
        say = self.console.say
        say(text.OUTPUT_FOLLOWS + self._title("code.py"))
        again = self._execute(self._code, "code.py", "exec")
        say(self._title("Done") + text.DONE)
        if again:
            return True
        say(text.PRESS_ANY_KEY)
        if self._key() == _CTRL_D:
            self._say_reboot()
            return True
        say(self._title("REPL") + "\n" + text.BANNER + ">>> ")
        return False

    def _title(self, what: str) -> str:
        return text.title(what) if self._modules.title_bar else ""

    def _say_reboot(self) -> None:
        self.console.say("\n" + self._title("Done") + text.SOFT_REBOOT)

    def _key(self) -> int:
        return self.console.read(1, None)[0]

    # -- the friendly REPL --------------------------------------------------------------------

    def _friendly_character(self) -> bool:
        """One character at a prompt, or the line that it begins; whether the interpreter is to start anew."""
        say = self.console.say
        line = ""
        while True:
            key = self._key()
            if key == _CTRL_A:
                say("\n" + self._title("Done") + text.RAW_BANNER)
                self._is_raw = True
                return False
            if key == _CTRL_B:
                say("\n" + text.BANNER + ">>> ")
                return False
            if key == _CTRL_C:
                say("\n>>> ")
                return False
            if key == _CTRL_D and not line:
                self._say_reboot()
                return True
            if key in b"\r\n":
                say("\n")
                again = self._execute(line, "<stdin>", "single") if line else False
                if again:
                    self.console.say(text.SOFT_REBOOT)
                else:
                    say(">>> ")
                return again
            line += chr(key)
            say(chr(key))

    # -- the raw REPL -------------------------------------------------------------------------

    def _raw_command(self) -> bool:
        """One command, or one control character; whether the interpreter is to start anew."""
        say = self.console.say
        code = bytearray()
        while True:
            key = self._key()
            if key == _CTRL_A:
                say(text.RAW_BANNER)
                return False
            if key == _CTRL_B:
                say("\n" + self._title("REPL") + "\n" + text.BANNER + ">>> ")
                self._is_raw = False
                return False
            if key == _CTRL_C:
                code.clear()
            elif key == _CTRL_E and not code:
                return self._raw_paste()
            elif key == _CTRL_D and code:
                return self._run_raw(code, "OK")
            elif key == _CTRL_D:  # as cheap a way as any to get a fresh interpreter
                say("OK")
                self._say_reboot()
                return True
            else:
                code.append(key)

    def _run_raw(self, code: bytearray, accepted: str) -> bool:
        again = self._execute(code.decode(), "<stdin>", "exec", accepted, "\x04")
        self.console.say("\x04" + (text.SOFT_REBOOT if again else ">"))
        return again

    def _raw_paste(self) -> bool:
        if self.console.read(2, None) != b"A\x01":
            self.console.say(text.RAW_BANNER)
            return False
        self.console.write(b"R\x01" + _WINDOW.to_bytes(2, "little") + b"\x01")
        code = bytearray()
        while True:
            key = self._key()
            if key in (_CTRL_C, _CTRL_D):
                if key == _CTRL_D:
                    return self._run_raw(code, "\x04")
                self.console.say("\x04\x04\nKeyboardInterrupt: \n\x04>")
                return False
            code.append(key)
            if len(code) % _WINDOW == 0:
                self.console.write(b"\x01")

    # -- running code -------------------------------------------------------------------------

    def _execute(self, source: str, name: str, mode: str, accepted: str = "", before_error: str = "") -> bool:
        """Run code, and print its traceback; whether the interpreter is to start anew."""
        self.console.running(True)
        self.console.say(accepted)
        trace = sys.gettrace()
        error: BaseException | None = None
        sys.settrace(self._trace)
        try:
            self._run(source, name, mode)
        except (SystemExit, SoftReboot) as end:
            error = end
        except (HardReset, Interrupted):
            raise
        except BaseException as raised:
            error = raised
        finally:
            sys.settrace(trace)
            self.console.running(False)
        self.console.say(before_error)
        if error is None or isinstance(error, (SystemExit, SoftReboot)):
            return error is not None
        self.console.say(text.traceback_text(error, source))
        return False

    def _run(self, source: str, name: str, mode: str) -> None:
        if mode == "single":
            try:
                expression = compile(source, name, "eval", dont_inherit=True)
            except SyntaxError:
                mode = "exec"  # a statement
            else:
                value = eval(expression, self._globals)
                if value is not None:
                    self.console.say(f"{value!r}\n")
                return
        exec(compile(source, name, mode, dont_inherit=True), self._globals)

    def _trace(self, frame: FrameType, event: str, argument: object) -> Any:
        """Called for every line of the code, which is when a Ctrl-C can interrupt it."""
        if frame.f_code.co_filename not in text.USER_FILES:
            return None
        if event == "line":
            self.console.check()
        return self._trace


@contextmanager
def circuitpython_board(
    bench: Bench | Slot, *, code: str = 'print("Hello World!")\n', may_write: bool = False
) -> Iterator[str]:
    """A board for the block, wired to a bench; yields its URL (``socket://127.0.0.1:PORT``).

    One host at a time: a second one waits.
    Raises AssertionError at the end if code has tried to write a file.

    Args:
        bench: an `anyboard.sim.Bench`, or a slot with one; its board's pins are the names in `board`.
        code: the text of its code.py, which runs at power-up and at soft reboots outside the raw REPL.
        may_write: its files may change: the computer has not mounted its drive.
    """
    board = CircuitPythonBoard(bench, code, is_mounted=not may_write)
    try:
        yield board.url
    finally:
        board.close()
    if not may_write:
        check_unchanged({}, dict.fromkeys(board.written, "written"))
