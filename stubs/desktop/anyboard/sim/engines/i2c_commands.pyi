# Made by tools/stub_profiles.py from src/anyboard/sim/engines/i2c_commands.py: edit that.
from typing import ClassVar, TypeVar
from anyboard.sim.engines.i2c_part import I2CPart
from collections.abc import Callable, Sequence
from typing import Any
Answer = int | Sequence[int] | bytes | None
CommandHook = TypeVar('CommandHook', bound=Callable[..., Any])
def command(code: int, *, takes_us: int=0, stretches: bool=False) -> Callable[[CommandHook], CommandHook]: ...
class I2CCommands(I2CPart):
    command_bytes: ClassVar[int]
    commands: ClassVar[dict[int, tuple[str, int, bool]]]

    def __init_subclass__(cls, **options: object) -> None: ...

    def reset(self) -> None: ...

    def crc(self, word: bytes) -> int: ...

    def write(self, address: int, data: bytes) -> None: ...

    def read(self, address: int, n: int) -> bytes: ...
