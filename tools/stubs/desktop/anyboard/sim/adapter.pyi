#: for desktop
from anyboard.core.adapter import BaseAdapter
from anyboard.sim.bench import Bench

class SimAdapter(BaseAdapter):
    def __init__(self, bench: Bench) -> None: ...
    def release(self) -> None: ...
