# Made by tools/stub_profiles.py from src/anyboard/sim/chips/echo.py: edit that.
from anyboard.sim.engines import Part
from collections.abc import Callable
class Echo(Part):

    def attach(self, send_to_host: Callable[[bytes], None]) -> None: ...

    def receive(self, data_from_host: bytes) -> None: ...

    def poll(self) -> bool: ...
