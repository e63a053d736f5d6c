"""`import machine` is anyboard's; a program that says so is MicroPython's and expects `time.sleep_ms`."""

import sys

import anyboard.machine
import anyboard.utime

anyboard.utime.extend_time()
sys.modules[__name__] = anyboard.machine
