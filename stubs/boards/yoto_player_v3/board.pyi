# Made by tools/board_stubs.py; docs/boards-typed.md says of what.
from typing import Final



board_id: Final = "yoto_player_v3"
