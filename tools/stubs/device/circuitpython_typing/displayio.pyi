"""Displays."""

#: if circuitpython
from busdisplay import BusDisplay
from epaperdisplay import EPaperDisplay
from framebufferio import FramebufferDisplay

#: else
from typing import Any
#: end

from typing_extensions import TypeAlias

#: if circuitpython
AnyDisplay: TypeAlias = BusDisplay | EPaperDisplay | FramebufferDisplay
#: else
AnyDisplay: TypeAlias = Any
#: end
