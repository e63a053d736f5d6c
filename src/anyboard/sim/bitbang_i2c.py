"""I2C edges to messages: NXP UM10204, 3.1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.sim.bitbang import copy_of
from anyboard.sim.i2c import end_transaction, took_address
from anyboard.sim.nets import Driver

if TYPE_CHECKING:
    from anyboard.sim.i2c import I2CBus
    from anyboard.sim.parts import I2CTarget


class I2CDecoder:
    """All targets of one bus, as one that watches SCL and SDA."""

    def __init__(self, bus: I2CBus) -> None:
        self._bus = bus
        self._sda = Driver(bus.sda, f"a target on {bus.where}")
        self._scl_level = bus.scl.net.level
        self._message: _Message | None = None
        self._addressed: list[I2CTarget] = []
        self._bits = 0  # clocked of the byte that is on its way
        self._value = 0
        self._stops = [bus.scl.listen(self._scl_changed), bus.sda.listen(self._sda_changed)]

    def stop(self) -> None:
        """Listen no more; an unfinished transaction ends."""
        for stop in self._stops:
            stop()
        self._stop_condition()
        self._sda.remove()

    def _sda_changed(self, level: bool) -> None:
        if self._scl_level:
            if level:
                self._stop_condition()
            else:
                self._start_condition()

    def _start_condition(self) -> None:
        self._finish_message()
        self._message = _Message(self._bus)
        self._bits = self._value = 0

    def _stop_condition(self) -> None:
        self._finish_message()
        addressed, self._addressed = self._addressed, []
        end_transaction(addressed)

    def _finish_message(self) -> None:
        message, self._message = self._message, None
        self._sda.let_go()
        if message is not None:
            message.finish()

    def _scl_changed(self, level: bool) -> None:
        self._scl_level = level
        if self._message is None:
            return
        if level:
            self._clock_rises(self._message)
        else:
            self._clock_falls(self._message)

    def _clock_rises(self, message: _Message) -> None:
        sda = self._bus.sda.net.level
        self._bits += 1
        if self._bits <= 8:
            self._value = self._value << 1 | sda
        elif message.is_sending and sda:
            message.is_sending = False  # the controller has enough

    def _clock_falls(self, message: _Message) -> None:
        if self._bits == 8 and not message.is_sending:
            acknowledged = message.take(self._value)
            self._addressed += [target for target in message.targets if target not in self._addressed]
            if acknowledged:
                self._sda.drive(False)
            return
        if self._bits == 8:
            message.sent += 1
            self._sda.let_go()  # the controller's turn to acknowledge
            return
        if self._bits == 9:
            self._bits = self._value = 0
            message.is_sending = message.is_sending or message.begins_to_send
            message.begins_to_send = False
        if message.is_sending:
            bit = message.byte_to_send >> (7 - self._bits) & 1
            self._sda.drive(None if bit else False)
        else:
            self._sda.let_go()


class _Message:
    """From a START to the next one, or to STOP."""

    def __init__(self, bus: I2CBus) -> None:
        self._bus = bus
        self._address: int | None = None
        self._data = b""
        self._ahead = b""
        self.targets: list[I2CTarget] = []
        self.is_sending = False
        self.begins_to_send = False
        self._reads = False
        self.sent = 0

    def take(self, value: int) -> bool:
        """The address byte, or a data byte; whether anybody acknowledges it."""
        if self._address is None:
            self._address = value >> 1
            self._reads = self.begins_to_send = bool(value & 1)
            self.targets = [target for target in self._bus.all_targets() if target.answers(self._address)]
        else:
            self._data += bytes((value,))
        return any(self._accepts(target) for target in self.targets)

    def _accepts(self, target: I2CTarget) -> bool:
        assert self._address is not None
        asked = copy_of(target)
        try:
            if self._reads:
                asked.read(self._address, 1)
            else:
                asked.write(self._address, self._data)
        except OSError as error:
            return not self._data and took_address(error)
        return True

    @property
    def byte_to_send(self) -> int:
        """What all targets put on the line together."""
        assert self._address is not None
        if self.sent >= len(self._ahead):
            count = max(16, 2 * len(self._ahead))
            line = b"\xff" * count
            for target in self.targets:
                try:
                    data = copy_of(target).read(self._address, count)
                except OSError:
                    continue  # leaves the line alone
                line = bytes(a & b for a, b in zip(line, data, strict=True))
            self._ahead = line
        return self._ahead[self.sent]

    def finish(self) -> None:
        """Make the one call that the message is."""
        if self._address is None:
            return
        for target in self.targets:
            try:
                if not self._reads:
                    target.write(self._address, self._data)
                elif self.sent:
                    target.read(self._address, self.sent)
            except OSError:
                pass  # the controller has seen that NACK on the wire
