"""Another program, maybe another user's."""

from __future__ import annotations

import os
import sys
from multiprocessing import Pipe
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType

NOBODY = 65534


class Elsewhere:
    """A function in another process.

    The process is made at once, before USB libraries have started threads; `start` lets it begin.

    Args:
        function: gets a function that it calls when it has done what it was to do first, with anything to tell;
            that returns when the program is to end.
        user: number of the user; ours if None.
        groups: of that user.
    """

    def __init__(
        self,
        function: Callable[[Callable[[Any], None]], object],
        user: int | None = None,
        groups: Sequence[int] = (),
    ) -> None:
        self._ours, theirs = Pipe()
        self._process = os.fork()
        if self._process == 0:
            try:
                self._ours.close()
                _run(function, user, groups, theirs)
            except (EOFError, OSError):
                pass  # nobody wants it any more
            finally:
                os._exit(0)
        theirs.close()

    def start(self) -> Any:
        """Begin; returns what it tells.  Raises RuntimeError with its exception."""
        self._ours.send("start")
        return self._answer()

    def again(self) -> Any:
        """Let it go on from what it told last; returns what it tells next."""
        return self.start()

    def end(self) -> None:
        """Let it end."""
        if self._process:
            try:
                self._ours.send("end")  # closing it would not do: later processes have a copy
            except OSError:
                pass  # it has ended by itself
            self._ours.close()
            os.waitpid(self._process, 0)
            self._process = 0

    def kill(self) -> None:
        """End it as the kernel ends programs: without a chance to clean up."""
        os.kill(self._process, 9)
        os.waitpid(self._process, 0)
        self._process = 0
        self._ours.close()

    def _answer(self) -> Any:
        succeeded, answer = self._ours.recv()
        if not succeeded:
            raise RuntimeError(answer)
        return answer

    def __enter__(self) -> Elsewhere:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.end()


def _run(
    function: Callable[[Callable[[Any], None]], object], user: int | None, groups: Sequence[int], control: Any
) -> None:
    def tell(answer: Any) -> None:
        control.send((True, answer))
        try:
            control.recv()
        except EOFError:
            pass  # time to end

    control.recv()
    if user is not None:
        os.setgroups(groups)
        os.setresgid(user, user, user)
        os.setresuid(user, user, user)
    try:
        function(tell)
    except BaseException as error:
        control.send((False, f"{type(error).__name__}: {error}"))


def let_everybody_read() -> None:
    """Let other users reach our Python and its packages, where those are in somebody's home folder."""
    for place in {sys.prefix, sys.base_prefix, *sys.path}:
        folder = os.path.realpath(place)
        while folder != os.path.dirname(folder):
            if os.path.isdir(folder):
                os.chmod(folder, os.stat(folder).st_mode | 0o055)
            folder = os.path.dirname(folder)
