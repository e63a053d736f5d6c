# Made by tools/stub_profiles.py from src/anyboard/sim/backend.py: edit that.
from anyboard.core.info import Found
from collections.abc import Mapping
from anyboard.core.adapter import Adapter
from anyboard.core.info import AdapterInfo
class SimBackend:

    def discover(self) -> list[Found]: ...

    def describe(self, locator: str, options: Mapping[str, str]) -> AdapterInfo | None: ...

    def open(self, locator: str, options: Mapping[str, str]) -> Adapter: ...
