"""Backends and layers by entry point, and what a target resolves to."""

from __future__ import annotations

import pytest

import anyboard
from anyboard import BackendUnavailable, BadURL, NotFound
from anyboard.core import registry


@pytest.fixture
def third_party(fakeboard_installed):
    """A distribution with backends and a layer; its module."""
    return fakeboard_installed


def test_a_third_partys_backend_is_used_by_its_name(third_party):
    url, opener, info, posts_writes = registry.resolve("fake:7")
    assert not posts_writes
    assert url == "fake:7"
    assert info is not None
    assert info.board_id == "fake_board"
    assert third_party.opened == []
    assert opener().info.url == "fake:7"
    assert third_party.opened == ["7"]


def test_resolving_an_undescribed_board_opens_nothing(third_party):
    assert registry.resolve("blind:7")[2] is None
    assert third_party.opened == []


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("fak", ["no backend 'fak'", "did you mean 'fake'?", "installed: blind, buggy, ", ", fake, "]),
        ("FAKE2:1", ["no backend 'fake2'", "did you mean 'fake'?"]),
        ("shuot=A::fake", ["no layer 'shuot'", "did you mean 'shout'?"]),
    ],
)
def test_an_unknown_name_gets_the_nearest(third_party, url, words):
    with pytest.raises(NotFound) as caught:
        registry.resolve(url)
    for word in words:
        assert word in str(caught.value)


def test_a_missing_library_names_the_extra(third_party):
    with pytest.raises(BackendUnavailable) as caught:
        registry.backend("librariless")
    assert "a_usb_library_nobody_has" in str(caught.value)
    assert 'pip install "fakeboard[usb]"' in str(caught.value)


def test_a_defective_backend_says_what_is_wrong(third_party):
    with pytest.raises(BackendUnavailable, match="NotThere"):
        registry.backend("buggy")


def test_a_layer_wraps_the_adapter_and_keeps_its_identity(third_party):
    url, opener, info, _ = registry.resolve("shout=OUTER::shout=INNER::fake:1")
    assert (url, info is not None) == ("fake:1", True)
    outer = opener()
    assert isinstance(outer, third_party.Shout)
    assert isinstance(outer.inner, third_party.Shout)
    assert (outer._argument, outer.inner._argument) == ("OUTER", "INNER")
    assert outer.info.url == "fake:1"


def test_a_layer_complains_before_anything_is_opened(third_party):
    with pytest.raises(BadURL, match="only capitals"):
        anyboard.open("shout=quietly::fake:1")
    assert third_party.opened == []


def test_what_only_some_adapters_have_shows_through_a_layer(third_party):
    adapter = registry.resolve("shout=A::fake:1")[1]()
    assert not hasattr(adapter, "clock")
    adapter.inner.clock = "a clock"
    assert adapter.clock == "a clock"


class Thing:
    """The least that can be opened without a URL."""

    url = "thing#1"

    def open_adapter(self):
        raise NotImplementedError


def test_an_object_is_a_target():
    thing = Thing()
    assert registry.resolve(thing) == ("thing#1", thing.open_adapter, None, False)


@pytest.mark.parametrize("wrong", [None, 5, b"sim"])
def test_anything_else_is_not(wrong):
    with pytest.raises(TypeError, match="named by a URL"):
        anyboard.open(wrong)


@pytest.mark.parametrize("wrong", ["", "::", "a b", "fake?x=1&y"])
def test_a_url_that_cannot_be_read(third_party, wrong):
    with pytest.raises(BadURL):
        anyboard.open(wrong)
