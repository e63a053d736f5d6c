"""`digitalio` against the recorded answers of the RP2040 firmware, on a fake board."""

from __future__ import annotations

import copy
import gc
import pickle

import pytest
from fake_adapter import fake_session

from anyboard import digitalio
from anyboard.core.ops import PinConfigure, PinRead, PinWrite, Release
from anyboard.digitalio import DigitalInOut, Direction, DriveMode, Pull

DEINITED = "^Object has been deinitialized and can no longer be used. Create a new object.$"


def made(**options):
    adapter, session = fake_session(**options)
    pin = DigitalInOut(session.pin("D5"))
    adapter.forget()
    return adapter, pin


def test_a_new_object_is_an_input_without_a_pull():
    adapter, session = fake_session()
    pin = DigitalInOut(session.pin("D5"))
    assert adapter.ops == [PinConfigure("D5", "in", None, "push_pull", False)]
    assert (pin.direction, pin.pull) == (Direction.INPUT, None)


@pytest.mark.parametrize(
    ("arguments", "named", "text"),
    [
        ((1,), {}, "pin must be of type Pin, not int"),
        ((None,), {}, "pin must be of type Pin, not NoneType"),
        ((), {}, "function takes 1 positional arguments but 0 were given"),
        ((1, 2), {}, "function takes 1 positional arguments but 2 were given"),
        ((), {"pin": 1}, "function doesn't take keyword arguments"),
    ],
)
def test_constructor_arguments(arguments, named, text):
    with pytest.raises(TypeError, match=rf"^{text}$"):
        DigitalInOut(*arguments, **named)


def test_a_pin_has_one_user_until_it_is_released():
    _, pin = made()
    with pytest.raises(ValueError, match=r"^D5 in use$"):
        DigitalInOut(pin._pins[0])
    pin.deinit()
    DigitalInOut(pin._pins[0]).deinit()


def test_a_dropped_object_keeps_its_pin():
    _, session = fake_session()
    DigitalInOut(session.pin("D5"))
    gc.collect()
    with pytest.raises(ValueError, match=r"^D5 in use$"):
        DigitalInOut(session.pin("D5"))


def test_a_board_that_refuses_leaves_the_pin_free():
    adapter, session = fake_session()

    def refuse(op):
        raise RuntimeError("no")

    adapter.answers[PinConfigure] = refuse
    with pytest.raises(RuntimeError, match=r"^no$"):
        DigitalInOut(session.pin("D5"))
    assert session.owner(session.pin("D5")) is None


def test_a_board_without_digital_pins_says_so():
    _, session = fake_session(without=(PinConfigure,))
    with pytest.raises(NotImplementedError, match=r"has no digital pins"):
        DigitalInOut(session.pin("D5"))


def test_output_high_is_one_operation_with_its_value():
    adapter, pin = made()
    pin.switch_to_output(True)
    assert adapter.ops == [PinConfigure("D5", "out", None, "push_pull", True)]


def test_output_takes_truth_and_any_drive_mode():
    adapter, pin = made()
    pin.switch_to_output(value=[1], drive_mode="x")
    pin.switch_to_output(0, DriveMode.OPEN_DRAIN)
    assert adapter.ops == [
        PinConfigure("D5", "out", None, "push_pull", True),
        PinConfigure("D5", "out", None, "open_drain", False),
    ]
    assert pin.drive_mode is DriveMode.OPEN_DRAIN


def test_wrong_arguments_of_the_switches():
    adapter, pin = made()
    with pytest.raises(TypeError, match=r"^extra positional arguments given$"):
        pin.switch_to_output(1, 2, 3)
    with pytest.raises(TypeError, match=r"^unexpected keyword argument 'foo'$"):
        pin.switch_to_output(foo=1)
    with pytest.raises(TypeError, match=r"^pull must be of type Pull or None, not str$"):
        pin.switch_to_input("x")
    assert adapter.ops == []


def test_direction():
    adapter, pin = made()
    pin.switch_to_input(Pull.UP)
    pin.direction = Direction.INPUT
    assert pin.pull is None
    pin.switch_to_output(True, DriveMode.OPEN_DRAIN)
    pin.direction = Direction.OUTPUT
    assert pin.drive_mode is DriveMode.PUSH_PULL
    assert adapter.ops[-1] == PinConfigure("D5", "out", None, "push_pull", False)
    for wrong in (1, "out"):
        with pytest.raises(ValueError, match=r"^Invalid direction$"):
            pin.direction = wrong


def test_value_is_the_level_on_the_wire():
    adapter, pin = made()
    pin.switch_to_output()
    pin.value = 5
    assert adapter.ops[-1] == PinWrite("D5", True)
    adapter.answers[PinRead] = False  # somebody stronger holds the line
    assert pin.value is False


def test_drive_mode_keeps_the_value():
    adapter, pin = made()
    pin.switch_to_output()
    pin.value = True
    pin.drive_mode = DriveMode.OPEN_DRAIN
    assert adapter.ops[-1] == PinConfigure("D5", "out", None, "open_drain", True)
    pin.drive_mode = 3
    assert pin.drive_mode is DriveMode.PUSH_PULL


def test_what_an_input_has_not():
    _, pin = made()
    for wrong in (True, "x"):
        with pytest.raises(AttributeError, match=r"^Cannot set value when direction is input\.$"):
            pin.value = wrong
    with pytest.raises(AttributeError, match=r"^Drive mode not used when direction is input\.$"):
        _ = pin.drive_mode
    with pytest.raises(AttributeError, match=r"^Drive mode not used when direction is input\.$"):
        pin.drive_mode = DriveMode.OPEN_DRAIN


def test_what_an_output_has_not():
    _, pin = made()
    pin.switch_to_output()
    with pytest.raises(AttributeError, match=r"^Pull not used when direction is output\.$"):
        _ = pin.pull
    with pytest.raises(AttributeError, match=r"^Pull not used when direction is output\.$"):
        pin.pull = Pull.UP


def test_pull():
    adapter, pin = made()
    pin.pull = Pull.DOWN
    assert (pin.pull, adapter.ops[-1]) == (Pull.DOWN, PinConfigure("D5", "in", "down", "push_pull", False))
    for wrong, kind in (("up", "str"), (1, "int")):
        with pytest.raises(TypeError, match=rf"^pull must be of type Pull or None, not {kind}$"):
            pin.pull = wrong
    assert pin.pull is Pull.DOWN


def test_attributes_are_the_firmwares():
    _, pin = made()
    with pytest.raises(AttributeError, match=r"^can't set attribute 'foo'$"):
        pin.foo = 1
    with pytest.raises(AttributeError, match=r"^can't set attribute 'value'$"):
        del pin.value
    with pytest.raises(AttributeError, match=r"'foo'"):
        _ = pin.foo
    assert repr(pin) == "<DigitalInOut>"


def test_deinit_twice_and_everything_after_it():
    adapter, pin = made()
    assert (pin.deinit(), pin.deinit()) == (None, None)
    assert adapter.ops == [Release("D5")]
    for use in (
        lambda: pin.value,
        lambda: pin.direction,
        lambda: pin.pull,
        lambda: pin.drive_mode,
        pin.switch_to_input,
        pin.switch_to_output,
        lambda: setattr(pin, "value", True),
        lambda: setattr(pin, "direction", Direction.INPUT),
    ):
        with pytest.raises(ValueError, match=DEINITED):
            use()
    assert pin.__enter__() is pin


def test_with_releases():
    adapter, session = fake_session()
    with DigitalInOut(session.pin("D5")) as pin:
        assert pin.value is False
    assert adapter.released() == ["D5"]


def test_a_subclass_may_have_attributes_of_its_own():
    class Button(DigitalInOut):
        def __init__(self, pin):
            super().__init__(pin)
            self.presses = 0

        def press(self, *notes, **more):
            self.presses += len(notes)

    _, session = fake_session()
    button = Button(session.pin("D5"))
    button.press(1, 2, loud=True)
    assert button.presses == 2
    with pytest.raises(AttributeError, match=r"^can't set attribute 'nonsense'$"):
        type(button).__mro__[1].__setattr__(DigitalInOut(session.pin("D6")), "nonsense", 1)


def test_enumerations():
    assert [repr(member) for member in (Direction.OUTPUT, Pull.UP, DriveMode.OPEN_DRAIN)] == [
        "digitalio.Direction.OUTPUT",
        "digitalio.Pull.UP",
        "digitalio.DriveMode.OPEN_DRAIN",
    ]
    assert pickle.loads(pickle.dumps(Pull.UP)) is Pull.UP
    assert copy.copy(Pull.UP) is copy.deepcopy(Pull.UP) is Pull.UP
    assert Pull.UP != Pull.DOWN
    with pytest.raises(TypeError, match=r"^can't create 'Pull' instances$"):
        Pull()
    with pytest.raises(AttributeError, match=r"^can't set attribute 'x'$"):
        Pull.UP.x = 1
    assert digitalio.__all__ == ["DigitalInOut", "Direction", "DriveMode", "Pull"]
