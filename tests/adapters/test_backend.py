"""What all USB backends share: which device a URL means, and what is said when none or several fit."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from anyboard.adapters._backend import Option, USBBackend
from anyboard.core.errors import Ambiguous, BackendUnavailable, BadURL, NotFound
from anyboard.core.info import AdapterInfo
from anyboard.transports.plugged import Plugged


def device(serial, location, interface=None, permitted=True):
    return Plugged(0x1234, 0x5678, serial, location, "Bridge", interface, 0x0100, permitted, None, location)


class Handle:
    def __init__(self, plugged):
        self.plugged, self.closed = plugged, False

    def close(self):
        self.closed = True


class Bridge(USBBackend):
    name = "bridge"
    product = "Imaginary Bridge"
    ids = ((0x1234, 0x5678),)
    options = (Option("stretch", "1: wait for SCL"), Option("port", "which half", ("both", "A", "B"), tells_apart=True))

    def __init__(self, *present):
        self.opened = []
        self.transport = SimpleNamespace(enumerate=lambda ids: list(present), open=self._open)
        self.fails = None

    def _open(self, plugged, url):
        self.opened.append(Handle(plugged))
        return self.opened[-1]

    def describe_board(self, url, serial, options):
        return AdapterInfo(url, "bridge", "", serial, (), (), frozenset(), frozenset(), {}, ())

    def make(self, device, info, plugged, options):
        if self.fails is not None:
            raise self.fails
        return SimpleNamespace(info=info, options=options)


ONE, OTHER = device("S1", "1-1"), device("S2", "1-2.3")


def test_without_a_locator_the_only_one():
    adapter = Bridge(ONE).open("", {})
    assert adapter.info.url == "bridge:S1"
    assert adapter.options == {"stretch": "0", "port": "both"}


@pytest.mark.parametrize("locator", ["S2", "1-2.3"])
def test_a_serial_number_and_a_usb_path_are_the_same_one(locator):
    assert Bridge(ONE, OTHER).open(locator, {}).info.url == "bridge:S2"


def test_several_without_a_locator_are_listed():
    with pytest.raises(
        Ambiguous, match="2 adapters of the kind bridge are plugged in; choose one: bridge:S1, bridge:S2"
    ):
        Bridge(ONE, OTHER).open("", {})


def test_one_serial_number_on_two_is_told_apart_by_the_place():
    bridge = Bridge(device("0001234567", "1-1"), device("0001234567", "2-1"))
    assert [found.url for found in bridge.discover()] == ["bridge:1-1", "bridge:2-1"]
    with pytest.raises(Ambiguous, match="have the serial number 0001234567; choose one: bridge:1-1, bridge:2-1"):
        bridge.open("0001234567", {})
    assert bridge.open("2-1", {}).info.url == "bridge:2-1"


def test_one_without_a_serial_number_has_its_place():
    assert Bridge(device(None, "3-4")).open("", {}).info.url == "bridge:3-4"


def test_what_is_there_is_said():
    with pytest.raises(NotFound, match="no Imaginary Bridge with serial number or USB path 'S3'; there is bridge:S1"):
        Bridge(ONE).open("S3", {})
    with pytest.raises(NotFound, match=r"no Imaginary Bridge is plugged in .*: anyboard doctor bridge"):
        Bridge().open("", {})


def test_an_option_that_makes_another_board_is_in_the_url():
    bridge = Bridge(ONE)
    assert bridge.open("", {"port": "B", "stretch": "1"}).info.url == "bridge:S1?port=B"
    assert bridge.open("", {"port": "both"}).info.url == "bridge:S1"


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"strech": "1"}, "bridge has no option 'strech'; did you mean 'stretch'?"),
        ({"stretch": "yes"}, "bridge: stretch is 0 or 1, not 'yes' .1: wait for SCL."),
    ],
)
def test_a_wrong_option_is_refused_before_anything_is_opened(options, words):
    bridge = Bridge(ONE)
    with pytest.raises(BadURL, match=words):
        bridge.open("", options)
    with pytest.raises(BadURL, match=words):
        bridge.describe("", options)
    assert bridge.opened == []


def test_a_device_whose_adapter_fails_is_closed():
    bridge = Bridge(ONE)
    bridge.fails = BackendUnavailable("it says nothing")
    with pytest.raises(BackendUnavailable, match="it says nothing"):
        bridge.open("", {})
    assert bridge.opened[0].closed


def test_what_may_not_be_opened_is_found_all_the_same():
    (found,) = Bridge(device("S9", "1-9", permitted=False)).discover()
    assert (found.status, found.serial) == ("no_permission", "S9")
    assert "run: anyboard doctor" in found.hint


def test_a_device_that_is_the_wrong_one_says_so():
    class Strapped(Bridge):
        def usable(self, plugged):
            return "it is strapped as a UART"

    bridge = Strapped(ONE)
    assert [(found.status, found.hint) for found in bridge.discover()] == [("unavailable", "it is strapped as a UART")]
    with pytest.raises(BackendUnavailable, match="bridge:S1: it is strapped as a UART"):
        bridge.open("", {})


def test_a_missing_library_is_one_line():
    bridge = Bridge()

    def missing(ids):
        raise BackendUnavailable('PyUSB is not installed; pip install "anyboard[usb]"')

    bridge.transport.enumerate = missing
    (found,) = bridge.discover()
    assert (found.url, found.status) == ("bridge", "unavailable")
    assert 'pip install "anyboard[usb]"' in found.hint


def test_only_the_right_interface_counts():
    class Composite(Bridge):
        interface = 2

    assert [found.url for found in Composite(device("S1", "1-1", 0), device("S1", "1-1", 2)).discover()] == [
        "bridge:S1"
    ]
