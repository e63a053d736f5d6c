"""`bench.pin("D5")`: a pin seen from outside the board, with a meter and a hand on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.sim.play import Player

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from typing_extensions import Self

    from anyboard.sim.clock import RealClock, VirtualClock
    from anyboard.sim.nets import DriveLevel, Driver, Volts
    from anyboard.sim.pads import Pad


class BenchPin:
    """One pin of the board.  There is one object per pin: `bench.pin("LED") is bench.pin("D13")`."""

    def __init__(self, pad: Pad, clock: RealClock | VirtualClock, hand: Driver, holder: Driver) -> None:
        self._pad = pad
        self._clock = clock
        self._hand = hand
        self._holder = holder
        self._player = Player(hand, holder, clock)

    def __deepcopy__(self, memo: object) -> Self:
        return self  # a wire is a wire, whoever holds it

    def __repr__(self) -> str:
        return f"<bench pin {self.name}>"

    @property
    def name(self) -> str:
        """The pin's first name on the board."""
        return self._pad.name

    @property
    def level(self) -> bool:
        """The electrical level; a floating pin reads low.

        Raises:
            BenchError: two outputs drive it to different levels.
        """
        with self._clock.lock:
            self._clock.catch_up()
            return self._pad.terminal.net.level

    @property
    def is_output(self) -> bool:
        """Whether the board drives it (an open-drain output that is high counts)."""
        return self._pad.is_output

    def drive(self, level: DriveLevel) -> None:
        """Drive a level from outside.

        Args:
            level: True, False, None to let go, or a function that returns one of these and is asked
                at each look at the pin.

        Raises:
            BenchError: the board or another part drives the other level.
        """
        with self._clock.lock:
            self._clock.catch_up()
            self._player.stop()
            try:
                self._hand.drive(level)
            finally:
                self._holder.let_go()  # after the hand has taken over, so that the line does not float between

    def on_change(self, listener: Callable[[bool], object]) -> Callable[[], None]:
        """Call `listener(level)` after every change of the level; returns what unsubscribes it.

        It may be called in another thread: that of the operation, or of the bench's clock.
        """
        with self._clock.lock:
            return self._pad.terminal.listen(listener)

    @property
    def volts(self) -> float:
        """The voltage: the DAC's output, what was set here, or that of the digital level.

        Set a number, or a function that is asked at each look; None lets go.
        """
        with self._clock.lock:
            self._clock.catch_up()
            return self._pad.terminal.net.volts

    @volts.setter
    def volts(self, volts: Volts | None) -> None:
        if volts is not None and not callable(volts) and not isinstance(volts, (int, float)):
            raise TypeError(f"volts must be a number, a function or None, not {type(volts).__name__}")
        with self._clock.lock:
            self._clock.catch_up()
            self._player.stop()
            if volts is None:
                self._hand.let_go()
            else:
                self._hand.drive_volts(volts)
            self._holder.let_go()

    @property
    def pwm(self) -> tuple[int, int] | None:
        """(frequency in Hz, duty cycle 0-65535) of the PWM the board puts out here, or None."""
        return self._pad.pwm

    @property
    def pixels(self) -> list[bytes]:
        """What the board wrote to the NeoPixels here: one live list, the bytes of each write."""
        return self._pad.pixels

    @property
    def pulses(self) -> list[int]:
        """What the board's `PulseOut` sent here: one live list of microseconds, on, off, on, …"""
        return self._pad.pulses

    @property
    def touch(self) -> int:
        """The raw reading of a touch input here; larger is touched.  Settable, also to a function."""
        touch = self._pad.touch
        return int(touch() if callable(touch) else touch)

    @touch.setter
    def touch(self, touch: int | Callable[[], int]) -> None:
        self._pad.touch = touch

    def on_pixels(self, listener: Callable[[bytes], object]) -> Callable[[], None]:
        """Call `listener(data)` for every write to the NeoPixels here; returns what unsubscribes it."""
        with self._clock.lock:
            return self._pad.listen_to_pixels(listener)

    def play(self, pulses: Iterable[float], idle: bool = False, *, open_drain: bool = False) -> None:
        """Send a pulse train into the pin, with exact times on the bench's clock.

        It starts now (or when the train before has ended), at `not idle` for the first duration,
        then alternating.  Afterwards the line is held at `idle` as by a pull resistor, so the board
        may drive it.  Returns at once: the train runs while the clock does.

        Args:
            pulses: durations in microseconds.
            idle: the level before and after.
            open_drain: drive only low; a pull-up makes the high level.
        """
        durations = [round(us) for us in pulses]
        if any(us < 0 for us in durations):
            raise ValueError(f"a pulse cannot last {min(durations)} us")
        with self._clock.lock:
            self._clock.catch_up()
            self._player.add(durations, bool(idle), open_drain)
