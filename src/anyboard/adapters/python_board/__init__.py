"""Boards with stock MicroPython or CircuitPython, on a cable or a network: everything they can do, nothing flashed."""

from __future__ import annotations

from anyboard.adapters.python_board.adapter import PythonBoard

__all__ = ["PythonBoard"]
