# Made by tools/stub_profiles.py from src/anyboard/machine/_uses.py: edit that.
from anyboard.core.ops import Op
from anyboard.core.pins import Pin
from anyboard.core.session import Session
class Use:
    session: Session
    kind: str
    resource: str
    pins: tuple[Pin, ...]

    def __init__(self, session: Session, kind: str, resource: str, pins: tuple[Pin, ...]) -> None: ...

    @property
    def is_current(self) -> bool: ...

    def take(self, *configure: Op) -> None: ...

    def drop(self, but: tuple[Pin, ...]=...) -> None: ...

    def release(self) -> None: ...
