"""One process per device, also where the operating system would let several in (HID)."""

from __future__ import annotations

import os
import sys
from hashlib import sha256
from typing import TYPE_CHECKING

from anyboard.core.errors import AlreadyOpen
from anyboard.transports.libraries import lock_folder

if TYPE_CHECKING:
    from io import FileIO


class Hold:
    """A lock on a device that ends with `release`, or with the process, however that ends.

    Args:
        device: what tells the device from all others on this computer.
        url: for the message.

    Raises:
        AlreadyOpen: another process (or another `Hold` of this one) has it; names its process number.
    """

    def __init__(self, device: str, url: str) -> None:
        name = sha256(device.encode()).hexdigest()[:16]
        path = os.path.join(lock_folder(), f"anyboard-{name}.lock")
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
        try:
            descriptor = os.open(path, flags, 0o666)
        except PermissionError:
            descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))  # another user's; can be locked
        self._file: FileIO | None = os.fdopen(descriptor, "r+b" if _writable(descriptor) else "rb", buffering=0)
        try:
            _lock(descriptor)
        except OSError as error:
            holder = self._file.read(20).decode("ascii", "replace").strip()
            self.release()
            who = f"process {holder}" if holder.isdigit() else "another process"
            raise AlreadyOpen(f"{url} is used by {who}; close it there, or end that program") from error
        if _writable(descriptor):
            self._file.truncate(0)
            self._file.write(f"{os.getpid()}\n".encode())

    def release(self) -> None:
        """Let go; doing it twice is fine."""
        file, self._file = self._file, None
        if file is not None:
            file.close()


def _writable(descriptor: int) -> bool:
    if sys.platform == "win32":
        return True
    import fcntl

    return fcntl.fcntl(descriptor, fcntl.F_GETFL) & os.O_ACCMODE != os.O_RDONLY


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        # a byte far behind the content, which stays readable
        os.lseek(descriptor, 1 << 20, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        os.lseek(descriptor, 0, os.SEEK_SET)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
