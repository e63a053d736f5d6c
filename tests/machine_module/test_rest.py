"""Everything else of `machine`, and the modules beside it."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path

import pytest

import anyboard
from anyboard.sim.chips import DHT11, DHT22, DS18B20
from usbmodels.mcp2221 import MCP2221
from usbmodels.plugged import plugged


def test_adc(bench):
    from machine import ADC, Pin

    bench.pin("A0").volts = 1.65
    for adc in (ADC("A0"), ADC(Pin("A0")), ADC(0), ADC(Pin("A0"), atten=ADC.ATTN_11DB)):
        assert adc.read_u16() == pytest.approx(32768, abs=40)
        assert adc.read() == adc.read_u16() >> 4
        assert adc.read_uv() == pytest.approx(1_650_000, abs=2000)
    adc.width(ADC.WIDTH_9BIT)
    assert adc.read() == adc.read_u16() >> 7
    adc.deinit()
    assert adc.read_u16() > 0
    with pytest.raises(ValueError, match=r"Pin doesn't have ADC capabilities: D5; A0, A1.* can"):
        ADC("D5")
    with pytest.raises(ValueError, match="invalid pin 99"):
        ADC(99)
    with pytest.raises(ValueError, match="invalid width 13"):
        adc.init(width=13)
    with pytest.raises(ValueError, match="invalid atten 4"):
        adc.atten(4)


def test_pwm(bench):
    from machine import PWM, Pin

    lead, pwm = bench.pin("D5"), PWM(Pin("D5"))
    assert lead.pwm is None  # no duty yet
    pwm.freq(50)
    pwm.duty_ns(1_500_000)
    assert lead.pwm == (50, round(65535 * 0.075))
    pwm.freq(100)
    assert (lead.pwm, pwm.freq(), pwm.duty_ns()) == ((100, round(65535 * 0.15)), 100, 1_500_000)
    pwm.duty_u16(70000)
    assert (lead.pwm[1], pwm.duty_u16(), pwm.duty_ns()) == (65535, 65535, 10_000_000)
    pwm.duty(512)
    assert pwm.duty() in (511, 512)
    pwm.init(freq=1000, duty_u16=16384, invert=True)
    assert lead.pwm == (1000, 65535 - 16384)
    pwm.deinit()
    assert lead.pwm is None
    for wrong in ({"freq": 0}, {"duty_u16": -1}, {"duty_ns": -1}, {"duty": 1, "duty_u16": 1}):
        with pytest.raises(ValueError, match=r"freq|duty"):
            PWM("D6", **wrong)


def test_timer(bench):
    import time

    from machine import Timer

    start, ticks = time.ticks_ms(), []
    timer = Timer(period=10, callback=lambda t: ticks.append(time.ticks_diff(time.ticks_ms(), start)))
    time.sleep_ms(35)
    timer.deinit()
    time.sleep_ms(35)
    assert ticks == [10, 20, 30]
    timer.init(mode=Timer.ONE_SHOT, freq=100, callback=lambda t: ticks.append(t))
    time.sleep_ms(50)
    assert ticks[3:] == [timer]
    Timer(-1).init(period=1, callback=None)
    for wrong in ({}, {"freq": 0}, {"mode": 7, "period": 1}):
        with pytest.raises(ValueError, match=r"timer|mode"):
            Timer().init(**wrong)


def test_the_chip(bench):
    import time

    import machine

    assert machine.unique_id() == bytes(7) + b"\x01"
    assert machine.freq() == 64_000_000
    with pytest.raises(NotImplementedError, match="cannot be set"):
        machine.freq(1)
    machine.enable_irq(machine.disable_irq())
    machine.idle()
    before = time.ticks_ms()
    machine.lightsleep(1000)
    assert 1000 <= time.ticks_diff(time.ticks_ms(), before) <= 1001
    with pytest.raises(NotImplementedError, match="runs on this computer"):
        machine.deepsleep(1)
    with pytest.raises(SystemExit):
        machine.soft_reset()
    year, _, _, weekday, *rest = machine.RTC().datetime()
    assert year >= 2024
    assert 0 <= weekday <= 6
    assert len(rest) == 4
    machine.RTC().datetime((2020, 2, 29, 0, 12, 30, 15, 0))
    assert machine.RTC().datetime()[:7] == (2020, 2, 29, 5, 12, 30, 15)
    importlib.import_module("anyboard.machine._rtc").RTC._offset = 0.0


def test_reset(bench):
    import machine

    machine.reset()


def test_time_pulse_us(bench):
    from machine import Pin, time_pulse_us

    pin, lead = Pin("D5", Pin.IN), bench.pin("D5")
    lead.drive(False)
    assert time_pulse_us(pin, 1, 1000) == -2
    bench.clock.call_later(500, lambda: lead.play([350], idle=False))
    assert time_pulse_us(pin, 1, 10_000) == pytest.approx(350, abs=2)
    bench.clock.call_later(500, lambda: lead.drive(True))
    assert time_pulse_us(pin, 1, 2000) == -1
    assert pin() == 1  # an input as before


def test_neopixel(bench):
    from machine import Pin, bitstream

    from anyboard.neopixel import NeoPixel

    strip = NeoPixel(Pin("D5"), 3)
    strip[0] = (1, 2, 3)
    strip[-1] = (7, 8, 9)
    strip.write()
    assert b"".join(bench.pin("D5").pixels[-1:]) == bytes((2, 1, 3, 0, 0, 0, 8, 7, 9))
    assert (len(strip), strip[2]) == (3, (7, 8, 9))
    strip.fill((4, 4, 4))
    assert strip.buf == bytes((4,)) * 9
    with pytest.raises(IndexError):
        strip[3]
    with pytest.raises(NotImplementedError, match="WS2812"):
        NeoPixel(Pin("D6"), 1, timing=0).write()
    with pytest.raises(ValueError, match="bitstream"):
        bitstream(Pin("D5"), 1, (400, 850, 800, 450), b"")


def test_onewire_and_ds18x20(bench):
    import time

    sensors = [DS18B20(serial=n, temperature=t) for n, t in ((1, 21.5), (2, -10.125), (77, 85.0))]
    for sensor in sensors:
        bench.onewire("D4").attach(sensor)
    import ds18x20
    import onewire
    from machine import Pin

    bus = onewire.OneWire(Pin("D4"))
    thermometers = ds18x20.DS18X20(bus)
    roms = thermometers.scan()
    assert sorted(rom[1] for rom in roms) == [1, 2, 77]
    assert not any(bus.crc8(rom) for rom in roms)
    thermometers.convert_temp()
    time.sleep_ms(750)
    assert sorted(thermometers.read_temp(rom) for rom in roms) == [-10.125, 21.5, 85.0]
    thermometers.write_scratch(roms[0], b"\x4b\x46\x1f")  # nine bits
    assert thermometers.read_scratch(roms[0])[4] == 0x1F


def test_onewire_alone(bench):
    import onewire
    from machine import Pin

    bench.wire("D4", "A5")  # the resistor
    Pin("A5", Pin.IN, Pin.PULL_UP)
    bus = onewire.OneWire(Pin("D4"))
    with pytest.raises(onewire.OneWireError):
        bus.reset(True)
    assert not bus.reset()
    assert bus.scan() == []
    # Maxim application note 27, the worked example
    assert bus.crc8(bytes.fromhex("021cb801000000")) == 0xA2


@pytest.mark.parametrize(("part", "name"), [(DHT11, "DHT11"), (DHT22, "DHT22")])
def test_dht(bench, part, name):
    import time

    sensor = part(temperature=21.0, humidity=55.0)
    bench.attach(sensor, pin="D5")
    import dht
    from machine import Pin

    driver = getattr(dht, name)(Pin("D5"))
    driver.measure()
    assert (driver.temperature(), driver.humidity()) == pytest.approx((21.0, 55.0))
    time.sleep_ms(2000)
    if name == "DHT22":
        sensor.temperature = -10.1
        driver.measure()
        assert driver.temperature() == pytest.approx(-10.1)
    with pytest.raises(TimeoutError):
        getattr(dht, name)(Pin("D6", Pin.IN, Pin.PULL_UP)).measure()


def test_ustruct(bench):
    import ustruct

    buffer = bytearray(4)
    ustruct.pack_into("<b", buffer, 1, 0x80)
    assert buffer == b"\0\x80\0\0"
    assert ustruct.pack(">2HbxI", 0x12345, -1, 300, -1) == b"\x23\x45\xff\xff\x2c\0\xff\xff\xff\xff"
    assert ustruct.pack("3s2xB", b"abc", 257) == b"abc\0\0\x01"
    assert ustruct.unpack("<hB", bytes(range(7))) == (0x100, 2)
    assert ustruct.unpack_from("<b", b"\0\xff", 1) == (-1,)
    assert ustruct.calcsize("<i") == 4


def test_utime(bench):
    import utime

    assert utime.ticks_diff(1, 2) == -1
    assert utime.ticks_add(0, -1) == 1073741823
    assert utime.ticks_diff(utime.ticks_add(5, -10), 5) == -10
    with pytest.raises(OverflowError):
        utime.ticks_add(0, 1 << 29)
    before = utime.ticks_us()
    utime.sleep_ms(2)
    utime.sleep_us(300)
    utime.sleep(0.001)
    assert 3300 <= utime.ticks_diff(utime.ticks_us(), before) <= 3330
    assert utime.time() > 0
    assert utime.ticks_cpu() >= 0
    with pytest.raises(AttributeError):
        utime.nothing  # noqa: B018


def test_names_of_micropython(bench):
    import micropython

    assert micropython.const(5) == 5
    assert micropython.native(print) is micropython.viper(print) is print
    heard = []
    micropython.schedule(heard.append, 1)
    assert heard == [1]
    micropython.alloc_emergency_exception_buf(100)
    micropython.kbd_intr(-1)
    assert micropython.opt_level() == 0


LIFE = """
import time, os, sys, anyboard
assert not hasattr(time, "sleep_ms")
anyboard.activate("sim")
from time import sleep_ms, sleep_us, ticks_ms
import machine, utime, ustruct, ubinascii, uos, ucollections, uerrno, uio, usys, framebuf, dht, onewire
assert uos is os and usys is sys and machine is sys.modules["anyboard.machine"]
anyboard.activate("sim")
anyboard.deactivate()
assert not hasattr(time, "sleep_ms")
sleep_us(1)
assert not {"machine", "uos", "utime", "framebuf"} & set(sys.modules)
try:
    import machine
except ImportError:
    pass
else:
    raise SystemExit("machine is still there")
"""


def test_the_names_come_and_go():
    subprocess.run([sys.executable, "-c", LIFE], check=True)


def test_a_board_with_few_things_says_so():
    with plugged(MCP2221()):
        anyboard.activate("mcp2221")
        try:
            import machine

            for lacking in (
                lambda: machine.SPI(0),
                lambda: machine.SoftI2C("G0", "G1"),
                lambda: machine.Pin("G0", machine.Pin.IN, machine.Pin.PULL_UP),
                lambda: machine.time_pulse_us(machine.Pin("G0"), 1),
            ):
                with pytest.raises((ValueError, NotImplementedError), match="mcp2221"):
                    lacking()
            led = machine.Pin(0, machine.Pin.OUT, value=1)
            assert led() == 1
        finally:
            anyboard.deactivate()


def test_every_name_is_documented():
    from anyboard import machine

    page = (Path(__file__).parents[2] / "docs" / "machine.md").read_text(encoding="utf-8")
    assert [name for name in machine.__all__ if f"`{name}" not in page] == []
