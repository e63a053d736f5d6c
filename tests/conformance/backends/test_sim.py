"""The conformance suite on the simulator."""

from __future__ import annotations

from anyboard.testing.plugin import conformance
from anyboard.testing.rigs.sim import SOURCES

TestSim = conformance(*SOURCES)
