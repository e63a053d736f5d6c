"""Button, rotary encoder, potentiometer, LED, servo, motor and touchscreen, on their pins."""

from __future__ import annotations

import pytest

from anyboard.core.ops import PinConfigure, PWMConfigure
from anyboard.sim.chips import LED, Button, DCMotor, Potentiometer, RotaryEncoder, Servo, Touchscreen
from anyboard.sim.errors import BenchError


@pytest.fixture
def pulled_up(virtual_adapter, virtual_bench):
    """Inputs with the board's pull-ups."""
    for name in ("D5", "D6"):
        virtual_adapter.execute([PinConfigure(name, "in", "up", "push_pull", False)])
    return virtual_bench


# -- button ---------------------------------------------------------------------------------------


def edges_of(bench, name):
    edges = []
    start = bench.clock.now_us()
    bench.pin(name).on_change(lambda level: edges.append((bench.clock.now_us() - start, level)))
    return edges


def test_a_button_bounces_and_comes_to_rest(pulled_up):
    button = pulled_up.attach(Button(bounce=10), pin="D5")
    edges = edges_of(pulled_up, "D5")
    button.press()
    pulled_up.clock.advance(1_000_000)
    assert [level for _, level in edges] == [False, True] * 4 + [False]
    assert (edges[0][0], edges[-1][0]) == (0, 10_000)
    edges.clear()
    button.release()
    pulled_up.clock.advance(1_000_000)
    assert [level for _, level in edges] == [True, False] * 4 + [True]


def test_a_button_without_bounce(pulled_up):
    button = pulled_up.attach(Button(bounce=0), pin="D5")
    edges = edges_of(pulled_up, "D5")
    button.pressed = True
    button.press()
    button.pressed = False
    assert [level for _, level in edges] == [False, True]


def test_a_release_ends_the_bouncing_of_the_press(pulled_up):
    button = pulled_up.attach(Button(bounce=10), pin="D5")
    button.press()
    pulled_up.clock.advance(2_000)
    button.release()
    pulled_up.clock.advance(20_000)
    assert pulled_up.pin("D5").level


def test_click(pulled_up):
    button = pulled_up.attach(Button(), pin="D5")
    button.click(0.5)
    pulled_up.clock.advance(499_000)
    assert button.pressed
    assert not pulled_up.pin("D5").level
    pulled_up.clock.advance(10_000)
    assert not button.pressed
    assert pulled_up.pin("D5").level


def test_a_button_to_the_supply(virtual_bench):
    button = virtual_bench.attach(Button(level=True, bounce=0), pin="D5")
    assert not virtual_bench.pin("D5").level
    button.press()
    assert virtual_bench.pin("D5").level


def test_a_button_that_is_pressed_before_it_is_attached(pulled_up):
    button = Button()
    button.press()
    pulled_up.attach(button, pin="D5")
    assert not pulled_up.pin("D5").level


def test_a_button_against_an_output_is_a_short_circuit(virtual_adapter, virtual_bench):
    virtual_adapter.execute([PinConfigure("D5", "out", None, "push_pull", True)])
    button = virtual_bench.attach(Button(bounce=0), pin="D5")
    with pytest.raises(BenchError, match="Button on D5 drives it low: that is a short circuit"):
        button.press()


# -- rotary encoder -------------------------------------------------------------------------------


def test_an_encoder_turns(pulled_up):
    encoder = pulled_up.attach(RotaryEncoder(edge_time=2), a="D5", b="D6")
    seen = []

    def note(level):
        seen.append((pulled_up.clock.now_us() - start, pulled_up.pin("D5").level, pulled_up.pin("D6").level))

    start = pulled_up.clock.now_us()
    for name in ("D5", "D6"):
        pulled_up.pin(name).on_change(note)
    encoder.turn(1)
    assert encoder.is_turning
    pulled_up.clock.advance(1_000_000)
    forwards = [(False, True), (False, False), (True, False), (True, True)]
    assert seen == [(2_000 * (index + 1), *levels) for index, levels in enumerate(forwards)]
    assert not encoder.is_turning
    seen.clear()
    encoder.turn(-1)
    pulled_up.clock.advance(1_000_000)
    assert [levels for _, *levels in seen] == [[True, False], [False, False], [False, True], [True, True]]
    assert encoder.position == 0


@pytest.mark.parametrize("name", ["feather", "raspberry_pi_pico"])
def test_an_encoder_is_followed_by_rotaryio(name):
    import time

    import anyboard
    from anyboard.rotaryio import IncrementalEncoder
    from anyboard.sim import Bench

    bench = Bench.empty(name, clock="virtual")
    a, b = ("GP2", "GP3") if name == "raspberry_pi_pico" else ("D5", "D6")
    encoder = bench.attach(RotaryEncoder(), a=a, b=b)
    with anyboard.open(bench) as board:
        counter = IncrementalEncoder(getattr(board, a), getattr(board, b))
        encoder.turn(20)
        encoder.turn(-3)
        time.sleep(1)
        assert counter.position == encoder.position == 17


# -- potentiometer, LED, servo, motor -------------------------------------------------------------


def test_a_potentiometer(virtual_bench):
    pot = virtual_bench.attach(Potentiometer(), pin="A1")
    assert virtual_bench.pin("A1").volts == 1.65
    pot.position = 1
    assert virtual_bench.pin("A1").volts == 3.3
    virtual_bench.pin("A1").drive(False)  # an output is stronger
    assert virtual_bench.pin("A1").volts == 0
    with pytest.raises(ValueError, match=r"Potentiometer on A1: position 1\.5 is outside 0 to 1"):
        pot.position = 1.5


def pwm(adapter, pin, duty, frequency=50):
    adapter.execute([PWMConfigure(pin, frequency, duty, False)])


@pytest.mark.parametrize(("active_high", "on", "off"), [(True, 1, 0), (False, 0, 1)])
def test_an_led(virtual_bench, virtual_adapter, active_high, on, off):
    led = virtual_bench.attach(LED(active_high=active_high), pin="LED")
    assert led.brightness == 0  # nobody drives it
    virtual_adapter.execute([PinConfigure("D13", "in", "up" if active_high else "down", "push_pull", False)])
    assert led.brightness == 0
    virtual_adapter.execute([PinConfigure("D13", "out", None, "push_pull", True)])
    assert (led.brightness, led.is_on) == (on, bool(on))
    virtual_adapter.execute([PinConfigure("D13", "out", None, "push_pull", False)])
    assert (led.brightness, led.is_on) == (off, bool(off))
    pwm(virtual_adapter, "D13", 0x4000)
    assert led.brightness == pytest.approx(0.25 if active_high else 0.75, abs=1e-4)


@pytest.mark.parametrize(("us", "angle"), [(750, 0), (1500, 90), (2250, 180), (500, 0), (3000, 180)])
def test_a_servo(virtual_bench, virtual_adapter, us, angle):
    servo = virtual_bench.attach(Servo(), pin="D5")
    assert servo.angle is None
    pwm(virtual_adapter, "D5", round(us / 20_000 * 0xFFFF))
    assert servo.angle == pytest.approx(angle, abs=0.1)
    assert servo.pulse == pytest.approx(us, abs=0.2)


def test_servo_limits():
    with pytest.raises(ValueError, match="Servo: pulses of 2000 to 1000 us are no range"):
        Servo(min_pulse=2000, max_pulse=1000)


# Texas Instruments DRV8833, "H-bridge logic"
@pytest.mark.parametrize(
    ("positive", "negative", "throttle", "braking"),
    [(False, False, 0, False), (True, False, 1, False), (False, True, -1, False), (True, True, 0, True)],
)
def test_a_motor(virtual_bench, virtual_adapter, positive, negative, throttle, braking):
    motor = virtual_bench.attach(DCMotor(), positive="D5", negative="D6")
    assert (motor.throttle, motor.is_braking) == (0, False)
    virtual_adapter.execute(
        [PinConfigure("D5", "out", None, "push_pull", positive), PinConfigure("D6", "out", None, "push_pull", negative)]
    )
    assert (motor.throttle, motor.is_braking) == (throttle, braking)


# -- touchscreen ----------------------------------------------------------------------------------


@pytest.fixture
def screen(virtual_bench):
    return virtual_bench.attach(Touchscreen(), x1="A1", x2="A2", y1="A3", y2="A4")


def drive(bench, **levels):
    for name in ("A1", "A2", "A3", "A4"):
        bench.pin(name).drive(levels.get(name))


def test_a_driven_plate_is_a_voltage_divider(virtual_bench, screen):
    screen.touch(0.25, 0.5)
    drive(virtual_bench, A1=False, A2=True)
    # no current flows into the other plate, so it has the voltage of the point that is touched
    assert virtual_bench.pin("A3").volts == virtual_bench.pin("A4").volts == pytest.approx(0.25 * 3.3)
    drive(virtual_bench, A1=True, A2=False)
    assert virtual_bench.pin("A4").volts == pytest.approx(0.75 * 3.3)
    drive(virtual_bench, A3=False, A4=True)
    assert virtual_bench.pin("A1").volts == pytest.approx(0.5 * 3.3)


def test_untouched_plates_do_not_know_of_each_other(virtual_bench, screen):
    drive(virtual_bench, A1=True)
    assert virtual_bench.pin("A2").volts == pytest.approx(3.3)
    assert virtual_bench.pin("A3").volts == 0
    screen.touch(0.5, 0.5)
    assert virtual_bench.pin("A3").volts == pytest.approx(3.3)
    screen.release()
    assert virtual_bench.pin("A3").volts == 0


@pytest.mark.parametrize(("x", "y"), [(0, 0), (1, 1), (0, 1)])
def test_the_edges(virtual_bench, screen, x, y):
    screen.touch(x, y)
    drive(virtual_bench, A3=False, A4=True)
    assert virtual_bench.pin("A1").volts == pytest.approx(y * 3.3, abs=1e-4)


def test_touch_limits(screen):
    with pytest.raises(ValueError, match=r"x 1\.5 is outside 0 to 1"):
        screen.touch(1.5, 0)
