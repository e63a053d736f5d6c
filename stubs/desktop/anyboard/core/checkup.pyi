# Made by tools/stub_profiles.py from src/anyboard/core/checkup.py: edit that.
from anyboard.core.record import Record
from typing import Literal, TypeAlias
CheckStatus: TypeAlias = Literal['ok', 'problem', 'unknown']
class Check(Record):
    subject: str
    status: CheckStatus
    finding: str
    fix: str
