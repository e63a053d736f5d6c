"""What is plugged in: every backend is asked, at once, and none is waited for longer than it deserves."""

from __future__ import annotations

from anyboard.core import registry
from anyboard.core.info import Found

TYPE_CHECKING = False
if TYPE_CHECKING:
    from queue import SimpleQueue

TIME_LIMIT = 2.0
"""Seconds until a backend that does not answer is reported as unavailable."""


def discover() -> list[Found]:
    """Every board there is and every backend that cannot work, sorted by URL.

    Opens nothing and raises nothing: a backend that cannot be imported, fails or hangs becomes a
    `Found` with the status "unavailable" and a hint.  Takes at most `TIME_LIMIT` seconds.
    """
    import threading
    import time
    import warnings
    from queue import Empty, SimpleQueue

    names = registry.backend_names()
    answers: SimpleQueue[tuple[str, list[Found]]] = SimpleQueue()
    found: list[Found] = []
    waiting = set(names)
    with warnings.catch_warnings():
        # a library's complaint about this machine belongs in the hint, not on the screen
        warnings.simplefilter("ignore")
        for name in names:
            threading.Thread(target=_ask, args=(name, answers), daemon=True, name=f"discover {name}").start()
        deadline = time.monotonic() + TIME_LIMIT
        while waiting:
            try:
                name, answer = answers.get(timeout=max(deadline - time.monotonic(), 0))
            except Empty:
                break
            waiting.discard(name)
            found += answer
    found += [_unavailable(name, f"did not answer within {TIME_LIMIT:g} s") for name in waiting]
    return sorted(found, key=lambda item: (item.url, item.status, item.description))


def _ask(name: str, answers: SimpleQueue[tuple[str, list[Found]]]) -> None:
    try:
        answer = list(registry.backend(name).discover())
    except BaseException as error:  # a thread has nobody to raise to, and one backend must not hide the others
        answer = [_unavailable(name, str(error) or type(error).__name__)]
    answers.put((name, answer))


def _unavailable(name: str, hint: str) -> Found:
    return Found(name, f"backend {name}", "unavailable", hint)
