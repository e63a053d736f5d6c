# Runs on an interpreter before Adafruit-Blinka does: what that asks to recognise a Pico, and pins it can derive from.
import os as _os
import sys as _sys

import machine as _machine


class _As:
    def __init__(self, module, **more):
        self._module = module
        for name, value in more.items():
            setattr(self, name, value)

    def __getattr__(self, name):
        return getattr(self._module, name)


class _Name:
    sysname = "rp2"
    machine = "Raspberry Pi Pico with RP2040"


class _Pin:
    def __init__(self, number):
        self.id = number


def _i2c(unit, sda, scl, freq):
    return _machine.I2C(unit, sda=_machine.Pin(sda.id), scl=_machine.Pin(scl.id), freq=freq)


_sys.modules["machine"] = _As(_machine, Pin=_Pin, I2C=_i2c)
_sys.modules["sys"] = _As(_sys, platform="rp2")
_sys.modules["os"] = _As(_os, uname=_Name)
