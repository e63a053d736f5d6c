"""Asking several backends at once, and waiting for none longer than it deserves."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from queue import SimpleQueue
    from typing import TypeVar

    T = TypeVar("T")


def ask(
    questions: Mapping[str, Callable[[], T]],
    limit: float,
    patience: float | None = None,
    slow: Callable[[list[str]], None] | None = None,
) -> Iterator[tuple[str, T | BaseException | None]]:
    """Each name with its answer, as they come.

    An answer is what the function returned, or the exception it raised; None if it took longer than `limit`.

    Args:
        questions: functions by name; each runs in a thread of its own.
        limit: seconds for all of them.
        patience: seconds after which `slow` is called, once, with the names that are still awaited.
        slow: tells somebody.
    """
    import threading
    import time
    from queue import Empty, SimpleQueue

    answers: SimpleQueue[tuple[str, T | BaseException]] = SimpleQueue()
    for name, question in questions.items():
        threading.Thread(target=_answer, args=(name, question, answers), daemon=True, name=f"ask {name}").start()
    waiting = set(questions)
    start = time.monotonic()
    deadlines = [limit] if patience is None else [patience, limit]
    while waiting and deadlines:
        try:
            name, answer = answers.get(timeout=max(start + deadlines[0] - time.monotonic(), 0))
        except Empty:
            del deadlines[0]
            if deadlines and slow is not None:
                slow(sorted(waiting))
            continue
        waiting.discard(name)
        yield name, answer
    for name in sorted(waiting):
        yield name, None


def _answer(name: str, question: Callable[[], T], answers: SimpleQueue[tuple[str, T | BaseException]]) -> None:
    try:
        answer: T | BaseException = question()
    except BaseException as error:  # a thread has nobody to raise to, and one backend must not hide the others
        answer = error
    answers.put((name, answer))
