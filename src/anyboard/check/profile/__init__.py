"""The stubs a checker reads: a target's, with one board's pins in them."""

from __future__ import annotations

from anyboard.check.profile.composing import Profile, compose, compose_into, write_stubs

__all__ = ["Profile", "compose", "compose_into", "write_stubs"]
