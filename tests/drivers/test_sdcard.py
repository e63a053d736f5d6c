"""adafruit-circuitpython-sd, unmodified; the file system is read through it by pyfatfs."""

from __future__ import annotations

import io
from importlib.util import find_spec

import pytest

from anyboard.sim.chips import SDCard

pytestmark = pytest.mark.skipif(
    find_spec("adafruit_sdcard") is None, reason="adafruit-circuitpython-sd is not installed"
)

FILES = {"README.TXT": b"hello\r\n", "logs/a long name.csv": b"1,2,3\n" * 2000, "lower.txt": b""}


@pytest.fixture(params=["SDHC", "SDSC", "SDSC version 1", "SDHC with FAT32"])
def card(request, bench):
    options = {
        "SDHC": {},
        "SDSC": {"high_capacity": False},
        "SDSC version 1": {"high_capacity": False, "version": 1},
        "SDHC with FAT32": {"fat": 32},
    }
    return bench.spi.attach(SDCard(files=FILES, **options[request.param]), cs="D5")


@pytest.fixture
def driver(card):
    import adafruit_sdcard
    import board
    import digitalio

    return adafruit_sdcard.SDCard(board.SPI(), digitalio.DigitalInOut(board.D5))


def test_capacity(driver, card):
    blocks = card.memory.size // 512
    # of standard capacity the driver loses the two lowest bits of C_SIZE: it masks csd[8] with 0C, not C0
    assert driver.count() == (blocks if card.high_capacity else (((blocks // 4 - 1) & ~3) + 1) * 4)


def test_one_block(driver, card):
    block = bytearray(512)
    assert driver.readblocks(0, block) == 0
    assert block == card.memory[0:512]
    assert block[510:] == b"\x55\xaa"
    assert driver.writeblocks(700, bytes(range(256)) * 2) == 0
    assert card.memory[700 * 512 : 701 * 512] == bytes(range(256)) * 2
    assert driver.readblocks(700, block) == 0
    assert block == bytes(range(256)) * 2


def test_several_blocks(driver, card):
    data = b"".join(bytes((number,)) * 512 for number in range(1, 6))
    assert driver.writeblocks(1000, data) == 0
    assert card.memory[999 * 512 : 1006 * 512] == bytes(512) + data + bytes(512)
    blocks = bytearray(4 * 512)
    assert driver.readblocks(1001, blocks) == 0
    assert blocks == data[512:]
    assert driver.readblocks(0, blocks) == 0  # the multiple read has been stopped


def test_beyond_the_end(driver, card):
    assert driver.readblocks(card.memory.size // 512, bytearray(512)) == 1


class Blocks(io.RawIOBase):
    """The driver as a file, for pyfatfs."""

    def __init__(self, driver, size):
        self._driver, self._size, self._position = driver, size, 0

    def seekable(self):
        return True

    def readable(self):
        return True

    def seek(self, offset, whence=0):
        self._position = offset + (0, self._position, self._size)[whence]
        return self._position

    def tell(self):
        return self._position

    def read(self, size=-1):
        end = self._size if size < 0 else min(self._position + size, self._size)
        first, last = self._position // 512, -(-end // 512)
        if first >= last:
            return b""
        buffer = bytearray((last - first) * 512)
        assert self._driver.readblocks(first, buffer) == 0
        data = bytes(buffer[self._position - first * 512 : end - first * 512])
        self._position = end
        return data


def test_the_files(driver, card):
    pyfat = pytest.importorskip("pyfatfs.PyFat", reason="pyfatfs is not installed").PyFat
    disk = pyfat()
    disk.set_fp(Blocks(driver, card.memory.size))
    for path, content in FILES.items():
        entry = disk.root_dir.get_entry(path)
        chain = disk.get_cluster_chain(entry.get_cluster()) if content else ()
        data = b"".join(disk.read_cluster_contents(cluster) for cluster in chain)
        assert (entry.filesize, data[: entry.filesize]) == (len(content), content)


def test_no_card(bench):
    import adafruit_sdcard
    import board
    import digitalio

    with pytest.raises(OSError, match="no SD card"):
        adafruit_sdcard.SDCard(board.SPI(), digitalio.DigitalInOut(board.D6))
