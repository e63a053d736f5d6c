"""`keypad` on a board made of a table."""

from __future__ import annotations

import _thread

import pytest
from fake_adapter import FakeClock, fake_session

from anyboard import keypad
from anyboard.core import clock as clocks
from anyboard.core.errors import BusError, Disconnected, Unsupported
from anyboard.core.ops import PinConfigure, PinRead, PinWrite

DEINITED = "Object has been deinitialized and can no longer be used. Create a new object."
INTERVAL = 20_000  # microseconds: the default


class TimerClock(FakeClock):
    """A clock whose timers fire when it is moved."""

    def __init__(self):
        super().__init__()
        self.timers = []

    def call_later(self, us, callback, /):
        timer = (self.us + us, callback)
        self.timers.append(timer)
        return lambda: timer in self.timers and self.timers.remove(timer)

    def advance(self, us):
        end = self.us + us
        while due := [timer for timer in self.timers if timer[0] <= end]:
            timer = min(due, key=lambda timer: timer[0])
            self.timers.remove(timer)
            self.us = timer[0]
            timer[1]()
        self.us = end


class Board:
    """A fake board with a clock, whose pins have the levels in `levels` (False unless said)."""

    def __init__(self, **changes):
        self.adapter, self.session = fake_session(**changes)
        self.clock = self.adapter.clock = TimerClock()
        self.levels = {}
        self.adapter.answers[PinRead] = lambda op: self.levels.get(op.pin, False)

    def pins(self, *names):
        return tuple(self.session.pin(name) for name in names)

    def scan(self, times=1):
        self.clock.advance(INTERVAL * times)


@pytest.fixture
def board():
    return Board()


def keys(board, *names, **options):
    return keypad.Keys(board.pins(*(names or ("D5", "D6"))), **{"value_when_pressed": True, **options})


def taken(events):
    """All events of a queue: (key number, pressed)."""
    found = []
    while (event := events.get()) is not None:
        found.append((event.key_number, event.pressed))
    return found


# -- Event --------------------------------------------------------------------------------------


def test_event_defaults():
    event = keypad.Event()
    assert (event.key_number, event.pressed, event.released) == (0, True, False)
    assert repr(event) == "<Event: key_number 0 pressed>"
    assert repr(keypad.Event(3, False)) == "<Event: key_number 3 released>"


def test_event_equality_and_hash_ignore_the_time():
    assert keypad.Event(1, False, 5) == keypad.Event(1, False, 6)
    assert hash(keypad.Event(1, False, 5)) == hash(keypad.Event(1, False, 6))
    assert keypad.Event(1, False) != keypad.Event(1, True)
    assert keypad.Event(1) != keypad.Event(2)
    assert keypad.Event(1, False, 5) != 3
    assert hash(keypad.Event()) == 32768


def test_event_time_is_now_unless_given(monkeypatch):
    clock = FakeClock()
    monkeypatch.setattr(clocks, "_program_clock", clock)
    clock.us = 7_000
    assert keypad.Event().timestamp == 0x1FFF0000 + 7
    assert keypad.Event(timestamp=12).timestamp == 12


def test_event_refuses_what_makes_no_sense():
    with pytest.raises(ValueError, match=r"^key_number must be >= 0$"):
        keypad.Event(-1)
    with pytest.raises(TypeError, match=r"^can't convert str to int$"):
        keypad.Event(0, True, "now")
    with pytest.raises(AttributeError, match=r"^can't set attribute 'pressed'$"):
        keypad.Event().pressed = False


# -- Keys ---------------------------------------------------------------------------------------


def test_keys_from_press_to_release(board):
    k = keys(board)
    assert repr(k) == "<Keys>"
    assert k.key_count == 2
    assert k.events is k.events
    assert not k.events
    board.levels["D6"] = True
    board.clock.advance(INTERVAL - 1)
    assert len(k.events) == 0
    board.clock.advance(1)
    board.levels["D6"] = False
    board.scan(3)
    assert len(k.events) == 2
    assert k.events
    assert taken(k.events) == [(1, True), (1, False)]
    assert k.events.get() is None
    assert not k.events.overflowed


def test_a_scan_is_one_list_of_reads(board):
    keys(board)
    board.adapter.forget()
    board.scan(2)
    assert board.adapter.lists == [[PinRead("D5"), PinRead("D6")]] * 2


@pytest.mark.parametrize(
    ("value_when_pressed", "pull", "resistor"),
    [(True, True, "down"), (False, True, "up"), (True, False, None), (False, False, None)],
)
def test_the_pull_makes_a_key_that_is_up_read_the_other_level(board, value_when_pressed, pull, resistor):
    keys(board, "D5", value_when_pressed=value_when_pressed, pull=pull)
    assert board.adapter.ops[0] == PinConfigure("D5", "in", resistor, "push_pull", False)


def test_a_low_key(board):
    board.levels["D5"] = True
    k = keys(board, "D5", value_when_pressed=False)
    board.levels["D5"] = False
    board.scan()
    assert taken(k.events) == [(0, True)]


def test_events_have_the_time_of_their_scan(board):
    k = keys(board)
    board.levels["D5"] = True
    board.scan(3)
    assert k.events.get().timestamp == 0x1FFF0000 + 20


@pytest.mark.parametrize(("interval", "us"), [(0.005, 5_000), (1, 1_000_000), (0, 977)])
def test_the_interval_is_seconds_and_at_least_a_tick(board, interval, us):
    keys(board, interval=interval)
    board.adapter.forget()
    board.clock.advance(us * 10)
    assert len(board.adapter.lists) == 10


def test_debounce_threshold(board):
    k = keys(board, debounce_threshold=3)
    board.levels["D5"] = True
    board.scan(2)
    assert not k.events
    board.scan()
    assert taken(k.events) == [(0, True)]


def test_overflow_loses_the_latest(board):
    k = keys(board, max_events=2)
    for level in (True, False, True):
        board.levels["D5"] = level
        board.scan()
    assert k.events.overflowed
    assert taken(k.events) == [(0, True), (0, False)]
    assert k.events.overflowed
    k.events.clear()
    assert not k.events.overflowed


def test_get_into(board):
    k = keys(board)
    event = keypad.Event(7)
    assert k.events.get_into(event) is False
    assert event.key_number == 7
    board.levels["D6"] = True
    board.scan()
    assert k.events.get_into(event) is True
    assert (event.key_number, event.pressed, event.timestamp) == (1, True, 0x1FFF0000 + 20)
    with pytest.raises(TypeError, match=r"^event must be of type Event, not int$"):
        k.events.get_into(3)


def test_reset_reports_held_keys_again(board):
    board.levels["D5"] = True
    k = keys(board)
    assert taken(k.events) == [(0, True)]
    board.scan()
    k.reset()
    assert taken(k.events) == [(0, True)]


def test_deinit_stops_the_scanning_and_frees_the_pins(board):
    k = keys(board)
    assert k.deinit() is None
    k.deinit()
    assert board.adapter.released() == ["D5", "D6"]
    board.adapter.forget()
    board.scan(3)
    assert board.adapter.ops == []
    assert board.clock.timers == []
    for use in (lambda: k.events, k.reset, lambda: k.key_count):
        with pytest.raises(ValueError, match=rf"^{DEINITED}$"):
            use()
    keys(board).deinit()


def test_with_ends_in_deinit(board):
    with keys(board) as k:
        assert k.key_count == 2
    with pytest.raises(ValueError, match="deinitialized"):
        k.reset()


def test_keys_refuses_what_circuitpython_refuses(board):
    (pin,) = board.pins("D5")
    for call, kind, text in (
        (lambda: keypad.Keys((pin,)), TypeError, "'value_when_pressed' argument required"),
        (lambda: keypad.Keys(pin, value_when_pressed=True), TypeError, "object of type 'Pin' has no len()"),
        (lambda: keypad.Keys((), value_when_pressed=True), ValueError, "row_pins length must be >= 1"),
        (lambda: keypad.Keys((pin, pin), value_when_pressed=True), TypeError, "row_pins contains duplicate pins"),
        (
            lambda: keypad.Keys((1,), value_when_pressed=True),
            TypeError,
            "object in row_pins must be of type Pin, not int",
        ),
        (lambda: keys(board, interval=-1), ValueError, "interval must be >= 0"),
        (lambda: keys(board, interval="x"), TypeError, "can't convert str to float"),
        (lambda: keys(board, max_events=0), ValueError, "max_events must be >= 1"),
        (lambda: keys(board, debounce_threshold=0), ValueError, "debounce_threshold must be 1-127"),
        (lambda: keys(board, debounce_threshold=128), ValueError, "debounce_threshold must be 1-127"),
        (keypad.EventQueue, TypeError, "can't create 'EventQueue' instances"),
    ):
        with pytest.raises(kind) as caught:
            call()
        assert str(caught.value) == text
    k = keys(board)
    with pytest.raises(ValueError, match=r"^D6 in use$"):
        keys(board, "D6")
    k.deinit()


def test_pins_of_two_boards_are_refused(board):
    other = Board()
    with pytest.raises(ValueError, match="different boards"):
        keypad.Keys((*board.pins("D5"), *other.pins("D5")), value_when_pressed=True)


def test_a_board_without_digital_pins_says_so():
    board = Board(without=(PinConfigure,))
    with pytest.raises(Unsupported, match=board.session.url):
        keys(board)


def test_a_refused_constructor_leaves_nothing_behind(board):
    board.adapter.answers[PinRead] = lambda op: fail(BusError("timeout"))
    with pytest.raises(BusError):
        keys(board)
    assert board.adapter.released() == ["D5", "D6"]
    assert board.clock.timers == []
    board.adapter.answers[PinRead] = False
    keys(board)


def fail(error):
    raise error


# -- in the background ----------------------------------------------------------------------------


def test_what_fails_in_the_background_surfaces_once_and_the_scanning_goes_on(board):
    k = keys(board)
    queue = k.events
    board.adapter.answers[PinRead] = lambda op: fail(BusError("timeout"))
    board.scan()
    board.adapter.answers[PinRead] = True
    board.scan()
    with pytest.raises(BusError):
        queue.get()
    assert taken(k.events) == [(0, True), (1, True)]


@pytest.mark.parametrize("use", [lambda k: k.events, lambda k: k.reset()])
def test_the_scanner_itself_reports_a_failure_too(board, use):
    k = keys(board)
    board.adapter.answers[PinRead] = lambda op: fail(BusError("timeout"))
    board.scan()
    with pytest.raises(BusError):
        use(k)


def test_a_board_that_has_gone_stops_the_scanning_for_good(board):
    k = keys(board)
    queue = k.events
    board.session.close()
    board.scan()
    assert board.clock.timers == []
    for _ in range(2):
        with pytest.raises(Disconnected, match=board.session.url):
            k.events  # noqa: B018
        with pytest.raises(Disconnected):
            queue.get()
    k.deinit()


def test_a_scan_sends_nobody_elses_batch(board):
    keys(board)
    with board.session.batch():
        board.session.post(PinWrite("D9", True))
        board.adapter.forget()
        board.scan()
        assert board.adapter.of(PinWrite) == []
    assert board.adapter.of(PinWrite) == [PinWrite("D9", True)]


@pytest.mark.parametrize("look", [lambda k: k.events, lambda k: len(k.events), lambda k: k.events.get()])
def test_a_loop_that_only_looks_lets_virtual_time_pass(board, monkeypatch, look):
    class Virtual(FakeClock):
        def now_us(self):
            board.clock.advance(1000)
            return board.clock.us

    monkeypatch.setattr(clocks, "_program_clock", Virtual())
    k = keys(board)
    board.levels["D5"] = True
    assert any(look(k) for _ in range(20))


def test_the_timer_leaves_a_scan_out_rather_than_wait_for_a_busy_program(board):
    k = keys(board)
    board.adapter.forget()
    k._scanning.acquire()  # by this thread; the timer is another
    done = _thread.allocate_lock()
    done.acquire()

    def timer():
        board.clock.advance(INTERVAL)
        done.release()

    _thread.start_new_thread(timer, ())
    assert done.acquire(timeout=10)
    assert board.adapter.ops == []
    k._scanning.release()
    board.scan()
    assert len(board.adapter.lists) == 1


# -- KeyMatrix ----------------------------------------------------------------------------------


def matrix(board, **options):
    return keypad.KeyMatrix(board.pins("D2", "D3"), board.pins("D4", "D5", "D6"), **options)


@pytest.mark.parametrize(("columns_to_anodes", "resting", "pull"), [(True, True, "up"), (False, False, "down")])
def test_a_matrix_is_scanned_row_by_row(board, columns_to_anodes, resting, pull):
    matrix(board, columns_to_anodes=columns_to_anodes)
    at_rest = {name: PinConfigure(name, "in", pull, "push_pull", False) for name in ("D2", "D3", "D4", "D5", "D6")}
    assert board.adapter.lists[0] == list(at_rest.values())
    reads = [PinRead("D4"), PinRead("D5"), PinRead("D6")]
    assert board.adapter.lists[1] == [
        PinConfigure("D2", "out", None, "push_pull", not resting),
        *reads,
        PinWrite("D2", resting),
        at_rest["D2"],
        PinConfigure("D3", "out", None, "push_pull", not resting),
        *reads,
        PinWrite("D3", resting),
        at_rest["D3"],
    ]


@pytest.mark.parametrize("columns_to_anodes", [True, False])
def test_a_key_in_a_matrix(board, columns_to_anodes):
    driven = {}

    def wired(op):
        """The key between D3 and D5 connects them."""
        return driven.get("D3", columns_to_anodes) if op.pin == "D5" else columns_to_anodes

    def configured(op):
        driven.pop(op.pin, None)
        if op.direction == "out":
            driven[op.pin] = op.value

    board.adapter.answers[PinConfigure] = configured
    board.adapter.answers[PinRead] = wired
    m = matrix(board, columns_to_anodes=columns_to_anodes)
    assert m.key_count == 6
    assert taken(m.events) == [(4, True)]


def test_numbers_of_a_matrix(board):
    m = matrix(board)
    assert m.key_number_to_row_column(4) == (1, 1)
    assert m.row_column_to_key_number(1, 2) == 5
    assert m.key_number_to_row_column(6) == (2, 0)  # the firmware's bounds are one too large
    assert m.row_column_to_key_number(2, 0) == 6
    for call, text in (
        (lambda: m.key_number_to_row_column(7), "key_number must be 0-6"),
        (lambda: m.row_column_to_key_number(-1, 0), "row must be 0-2"),
        (lambda: m.row_column_to_key_number(0, 4), "column must be 0-3"),
    ):
        with pytest.raises(ValueError) as caught:  # noqa: PT011
            call()
        assert str(caught.value) == text
    m.deinit()
    with pytest.raises(ValueError, match="deinitialized"):
        m.key_number_to_row_column(0)


def test_a_matrix_refuses_a_pin_twice(board):
    (pin,) = board.pins("D5")
    with pytest.raises(TypeError, match=r"^row_pins and column_pins contain duplicate pins$"):
        keypad.KeyMatrix((pin,), (pin,))
    with pytest.raises(TypeError, match=r"^column_pins contains duplicate pins$"):
        keypad.KeyMatrix(board.pins("D6"), (pin, pin))


# -- ShiftRegisterKeys ----------------------------------------------------------------------------


class ShiftRegister:
    """A 74HC165 of `bits`: high latch keeps them, each rising clock brings the next."""

    def __init__(self, board, bits, data="D4", value_to_latch=True):
        self.bits, self.position, self.clock, self.value_to_latch = bits, 0, False, value_to_latch
        board.adapter.answers[PinWrite] = self.written
        board.adapter.answers[PinRead] = lambda op: self.bits[self.position]

    def written(self, op):
        if op.pin == "D3" and op.value == self.value_to_latch:
            self.position = 0
        elif op.pin == "D2":
            self.position += op.value and not self.clock
            self.clock = op.value


def shift_register_keys(board, **options):
    clock, latch, data = board.pins("D2", "D3", "D4")
    given = {"clock": clock, "data": data, "latch": latch, "key_count": 4, "value_when_pressed": False, **options}
    return keypad.ShiftRegisterKeys(**given)


@pytest.mark.parametrize("value_to_latch", [True, False])
def test_a_shift_register(board, value_to_latch):
    register = ShiftRegister(board, [True, False, True, True], value_to_latch=value_to_latch)
    k = shift_register_keys(board, value_to_latch=value_to_latch)
    assert k.key_count == 4
    assert taken(k.events) == [(1, True)]
    register.bits = [True, True, True, False]
    board.scan()
    assert taken(k.events) == [(1, False), (3, True)]


def test_a_scan_of_a_shift_register_is_one_list(board):
    shift_register_keys(board, key_count=2)
    bit = [PinWrite("D2", False), PinRead("D4"), PinWrite("D2", True)]
    assert board.adapter.lists[1] == [PinWrite("D3", True), *bit, *bit, PinWrite("D3", False)]


def test_shift_registers_side_by_side_are_numbered_one_after_the_other(board):
    data = board.pins("D4", "D5")
    board.levels["D5"] = True
    k = shift_register_keys(board, data=data, key_count=(1, 3), value_when_pressed=True)
    assert k.key_count == 4
    assert taken(k.events) == [(1, True), (2, True), (3, True)]


def test_shift_register_keys_refuse_what_makes_no_sense(board):
    (pin,) = board.pins("D4")
    for options, kind, text in (
        ({"key_count": 0}, ValueError, "key_count must be >= 1"),
        ({"key_count": (1, 2)}, ValueError, "key_count length must be 1"),
        ({"data": ()}, ValueError, "data length must be >= 1"),
        ({"data": 3}, TypeError, "object of type 'int' has no len()"),
        ({"clock": 3}, TypeError, "clock must be of type Pin, not int"),
        ({"latch": None}, TypeError, "latch must be of type Pin, not NoneType"),
        ({"clock": pin}, ValueError, "Invalid pins"),
        ({"interval": -1.0}, ValueError, "interval must be >= 0"),
    ):
        with pytest.raises(kind) as caught:
            shift_register_keys(board, **options)
        assert str(caught.value) == text
    with pytest.raises(TypeError, match=r"^'clock' argument required$"):
        keypad.ShiftRegisterKeys()
    shift_register_keys(board)
    with pytest.raises(ValueError, match=r"^D4 in use$"):
        shift_register_keys(board)
