"""The two ways of carrying out calls on a board: the agent (`link`), and text through the raw REPL (`text_link`)."""

from __future__ import annotations

NOTES: dict[str, tuple[str, ...]] = {
    "agent": (),
    "text": (
        "through the board's raw REPL, without anyboard's agent: slower, and without events and sampling on the board",
        "no dead-man switch: if this program ends without closing the board, its outputs stay as they are",
    ),
}
"""For `AdapterInfo`, by the link's tier: nothing runs on a board of the text tier between two calls."""
