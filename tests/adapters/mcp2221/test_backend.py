"""Which chip a URL means, several at once, and what `info` tells."""

from __future__ import annotations

import threading

import pytest

import anyboard
from anyboard import busio, digitalio
from anyboard.adapters.mcp2221 import Backend
from anyboard.core.errors import AlreadyOpen, Ambiguous, BusError
from usbmodels.faults import NO_ANSWER
from usbmodels.mcp2221 import MCP2221
from usbmodels.parts import Memory
from usbmodels.plugged import plugged


def test_two_with_the_factory_serial_work_side_by_side():
    models = [MCP2221(serial="0001234567"), MCP2221(serial="0001234567")]
    for n, model in enumerate(models):
        model.bench.i2c.attach(Memory(0x50, bytes((n + 1,)) * 256))
    with plugged(*models):
        urls = [found.url for found in Backend().discover()]
        assert urls == ["mcp2221:1-1", "mcp2221:1-2"]
        with pytest.raises(Ambiguous, match="choose one: mcp2221:1-1, mcp2221:1-2"):
            anyboard.open("mcp2221:0001234567")
        boards = [anyboard.open(url) for url in urls]
        wrong = []

        def work(n):
            board = boards[n]
            bus, pin = busio.I2C(board.SCL, board.SDA), digitalio.DigitalInOut(board.G0)
            pin.switch_to_output()
            into = bytearray(70)
            for k in range(30):
                assert bus.try_lock()
                bus.writeto_then_readfrom(0x50, b"\x00", into)
                bus.unlock()
                pin.value = k % 2
                if set(into) != {n + 1} or pin.value != k % 2:
                    wrong.append(n)

        threads = [threading.Thread(target=work, args=(n,)) for n in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert wrong == []
        for board in boards:
            board.close()


def test_a_serial_number_that_is_told_names_it():
    with plugged(MCP2221(serial="S77"), MCP2221(serial="S78")), anyboard.open("mcp2221:S78") as board:
        assert board.info.url == "mcp2221:S78"
        assert board.info.serial == "S78"
        with pytest.raises(AlreadyOpen):
            anyboard.open("mcp2221:1-2").open()


def test_a_chip_that_does_not_answer_at_opening_is_let_go():
    model = MCP2221()
    with plugged(model):
        model.faults.plan(NO_ANSWER)
        with pytest.raises(BusError) as raised:
            Backend().open("", {})
        assert raised.value.detail.startswith("mcp2221:1-1 does not answer")
        Backend().open("", {}).close()


def test_what_info_tells():
    info = Backend().describe("", {})
    assert (info.board_id, info.description) == ("microchip_mcp2221", "Microchip MCP2221A")
    assert [pin.names for pin in info.pins] == [(f"G{n}",) for n in range(4)] + [
        ("SCL",),
        ("SDA",),
        ("TX",),
        ("RX",),
    ]
    assert [pin.chip_name for pin in info.pins[:4]] == ["GP0", "GP1", "GP2", "GP3"]
    assert [(bus.function, bus.kind, bus.pins) for bus in info.buses] == [
        ("I2C", "i2c", ("SCL", "SDA")),
        ("UART", "uart", ("TX", "RX")),
    ]
    assert "i2c_probe" not in info.features
    assert any("unverified on silicon" in note for note in info.notes)


def test_flash_is_never_written():
    from anyboard.adapters.mcp2221 import codec

    assert not {0xB1, 0xB2, 0x70} & {value for value in vars(codec).values() if isinstance(value, int)}
