"""Real drivers from PyPI, as installed: on the simulated bench, and on models of USB adapters."""

from __future__ import annotations

import pytest

import anyboard
from anyboard.sim import Bench
from anyboard.sim.chips import BME280, MCP9808, SSD1306
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


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """On which boards a test runs."""
    if "adapter" in metafunc.fixturenames:
        module = metafunc.module.__name__.rpartition(".")[2]
        names = BY_NAME if module in ON_I2C else [name for name in BY_NAME if module in ON_SPI and name in WITH_SPI]
        if metafunc.function.__name__ in NEED_MORE:
            names = []
        elif metafunc.function is not _first_test(metafunc.module):
            names = [name for name in names if name in ALL_TESTS_ON]
        metafunc.parametrize("adapter", [SIMULATED, *names], scope="function")


def _first_test(module):
    """The first test in a file that adapters can run."""
    tests = [(name, test) for name, test in vars(module).items() if name.startswith("test_") and name not in NEED_MORE]
    return min((test for _, test in tests), key=lambda test: test.__code__.co_firstlineno, default=None)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """An adapter lives on real time, and some have a longest message."""
    unwanted = [item for item in items if isinstance(item, pytest.Function) and _is_senseless(item)]
    config.hook.pytest_deselected(items=unwanted)
    items[:] = [item for item in items if item not in set(unwanted)]


_LONG_MESSAGES = ("test_ssd1306", "test_24lc32")


def _is_senseless(item: pytest.Function) -> bool:
    parameters = item.callspec.params if hasattr(item, "callspec") else {}
    adapter = parameters.get("adapter", SIMULATED)
    if adapter == SIMULATED:
        return False
    on_spi = "spi" in parameters.values() and item.module.__name__.endswith(("test_bme280", "test_ssd1306"))
    too_long = BY_NAME[adapter].i2c_write_max is not None and item.module.__name__.endswith(_LONG_MESSAGES)
    return parameters.get("clock") != "real" or on_spi or too_long


@pytest.fixture(params=["real", "virtual"])
def clock(request):
    """Every driver runs on both clocks, and reads the same."""
    return request.param


@pytest.fixture
def bench(clock, adapter):
    """The default bench, activated: `import board, busio` in a driver is ours."""
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
