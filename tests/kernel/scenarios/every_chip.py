"""What must hold for every adapter."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import anyboard
from kernel import linux
from kernel.scenarios.chips import ADDRESS, EXPECTED, read_26
from kernel.scenarios.processes import NOBODY, Elsewhere, let_everybody_read

if TYPE_CHECKING:
    from collections.abc import Callable

    from kernel.scenarios.chips import Setup


def raised(function: Callable[[], object], kind: type[BaseException]) -> str:
    """The message of the exception that a call must raise."""
    try:
        answer = function()
    except kind as error:
        text = f"{error} {getattr(error, 'detail', '')}".strip()
        print(f"{type(error).__name__}: {text}")
        return text
    raise AssertionError(f"{answer!r} instead of {kind.__name__}")


def found(setup: Setup) -> list[anyboard.Found]:
    """What `anyboard list` shows of this kind."""
    boards = [one for one in anyboard.discover() if one.url.partition(":")[0] == setup.adapter]
    assert all(":" in one.url for one in boards), boards  # else the backend cannot work
    return boards


def enumeration(setup: Setup) -> None:
    """It is found, opened, and its bus used; the kernel's driver has it before and after."""
    with setup.devices(None) as (device,):
        assert found(setup) == []
        raised(lambda: anyboard.open(setup.adapter), anyboard.NotFound)
        device.plug()
        before = setup.driver_of(device)
        assert before == setup.driver, before
        (one,) = found(setup)
        print(one)
        assert one.status == "ready", one
        assert one.serial == device.model.serial
        assert one.url == f"{setup.adapter}:{device.model.serial or device.location}"
        device.traffic()
        with anyboard.open(setup.adapter) as board:
            print("to open:", counted(device.traffic()))
            assert board.info.url == one.url
            assert read_26(board) == EXPECTED
            print("to configure, lock and read 26 bytes:", counted(device.traffic()))
            assert read_26(board) == EXPECTED
            print("to read 26 bytes:", counted(device.traffic()))
            raised(lambda: board.I2C().writeto(ADDRESS + 1, b"x") if board.I2C().try_lock() else None, OSError)
            board.I2C().unlock()
            assert read_26(board) == EXPECTED
            during = setup.driver_of(device)
            (one,) = found(setup)
            assert one.status == "busy", one
        linux.wait_until(lambda: setup.driver_of(device) == before, f"{before} to have it again")
        print(f"kernel driver: {before}, while it is open {during}, afterwards {setup.driver_of(device)}")


def counted(traffic: dict[str, int]) -> str:
    """Traffic, without the zeros."""
    return ", ".join(f"{name} {count}" for name, count in traffic.items() if count) or "nothing"


def two_of_a_kind(setup: Setup) -> None:
    """Each is reached by its serial number; without one, the message lists both."""
    with setup.devices("A100", "B200") as (first, second):
        first.plug()
        second.plug()
        one, other = found(setup)
        print(one.url, other.url)
        message = raised(lambda: anyboard.open(setup.adapter), anyboard.Ambiguous)
        assert one.url in message
        assert other.url in message
        raised(lambda: anyboard.open(f"{setup.adapter}:C300"), anyboard.NotFound)
        with anyboard.open(one.url) as left, anyboard.open(other.url) as right:
            first.traffic(), second.traffic()
            assert read_26(left) == EXPECTED
            assert any(first.traffic().values())
            assert not any(second.traffic().values())
            assert read_26(right) == EXPECTED
            assert any(second.traffic().values())
            assert not any(first.traffic().values())


def twins(setup: Setup) -> None:
    """Two with one serial number are told apart by where they are plugged in."""
    with setup.devices("A100", "A100") as (first, second):
        first.plug(2)
        second.plug(5)
        assert [one.url for one in found(setup)] == [f"{setup.adapter}:1-3", f"{setup.adapter}:1-6"]
        if first.model.serial:
            raised(lambda: anyboard.open(f"{setup.adapter}:A100"), anyboard.Ambiguous)
        with anyboard.open(f"{setup.adapter}:{second.location}") as board:
            first.traffic()
            assert read_26(board) == EXPECTED
            assert not any(first.traffic().values())


def unplugged_in_mid_transfer(setup: Setup) -> None:
    """Wherever it is pulled out, the program is told so, at once and from then on; plugged in again, it works."""
    with setup.devices(None) as (device,):
        for transfers in range(1, 6):
            device.plug()
            with anyboard.open(setup.adapter) as board:
                assert read_26(board) == EXPECTED
                device.gone_after(transfers)
                started = time.monotonic()
                text = raised(lambda: [read_26(board) for _ in range(20)], anyboard.Disconnected)
                took = time.monotonic() - started
                assert setup.adapter in text
                assert took < 10, took
                raised(lambda: read_26(board), anyboard.Disconnected)
            device.unplug()
            assert found(setup) == []


def replugged_at_another_port(setup: Setup) -> None:
    """A device that comes back elsewhere, as behind a hub that starts again, is the same board by its serial number."""
    with setup.devices("A100") as (device,):
        device.plug(0)
        url = found(setup)[0].url
        board = anyboard.open(url)
        assert read_26(board) == EXPECTED
        device.unplug()
        raised(lambda: read_26(board), anyboard.Disconnected)
        device.plug(4)
        raised(lambda: read_26(board), anyboard.Disconnected)
        board.close()
        if device.model.serial:
            assert found(setup)[0].url == url
        else:
            raised(lambda: anyboard.open(url), anyboard.NotFound)
            url = found(setup)[0].url
        with anyboard.open(url) as again:
            assert read_26(again) == EXPECTED
            print(f"{url} again, now at {device.location}")


def reconnected(setup: Setup) -> None:
    """With the layer `reconnect` the program goes on when the board is back; only what was under way is lost."""
    with setup.devices("A100") as (device,):
        device.plug(1)
        url = found(setup)[0].url
        with anyboard.open(f"{url}?reconnect=1") as board:
            assert read_26(board) == EXPECTED
            device.gone_after(1)
            raised(lambda: [read_26(board) for _ in range(5)], anyboard.Disconnected)
            device.unplug()
            raised(lambda: read_26(board), anyboard.Disconnected)
            # without a serial number, the place is all that tells
            device.plug(6 if device.model.serial else 1)
            assert read_26(board) == EXPECTED
            print(f"{url} goes on at {device.location}")


def no_permission(setup: Setup) -> None:
    """Another user is told what is missing, not that there is no device."""
    let_everybody_read()

    def visitor(tell: Callable[[Any], None]) -> None:
        (one,) = found(setup)
        assert one.status == "no_permission", one
        assert one.serial == serial, one
        try:
            anyboard.open(setup.adapter)
        except anyboard.BackendUnavailable as error:
            tell(f"{one}\nBackendUnavailable: {error}")
        else:
            raise AssertionError("it could be opened")

    serial = setup.made().serial
    with Elsewhere(visitor, user=NOBODY) as other, setup.devices(None) as (device,):
        device.plug()
        answer = other.start()
        print(answer)
        assert "doctor" in answer


def open_in_another_process(setup: Setup) -> None:
    """The second program is told who has it; it may have it as soon as the first has ended, however it ended."""

    def holder(tell: Callable[[Any], None]) -> None:
        with anyboard.open(setup.adapter) as board:
            assert read_26(board) == EXPECTED
            tell(None)
            assert read_26(board) == EXPECTED

    with Elsewhere(holder) as polite, Elsewhere(holder) as killed, setup.devices(None) as (device,):
        device.plug()
        polite.start()
        assert found(setup)[0].status == "busy"
        raised(lambda: anyboard.open(setup.adapter), anyboard.AlreadyOpen)
        polite.end()
        killed.start()
        raised(lambda: anyboard.open(setup.adapter), anyboard.AlreadyOpen)
        killed.kill()
        with anyboard.open(setup.adapter) as board:
            assert read_26(board) == EXPECTED


def stops_answering(setup: Setup) -> None:
    """Silence is an error in bounded time; late answers are not mistaken for new ones."""
    with setup.devices(None) as (device,):
        device.plug()
        for transfers in range(3):
            with anyboard.open(setup.adapter) as board:
                assert read_26(board) == EXPECTED
                device.silent_after(transfers)
                started = time.monotonic()
                raised(lambda: [read_26(board) for _ in range(3)], OSError)
                took = time.monotonic() - started
                print(f"silent after {transfers} transfers: an error after {took:.1f} s")
                assert took < 20, took
                device.silent_after(None)
                try:
                    assert read_26(board) == EXPECTED
                except OSError as error:  # it may want to be opened again
                    print(f"then {type(error).__name__}: {error}")
            with anyboard.open(setup.adapter) as board:
                assert read_26(board) == EXPECTED


SCENARIOS: tuple[Callable[[Setup], None], ...] = (
    enumeration,
    two_of_a_kind,
    twins,
    unplugged_in_mid_transfer,
    replugged_at_another_port,
    reconnected,
    no_permission,
    open_in_another_process,
    stops_answering,
)


def applies(scenario: Callable[[Setup], None], setup: Setup) -> bool:
    """A CH341 has no serial numbers."""
    return scenario is not two_of_a_kind or setup.adapter != "ch341"
