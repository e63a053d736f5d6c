"""Child processes that end with us: at Ctrl-C, at the time limit, whatever happens."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading

from anyboard.check.checkers.base import CheckerFailed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path


class Processes:
    """Runs them, and can end all that run."""

    def __init__(self) -> None:
        self._running: set[subprocess.Popen[bytes]] = set()
        self._lock = threading.Lock()
        self._is_over = False

    def run(
        self,
        words: Sequence[str],
        folder: Path,
        timeout_s: float,
        environment: Mapping[str, str] | None = None,
        stdin: str = "",
    ) -> tuple[int, str, str]:
        """Exit status, output and error output of a program.

        Args:
            words: the program and its arguments.
            folder: where it runs.
            timeout_s: how long it may take.
            environment: variables besides this process's.
            stdin: what it reads.

        Raises `CheckerFailed` if it cannot be started or takes too long.
        """
        pipe = subprocess.PIPE
        try:
            with self._lock:
                if self._is_over:
                    raise CheckerFailed("stopped")
                process = subprocess.Popen(
                    words,
                    cwd=folder,
                    env={**os.environ, "PYTHONIOENCODING": "utf-8", **(environment or {})},
                    stdin=pipe,
                    stdout=pipe,
                    stderr=pipe,
                    # a group of its own: Ctrl-C is ours to answer, and its children go with it
                    start_new_session=sys.platform != "win32",
                )
                self._running.add(process)
        except OSError as error:
            raise CheckerFailed(f"cannot be started ({error})") from error
        try:
            output, errors = process.communicate(stdin.encode(), timeout=timeout_s)
        except subprocess.TimeoutExpired as error:
            raise CheckerFailed(f"took longer than {timeout_s:g} s and was stopped") from error
        finally:
            self._end(process)
        return process.returncode, output.decode("utf-8", "replace"), errors.decode("utf-8", "replace")

    def stop(self) -> None:
        """End all that run; no more are started."""
        with self._lock:
            self._is_over = True
            running = list(self._running)
        for process in running:
            _kill(process)

    def _end(self, process: subprocess.Popen[bytes]) -> None:
        if process.poll() is None:
            _kill(process)
            process.communicate()
        with self._lock:
            self._running.discard(process)


def _kill(process: subprocess.Popen[bytes]) -> None:
    try:
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)
    except (OSError, ProcessLookupError):
        pass  # it has ended
