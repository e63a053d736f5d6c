"""`Session`: opening, pins, batches, releases, time."""

from __future__ import annotations

import copy
import gc
import os
import pickle
import subprocess
import sys
import threading
import weakref

import pytest
from fake_adapter import FakeAdapter, FakeClock, fake_info, fake_session

from anyboard.core.clock import host_clock
from anyboard.core.errors import AlreadyOpen, BusError, Disconnected, NotFound, Rejected, Unsupported
from anyboard.core.ops import PinRead, PinWrite, Release, Reset
from anyboard.core.pins import Pin
from anyboard.core.session import Session, opened

HIGH, LOW = PinWrite("D5", True), PinWrite("D5", False)


# -- opening and closing ------------------------------------------------------------------------------


def test_nothing_opens_before_the_first_operation():
    _, session = fake_session()
    assert session.pin("D5") is session.pin("GPIO5")
    assert not session.is_open
    session.run(HIGH)
    assert session.is_open
    session.close()


def test_a_second_session_for_the_same_board_is_refused():
    info = fake_info()
    adapters = [FakeAdapter(info), FakeAdapter(info)]
    first, second = (Session(info.url, lambda adapter=adapter: adapter, info) for adapter in adapters)
    first.open()
    assert opened(info.url) is first
    with pytest.raises(AlreadyOpen, match=rf"^{info.url} is already open"):
        second.open()
    first.close()
    second.open()
    second.close()
    assert opened(info.url) is None


def test_one_board_under_two_urls_is_found_out_and_closed_again():
    info = fake_info()
    first, second = FakeAdapter(info), FakeAdapter(info)
    session = Session(info.url, lambda: first)
    session.open()
    with pytest.raises(AlreadyOpen):
        Session("fake", lambda: second).open()
    assert (first.closed, second.closed) == (False, True)
    session.close()


def test_a_board_that_does_not_open_can_be_tried_again():
    info = fake_info()
    answers = [NotFound("unplugged"), None]

    def open_it():
        error = answers.pop(0)
        if error is not None:
            raise error
        return FakeAdapter(info)

    session = Session(info.url, open_it)
    with pytest.raises(NotFound, match=r"^unplugged$"):
        session.open()
    with session.batch():
        session.post(HIGH)
    session.close()


def test_what_is_not_known_before_opening_is_known_after():
    info = fake_info()
    session = Session(info.url, lambda: FakeAdapter(info))
    assert session.known_info is None
    assert session.info is info
    assert session.is_open
    session.close()


def test_close_is_for_good_and_sends_what_waits():
    adapter, session = fake_session()
    session.run(LOW)
    session.defer(HIGH)
    session.close()
    session.close()
    assert adapter.ops == [LOW, HIGH]
    assert (adapter.closed, session.is_closed) == (True, True)
    with pytest.raises(Disconnected, match=r"is closed; open it again"):
        session.run(HIGH)
    session.release("D5")  # a board that has gone needs no telling


def test_closing_a_board_that_has_gone_is_fine():
    adapter, session = fake_session()

    def gone(op):
        raise Disconnected("unplugged")

    adapter.answers[PinWrite] = gone
    with pytest.raises(Disconnected):
        session.run(HIGH)
    session.defer(HIGH)
    session.close()
    assert adapter.closed


def test_closing_sends_what_other_threads_left_waiting():
    adapter, session = fake_session()
    session.open()
    thread = threading.Thread(target=session.defer, args=(HIGH,))
    thread.start()
    thread.join(10)
    assert adapter.ops == []
    session.close()
    assert adapter.ops == [HIGH]


def test_pickling_and_copying_are_refused():
    _, session = fake_session()
    for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match=r"a board cannot be pickled; open fake#"):
            attempt(session)
    with pytest.raises(TypeError, match=r"pickle"):
        pickle.dumps(session.pin("D5"))


FORK = """
import os, sys
sys.path.insert(0, sys.argv[1])
from fake_adapter import fake_session
from anyboard.core.ops import PinWrite
adapter, session = fake_session()
session.run(PinWrite("D5", True))
child = os.fork()
if child == 0:
    try:
        session.run(PinWrite("D5", False))
    except RuntimeError as error:
        session.close()
        print(error, adapter.closed, len(adapter.ops), flush=True)
    os._exit(0)
os.waitpid(child, 0)
session.close()
print(adapter.closed)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_fork_may_not_use_the_board_nor_close_it():
    here = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    done = subprocess.run([sys.executable, "-c", FORK, here], capture_output=True, text=True, timeout=60, check=True)
    child, parent = done.stdout.splitlines()
    assert child.endswith("was opened before a fork; open boards in the process that uses them False 1")
    assert parent == "True"


def test_a_program_that_ends_closes_its_boards():
    program = """
import sys
sys.path.insert(0, sys.argv[1])
from fake_adapter import FakeAdapter, fake_session
FakeAdapter.release = lambda self: print("closed", len(self.ops))
adapter, session = fake_session()
session.open()
from anyboard.core.ops import PinWrite
session.defer(PinWrite("D5", True))
"""
    here = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    done = subprocess.run([sys.executable, "-c", program, here], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout == "closed 1\n"


# -- operations ---------------------------------------------------------------------------------------


def test_results_are_those_of_the_operations_asked_for():
    adapter, session = fake_session()
    adapter.answers[PinRead] = True
    session.defer(HIGH)
    assert session.execute([PinRead("D6"), LOW]) == [True, None]
    assert adapter.lists == [[HIGH, PinRead("D6"), LOW]]


def test_what_is_deferred_travels_once():
    adapter, session = fake_session()
    session.defer(HIGH)
    session.post(LOW)
    session.post(LOW)
    assert adapter.lists == [[HIGH, LOW], [LOW]]


def test_an_error_counts_from_the_operations_asked_for():
    adapter, session = fake_session()

    def fail(op):
        raise BusError("nack_data", "no")

    adapter.answers[PinWrite] = fail
    session.defer(LOW)
    with pytest.raises(BusError) as caught:
        session.execute([PinRead("D5")])
    assert (caught.value.index, caught.value.operation) == (-1, LOW)
    session.defer(Reset("normal"))
    with pytest.raises(BusError) as caught:
        session.execute([PinRead("D5"), HIGH])
    assert caught.value.index == 1


@pytest.mark.parametrize(
    ("name", "kind"),
    [("ValueError", ValueError), ("RuntimeError", RuntimeError), ("NotImplementedError", NotImplementedError)],
)
def test_the_boards_own_refusal_is_a_builtin(name, kind):
    adapter, session = fake_session()

    def refuse(op):
        raise Rejected(name, "Invalid pins")

    adapter.answers[PinWrite] = refuse
    with pytest.raises(kind, match=r"^Invalid pins$") as caught:
        session.run(HIGH)
    assert type(caught.value) is kind
    assert caught.value.__suppress_context__


def test_a_wrong_answer_names_the_board_and_the_operation():
    adapter, session = fake_session()
    adapter.answers[PinRead] = b"nonsense"
    with pytest.raises(TypeError, match=rf"the adapter of {session.url} answered b'nonsense' to PinRead"):
        session.run_int(PinRead("D5"))


def test_require_names_board_and_lack():
    _, session = fake_session(without=(PinRead,))
    with pytest.raises(Unsupported, match=rf"^{session.url} \(a fake board\) has no digital pins$"):
        session.require(PinRead, "digital pins")
    session.require(PinWrite, "digital pins")


def test_an_unsupported_operation_does_nothing_at_all():
    adapter, session = fake_session(without=(PinRead,))
    with pytest.raises(Unsupported, match=r"PinRead"):
        session.execute([HIGH, PinRead("D5")])
    assert adapter.ops == []


# -- batches ------------------------------------------------------------------------------------------


def test_post_is_on_the_wire_when_it_returns_and_waits_in_a_batch():
    adapter, session = fake_session()
    assert session.post(HIGH) == [None]
    with session.batch():
        assert session.post(LOW) is None
        session.post(HIGH)
        assert adapter.lists == [[HIGH]]
    assert adapter.lists == [[HIGH], [LOW, HIGH]]


def test_what_returns_data_ends_the_waiting():
    adapter, session = fake_session()
    with session.batch():
        session.post(HIGH)
        session.run(PinRead("D5"))
        assert adapter.lists == [[HIGH, PinRead("D5")]]
    assert len(adapter.lists) == 1


def test_batches_nest():
    adapter, session = fake_session()
    with session.batch():
        with session.batch():
            session.post(HIGH)
        assert adapter.ops == []
    assert adapter.lists == [[HIGH]]


def test_an_error_in_a_batch_surfaces_at_its_end():
    adapter, session = fake_session()

    def fail(op):
        raise BusError("other", "no")

    adapter.answers[PinWrite] = fail
    batch = session.batch()
    batch.__enter__()
    session.post(HIGH)
    with pytest.raises(BusError):
        batch.__exit__(None, None, None)
    adapter.answers.clear()
    assert session.post(LOW) == [None]  # and the batch is over


def test_a_batch_is_one_threads_own():
    adapter, session = fake_session()
    with session.batch():
        session.post(HIGH)
        thread = threading.Thread(target=session.post, args=(LOW,))
        thread.start()
        thread.join(10)
        assert adapter.lists == [[LOW]]
    assert adapter.lists == [[LOW], [HIGH]]


def test_a_deferred_operation_stays_with_its_thread():
    """Another thread's operation may come between, but must not take the selection with it."""
    adapter, session = fake_session()
    session.defer(LOW)
    thread = threading.Thread(target=session.run, args=(PinRead("D6"),))
    thread.start()
    thread.join(10)
    session.run(PinRead("D7"))
    assert adapter.lists == [[PinRead("D6")], [LOW, PinRead("D7")]]


# -- pins ---------------------------------------------------------------------------------------------


def test_pins_are_made_once_and_known_by_all_their_names():
    _, session = fake_session()
    assert session.pin("A0") is session.pin("D26") is session.pin("GPIO26")
    assert {session.pin("A0"): 1}[session.pin("A0")] == 1
    assert repr(session.pin("GPIO26")) == "board.A0"
    assert repr(session.pin("GPIO99")) == "microcontroller.pin.GPIO99"


def test_an_unknown_pin_names_the_nearest():
    _, session = fake_session()
    with pytest.raises(NotFound, match=rf"^{session.url} has no pin 'MOSl'.*MOSI"):
        session.pin("MOSl")


def test_pins_are_not_made_nor_changed():
    _, session = fake_session()
    pin = session.pin("D5")
    with pytest.raises(TypeError, match=r"^can't create 'Pin' instances$"):
        Pin()
    for attempt in (lambda: setattr(pin, "x", 1), lambda: delattr(pin, "_info")):
        with pytest.raises(AttributeError, match=r"^can't set attribute"):
            attempt()
    with pytest.raises(AttributeError, match=r"'x'"):
        _ = pin.x


def test_claim_takes_all_pins_or_none():
    _, session = fake_session()
    first, second, hidden = session.pin("D5"), session.pin("D6"), session.pin("GPIO99")
    session.claim("test", second, hidden)
    with pytest.raises(ValueError, match=r"^D6 in use$"):
        session.claim("other", first, second)
    assert (session.owner(first), session.owner(second)) == (None, "test")
    with pytest.raises(ValueError, match=r"^Pin in use$"):
        session.claim("other", hidden)
    session.unclaim(first, second)
    session.claim("other", first, second)


def test_one_of_many_threads_gets_a_pin():
    _, session = fake_session()
    pin = session.pin("D5")
    won, start = [], threading.Barrier(8)

    def take(number):
        start.wait(10)
        try:
            session.claim(str(number), pin)
            won.append(number)
        except ValueError:
            pass

    threads = [threading.Thread(target=take, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert [session.owner(pin)] == [str(number) for number in won]


def test_release_later_does_no_io_by_itself_and_comes_first():
    adapter, session = fake_session()
    session.open()
    session.defer(HIGH)
    session.release_later("i2c:a/b", "D6")
    assert adapter.ops == []
    session.run(PinRead("D5"))
    assert adapter.lists == [[Release("i2c:a/b"), Release("D6"), HIGH, PinRead("D5")]]


def test_release_later_is_sent_by_close_and_by_flush():
    for end in (Session.flush, Session.close):
        adapter, session = fake_session()
        session.open()
        session.release_later("D6")
        end(session)
        assert adapter.ops == [Release("D6")]
        session.close()


def test_a_closed_session_is_not_kept():
    _, session = fake_session()
    session.open()
    session.close()
    reference = weakref.ref(session)
    del session
    gc.collect()
    assert reference() is None


# -- time ---------------------------------------------------------------------------------------------


def test_the_clock_is_the_boards_or_the_hosts():
    adapter, session = fake_session()
    session.open()
    assert session.clock is host_clock
    adapter.clock = FakeClock()
    assert session.clock is adapter.clock


def test_wait_for_polls_at_once_and_then_until_the_timeout():
    adapter, session = fake_session()
    clock = adapter.clock = FakeClock()
    session.open()
    assert session.wait_for(lambda: True, 0)
    assert clock.us == 0
    assert not session.wait_for(lambda: False, 1_000_000)
    assert clock.us == 1_000_000
    assert session.wait_for(lambda: clock.us >= 1_100_000, 1_000_000)
    assert clock.us == pytest.approx(1_100_000, abs=2000)


def test_samples_keep_their_moments_though_a_round_is_late():
    adapter, session = fake_session()
    clock = adapter.clock = FakeClock()
    session.open()

    def slow(op):
        clock.us += 400 if len(adapter.ops) == 1 else 10
        return True

    adapter.answers[PinRead] = slow
    rounds = list(session.sample([PinRead("D5")], period=0.001, n=4))
    assert [moment for moment, _ in rounds] == [0, 1000, 2000, 3000]
    assert [results for _, results in rounds] == [[True]] * 4
