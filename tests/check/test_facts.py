"""What the facts say about each target; that it is true is shown by test_facts_measured and test_facts_remedies."""

from __future__ import annotations

import pytest

from anyboard.check.facts import load
from anyboard.check.targets import TARGETS, target


def words(text):
    return text.split()


DEVICES = [name for name, target in TARGETS.items() if target.language != "cpython"]
BOTH = words(
    "vars BufferError Warning ExceptionGroup str.zfill str.ljust str.removeprefix str.title str.isalnum int.bit_count "
    "bytearray.pop bytearray.insert float.is_integer float.hex array.array.tobytes type.__mro__ "
    "function.__annotations__ struct.Struct struct.error struct.iter_unpack re.findall os.environ "
    "math.hypot time.perf_counter json.JSONDecodeError asyncio.TaskGroup collections.Counter"
)
MICROPYTHON = words(
    "TimeoutError ConnectionError BrokenPipeError OSError.strerror int.bit_length memoryview.cast time.monotonic "
    "os.getenv"
)
CIRCUITPYTHON = words("memoryview.itemsize time.ticks_ms time.sleep_ms time.gmtime")
KEYWORDS = words(
    "zip.strict sum.start str.split.maxsplit int.from_bytes.signed json.dumps.indent collections.namedtuple.defaults"
)
MODULES = words("typing typing_extensions dataclasses enum contextlib collections.abc threading datetime logging")


def facts(name):
    return load(TARGETS[name])


@pytest.mark.parametrize("name", DEVICES)
def test_what_all_devices_lack(name):
    found = facts(name)
    assert [one for one in BOTH if one not in found.members] == []
    assert [one for one in KEYWORDS if one not in found.keywords] == []
    assert [one for one in MODULES if found.has_module(one)] == []


def test_what_one_language_lacks():
    micropython, circuitpython, portable = (facts(one) for one in ("micropython-rp2", "circuitpython", "portable"))
    for lacks, has, names in ((micropython, circuitpython, MICROPYTHON), (circuitpython, micropython, CIRCUITPYTHON)):
        assert [one for one in names if one not in lacks.members or one in has.members] == []
        assert [one for one in names if one not in portable.members] == []
    for keyword in ("print.flush", "struct.unpack_from.offset"):
        assert keyword in micropython.keywords
        assert keyword not in circuitpython.keywords


@pytest.mark.parametrize(
    ("name", "there", "missing"),
    [
        (
            "micropython-rp2",
            "_thread socket json asyncio machine board busio",
            "pyb esp32 __future__ wifi displayio RPi",
        ),
        ("micropython-esp32", "_thread esp32 espnow", "rp2 pyb"),
        ("micropython-stm32", "pyb stm", "_thread rp2"),
        ("micropython-nrf", "time struct", "_thread socket ssl network"),
        ("circuitpython", "__future__ traceback zlib wifi board micropython", "machine utime network _thread socket"),
        ("portable", "time struct board busio", "machine wifi _thread pyb socket"),
    ],
)
def test_modules(name, there, missing):
    found = facts(name)
    assert [one for one in there.split() if not found.has_module(one)] == []
    assert [one for one in missing.split() if found.has_module(one)] == []


def test_a_module_inside_one():
    found = facts("micropython-rp2")
    assert not found.has_module("concurrent.futures")
    assert found.has_module("collections")
    assert found.module_sentence("concurrent.futures").startswith(
        "module concurrent does not exist on micropython-rp2:"
    )


def test_portable_lacks_what_any_target_lacks():
    portable = facts("portable")
    for name in DEVICES:
        assert set(facts(name).modules) <= set(portable.modules)
        assert set(facts(name).members) <= set(portable.members)
        assert set(facts(name).keywords) <= set(portable.keywords)


def test_the_desktop_lacks_nothing():
    found = facts("desktop")
    assert (found.modules, found.members, found.keywords) == ({}, {}, {})


@pytest.mark.parametrize("name", DEVICES)
def test_every_sentence_is_one(name):
    """The target's name, a reason and a remedy; no full stop at the end."""
    found = facts(name)
    sentences = [found.module_sentence(one) for one in found.modules]
    sentences += [found.member_sentence(one) for one in found.members]
    sentences += [found.keyword_sentence(one) for one in found.keywords]
    for sentence in sentences:
        reason, _, remedy = sentence.partition(f" on {name}: ")
        assert reason, sentence
        assert len(remedy) >= len("use 1"), sentence
        assert not remedy.endswith("."), sentence
        assert remedy[0].islower() or remedy.startswith(("CircuitPython ", "MicroPython ")), sentence


def test_words_for_the_target():
    assert "ticks_us" in facts("micropython-rp2").members["time.perf_counter"]
    assert "monotonic_ns" in facts("circuitpython").members["time.perf_counter"]
    assert "_thread" in facts("micropython-rp2").modules["threading"]
    assert "_thread" not in facts("micropython-nrf").modules["threading"]
    assert "circup install adafruit_datetime" in facts("circuitpython").modules["datetime"]
    assert "mip install datetime" in facts("micropython-samd").modules["datetime"]


def test_who_has_a_remedy_of_its_own():
    """A sentence that only lists what there is, is for names that nobody looks for."""
    found = facts("micropython-rp2").members
    listing = [name for name, remedy in found.items() if name.startswith("str.") and "nothing in its place" in remedy]
    assert listing == []


@pytest.mark.parametrize("name", ["circuitpython", "micropython-rp2"])
def test_classes_have_a_qualified_name(name):
    # what type() makes has none, but a class statement stores it
    assert "type.__qualname__" not in load(target(name)).members
