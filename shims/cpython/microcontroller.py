"""`import microcontroller` and `microcontroller.pin` are anyboard's."""

import sys

import anyboard.microcontroller

sys.modules[__name__] = anyboard.microcontroller
sys.modules[__name__ + ".pin"] = anyboard.microcontroller.pin
