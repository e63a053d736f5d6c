# Made by tools/stub_profiles.py from src/anyboard/sim/play.py: edit that.
from anyboard.sim.clock import RealClock, VirtualClock
from anyboard.sim.nets import Driver
class Player:

    def __init__(self, hand: Driver, holder: Driver, clock: RealClock | VirtualClock) -> None: ...

    def add(self, durations: list[int], idle: bool, open_drain: bool) -> None: ...

    def stop(self) -> None: ...
