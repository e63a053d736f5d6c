"""Programs for the PIO, PWM slices and the directions of pins."""

from __future__ import annotations

from lintcases.cases import Case

_RP2 = ("micropython-rp2",)
_PICO = "raspberry_pi_pico"
_RP2_PY = "MicroPython, ports/rp2/modules/rp2.py"
_DIGITAL = "CircuitPython, shared-bindings/digitalio/DigitalInOut.c"
_NO_PIN = "import board, digitalio\npin = digitalio.DigitalInOut(board.D5)\n"


def _pio(body: str, arguments: str = "", before: str = "") -> str:
    return f"import rp2\n{before}@rp2.asm_pio({arguments})\ndef f():\n    {body}\n"


def _of(fault: str, works: str, arguments: str = "") -> Case:
    return Case("pio-arguments", _pio(fault, arguments), _pio(works, arguments), _RP2, "", _RP2_PY)


CASES = [
    _of("push(iffull=True)", "push(iffull)"),
    _of("push(iffull, noblock, block)", "push(iffull, noblock)"),
    _of("set(x, 50)", "set(x, 31)"),
    _of("out(pins, 33)", "out(pins, 32)"),
    _of("in_(pins, 0)", "in_(pins, 1)"),
    _of("wait(1, gpio)", "wait(1, gpio, 4)"),
    Case(
        "pio-arguments",
        _pio("nop().side(1)"),
        _pio("nop().side(1)", "sideset_init=rp2.PIO.OUT_LOW"),
        _RP2,
        "",
        _RP2_PY,
    ),
    _of("nop().side(2)", "nop().side(1)", "sideset_init=rp2.PIO.OUT_LOW"),
    _of("nop()[32]", "nop()[31]"),
    _of("nop().side(0).delay(40)", "nop().side(0).delay(15)", "sideset_init=rp2.PIO.OUT_LOW"),
    _of("nop().side(1)[16]", "nop().side(1)[15]", "sideset_init=(rp2.PIO.OUT_LOW,)"),
    # SIDE_EN takes a bit too as soon as one instruction sets nothing beside it; a label is no instruction
    _of("nop()[7]\n    nop().side(1)[8]", "nop()[7]\n    nop().side(1)[7]", "sideset_init=rp2.PIO.OUT_LOW"),
    _of('label("a")\n    nop().side(1)[16]', 'label("a")\n    nop().side(1)[15]', "sideset_init=rp2.PIO.OUT_LOW"),
    _of("irq(noblock, rel(0), 2)", "irq(noblock, rel(0))"),
    Case(
        "pio-global",
        _pio("set(x, LIMIT)", before="LIMIT = 9\n"),
        _pio("set(x, LIMIT)", before="from micropython import const\nLIMIT = const(9)\n"),
        _RP2,
        "",
        _RP2_PY,
    ),
    Case(
        "out-of-range",
        "from machine import PWM, Pin\nled = PWM(Pin(15))\nled.freq(1)",
        "import machine\nfrom machine import PWM, Pin\nmachine.freq(18_000_000)\nled = PWM(Pin(15))\nled.freq(5)",
        _RP2,
        "",
        "MicroPython, ports/rp2/machine_pwm.c: freq too small",
    ),
    Case(
        "out-of-range",
        "from machine import PWM, Pin\nled = PWM(Pin(15), freq=2)",
        "from machine import PWM, Pin\nled = PWM(Pin(15), freq=9)",
        _RP2,
        "",
        "MicroPython, ports/rp2/machine_pwm.c: freq too small",
    ),
    Case(
        "pull-of-output",
        f"{_NO_PIN}pin.direction = digitalio.Direction.OUTPUT\npin.value = True\npin.pull = digitalio.Pull.UP",
        f"{_NO_PIN}pin.direction = digitalio.Direction.INPUT\npin.pull = digitalio.Pull.UP",
        ("circuitpython", "micropython-rp2"),
        "",
        _DIGITAL,
    ),
    Case(
        "pull-of-output",
        f"{_NO_PIN}pin.drive_mode = digitalio.DriveMode.OPEN_DRAIN",
        f"{_NO_PIN}pin.switch_to_output()\npin.drive_mode = digitalio.DriveMode.OPEN_DRAIN",
        ("circuitpython",),
        "",
        _DIGITAL,
    ),
    Case(
        "bus-pins",
        "from machine import Pin, UART\nuart = UART(1, tx=Pin(0), rx=Pin(1))",
        "from machine import Pin, UART\nuart = UART(0, tx=Pin(0), rx=Pin(1))",
        _RP2,
        _PICO,
        "RP2040 data sheet, 1.4.3: UART0 TX is GPIO0",
    ),
    Case(
        "slice-step",
        "def low_bytes(raw: bytes):\n    return raw[::2]",
        "def low_bytes(raw: list):\n    return raw[::2]",
        ("circuitpython", "micropython-rp2"),
        "",
        "MicroPython, py/objstr.c: only slices with step=1 (aka None) are supported",
    ),
]
