"""What somebody else with a terminal sees of a board."""

from __future__ import annotations

from anyboard.transports import console


def banner_of(port: str) -> bytes:
    """What a board says to Ctrl-C and Ctrl-B."""
    terminal = console.open(port, port, 115200)
    try:
        said = b""
        for key in (b"\x03", b"\x02"):  # one by one: what comes right behind a Ctrl-C may be dropped
            terminal.write(key)
            while data := terminal.read(0.3):
                said += data
        return said
    finally:
        terminal.close()
