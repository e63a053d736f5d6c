"""Memory: how many bytes must be free for the agent, and for each of its pieces on top of it."""

from __future__ import annotations

from adapters.python_board.heap import FREE, LONGEST, Room, microbit, unix
from adapters.python_board.test_upload import HANDLERS
from anyboard.adapters.python_board.upload import CORE, piece
from python_board_parts.limits import Limit

_AGENT = "agent, started, hello answered"
_PIECES = [
    name
    for name in HANDLERS
    if name.partition("/")[0] not in ("circuitpython", "microbit") and name not in ("hello", "text")
]


def _line(name: str, source: int, room: Room, word: int) -> int:
    """Print a line; the free memory, as on 32 bits."""
    scale = word // 4
    print(f"{name:44}{source:8}{room.free // scale:12}{(room.free - room.left) // scale:8}")
    return room.free // scale


def report() -> list[Limit]:
    """Print the tables."""
    agent = sum(len(piece(name)) for name in (*CORE, "start", "hello"))
    core = sum(len(piece(name)) for name in (*CORE, "start"))
    longest = max(len(piece(name)) for name in HANDLERS)
    print(f"\nMemory, with frames of {LONGEST} bytes: least free before anything of it, and what it keeps")
    head = f"{'':44}{'source':>8}{'least free':>12}{'kept':>8}"
    with microbit() as interpreter:
        print(f"\nMicroPython 1.9.2 of the micro:bit, 32 bits, plain raw REPL; {interpreter.most()} bytes free\n{head}")
        least = _line(_AGENT, agent, interpreter.least_in_pieces(), interpreter.word)
    most = 0
    with unix() as interpreter:
        print(f"\nMicroPython's unix port, 64 bits, raw-paste: half of what was measured\n{head}")
        half = _line(_AGENT, agent, interpreter.least(), interpreter.word)
        for name in _PIECES:
            room = interpreter.least((name,), 2 * half - 512)
            most = max(most, _line(f"the same and {name}", len(piece(name)), room, interpreter.word))
    print(f"any one piece: {most} bytes")
    return [
        Limit("agent core: source", core, 1536, "B"),
        Limit("longest other piece: source", longest, 700, "B"),
        Limit("agent answering: least free heap, micro:bit (32 bits)", least, FREE, "B"),
        Limit("agent answering: least free heap, unix port, half of its 64 bits", half, FREE, "B"),
    ]
