# Made by tools/stub_profiles.py from src/anyboard/sim/boards/feather.py: edit that.
from typing import ClassVar
from anyboard.core.info import BusInfo, PinInfo
from anyboard.sim.boards.model import BoardModel
class Feather(BoardModel):
    board_id = 'feather'
    description = 'simulated Feather'
    pins: tuple[PinInfo, ...]
    buses: tuple[BusInfo, ...]
    serial = '0000000000000001'
    cpu: ClassVar[dict[str, int | float | None]]
