"""File systems, read back by an implementation of somebody else (pyfatfs)."""

from __future__ import annotations

import io
import struct

import pytest

from anyboard.sim.engines.memory import Memory
from anyboard.sim.fat import make_image, why_no_disk

FILES = {
    "README.TXT": b"hello\r\n",
    "lower.txt": "grüße",
    "a rather long name.json": b"{}",
    "a rather long other.json": b"[]",
    "empty": b"",
    ".hidden": b"?",
    "logs/2024/january.csv": b"0123456789" * 999,
    "logs/today.log": b"x",
}


def tree(image):
    """Path to content, by pyfatfs; and the FAT type."""
    pyfat = pytest.importorskip("pyfatfs.PyFat", reason="pyfatfs is not installed").PyFat
    disk = pyfat()
    disk.set_fp(io.BytesIO(image))
    found = {}

    def walk(folder, path):
        folders, files, _ = folder.get_entries()
        for file in files:
            chain = disk.get_cluster_chain(file.get_cluster()) if file.filesize else ()
            data = b"".join(disk.read_cluster_contents(cluster) for cluster in chain)
            found[path + str(file)] = data[: file.filesize]
        for inner in folders:
            if str(inner) not in (".", ".."):
                walk(inner, f"{path}{inner}/")

    walk(disk.root_dir, "")
    return found, disk.fat_type


@pytest.mark.parametrize(("fat", "size"), [(16, None), (16, 8 << 20), (16, 64 << 20), (32, None)])
def test_files(fat, size):
    image = make_image(FILES, size, fat)
    found, kind = tree(image[:])
    assert kind == fat
    assert found == {name: text.encode() if isinstance(text, str) else text for name, text in FILES.items()}
    assert why_no_disk(image) is None


def test_both_tables_are_the_same():
    image = make_image({"A": bytes(5000)})
    (sectors,) = struct.unpack("<H", image[22:24])
    first, second = image[512 : 512 + sectors * 512], image[512 + sectors * 512 : 512 + 2 * sectors * 512]
    assert first == second
    assert first[:8] == bytes.fromhex("f8ff ffff 0300 0400")  # [FAT data structure]; the chain of A begins


@pytest.mark.parametrize(
    ("files", "options", "message"),
    [
        ({"a?b": b""}, {}, r"'a\?b': 'a\?b' is no name of a file"),
        ({"a//b": b""}, {}, "'a//b': '' is no name"),
        ({"a": b"", "A": b""}, {}, "'A' is there already"),
        ({"a": b"", "a/b": b""}, {}, "'a/b': 'a' is a file"),
        ({"a": bytes(5 << 20)}, {}, "the files do not fit in 4194304 bytes"),
        ({}, {"size": 1 << 20}, "a FAT16 file system cannot have 1048576 bytes"),
        ({}, {"size": 4 << 20, "fat": 32}, "a FAT32 file system cannot have 4194304 bytes"),
        ({}, {"size": (4 << 20) + 1}, "cannot have 4194305 bytes"),
        ({}, {"fat": 12}, "fat 12 is not one of 16, 32"),
    ],
)
def test_what_cannot_be(files, options, message):
    with pytest.raises(ValueError, match=message):
        make_image(files, **options)


def test_a_partition_is_found():
    inner = make_image({"A.TXT": b"1"})
    disk = Memory.filled(inner.size + 63 * 512, 0)
    disk.write(63 * 512, inner[:])
    entry = struct.pack("<B3sB3sII", 0x80, b"", 0x06, b"", 63, inner.size // 512)
    disk.write(446, entry.ljust(64, b"\0") + b"\x55\xaa")
    assert why_no_disk(disk) is None
    disk.write(63 * 512, b"\0\0\0")
    assert why_no_disk(disk) == "it has neither a FAT file system nor a partition with one"


def image_of(data):
    return Memory(len(data), lambda start, n: data[start : start + n])


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "it is empty"),
        (b"x" * 700, "its 700 bytes are no whole sectors of 512"),
        (bytes(1024), "its first sector does not end in 55 AA"),
        (bytes(510) + b"\x55\xaa", "it has neither a FAT file system nor a partition with one"),
    ],
)
def test_no_disk(data, reason):
    assert why_no_disk(image_of(data)) == reason


def test_half_a_disk():
    whole = make_image({})[:]
    assert why_no_disk(image_of(whole[: 2 << 20])) == "its file system has 8192 sectors, but it only 4096"
