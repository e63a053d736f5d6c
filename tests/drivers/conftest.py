"""Real drivers from PyPI, as installed: on the simulated bench, on models of USB adapters, on boards with Python."""

from __future__ import annotations

import pytest

import anyboard
from anyboard.sim import Bench
from anyboard.sim.chips import BME280, MCP9808, SSD1306
from boards.feather import driver_bench
from boards.rig import MICROPYTHON, KeptBoard, circuitpython
from boards.wasm_board import NEWEST
from usbmodels.fleet import BY_NAME
from usbmodels.plugged import plugged

SIMULATED = "simulated board"

# The drivers an adapter's pins allow: those on I2C on all, those on SPI where the pin that the
# tests select their part by is there and called the same.
ON_I2C = {
    "test_24lc32",
    "test_ads1x15",
    "test_apds9960",
    "test_bme280",
    "test_ds3231",
    "test_lsm6ds",
    "test_mcp230xx",
    "test_mcp9808",
    "test_mpu6050",
    "test_pca9685",
    "test_sht31d",
    "test_ssd1306",
    "test_vl53l0x",
}
ON_SPI = {"test_flash_25", "test_max31855", "test_mcp3xxx", "test_sdcard"}
WITH_SPI = {"ft232h"}
# All tests of a driver on these; on the others, whose way to the bus is one that conformance has tried, the first.
ALL_TESTS_ON = {"mcp2221", "ft232h"}
# These use more of the board than the bus, look at the bench's own clock, need an input without the pull-up of
# an FT232H, poll so often that they rely on USB to
# take its time, of which a model takes none, or are long.
NEED_MORE = {
    "test_a_function_on_an_input",
    "test_a_slice_across_pages",
    "test_single_bytes",
    "test_the_files",
    "test_write_across_pages_and_read",
    "test_a_day_later",
    "test_alarms",
    "test_another_address",
    "test_gestures",
    "test_interrupts",
    "test_no_card",
    "test_normal_mode",
    "test_proximity_and_its_interrupt",
    "test_the_timing_budget",
    "test_two_kits",
    "test_two_sensors",
    "test_write_protect",
}

# On a board with Python, all that its pins allow.
ON_BOARDS = {
    *ON_I2C,
    *ON_SPI,
    "test_debouncer",
    "test_dht",
    "test_dotstar",
    "test_ds18x20",
    "test_gps",
    "test_motor",
    "test_neopixel",
    "test_touchscreen",
}
BOARDS = {
    "micropython unix": ("micropython", MICROPYTHON["unix"]),
    "micropython WebAssembly": ("micropython", MICROPYTHON[f"WebAssembly {NEWEST}"]),
    "circuitpython": ("circuitpython", circuitpython),
}
# All tests of a driver on this one, each with the first of its values; on the others the first test.
ALL_TESTS_ON_BOARD = "micropython unix"
# The unix port notes the time of an edge when it gets to it, which for these pulses is too late.
NOT_ON_UNIX = {"test_dht"}
# These have a bench of their own, the ADC of a Feather, expect a flash to be busy when they ask, or are long.
NOT_ON_BOARDS = {
    "test_alarms",
    "test_before_the_first_conversion_it_reads_85",
    "test_by_hand_where_the_pins_have_no_spi",
    "test_each_has_its_own",
    "test_how_hard",
    "test_no_card",
    "test_the_other_half_of_the_world",
    "test_time_passes_once_a_second",
    "test_twelve_bits",
    "test_where",
    "test_without_a_fix",
    "test_write_across_pages_and_read",
}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """On which boards a test runs."""
    if "adapter" in metafunc.fixturenames:
        module = metafunc.module.__name__.rpartition(".")[2]
        names = BY_NAME if module in ON_I2C else [name for name in BY_NAME if module in ON_SPI and name in WITH_SPI]
        if metafunc.function.__name__ in NEED_MORE:
            names = []
        elif metafunc.function is not _first_test(metafunc.module):
            names = [name for name in names if name in ALL_TESTS_ON]
        names = [*names, *_boards(metafunc)]
        metafunc.parametrize("adapter", [SIMULATED, *names], scope="function")


def _boards(metafunc):
    """The boards with Python that a test runs on."""
    module, test = metafunc.module.__name__.rpartition(".")[2], metafunc.function
    if module not in ON_BOARDS or test.__name__ in NOT_ON_BOARDS:
        return []
    boards = BOARDS if test is _first_test(metafunc.module, NOT_ON_BOARDS) else [ALL_TESTS_ON_BOARD]
    return [board for board in boards if board != ALL_TESTS_ON_BOARD or module not in NOT_ON_UNIX]


def _first_test(module, unwanted=frozenset(NEED_MORE)):
    """The first test in a file that is not one of the unwanted."""
    tests = [(name, test) for name, test in vars(module).items() if name.startswith("test_") and name not in unwanted]
    return min((test for _, test in tests), key=lambda test: test.__code__.co_firstlineno, default=None)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """An adapter lives on real time, and some have a longest message."""
    seen: set[object] = set()
    unwanted = [item for item in items if isinstance(item, pytest.Function) and _is_senseless(item, seen)]
    config.hook.pytest_deselected(items=unwanted)
    items[:] = [item for item in items if item not in set(unwanted)]


_LONG_MESSAGES = ("test_ssd1306", "test_24lc32")


def _is_senseless(item: pytest.Function, seen: set[object]) -> bool:
    parameters = item.callspec.params if hasattr(item, "callspec") else {}
    adapter = parameters.get("adapter", SIMULATED)
    if adapter == SIMULATED:
        return False
    if adapter in BOARDS:
        if parameters.get("clock") != "real":
            return True
        what = item.function, adapter, "spi" in parameters.values()
        is_another_value = what in seen
        seen.add(what)
        return is_another_value
    on_spi = "spi" in parameters.values() and item.module.__name__.endswith(("test_bme280", "test_ssd1306"))
    too_long = BY_NAME[adapter].i2c_write_max is not None and item.module.__name__.endswith(_LONG_MESSAGES)
    return parameters.get("clock") != "real" or on_spi or too_long


@pytest.fixture(scope="session")
def kept_boards():
    """The backend of each board with Python, and the board, for one test after the other."""
    kept = {name: (backend, KeptBoard(make)) for name, (backend, make) in BOARDS.items()}
    yield kept
    for _, board in kept.values():
        board.close()


@pytest.fixture(params=["real", "virtual"])
def clock(request):
    """Every driver runs on both clocks, and reads the same."""
    return request.param


@pytest.fixture
def bench(clock, adapter, kept_boards):
    """The default bench, activated: `import board, busio` in a driver is ours."""
    if adapter in BOARDS:
        with driver_bench(*kept_boards[adapter]) as bench:
            yield bench
        return
    if adapter != SIMULATED:
        yield from bench_of(adapter)
        return
    bench = Bench(clock=clock)
    anyboard.activate(bench)
    yield bench
    anyboard.deactivate()


def bench_of(name):
    """What hangs on an adapter's model: the default bench's I2C parts."""
    model = BY_NAME[name].model()
    bench = model.bench
    for feather, pin in zip(("D5", "D6"), BY_NAME[name].pins, strict=True):
        bench._aliases.setdefault(feather, pin)  # where the tests wire interrupts
    bench.parts_by_name = {
        "bme280": bench.i2c.attach(BME280()),
        "mcp9808": bench.i2c.attach(MCP9808()),
        "ssd1306": bench.i2c.attach(SSD1306()),
    }
    with plugged(model):
        anyboard.activate(name)
        try:
            yield bench
        finally:
            anyboard.deactivate()
