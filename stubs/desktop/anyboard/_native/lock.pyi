# Made by tools/stub_profiles.py from src/anyboard/_native/lock.py: edit that.
from anyboard._native.arguments import native
from anyboard._native.base import Peripheral
@native
class LockedBus(Peripheral):

    def try_lock(self) -> bool: ...

    def unlock(self) -> None: ...
