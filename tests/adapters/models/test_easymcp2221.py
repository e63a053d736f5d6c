"""Clients of other people on the model: what they see is what the bench's parts hold."""

from __future__ import annotations

import pytest

from anyboard.sim.chips import BME280
from usbmodels.clock import UsbClock
from usbmodels.mcp2221 import MCP2221
from usbmodels.parts import Memory
from usbmodels.peers_mcp2221 import easy_mcp2221, measure_blinka, measure_easy_mcp2221, run_blinka
from usbmodels.plugged import World

pytest.importorskip("EasyMCP2221")


@pytest.fixture(params=[False, True], ids=["instant", "timed"])
def model(request):
    model = MCP2221(clock=UsbClock(timed=request.param))
    model.memory = model.bench.i2c.attach(Memory(0x50))
    model.i2c.engine.logs = True
    return model


@pytest.fixture
def easy(model):
    world = World()
    world.plug(model)
    with easy_mcp2221(world, model.clock) as package:
        yield package


@pytest.fixture
def mcp(easy):
    return easy.Device()


def test_it_knows_the_chip(mcp):
    assert mcp.revision()["firmware"] == {"mayor": "A", "minor": "6"}
    info = mcp.read_flash_info()
    assert info["USB_FACT_SERIAL"] == "01234567"
    assert info["CHIP_SETTINGS"]["vid"] == "0x04D8"
    assert info["GP_SETTINGS"]["GP3"]["func"] == "LED_I2C"


@pytest.mark.parametrize("count", [1, 60, 61, 200])
def test_writes_arrive(mcp, model, count):
    data = bytes(range(200, 256)) * 4
    mcp.I2C_write(0x50, b"\x05" + data[:count])
    assert model.memory.data[5 : 5 + count] == data[:count]
    assert model.i2c.engine.log[0] == "S 50w+"
    assert model.i2c.engine.log.count("P") == 1


@pytest.mark.parametrize("count", [1, 26, 60, 61, 100, 255])
def test_write_and_read_with_a_repeated_start(mcp, model, count):
    mcp.I2C_speed(400_000)
    mcp.I2C_write(0x50, b"\x00", "nonstop")
    assert mcp.I2C_read(0x50, count, "restart") == bytes(range(count))
    log = model.i2c.engine.log
    assert log[:3] == ["S 50w+", "00+", "Sr 50r+"]
    assert log[-1] == "P"


def test_absent_address_and_then_a_present_one(mcp, easy, model):
    for call in (lambda: mcp.I2C_write(0x33, b"x"), lambda: mcp.I2C_read(0x33)):
        with pytest.raises(easy.exceptions.NotAckError):
            call()
        assert model.i2c.engine.log[-2:] == ["S 33" + model.i2c.engine.log[-2][4:], "P"]
        assert mcp.I2C_read(0x50, 2) == bytes((model.memory.pointer - 2, model.memory.pointer - 1))


def test_scan_by_reading(mcp, easy, model):
    model.bench.i2c.attach(BME280(address=0x76))
    found = []
    for address in range(8, 0x78):
        try:
            mcp.I2C_read(address)
        except easy.exceptions.NotAckError:
            continue
        found.append(address)
    assert found == [0x50, 0x76]


def test_a_chip(mcp, model):
    model.bench.i2c.attach(BME280(address=0x76))
    chip = mcp.I2C_Slave(0x76)
    assert chip.read_register(0xD0) == b"\x60"  # BST-BME280-DS002, 5.4.1


def test_data_held_low(mcp, easy, model):
    mcp.I2C_read(0x50)
    model.bench.pin("SDA").drive(False)
    with pytest.raises(easy.exceptions.LowSDAError):
        mcp.I2C_write(0x50, b"x")
    model.bench.pin("SDA").drive(None)
    mcp.I2C_write(0x50, b"\x00x")
    assert model.memory.data[0] == ord("x")


def test_glitch_while_idle_is_noticed(mcp, model):
    mcp.I2C_read(0x50)
    model.i2c.glitch()
    mcp.I2C_write(0x50, b"\x00x")
    assert model.memory.data[0] == ord("x")


def test_a_write_without_stop_must_be_followed_by_a_repeated_start(mcp):
    mcp.I2C_write(0x50, b"\x00", "nonstop")
    with pytest.raises(RuntimeError, match="'restart' mode"):
        mcp.I2C_read(0x50)
    assert mcp.I2C_read(0x50)


def test_pins(mcp, model):
    mcp.set_pin_function(gp0="GPIO_OUT", out0=True, gp1="GPIO_IN", gp2="GPIO_OUT", gp3="LED_I2C")
    pin = model.bench.pin
    pin("G1").drive(True)
    assert (pin("G0").level, pin("G2").level) == (True, False)
    assert mcp.GPIO_read() == (1, 1, 0, None)
    mcp.GPIO_write(gp0=False, gp2=True)
    assert (pin("G0").level, pin("G2").level) == (False, True)
    with pytest.raises(RuntimeError):
        mcp.GPIO_write(gp3=True)


def test_analog(mcp, model):
    mcp.set_pin_function(gp1="ADC", gp2="DAC", gp3="ADC")
    model.bench.pin("G1").volts = 1.0
    model.bench.pin("G3").volts = 0.5
    mcp.ADC_config("2.048V")
    assert mcp.ADC_read()[::2] == (500, 250)
    mcp.DAC_config("4.096V")
    mcp.DAC_write(16)
    assert model.bench.pin("G2").volts == pytest.approx(2.048)
    mcp.set_pin_function(gp3="GPIO_IN")  # it sends VRM again
    assert model.bench.pin("G2").volts == pytest.approx(2.048)
    assert mcp.ADC_read()[0] == 500


def test_clock_output(mcp, model):
    mcp.set_pin_function(gp1="CLK_OUT")
    mcp.clock_config(75, "3MHz")
    assert model.bench.pin("G1").pwm == (3_000_000, 0xC000)


def test_interrupt(mcp, model):
    model.bench.pin("G1").drive(False)
    mcp.set_pin_function(gp1="IOC")
    mcp.IOC_config("rising")
    assert mcp.IOC_read() == 0
    model.bench.pin("G1").drive(True)
    assert mcp.IOC_read() == 1
    mcp.IOC_clear()
    assert mcp.IOC_read() == 0


def test_saved_settings_survive_a_reset(mcp, model):
    mcp.set_pin_function(gp0="GPIO_OUT", out0=True, gp1="GPIO_IN", gp2="GPIO_IN", gp3="GPIO_IN")
    mcp.enable_cdc_serial()
    mcp.save_config()
    mcp.reset()
    assert model.bench.pin("G0").is_output
    assert model.serial == "0001234567"
    assert mcp.GPIO_read() == (1, 0, 0, 0)


BLINKA = """
from anyboard.sim.chips import BME280
from usbmodels.parts import InstantBME280, Memory
memory = bench.i2c.attach(Memory(0x50))
bench.i2c.attach(InstantBME280(address=0x77))
import board, busio, digitalio
from adafruit_bme280.basic import Adafruit_BME280_I2C
i2c = busio.I2C(board.SCL, board.SDA)
while not i2c.try_lock():
    pass
found = i2c.scan()
answer = bytearray(100)
i2c.writeto_then_readfrom(0x50, b"\\0", answer)
i2c.unlock()
sensor = Adafruit_BME280_I2C(i2c)
led = digitalio.DigitalInOut(board.G0)
led.switch_to_output(True)
result = {
    "board": board.board_id,
    "found": found,
    "read": answer.hex(),
    "temperature": sensor.temperature,
    "pin": bench.pin("G0").level,
}
"""


@pytest.mark.parametrize("timed", [False, True])
def test_blinka(timed):
    pytest.importorskip("adafruit_blinka")
    result = run_blinka(BLINKA, timed)
    assert result["board"] == "MICROCHIP_MCP2221"
    assert result["found"] == [0x50, 0x77]
    assert result["pin"] is True
    assert result["temperature"] == pytest.approx(25.08, abs=0.01)  # the datasheet's example, as BME280's knob has it
    # its scan has written 0 to the memory's pointer, and nothing else
    assert result["read"] == bytes(range(100)).hex()


def test_what_blinka_costs():
    pytest.importorskip("adafruit_blinka")
    transfers = {operation: cost for operation, (cost, _) in measure_blinka().items()}
    # counted in its source: status, command, status, status; a chunk more is two more; the reset is not answered
    assert transfers["open, ready for the first transfer"] == "14+13, 0.5 s asleep"
    assert transfers["write 4 bytes"] == "4"
    assert transfers["write 64 bytes"] == "6"
    assert transfers["write 1, repeated START, read 26"] == "7"
    assert transfers["write 1, repeated START, read 100"] == "8"
    assert transfers["pin set"] == transfers["pin get"] == "1"


def test_what_easymcp2221_costs():
    transfers = {operation: cost for operation, (cost, _) in measure_easy_mcp2221().items()}
    # status, command, status; status, command, data
    assert transfers["write 4 bytes"] == "3"
    assert transfers["write 1, repeated START, read 26"] == "6"
