"""adafruit-circuitpython-pca9685, -servokit and -motor, unmodified.

| what | value | source |
|---|---|---|
| 50 Hz, 60 Hz, 1526 Hz | prescale 121, 101, 3 | NXP PCA9685 rev. 4, 7.3.5 |
| servo at 0°, 90°, 180° | 750, 1500, 2250 us | adafruit_motor.servo's defaults |
| duty cycle | as set, within a step of 1/4096 | the value that was set |
"""

from __future__ import annotations

from importlib.util import find_spec

import pytest

from anyboard.sim.chips import PCA9685

pytestmark = pytest.mark.skipif(
    any(find_spec(f"adafruit_{name}") is None for name in ("pca9685", "servokit", "motor")),
    reason="adafruit-circuitpython-servokit is not installed",
)


@pytest.fixture
def chip(bench):
    return bench.i2c.attach(PCA9685())


@pytest.fixture
def pca(chip):
    import adafruit_pca9685
    import board

    return adafruit_pca9685.PCA9685(board.I2C())


@pytest.mark.parametrize(("frequency", "prescale"), [(50, 121), (60, 101), (200, 30), (1526, 3)])
def test_frequency(pca, chip, frequency, prescale):
    pca.frequency = frequency
    assert pca.prescale_reg == prescale
    assert pca.frequency == chip.frequency == pytest.approx(frequency, rel=0.02)


def test_duty_cycle(pca, chip):
    pca.frequency = 60
    for channel, duty in ((0, 0x7FF0), (5, 0x1000), (15, 0xFFFF), (7, 0)):
        pca.channels[channel].duty_cycle = duty
        assert pca.channels[channel].duty_cycle == duty
        assert chip.duty(channel) == pytest.approx(duty / 0xFFFF, abs=1 / 4096)
    pca.deinit()


def test_a_kit_of_servos(bench, chip):
    from adafruit_servokit import ServoKit

    kit = ServoKit(channels=16)
    for angle, width in ((0, 750), (90, 1500), (180, 2250)):
        kit.servo[3].angle = angle
        assert chip.pulse_us(3) == pytest.approx(width, abs=10)
        assert kit.servo[3].angle == pytest.approx(angle, abs=1)
    kit.servo[3].angle = None
    assert chip.duty(3) == 0
    for throttle, width in ((-1, 750), (0, 1500), (1, 2250)):
        kit.continuous_servo[4].throttle = throttle
        assert chip.pulse_us(4) == pytest.approx(width, abs=10)


def test_two_kits(bench, chip):
    from adafruit_servokit import ServoKit

    other = bench.i2c.attach(PCA9685(0x41))
    kits = ServoKit(channels=16), ServoKit(channels=8, address=0x41)
    for kit, angle in zip(kits, (0, 180), strict=True):
        kit.servo[0].angle = angle
    assert chip.pulse_us(0) == pytest.approx(750, abs=10)
    assert other.pulse_us(0) == pytest.approx(2250, abs=10)


def test_a_dc_motor(pca, chip):
    from adafruit_motor import motor

    pca.frequency = 1500
    dc = motor.DCMotor(pca.channels[0], pca.channels[1])
    dc.throttle = 0.5
    assert (chip.duty(0), chip.duty(1)) == (pytest.approx(0.5, abs=0.001), 0)
    dc.throttle = -1
    assert (chip.duty(0), chip.duty(1)) == (0, 1)
    dc.throttle = 0
    assert (chip.duty(0), chip.duty(1)) == (1, 1)  # brake
    dc.throttle = None
    assert (chip.duty(0), chip.duty(1)) == (0, 0)  # coast


def test_a_stepper(pca, chip):
    from adafruit_motor import stepper

    pca.frequency = 1600  # what the driver wants for its coils
    motor = stepper.StepperMotor(*(pca.channels[channel] for channel in range(4)))
    for style, coils in ((stepper.SINGLE, 1), (stepper.DOUBLE, 2)):
        motor.onestep(style=style)
        assert sum(chip.duty(channel) for channel in range(4)) == coils
    motor.release()
    assert sum(chip.duty(channel) for channel in range(4)) == 0
