# Made by tools/stub_profiles.py from src/anyboard/testing/row.py: edit that.
from collections.abc import Callable
from anyboard.testing.rig import Rig
class Row:
    module: str
    sentence: str
    needs: 'tuple[str, ...]'
    prove: 'Callable[[Rig], None]'

    def __init__(self, module: str, sentence: str, needs: tuple[str, ...], prove: Callable[[Rig], None]) -> None: ...

    def __repr__(self) -> str: ...

    def lacking(self, rig: Rig) -> list[str]: ...
class Rows:
    module: str
    needs: tuple[str, ...]
    all: list[Row]

    def __init__(self, module: str, *needs: str) -> None: ...

    def add(self, sentence: str, prove: Callable[[Rig], None], *needs: str) -> None: ...

    def row(self, sentence: str, *needs: str) -> Callable[[Callable[[Rig], None]], Callable[[Rig], None]]: ...
