"""`keypad`: keys scanned in the background: on their own pins, in a matrix, behind shift registers."""

from __future__ import annotations

from anyboard._native.namespace import publish
from anyboard.keypad._event import Event, EventQueue
from anyboard.keypad._keys import Keys
from anyboard.keypad._matrix import KeyMatrix
from anyboard.keypad._shift_register import ShiftRegisterKeys

__all__ = ["Event", "EventQueue", "KeyMatrix", "Keys", "ShiftRegisterKeys"]


publish(globals())
