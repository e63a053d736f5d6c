"""The layer `reconnect`: configuration comes back, data do not."""

from __future__ import annotations

import pytest
from fake_adapter import fake_session

from anyboard.core.errors import Disconnected, NotFound
from anyboard.core.ops import (
    AnalogConfigure,
    AnalogWrite,
    I2CConfigure,
    I2CTransfer,
    PinConfigure,
    PinRead,
    PinWrite,
    PWMConfigure,
    PWMSet,
    Release,
    SPIConfigure,
)
from anyboard.layers.reconnect import Reconnect

I2C = I2CConfigure("i2c", "SCL", "SDA", 100_000, 255, False)
FASTER = I2C.replace(frequency=400_000)
SPI = SPIConfigure("spi", "SCK", "MOSI", None, 1_000_000, 0, 0, 8, False)
LED = PinConfigure("D5", "out", None, "push_pull", False)
BUTTON = PinConfigure("D6", "in", "up", "push_pull", False)
PWM = PWMConfigure("D9", 500, 1000, True)
DAC = AnalogConfigure("A0", "out")
LOOK = PinRead("D6")


class Cable:
    """One board that can be pulled out and plugged in; each opening is a new adapter of the same identity."""

    def __init__(self):
        self.opened = []
        self.is_in = True
        self.identity = None

    def open(self):
        if not self.is_in:
            raise NotFound("no fake is plugged in")
        adapter, _ = fake_session()
        adapter.info = adapter.info.replace(url=self.identity or "fake:7")
        answers = adapter.answers
        for kind in (PinRead, I2CTransfer):
            answers[kind] = self._answer
        self.opened.append(adapter)
        return adapter

    def _answer(self, op):
        if not self.is_in:
            raise Disconnected("fake:7 has gone")
        return True


@pytest.fixture
def cable():
    return Cable()


def pulled_and_back(cable, board):
    cable.is_in = False
    with pytest.raises(Disconnected, match="fake:7 has gone"):
        board.execute([LOOK])
    cable.is_in = True


def test_the_next_operation_finds_everything_configured(cable):
    board = Reconnect("", cable.open)
    board.execute([I2C, SPI, LED, BUTTON, PWM, DAC])
    board.execute([PinWrite("D5", True), FASTER, PWMSet("D9", None, 9), PWMSet("D9", None, 10), AnalogWrite("A0", 77)])
    board.execute([I2CTransfer("i2c", 0x50, (b"\x01\x02",))])
    pulled_and_back(cable, board)
    assert board.execute([LOOK]) == [True]
    first, second = cable.opened
    assert first.closed
    assert second.ops == [
        FASTER,
        SPI,
        LED.replace(value=True),
        BUTTON,
        PWM,
        PWMSet("D9", None, 10),
        DAC,
        AnalogWrite("A0", 77),
        LOOK,
    ]


def test_what_was_released_stays_released(cable):
    board = Reconnect("", cable.open)
    board.execute([I2C, LED, BUTTON])
    board.execute([Release("i2c"), Release("D5")])
    pulled_and_back(cable, board)
    board.execute([LOOK])
    assert cable.opened[1].ops == [BUTTON, LOOK]


def test_as_long_as_it_is_out_every_call_says_so(cable):
    board = Reconnect("", cable.open)
    cable.is_in = False
    with pytest.raises(Disconnected):
        board.execute([LOOK])
    for _ in range(2):
        with pytest.raises(Disconnected, match="fake:7 is not back yet: no fake is plugged in"):
            board.execute([LOOK])
    assert len(cable.opened) == 1


def test_another_board_in_its_place_is_not_used(cable):
    board = Reconnect("", cable.open)
    pulled_and_back(cable, board)
    cable.identity = "fake:8"
    with pytest.raises(Disconnected, match="what is plugged in is fake:8"):
        board.execute([LOOK])
    assert cable.opened[1].closed
    cable.identity = None
    assert board.execute([LOOK]) == [True]


def test_who_listens_goes_on_listening_until_that_is_ended(cable):
    listening = []

    def open_inner():
        adapter = cable.open()

        def subscribe(callback):
            listening.append((adapter, callback))
            return lambda: listening.remove((adapter, callback))

        adapter.subscribe = subscribe
        return adapter

    events = []
    board = Reconnect("", open_inner)
    end = board.subscribe(events.append)
    pulled_and_back(cable, board)
    board.execute([LOOK])
    first, second = cable.opened
    assert [adapter for adapter, _ in listening] == [first, second]
    end()
    assert [adapter for adapter, _ in listening] == [first]


def test_closed_is_closed(cable):
    board = Reconnect("", cable.open)
    board.close()
    with pytest.raises(Disconnected):
        board.execute([LOOK])
    assert len(cable.opened) == 1
