# Made by tools/stub_profiles.py from src/anyboard/layers/events.py: edit that.
from anyboard.core.layers import Wrapper
from typing import Any
from anyboard.core.adapter import Adapter
class EventTap(Wrapper):

    def __init__(self, inner: Adapter) -> None: ...

    def __getattr__(self, name: str) -> Any: ...
