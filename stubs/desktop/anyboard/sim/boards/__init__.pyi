# Made by tools/stub_profiles.py from src/anyboard/sim/boards/__init__.py: edit that.
from anyboard.sim.boards.model import BoardModel
BOARDS: dict[str, type[BoardModel]]
def board_model(name: str) -> BoardModel: ...
