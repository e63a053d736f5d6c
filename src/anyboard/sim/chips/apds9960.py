"""Broadcom (Avago) APDS-9960: see the class."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.sim.chips._samples import Samples
from anyboard.sim.engines import Block, I2CRegisters, Knob, Register, reads, writes

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

_PON, _AEN, _PEN, _AIEN, _PIEN, _GEN = 0x01, 0x02, 0x04, 0x10, 0x20, 0x40  # ENABLE, 80h
_CPSAT, _PINT, _AINT, _GINT, _PVALID, _AVALID = 0x80, 0x20, 0x10, 0x04, 0x02, 0x01  # STATUS, 93h
_GFIFO_CLR, _GIEN = 0x04, 0x02  # GCONF4, ABh
_GVALID, _GFOV = 0x01, 0x02  # GSTATUS, AFh
# Numbers not checked against the datasheet: the cycle, the counts of one, the gains, the FIFO thresholds, and
# the reset values of CONFIG1 and CONFIG2
_CYCLE_US = 2780
_COUNTS_PER_CYCLE = 1025
_GAINS = (1, 4, 16, 64)
_FIFO_THRESHOLDS = (1, 4, 8, 16)
_FIFO_SIZE = 32
_PICLEAR, _CICLEAR, _AICLEAR = 0xE5, 0xE6, 0xE7

_SWIPES = {"up": (0, 1), "down": (1, 0), "left": (2, 3), "right": (3, 2)}  # which photodiode sees it first, and last
_SWIPE_DATASETS = 12


class APDS9960(I2CRegisters):
    """A colour, proximity and gesture sensor, on I2C.

    Modelled: the RGBC data with gain, integration time and saturation; proximity; AVALID and PVALID when a
    cycle has ended since the data were read; the proximity interrupt with its thresholds and persistence, the
    light interrupt, and the INT output; the gesture FIFO with its level, overflow and interrupt, filled by
    `swipe("left")` or, dataset by dataset, by `gesture`.

    The knobs red, green, blue and clear are counts in one cycle of 2.78 ms at gain 1x; proximity is the count
    itself, whatever gain, LED and pulses are set to.

    Left out: the wait engine, the light interrupt's persistence, offsets, the time a gesture takes, gesture
    entry and exit thresholds (a gesture is seen while PON, PEN and GEN are set).

    Datasheet: Avago AV02-4191EN, "Register Set"; the status register: page 25.

    Args:
        int_pin: the pin its INT output is wired to; open drain, so the pin needs a pull-up.
    """

    address = 0x39
    addresses = (0x39,)

    red = Knob(1.0, low=0, high=_COUNTS_PER_CYCLE, unit="counts")
    green = Knob(1.0, low=0, high=_COUNTS_PER_CYCLE, unit="counts")
    blue = Knob(1.0, low=0, high=_COUNTS_PER_CYCLE, unit="counts")
    clear = Knob(3.0, low=0, high=_COUNTS_PER_CYCLE, unit="counts")
    proximity = Knob(0, low=0, high=255, unit="counts")

    _enable = Register(0x80)
    _atime = Register(0x81, 0xFF)
    _wtime = Register(0x83, 0xFF)
    _ailt = Register(0x84, size=2, order="little")
    _aiht = Register(0x86, size=2, order="little")
    _pilt = Register(0x89)
    _piht = Register(0x8B)
    _pers = Register(0x8C)
    _config1 = Register(0x8D, 0x40)
    _ppulse = Register(0x8E, 0x40)
    _control = Register(0x8F)
    _config2 = Register(0x90, 0x01)
    _id = Register(0x92, 0xAB, read_only=True)
    _status = Register(0x93, _GINT, read_only=True)  # page 25: "set to 0x04 at power-up"
    _rgbc = Block(0x94, bytes(8), read_only=True)
    _pdata = Register(0x9C, read_only=True)
    _offsets = Block(0x9D, bytes(2))
    _config3 = Register(0x9F)
    _gpenth = Register(0xA0)
    _gexth = Register(0xA1)
    _gconf1 = Register(0xA2)
    _gconf2 = Register(0xA3)
    _goffset_ud = Block(0xA4, bytes(2))
    _gpulse = Register(0xA6, 0x40)
    _goffset_l = Register(0xA7)
    _goffset_r = Register(0xA9)
    _gconf3 = Register(0xAA)
    _gconf4 = Register(0xAB, self_clearing=_GFIFO_CLR)
    _gflvl = Register(0xAE, read_only=True)
    _gstatus = Register(0xAF, read_only=True)
    _gfifo = Block(0xFC, bytes(4), read_only=True)

    def __init__(self, address: int | None = None, *, int_pin: str | None = None, **knobs: float) -> None:
        self._int_name = int_pin
        self._int: Any = None
        super().__init__(address, **knobs)

    def connected(self, bench: Any) -> None:
        super().connected(bench)
        if self._int_name is not None:
            self._int = bench.pin(self._int_name)

    def reset(self) -> None:
        super().reset()
        self._light, self._near = Samples(), Samples()
        self._fifo: list[bytes] = []
        self._light_due = self._near_due = 0
        self._show_interrupt()

    # -- the bus ---------------------------------------------------------------------------------

    def write(self, address: int, data: bytes) -> None:
        super().write(address, data)
        special = data[0] if data else None
        if special in (_PICLEAR, _AICLEAR):
            self._status &= ~_PINT
            self._expect_near()
        if special in (_CICLEAR, _AICLEAR):
            self._status &= ~(_AINT | _CPSAT)
            self._expect_light()
        self._look()

    def next_address(self, address: int) -> int:
        return 0xFC if address == 0xFF else super().next_address(address)  # one dataset after the other

    @writes(_enable, _atime)
    def _enable_written(self, value: int) -> None:
        now = self.now_us()
        on = self._enable & _PON
        self._light.start(_CYCLE_US * self._cycles if on and self._enable & _AEN else None, now)
        self._near.start(_CYCLE_US if on and self._enable & _PEN else None, now)
        if not self._enable & _AEN:
            self._status &= ~_CPSAT
        self._expect_light()
        self._expect_near()

    @writes(_pilt, _piht, _pers)
    def _near_written(self, value: int) -> None:
        self._expect_near()

    @property
    def _cycles(self) -> int:
        return 256 - self._atime

    # -- light and proximity ---------------------------------------------------------------------

    def knob_changed(self, name: str) -> None:
        if name == "proximity":
            self._expect_near()
        else:
            self._expect_light()
        self._look()

    def _measured(self, samples: Samples) -> bool:
        """Whether an engine runs and its first cycle is over; without a clock it takes no time."""
        return samples.period_us is not None and (self._clock is None or samples.taken(self.now_us()) > 0)

    @reads(_rgbc)
    def _rgbc_read(self) -> bytes:
        self._light.is_new(self.now_us(), look=True)
        if self._measured(self._light):
            most = min(_COUNTS_PER_CYCLE * self._cycles, 0xFFFF)
            factor = _GAINS[self._control & 0x03] * self._cycles
            counts = [min(round(level * factor), most) for level in (self.clear, self.red, self.green, self.blue)]
            if counts[0] == most:
                self._status |= _CPSAT
            self._rgbc = b"".join(count.to_bytes(2, "little") for count in counts)
        return self._rgbc

    @reads(_pdata)
    def _pdata_read(self) -> int:
        self._near.is_new(self.now_us(), look=True)
        if self._measured(self._near):
            self._pdata = round(self.proximity)
        return self._pdata

    @reads(_status)
    def _status_read(self) -> int:
        self._look()
        now = self.now_us()
        valid = (_PVALID if self._near.is_new(now, look=False) else 0) | (
            _AVALID if self._light.is_new(now, look=False) else 0
        )
        return self._status | valid

    # -- interrupts ------------------------------------------------------------------------------

    def _expect_near(self) -> None:
        """Proximity is compared after as many cycles as PPERS says (0 and 1: one)."""
        self._near_due = self._expect(_CYCLE_US * max(self._pers >> 4, 1))

    def _expect_light(self) -> None:
        self._light_due = self._expect(_CYCLE_US * self._cycles)

    def _expect(self, us: int) -> int:
        if self._clock is None:
            return 0
        if self._int is not None:  # INT tells by itself
            self.later(us, self._look)
        return self.now_us() + us

    def _look(self) -> None:
        now = self.now_us()
        if self._measured(self._near) and now >= self._near_due:
            outside = not self._pilt <= round(self.proximity) <= self._piht
            self._status |= _PINT if outside else 0
        if self._measured(self._light) and now >= self._light_due and self._enable & _AIEN:
            clear = int.from_bytes(self._rgbc_read()[:2], "little")
            self._status |= 0 if self._ailt <= clear <= self._aiht else _AINT
        self._show_interrupt()

    def _show_interrupt(self) -> None:
        enabled = (_PINT if self._enable & _PIEN else 0) | (_AINT if self._enable & _AIEN else 0)
        enabled |= _GINT if self._gconf4 & _GIEN else 0
        if self._int is not None:
            self._int.drive(False if self._status & enabled else None)

    # -- gestures --------------------------------------------------------------------------------

    def gesture(self, datasets: Iterable[tuple[int, int, int, int]]) -> None:
        """Let it see something move: counts of the up, down, left and right photodiodes, one dataset after the other.

        Nothing happens while the gesture engine is off.  What the FIFO of 32 datasets cannot take is lost.
        """
        rows = [bytes(dataset) for dataset in datasets]
        if any(len(row) != 4 for row in rows):
            raise ValueError(f"{self.label}: a gesture's dataset has four counts: up, down, left, right")
        with self.lock:
            if self._enable & (_PON | _PEN | _GEN) != _PON | _PEN | _GEN:
                return
            room = _FIFO_SIZE - len(self._fifo)
            self._fifo += rows[:room]
            self._gstatus |= _GFOV if len(rows) > room else 0
            if len(self._fifo) > _FIFO_THRESHOLDS[self._gconf1 >> 6]:
                self._gstatus |= _GVALID
                self._status |= _GINT
            self._show_interrupt()

    def swipe(self, direction: str) -> None:
        """Let a hand pass: "up", "down", "left" or "right"."""
        if direction not in _SWIPES:
            raise ValueError(f"{self.label}: {direction!r} is not one of {', '.join(_SWIPES)}")
        first, last = _SWIPES[direction]
        datasets = []
        for step in range(_SWIPE_DATASETS):
            dataset = [120, 120, 120, 120]
            dataset[first], dataset[last] = 200 - 12 * step, 60 + 12 * step
            datasets.append((dataset[0], dataset[1], dataset[2], dataset[3]))
        self.gesture(datasets)

    @reads(_gflvl)
    def _gflvl_read(self) -> int:
        return len(self._fifo)

    @reads(_gfifo)
    def _gfifo_read(self) -> bytes:
        dataset = self._fifo.pop(0) if self._fifo else bytes(4)
        if not self._fifo:  # page 25: reset when the FIFO is completely emptied
            self._gstatus &= ~_GVALID
            self._status &= ~_GINT
            self._show_interrupt()
        return dataset

    @writes(_gconf4)
    def _gconf4_written(self, value: int) -> None:
        if value & _GFIFO_CLR:
            self._fifo = []
            self._gstatus = 0
            self._status &= ~_GINT
