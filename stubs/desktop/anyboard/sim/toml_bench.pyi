# Made by tools/stub_profiles.py from src/anyboard/sim/toml_bench.py: edit that.
from anyboard.sim.bench import Bench
import os
def load(path: str | os.PathLike[str], *, board: str | None=None, clock: str | None=None) -> Bench: ...
