"""The suite fails where an adapter is wrong: each of these has one fault, which a named row must notice."""

from __future__ import annotations

import pytest

from anyboard.core.errors import BusError
from anyboard.core.layers import Wrapper
from anyboard.core.ops import (
    AnalogRead,
    CountRead,
    EncoderRead,
    I2CProbe,
    I2CTransfer,
    OneWireRead,
    PinConfigure,
    PinRead,
    PinWrite,
    PixelWrite,
    PulsesRead,
    PulsesSend,
    PWMConfigure,
    Release,
    SPITransfer,
    UARTRead,
    UARTWrite,
)
from anyboard.layers.record import Recorder
from anyboard.layers.trace import Trace
from anyboard.testing.capabilities import wrong_claims
from anyboard.testing.rig import Rig
from anyboard.testing.rigs.sim import opened_rig
from anyboard.testing.row import Row
from anyboard.testing.rows import all_rows
from anyboard.testing.runner import FAILED, LACKING, PASSED, run, summary

ROWS = all_rows()


class Faulty(Wrapper):
    """Carries out operations one by one through `fault(op, do)`."""

    def __init__(self, inner, fault):
        super().__init__(inner)
        self._fault = fault

    def execute(self, ops, /):
        results = []
        for index, op in enumerate(ops):
            try:
                results.append(self._fault(op, lambda one: self.inner.execute([one])[0]))
            except BusError as error:
                raise error.at(op, index, results) from None
        return results


def failed_with(fault, *modules):
    """The sentences of the rows that fail on an adapter with a fault."""
    failed = []
    for row in ROWS:
        if row.module in modules:
            with opened_rig("faulty", "feather", "virtual", lambda inner: Faulty(inner, fault)) as rig:
                failed += [row.sentence for row, outcome, _ in run([row], rig) if outcome == FAILED]
    return failed


def low_first(op, do):
    if isinstance(op, PinConfigure) and op.direction == "out" and op.value:
        do(op.replace(value=False))
        return do(PinWrite(op.pin, True))
    return do(op)


class Latched:
    """Reads of an output return what was written, not the line."""

    def __init__(self):
        self.driven = {}

    def __call__(self, op, do):
        if isinstance(op, PinConfigure):
            self.driven[op.pin] = op.value if op.direction == "out" else None
        if isinstance(op, PinWrite):
            self.driven[op.pin] = op.value
        if isinstance(op, PinRead) and self.driven.get(op.pin) is not None:
            return self.driven[op.pin]
        return do(op)


def keeps_driving(op, do):
    return None if isinstance(op, Release) and not op.resource.startswith(("i2c", "spi", "uart")) else do(op)


def pull_survives(op, do):
    if isinstance(op, PinConfigure) and op.direction == "in":
        return do(op.replace(pull="up"))
    return do(op)


def probe_writes_a_byte(op, do):
    if isinstance(op, I2CProbe):
        try:
            do(I2CTransfer(op.bus, op.address, (b"\x00",)))
        except BusError:
            return False
        return True
    return do(op)


def stop_between(op, do):
    if isinstance(op, I2CTransfer):
        return b"".join(do(op.replace(parts=(part,))) for part in op.parts)
    return do(op)


def splits_long_messages(op, do):
    if isinstance(op, I2CTransfer) and isinstance(op.parts[0], bytes) and len(op.parts[0]) > 60:
        data = op.parts[0]
        for start in range(0, len(data), 60):
            do(op.replace(parts=(data[start : start + 60],)))
        return b""
    return do(op)


def empty_write_is_skipped(op, do):
    return b"" if isinstance(op, I2CTransfer) and op.parts == (b"",) else do(op)


def every_failure_is_eio(op, do):
    try:
        return do(op)
    except BusError:
        raise BusError("other") from None


def every_failure_is_enodev(op, do):
    try:
        return do(op)
    except BusError:
        raise BusError("nack_address") from None


def sees_nobody_reserved(op, do):
    if isinstance(op, I2CTransfer) and not 0x08 <= op.address <= 0x77:
        raise BusError("nack_address")
    return do(op)


def fills_with_zeros(op, do):
    return do(op.replace(fill=0)) if isinstance(op, SPITransfer) else do(op)


def shifts_a_bit(op, do):
    result = do(op)
    if isinstance(op, SPITransfer) and result:
        return bytes(byte >> 1 for byte in result)
    return result


def loses_what_is_written(op, do):
    return do(op.replace(data=op.data[:-1])) if isinstance(op, UARTWrite) and len(op.data) > 2 else do(op)


def reads_too_much(op, do):
    return do(op.replace(count=op.count + 1)) if isinstance(op, UARTRead) else do(op)


def twelve_bits(op, do):
    return do(op) >> 4 if isinstance(op, AnalogRead) else do(op)


def other_duty(op, do):
    return do(op.replace(duty_cycle=65535 - op.duty_cycle)) if isinstance(op, PWMConfigure) else do(op)


def in_milliseconds(op, do):
    return tuple(us // 1000 for us in do(op)) if isinstance(op, PulsesRead) else do(op)


def last_pulse_lost(op, do):
    return do(op.replace(pulses=op.pulses[:-1])) if isinstance(op, PulsesSend) else do(op)


def bits_inverted(op, do):
    return bytes(1 - bit for bit in do(op)) if isinstance(op, OneWireRead) else do(op)


def colours_swapped(op, do):
    return do(op.replace(data=op.data[::-1])) if isinstance(op, PixelWrite) else do(op)


def counts_double(op, do):
    return 2 * do(op) if isinstance(op, CountRead) else do(op)


def does_not_turn_back(op, do):
    return abs(do(op)) if isinstance(op, EncoderRead) else do(op)


@pytest.mark.parametrize(
    ("fault", "module", "sentence"),
    [
        (low_first, "digitalio", "switch_to_output(True) drives high from its first moment: no low glitch"),
        (Latched(), "digitalio", "an open-drain output set high lets the line go and reads it"),
        (keeps_driving, "digitalio", "deinit lets the line go"),
        (pull_survives, "digitalio", "a pull-down makes a free input low"),
        (probe_writes_a_byte, "busio.I2C", "scan writes nothing: registers stay as they are"),
        (stop_between, "busio.I2C", "writeto_then_readfrom joins its halves by a repeated START"),
        (splits_long_messages, "busio.I2C", "a long message is one message"),
        (empty_write_is_skipped, "busio.I2C", "a zero-length write probes the address"),
        (every_failure_is_eio, "busio.I2C", "an absent address is an OSError with errno ENODEV"),
        (every_failure_is_enodev, "busio.I2C", "a refused data byte is an OSError with errno EIO"),
        (sees_nobody_reserved, "busio.I2C", "reserved addresses can be talked to and are not scanned"),
        (fills_with_zeros, "busio.SPI", "readinto sends write_value, of which the low eight bits count"),
        (
            shifts_a_bit,
            "busio.SPI",
            "in every mode the bytes written come back over the wire from MOSI to MISO",
        ),
        (loses_what_is_written, "busio.UART", "write returns how many bytes, and they arrive in order"),
        (reads_too_much, "busio.UART", "read returns at most what is asked for and leaves the rest"),
        (twelve_bits, "analogio", "AnalogIn.value is the voltage, 0 to 65535"),
        (other_duty, "pwmio", "the wire carries the frequency and the duty cycle, until deinit"),
        (keeps_driving, "pwmio", "the wire carries the frequency and the duty cycle, until deinit"),
        (in_milliseconds, "pulseio", "durations between edges are in microseconds, from the first edge away from idle"),
        (last_pulse_lost, "pulseio", "PulseOut sends every duration, in order, and waits until it has"),
        (bits_inverted, "onewireio", "READ ROM (33h) after a reset reads the part's code"),
        (colours_swapped, "neopixel_write", "the bytes are sent as they are"),
        (counts_double, "countio", "a Counter counts falling edges from 0"),
        (
            does_not_turn_back,
            "rotaryio",
            "a turn changes the position by 1 for each detent, and turning back undoes it",
        ),
    ],
)
def test_a_faulty_adapter_fails_the_row_about_it(fault, module, sentence):
    assert sentence in failed_with(fault, module)


def test_an_adapter_without_a_fault_fails_nothing():
    assert failed_with(lambda op, do: do(op), "digitalio", "busio.I2C", "pulseio") == []


def test_a_rig_may_not_be_silent_about_what_its_adapter_can():
    with opened_rig("shy", "feather", "virtual") as rig:
        assert wrong_claims(rig, rig.board.info) == []
        rig.offers.remove("uart")
        (complaint,) = wrong_claims(rig, rig.board.info)
        assert complaint.startswith("shy does not offer 'uart'")
        assert rig.board.url in complaint


def test_a_rig_may_not_offer_what_its_adapter_cannot():
    with opened_rig("proud", "raspberry_pi_pico", "virtual") as rig:
        rig.offers |= {"analog_out", "flight"}
        assert [complaint[:32] for complaint in wrong_claims(rig, rig.board.info)] == [
            "proud offers 'flight', which is ",
            "proud offers 'analog_out' (an an",
        ]


class TestRunner:
    """Without pytest, as on a device."""

    @staticmethod
    def rows():
        def fine(rig): ...

        def wrong(rig):
            raise ValueError("not so")

        return [
            Row("m", "it works", (), fine),
            Row("m", "it does not", (), wrong),
            Row("m", "nobody knows", ("wings", "beak"), fine),
        ]

    def test_every_row_has_an_outcome(self):
        results = list(run(self.rows(), Rig("bird", None, {"beak"})))
        assert [(row.sentence, outcome, message) for row, outcome, message in results] == [
            ("it works", PASSED, ""),
            ("it does not", FAILED, "ValueError: not so"),
            ("nobody knows", LACKING, "wings"),
        ]
        assert summary("bird", results) == "bird: 1 passed, 1 failed, 1 lacking (wings)"

    def test_what_a_row_keeps_is_given_back_also_when_it_fails(self):
        given_back = []

        class Thing:
            def deinit(self):
                given_back.append(self)

        kept = []

        def wrong(rig):
            kept.append(rig.keep(Thing()))
            raise ValueError

        list(run([Row("m", "s", (), wrong)], Rig("r", None, set())))
        assert given_back == kept != []


@pytest.mark.parametrize("layer", [Trace, Recorder])
def test_a_layer_that_only_watches_changes_nothing(layer, tmp_path):
    def watched(inner):
        return layer(str(tmp_path / "log"), lambda: inner)

    with opened_rig("watched", "feather", "virtual", watched) as rig:
        assert [(row, message) for row, outcome, message in run(ROWS, rig) if outcome != PASSED] == []
    assert (tmp_path / "log").stat().st_size > 0


@pytest.mark.parametrize("board", ["feather", "raspberry_pi_pico"])
def test_rows_leave_a_rig_as_they_found_it(board):
    with opened_rig("one rig for all", board, "virtual") as rig:
        forth_and_back = [*ROWS, *reversed(ROWS)]
        assert [(row, message) for row, outcome, message in run(forth_and_back, rig) if outcome == FAILED] == []
