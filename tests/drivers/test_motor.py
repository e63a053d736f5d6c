"""adafruit-circuitpython-motor, unmodified: servos and a DC motor."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

from anyboard.sim.chips import DCMotor, Servo

pytestmark = pytest.mark.skipif(
    find_spec("adafruit_motor") is None, reason="adafruit-circuitpython-motor is not installed"
)


# the driver cuts two numbers down to a 65535th of 20 ms: 0.6 us of 1500
DEGREES = 0.6 / 1500 * 180


@pytest.mark.parametrize("angle", [0, 45, 90, 179, 180])
def test_servo(bench, angle):
    import board
    import pwmio
    from adafruit_motor import servo

    part = bench.attach(Servo(), pin="D5")
    assert part.angle is None
    driver = servo.Servo(pwmio.PWMOut(board.D5, frequency=50))
    assert part.angle is None
    driver.angle = angle
    assert part.angle == pytest.approx(angle, abs=DEGREES)
    driver.angle = None
    assert part.angle is None


def test_another_range(bench):
    import board
    import pwmio
    from adafruit_motor import servo

    part = bench.attach(Servo(min_pulse=500, max_pulse=2500, travel=270), pin="D5")
    driver = servo.Servo(pwmio.PWMOut(board.D5, frequency=50), actuation_range=270, min_pulse=500, max_pulse=2500)
    driver.angle = 135
    assert part.pulse == pytest.approx(1500, abs=0.6)
    assert part.angle == pytest.approx(135, abs=0.1)


def test_continuous_servo(bench):
    import board
    import pwmio
    from adafruit_motor import servo

    part = bench.attach(Servo(), pin="D5")
    driver = servo.ContinuousServo(pwmio.PWMOut(board.D5, frequency=50))
    driver.throttle = 0
    assert part.pulse == pytest.approx(1500, abs=0.6)


@pytest.fixture
def motor_and_part(bench):
    import board
    import pwmio
    from adafruit_motor import motor

    part = bench.attach(DCMotor(), positive="D5", negative="D6")
    return motor.DCMotor(pwmio.PWMOut(board.D5, frequency=1000), pwmio.PWMOut(board.D6, frequency=1000)), part


@pytest.mark.parametrize("throttle", [1, 0.5, -0.25, -1])
@pytest.mark.parametrize("decay", ["FAST_DECAY", "SLOW_DECAY"])
def test_dc_motor(motor_and_part, throttle, decay):
    from adafruit_motor import motor

    driver, part = motor_and_part
    driver.decay_mode = getattr(motor, decay)
    driver.throttle = throttle
    assert part.throttle == pytest.approx(throttle, abs=1 / 65535)
    assert not part.is_braking


def test_brake_and_coast(motor_and_part):
    driver, part = motor_and_part
    driver.throttle = 0
    assert (part.throttle, part.is_braking) == (0, True)
    driver.throttle = None
    assert (part.throttle, part.is_braking) == (0, False)
