"""A helper process that tells where it can be reached, and ends with the block, or with its parent."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

START_SECONDS = 30


class Child:
    """Runs until `stop`; what it wrote to stderr is in `errors`."""

    def __init__(self, command: Sequence[str], inherited: Sequence[int], env: Mapping[str, str] | None = None) -> None:
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,  # its end tells the child that we have gone
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            pass_fds=inherited,
            env=env,
        )
        self.pid = self._process.pid
        self.errors: list[str] = []
        self._reader = threading.Thread(target=self._read_errors, daemon=True)
        self._reader.start()
        assert self._process.stdout is not None
        watchdog = threading.Timer(START_SECONDS, self._process.kill)
        watchdog.start()
        try:
            line = self._process.stdout.readline()
        finally:
            watchdog.cancel()
        if not line:
            self.stop()
            raise RuntimeError(f"{command[0]} did not start: {''.join(self.errors)[-2000:]}")
        self.announced: dict[str, Any] = json.loads(line)
        """The line of JSON it began with."""

    def ask(self, question: object) -> Any:
        """Write a line of JSON to it; the line of JSON that it answers."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(question).encode() + b"\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def _read_errors(self) -> None:
        assert self._process.stderr is not None
        for line in self._process.stderr:
            self.errors.append(line.decode(errors="replace"))

    def stop(self) -> None:
        """End it, whatever it is doing."""
        process = self._process
        process.kill()
        process.wait(START_SECONDS)
        self._reader.join(START_SECONDS)
        for stream in (process.stdin, process.stdout, process.stderr):
            assert stream is not None
            stream.close()


@contextmanager
def running(
    command: Sequence[str], inherited: Sequence[int] = (), env: Mapping[str, str] | None = None
) -> Iterator[Child]:
    """Start a process; it is killed at the end of the block.

    Args:
        command: which prints one line of JSON when it is ready, and ends when its stdin does.
        inherited: file descriptors that it gets, under the same numbers.
        env: its environment; None for ours.

    Raises:
        RuntimeError: it did not start; with what it wrote to stderr.
    """
    child = Child(command, inherited, env)
    try:
        yield child
    finally:
        child.stop()


@contextmanager
def running_module(name: str, config: Mapping[str, object], inherited: Sequence[int] = ()) -> Iterator[Child]:
    """Start one of our own modules, as `running`; its argument is `config` in JSON."""
    tests = str(Path(__file__).parent.parent)
    environment = {**os.environ, "PYTHONPATH": tests}
    with running([sys.executable, "-m", name, json.dumps(config)], inherited, environment) as child:
        yield child
