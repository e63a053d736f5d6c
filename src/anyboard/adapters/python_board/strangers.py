"""What is at a port that does not answer as a board with Python does, told by what it says."""

from __future__ import annotations

_SHOWN = 80
_PROMPT = b">>>"
_WE_SAY = b"\r\x01\x03"
_ESP_BOOTS = b"rst:0x"
"""In the first line of an ESP's boot ROM: ``rst:0x1 (POWERON_RESET),boot:0x13 (SPI_FAST_FLASH_BOOT)``."""
_ESP_LOADER = b"waiting for download"
_PRINTABLE = frozenset(range(0x20, 0x7F)) | frozenset(b"\r\n\t\x1b")


def boots(heard: bytes | bytearray) -> bool:
    """Whether that is a board which is starting: some do when their port is opened."""
    return _ESP_BOOTS in heard and _ESP_LOADER not in heard


def why_not(url: str, heard: bytes) -> str:
    """What to say of it, and what to do, in a sentence.

    Args:
        url: what was opened.
        heard: everything it has said, b"" if nothing.
    """
    if not heard:
        return (
            f"{url} does not answer: it is no board with MicroPython or CircuitPython, or it is stuck; "
            "press its reset button, or unplug it and plug it in again"
        )
    if _PROMPT in heard:
        return (
            f"{url} has a Python prompt but no raw REPL: its firmware is too old, or made without it; "
            "install the newest from micropython.org/download or circuitpython.org/downloads"
        )
    if _ESP_LOADER in heard:
        return f"{url} is in its boot loader, waiting for firmware; press its reset button without holding BOOT"
    if not heard.strip(_WE_SAY):
        return (
            f"{url} sends back what it gets, and nothing else: its RX and TX are joined, or it is no board "
            "with MicroPython or CircuitPython; choose another port (anyboard list)"
        )
    shown = heard[-_SHOWN:]
    if sum(byte in _PRINTABLE for byte in shown) < len(shown) * 3 // 4:
        return (
            f"{url} answers, but nothing that can be read: {shown[-20:]!r}; its console may have another speed "
            "(?baudrate=N), or it is no board with MicroPython or CircuitPython"
        )
    return (
        f"{url} answers, but not as a board with MicroPython or CircuitPython does: "
        f"{shown!r}; choose another port (anyboard list), or press the board's reset button"
    )
