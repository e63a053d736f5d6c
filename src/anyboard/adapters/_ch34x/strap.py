"""Chips that are there, but start as something else than anyboard needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.core.checkup import Check
from anyboard.core.errors import BackendUnavailable

if TYPE_CHECKING:
    from anyboard.adapters._backend import USBBackend


def strap_checks(backend: USBBackend) -> list[Check]:
    """For `anyboard doctor`: each that is in the wrong mode, and what to change."""
    try:
        present = backend.present()
    except BackendUnavailable:
        return []  # said already: a library is missing
    advice = [(plugged, backend.usable(plugged)) for plugged in present]
    return [
        Check("mode", "problem", f"{backend.name}:{plugged.location} cannot be used as it is", what)
        for plugged, what in advice
        if what
    ]
