"""What a driver is given by a program in another file, which is checked with it."""

from __future__ import annotations

import pytest

from anyboard.check.engine import check

DRIVER = "class Chip:\n    def __init__(self, link):\n        self.link = link\n\n    def read(self):\n        {}\n"
MACHINE = "from machine import I2C\nfrom chip import Chip\n\nChip(I2C(0))\n"
BUSIO = "import board\nimport chip\n\nchip.Chip(board.I2C())\n"


@pytest.mark.parametrize(
    ("line", "main", "lines"),
    [
        ("self.link.try_lock()", MACHINE, [6]),
        ("self.link.scan()", MACHINE, []),
        ("self.link.try_lock()", BUSIO, []),
        ("self.link.readfrom_mem(1, 2, 3)", BUSIO, [6]),
        ("self.link.try_lock()", "from machine import I2C\nimport chip as other\n\nother.Chip(I2C(0))\n", [6]),
        ("self.link.try_lock()", "from machine import I2C\nfrom chip import Chip as Other\n\nOther(I2C(0))\n", [6]),
        ("self.link.try_lock()", "from machine import I2C\n\nChip = print\nChip(I2C(0))\n", []),
        ("self.link.try_lock()", "from machine import I2C\nfrom chip import Chip\n\nChip(I2C(0)\n", []),
        ("self.link.try_lock()", f"{MACHINE}Chip(object())\n", []),
    ],
)
def test_a_driver_that_is_given_a_bus_elsewhere(tmp_path, line, main, lines):
    (tmp_path / "chip.py").write_text(DRIVER.format(line), encoding="utf-8")
    (tmp_path / "main.py").write_text(main, encoding="utf-8")
    report = check([tmp_path], ["micropython-rp2"], checkers=[])
    assert [one.line for one in report.findings if one.file.endswith("chip.py")] == lines
