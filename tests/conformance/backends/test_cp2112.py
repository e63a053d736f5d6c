"""The conformance suite on the CP2112's model."""

from __future__ import annotations

from anyboard.testing.plugin import conformance
from anyboard.testing.source import RigSource
from usbmodels.cp2112 import CP2112
from usbmodels.rig import model_rig

_OFFERS = frozenset({"clock_output"})
_FREE = "GPIO0 GPIO1 GPIO2 GPIO3 GPIO4"


def _source(url: str) -> RigSource:
    name = f"{url} on its model"
    return RigSource("cp2112", name, lambda: model_rig(name, url, CP2112(), _OFFERS, free=_FREE, pair="GPIO5 GPIO6"))


TestCP2112 = conformance(_source("cp2112"), _source("cp2112?auto_send=never"))
