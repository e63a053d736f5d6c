"""`bench.attach`: parts on pins of their own, in Python."""

from __future__ import annotations

import pytest

from anyboard.core.errors import NotFound
from anyboard.sim import Bench
from anyboard.sim.chips import Button, KeyMatrix, RotaryEncoder
from anyboard.sim.errors import BenchError


class Probe:
    """A part of somebody's own."""

    def connected_to(self, pin, spare=None):
        self.pin, self.spare = pin, spare


@pytest.fixture
def bench():
    return Bench.empty(clock="virtual")


@pytest.fixture
def probe(bench):
    return bench.attach(Probe(), pin="D5")


def test_a_part_gets_its_leads(bench, probe):
    assert (probe.pin.name, probe.spare) == ("D5", None)
    assert bench.parts == [(probe, "pin D5")]
    with_both = bench.attach(Probe(), pin="LED", spare="D6")
    assert (with_both.pin.name, with_both.spare.name) == ("D13", "D6")
    assert bench.parts[1][1] == "pin D13, spare D6"


def test_a_list_of_pins_is_a_list_of_leads(bench):
    keys = bench.attach(KeyMatrix(), rows=["D5", "D6"], columns=["D9"])
    assert keys.where == "rows D5 D6, columns D9"


def test_it_drives_and_lets_go(bench, probe):
    probe.pin.drive(True)
    assert bench.pin("D5").level
    with pytest.raises(BenchError, match=r"bench\.pin\('D5'\) drives D5 low and Probe on D5 drives it high"):
        bench.pin("D5").drive(False)
    bench.pin("D5").drive(None)
    probe.pin.drive(None)
    assert not bench.pin("D5").level


def test_its_resistors_are_weaker_than_outputs(bench, probe):
    probe.pin.pull(True)
    assert bench.pin("D5").level
    probe.pin.pull_volts(1.2)
    assert bench.pin("D5").volts == 1.2
    bench.pin("D5").drive(False)
    assert bench.pin("D5").volts == 0


def test_outside_is_what_others_drive(bench, probe):
    probe.pin.drive(True)
    assert probe.pin.outside is None
    assert probe.pin.duty is None
    probe.pin.drive(None)
    bench.pin("D5").drive(True)
    assert probe.pin.outside is True
    assert probe.pin.duty == 1


def test_driving_the_same_again_is_no_edge(bench, probe):
    seen = []
    bench.pin("D5").on_change(seen.append)
    for level in (True, True, False, False, True):
        probe.pin.drive(level)
    assert seen == [True, False, True]


def test_detached_it_does_nothing_any_more(bench, probe):
    heard = []
    probe.pin.on_change(heard.append)
    probe.pin.drive(True)
    bench.detach(probe)
    assert not bench.pin("D5").level
    probe.pin.drive(True)
    bench.pin("D5").drive(False)
    assert not bench.pin("D5").level
    assert heard == [True]
    assert bench.parts == []
    with pytest.raises(ValueError, match="Probe is not attached to pins"):
        bench.detach(probe)


def test_mistakes(bench, probe):
    with pytest.raises(TypeError, match=r"Button is attached with pin=, not with a="):
        bench.attach(Button(), a="D5")
    with pytest.raises(TypeError, match=r"RotaryEncoder is attached with a=, b=, not with a="):
        bench.attach(RotaryEncoder(), a="D5")
    with pytest.raises(TypeError, match=r"Probe is attached with pin=, spare= \(optional\), not with no pin"):
        bench.attach(Probe())
    with pytest.raises(TypeError, match="cannot be attached to pins: it has no connected_to"):
        bench.attach(object(), pin="D5")
    with pytest.raises(NotFound, match="no pin 'D55'"):
        bench.attach(Button(), pin="D55")
    with pytest.raises(BenchError, match="Probe is attached already"):
        bench.attach(probe, pin="D6")
    with pytest.raises(TypeError, match="rows and columns are lists of pins"):
        bench.attach(KeyMatrix(), rows="D5", columns="D6")
    assert bench.parts == [(probe, "pin D5")]


def test_a_part_that_fails_to_connect_leaves_nothing(bench):
    class Stubborn:
        def connected_to(self, pin):
            pin.drive(True)
            raise RuntimeError("no")

    with pytest.raises(RuntimeError):
        bench.attach(Stubborn(), pin="D5")
    assert not bench.pin("D5").level


def test_pixels_reach_every_part_on_the_net(bench):
    from anyboard.core.ops import PixelWrite

    heard = []
    bench.wire("D5", "D6")
    adapter = bench.open_adapter()
    stop = bench.pin("D6").on_pixels(heard.append)
    adapter.execute([PixelWrite("D5", b"abc")])
    stop()
    stop()
    adapter.execute([PixelWrite("D5", b"def")])
    adapter.close()
    assert heard == [b"abc"]
    assert bench.pin("D5").pixels == [b"abc", b"def"]


def test_an_open_drain_train_does_not_fight(bench):
    """While the line is high in the train, somebody else may hold it low."""
    pin = bench.pin("D5")
    levels = []
    pin.on_change(levels.append)
    bench.attach(Probe(), pin="D5").pin.pull(True)
    pin.play([10, 20, 10], idle=True, open_drain=True)
    bench.clock.advance(15)
    other = bench.attach(Probe(), pin="D5").pin
    other.drive(False)
    bench.clock.advance(100)
    other.drive(None)
    assert levels == [True, False, True, False, True]
