"""The type checkers that are installed: each a process of its own, never imported."""

from __future__ import annotations
