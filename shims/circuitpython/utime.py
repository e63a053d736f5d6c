"""MicroPython's `utime`: `time`, with `sleep_ms`, `ticks_us` and their kin."""

import time
from time import sleep

_PERIOD = 1 << 29


def sleep_ms(ms):
    sleep(ms / 1000)


def sleep_us(us):
    import microcontroller

    if us < 1000:
        microcontroller.delay_us(us)
    else:
        sleep(us / 1000000)


def ticks_us():
    return time.monotonic_ns() // 1000 % _PERIOD


def ticks_ms():
    return time.monotonic_ns() // 1000000 % _PERIOD


ticks_cpu = ticks_us


def ticks_add(ticks, delta):
    return (ticks + delta) % _PERIOD


def ticks_diff(end, start):
    return (end - start + _PERIOD // 2) % _PERIOD - _PERIOD // 2


def __getattr__(name):
    return getattr(time, name)
