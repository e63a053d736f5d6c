"""FAT16 and FAT32 file systems: making one with files in it, and telling whether an image has one.

Document: Microsoft, FAT32 File System Specification, version 1.03 (December 2000), in brackets by section.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from anyboard.sim.engines.memory import Memory

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    Content = bytes | str

SECTOR = 512
_FATS = 2
_MEDIA = 0xF8  # fixed disk
_ROOT_ENTRIES = 512  # of FAT16
_ENTRY = 32
# [FAT type determination] how many clusters make it which; the specification keeps 16 away from the limits
_CLUSTERS = {16: (4085 + 16, 65524 - 16), 32: (65525 + 16, 0x0FFFFFF5)}
_SIZES = {16: 4 << 20, 32: 36 << 20}
_RESERVED = {16: 1, 32: 32}
_END = {16: 0xFFFF, 32: 0x0FFFFFFF}
_DIRECTORY, _ARCHIVE, _LABEL, _LONG_NAME = 0x10, 0x20, 0x08, 0x0F
_DATE = 1 << 5 | 1  # [date and time formats] 1 January 1980
_NAME = b"ANYBOARD   "
_SHORT = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789$%'-_@~`!(){}^#&")  # [FAT directory structure]
_FORBIDDEN = frozenset('"*:<>?\\|')  # [FAT long directory entries], and "/" which parts names


class _Folder:
    """A directory while it is put together: names to folders and contents."""

    def __init__(self) -> None:
        self.items: dict[str, _Folder | bytes] = {}

    def add(self, path: str, content: Content) -> None:
        folder = self
        *parents, name = path.split("/")
        for parent in parents:
            _check_name(path, parent)
            inner = folder.items.setdefault(parent, _Folder())
            if not isinstance(inner, _Folder):
                raise ValueError(f"{path!r}: {parent!r} is a file")
            folder = inner
        _check_name(path, name)
        if any(name.upper() == other.upper() for other in folder.items):
            raise ValueError(f"{path!r} is there already")
        folder.items[name] = content.encode() if isinstance(content, str) else bytes(content)


def _check_name(path: str, name: str) -> None:
    if not name.strip(". ") or len(name) > 255 or any(char in _FORBIDDEN or ord(char) < 32 for char in name):
        raise ValueError(f"{path!r}: {name!r} is no name of a file")


def make_image(files: Mapping[str, Content], size: int | None = None, fat: int = 16) -> Memory:
    """A disk without partitions, with a FAT file system.

    Args:
        files: path ("logs/today.txt") to content; text is written as UTF-8.
        size: in bytes; 4 MiB for FAT16, 36 MiB for FAT32.
        fat: 16 or 32.

    Raises:
        ValueError: a name that cannot be, a size that this FAT cannot have, or files that do not fit.
    """
    if fat not in _SIZES:
        raise ValueError(f"fat {fat} is not one of 16, 32")
    top = _Folder()
    for path, content in files.items():
        top.add(path, content)
    return _Volume(fat, _SIZES[fat] if size is None else size).fill(top)


class _Volume:
    """An empty file system, to be filled once."""

    def __init__(self, fat: int, size: int) -> None:
        self.fat = fat
        self.sectors = size // SECTOR
        self.reserved = _RESERVED[fat]
        self.root_sectors = _ROOT_ENTRIES * _ENTRY // SECTOR if fat == 16 else 0
        low, high = _CLUSTERS[fat]
        for shift in range(8):  # [boot sector and BPB] clusters have 1 to 128 sectors
            self.per_cluster = 1 << shift
            self.fat_sectors = self._fat_sectors()
            self.data = self.reserved + _FATS * self.fat_sectors + self.root_sectors
            self.clusters = (self.sectors - self.data) // self.per_cluster
            if self.clusters <= high:
                break
        if size % SECTOR or not low <= self.clusters <= high:
            raise ValueError(f"a FAT{fat} file system cannot have {size} bytes")
        self.image = Memory.filled(size, 0)
        self.next_free = 2
        self.table = [0x0FFFFF00 & _END[fat] | _MEDIA, _END[fat]]  # [FAT data structure] entries 0 and 1

    def _fat_sectors(self) -> int:
        """[FAT volume initialization]: the specification's own formula, which may take a sector too many."""
        rest = self.sectors - self.reserved - self.root_sectors
        per_sector = 256 * self.per_cluster + _FATS
        return -(-rest // (per_sector if self.fat == 16 else per_sector // 2))

    def fill(self, top: _Folder) -> Memory:
        """Everything onto the disk."""
        label = _entry(_NAME, _LABEL, 0, 0)
        if self.fat == 32:
            root = self._allocate(self._clusters_of(_directory_size(top, 1)))
            self._put(root, label + self._directory(top, root, is_root=True))
        else:
            entries = label + self._directory(top, 0, is_root=True)
            if len(entries) > _ROOT_ENTRIES * _ENTRY:
                raise ValueError(f"the root directory of FAT16 has room for {_ROOT_ENTRIES} entries only")
            self.image.write((self.data - self.root_sectors) * SECTOR, entries)
        table = b"".join(entry.to_bytes(self.fat // 8, "little") for entry in self.table)
        for copy in range(_FATS):
            self.image.write((self.reserved + copy * self.fat_sectors) * SECTOR, table)
        self._boot_sectors()
        return self.image

    def _clusters_of(self, size: int) -> int:
        return -(-size // (self.per_cluster * SECTOR))

    def _allocate(self, clusters: int) -> int:
        """A chain of so many clusters; its first."""
        first = self.next_free
        self.next_free += clusters
        if self.next_free > self.clusters + 2:
            raise ValueError(f"the files do not fit in {self.image.size} bytes")
        self.table += [*range(first + 1, first + clusters), _END[self.fat]]
        return first

    def _put(self, cluster: int, data: bytes) -> None:
        self.image.write((self.data + (cluster - 2) * self.per_cluster) * SECTOR, data)

    def _directory(self, folder: _Folder, own: int, parent: int = 0, *, is_root: bool = False) -> bytes:
        """The entries of a folder; what is in it goes onto the disk."""
        entries = b""
        if not is_root:
            entries += _entry(b".          ", _DIRECTORY, own, 0) + _entry(b"..         ", _DIRECTORY, parent, 0)
        for (name, item), short in zip(folder.items.items(), _short_names(folder), strict=True):
            entries += _long_name(name, short)
            if isinstance(item, _Folder):
                cluster = self._allocate(self._clusters_of(_directory_size(item, 2)))
                self._put(cluster, self._directory(item, cluster, 0 if is_root else own))
                entries += _entry(short, _DIRECTORY, cluster, 0)
            else:
                cluster = self._allocate(self._clusters_of(len(item))) if item else 0
                if item:
                    self._put(cluster, item)
                entries += _entry(short, _ARCHIVE, cluster, len(item))
        return entries

    def _boot_sectors(self) -> None:
        is_16, is_small = self.fat == 16, self.fat == 16 and self.sectors < 0x10000
        common = struct.pack(
            "<3s8sHBHBHHBHHHII", b"\xeb\x3c\x90" if is_16 else b"\xeb\x58\x90", b"ANYBOARD", SECTOR, self.per_cluster,
            self.reserved, _FATS, _ROOT_ENTRIES if is_16 else 0, self.sectors if is_small else 0, _MEDIA,
            self.fat_sectors if is_16 else 0, 63, 255, 0, 0 if is_small else self.sectors,
        )  # fmt: skip
        name = struct.pack("<BBBI11s8s", 0x80, 0, 0x29, 0x19800101, _NAME, f"FAT{self.fat}   ".encode())
        if is_16:
            self._signed(0, common + name)
            return
        root, info, backup = 2, 1, 6
        boot = common + struct.pack("<IHHIHH12x", self.fat_sectors, 0, 0, root, info, backup) + name
        used = self.next_free - 2
        fs_info = b"RRaA".ljust(484, b"\0") + struct.pack("<4sII", b"rrAa", self.clusters - used, self.next_free)
        for first in (0, backup):
            self._signed(first, boot)
            self._signed(first + info, fs_info)

    def _signed(self, sector: int, data: bytes) -> None:
        self.image.write(sector * SECTOR, data.ljust(510, b"\0") + b"\x55\xaa")


def _entry(name: bytes, attributes: int, cluster: int, size: int) -> bytes:
    """[FAT directory structure]"""
    high, low = cluster >> 16, cluster & 0xFFFF
    return struct.pack("<11sBBBHHHHHHHI", name, attributes, 0, 0, 0, _DATE, _DATE, high, 0, _DATE, low, size)


def _directory_size(folder: _Folder, others: int) -> int:
    """Bytes of a folder with so many entries besides those of its items, and the free one that ends it."""
    names = sum(len(_long_name(name, b"")) // _ENTRY for name in folder.items)
    return (others + names + len(folder.items) + 1) * _ENTRY


def _short_names(folder: _Folder) -> Iterator[bytes]:
    """[FAT long directory entries] the name as it is where 8.3 can say it, otherwise with a number."""
    taken = {_plain(name) for name in folder.items}
    for name in folder.items:
        short = _plain(name)
        number = 0
        while short is None or (number and short in taken):
            number += 1
            base, dot, extension = name.upper().rpartition(".")
            base, extension = (base, extension) if dot else (extension, "")
            tail = f"~{number}"
            short = _padded(_clean(base)[: 8 - len(tail)] + tail, _clean(extension)[:3])
        taken.add(short)
        yield short


def _plain(name: str) -> bytes | None:
    """The 8.3 name, if there is one that is this name in capitals."""
    base, dot, extension = name.upper().partition(".")
    if 1 <= len(base) <= 8 and len(extension) <= 3 and bool(dot) == bool(extension) and set(base + extension) <= _SHORT:
        return _padded(base, extension)
    return None


def _padded(base: str, extension: str) -> bytes:
    return (base.ljust(8) + extension.ljust(3)).encode("ascii")


def _clean(text: str) -> str:
    return "".join(char if char in _SHORT else "_" for char in text if char not in " .")


def _long_name(name: str, short: bytes) -> bytes:
    """The entries before the short one; none if that says it all."""
    if _plain(name) is not None and name == name.upper():
        return b""
    checksum = 0
    for byte in short:
        checksum = ((checksum & 1) << 7) + (checksum >> 1) + byte & 0xFF
    text = name.encode("utf-16-le")
    if len(text) % 26:
        text = (text + b"\0\0").ljust(-(-(len(text) + 2) // 26) * 26, b"\xff")
    pieces = [text[start : start + 26] for start in range(0, len(text), 26)]
    entries = b""
    for number, piece in reversed(list(enumerate(pieces, 1))):
        last = 0x40 if number == len(pieces) else 0
        head = struct.pack("<B10sBBB", number | last, piece[:10], _LONG_NAME, 0, checksum)
        entries += head + piece[10:22] + b"\0\0" + piece[22:]
    return entries


def why_no_disk(image: Memory) -> str | None:
    """Why an image is none of a disk with a FAT file system, in one sentence; None if it is one."""
    if not image.size:
        return "it is empty"
    if image.size % SECTOR:
        return f"its {image.size} bytes are no whole sectors of {SECTOR}"
    first = image.read(0, SECTOR)
    if first[510:] != b"\x55\xaa":
        return "its first sector does not end in 55 AA"
    if _is_boot_sector(first):
        return _why_cut_off(first, image.size // SECTOR)
    for start in range(446, 510, 16):  # a partition table: status, CHS, type, CHS, first sector, sectors
        kind = first[start + 4]
        (sector,) = struct.unpack_from("<I", first, start + 8)
        if kind and 0 < sector < image.size // SECTOR:
            boot = image.read(sector * SECTOR, SECTOR)
            if _is_boot_sector(boot):
                return _why_cut_off(boot, image.size // SECTOR - sector)
    return "it has neither a FAT file system nor a partition with one"


def _is_boot_sector(sector: bytes) -> bool:
    """[boot sector and BPB]: the jump, and fields that have few values."""
    size, per_cluster, reserved, fats = struct.unpack_from("<HBHB", sector, 11)
    is_jump = sector[0] == 0xE9 or (sector[0] == 0xEB and sector[2] == 0x90)
    is_power = per_cluster > 0 and not per_cluster & (per_cluster - 1)
    is_sector = size in (512, 1024, 2048, 4096)
    return is_jump and is_power and is_sector and reserved > 0 and fats in (1, 2) and sector[510:] == b"\x55\xaa"


def _why_cut_off(boot: bytes, sectors: int) -> str | None:
    (size,), (small,), (large,) = (
        struct.unpack_from(kind, boot, at) for kind, at in (("<H", 11), ("<H", 19), ("<I", 32))
    )
    needed = (small or large) * size // SECTOR
    return f"its file system has {needed} sectors, but it only {sectors}" if needed > sectors else None
