"""What somebody else with a terminal sees of a board."""

from __future__ import annotations

from anyboard.transports import console


def banner_of(port: str) -> bytes:
    """What a board says to Ctrl-C and Ctrl-B."""
    terminal = console.open(port, port, 115200)
    try:
        terminal.write(b"\x03\x02")
        said = b""
        while data := terminal.read(0.2):
            said += data
        return said
    finally:
        terminal.close()
