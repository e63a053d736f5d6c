# Made by tools/stub_profiles.py from src/anyboard/sim/fat.py: edit that.
from anyboard.sim.engines.memory import Memory
from collections.abc import Mapping
Content = bytes | str
SECTOR: int
def make_image(files: Mapping[str, Content], size: int | None=None, fat: int=16) -> Memory: ...
def why_no_disk(image: Memory) -> str | None: ...
