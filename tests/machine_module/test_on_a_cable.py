"""`machine` on the computer for a board with MicroPython on a cable: drivers, edges and all."""

from __future__ import annotations

import time

import anyboard
from anyboard.sim import Bench
from anyboard.sim.chips import SSD1306
from boards.unix_board import unix_board
from machine_module.parts import DHT12

_PATIENCE_S = 10


def test_a_program_for_micropython(published):
    bench = Bench.empty(board="raspberry_pi_pico")
    panel, sensor = bench.i2c.attach(SSD1306()), bench.i2c.attach(DHT12())
    bench.wire("GP14", "GP15")
    with unix_board(bench) as port:
        anyboard.activate(f"micropython:{port}")
        try:
            from machine import I2C, PWM, Pin

            i2c = I2C(0)
            assert i2c.scan() == [0x3C, 0x5C]
            dht = published("micropython-dht12", "dht12").DHT12(i2c)
            dht.measure()
            assert dht.temperature() == sensor.temperature
            display = published("micropython-ssd1306", "ssd1306").SSD1306_I2C(128, 64, i2c)
            display.fill_rect(0, 0, 10, 10, 1)
            display.show()
            assert panel.lit == 100
            PWM(Pin(6), freq=50, duty_ns=1_500_000)
            assert bench.pin("GP6").pwm == (50, 4915)
            seen: list[int] = []
            Pin(15, Pin.IN).irq(lambda pin: seen.append(pin.value()), Pin.IRQ_RISING)
            Pin(14, Pin.OUT, value=0).on()
            end = time.monotonic() + _PATIENCE_S
            while not seen and time.monotonic() < end:
                time.sleep(0.01)
            assert seen == [1]  # the handler itself asked the board
        finally:
            anyboard.deactivate()
