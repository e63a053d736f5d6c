# Made by tools/stub_profiles.py from src/anyboard/core/sampling.py: edit that.
from collections.abc import Iterator, Sequence
from anyboard.core.ops import Result
from anyboard.core.session import Session
Round = tuple[int, list[Result]]
def sample(session: Session, wanted: Sequence[object], period: float, n: int) -> Iterator[Round]: ...
