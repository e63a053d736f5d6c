"""Time, errors and ports."""

from __future__ import annotations

from lintcases.cases import Case

_RP2 = ("micropython-rp2",)
_PIN = "from machine import Pin\npin = Pin(14, Pin.IN)\n"
_TIMER = "from machine import Timer\nclass Clock:\n    def __init__(self):\n"
_TRY = (
    "import errno\n\n\ndef f(i2c):\n    try:\n        i2c.writeto(0x40, b'a')\n    except OSError as e:\n        {}\n"
)

CASES = [
    Case(
        "ticks-arithmetic",
        "import time\nstart = time.ticks_ms()\nif time.ticks_ms() - start > 100: pass",
        "import time\nstart = time.ticks_ms()\nif time.ticks_diff(time.ticks_ms(), start) > 100: pass\n"
        "end = time.ticks_add(start, 5)",
        _RP2,
        proof="MicroPython docs, library/time.rst: ticks_diff",
    ),
    Case(
        "ticks-arithmetic",
        "from utime import ticks_us\ndeadline = ticks_us() + 100",
        "import time\ndeadline = time.time() + 100",
        _RP2,
        proof="MicroPython docs, library/time.rst: ticks_add",
    ),
    Case(
        "ticks-arithmetic",
        "import supervisor\nstart = supervisor.ticks_ms()\nif supervisor.ticks_ms() - start > 100: pass",
        "import supervisor\nstart = supervisor.ticks_ms()\nif (supervisor.ticks_ms() - start) & 0x1FFFFFFF > 100: pass",
        ("circuitpython",),
        proof="CircuitPython, shared-bindings/supervisor/__init__.c: ticks_ms wraps at 2**29",
    ),
    Case(
        "handler-parameters",
        f"{_PIN}def pressed(): pass\npin.irq(pressed, Pin.IRQ_FALLING)",
        f"{_PIN}def pressed(pin, *more): pass\npin.irq(pressed, Pin.IRQ_FALLING)\npin.irq(handler=None)\n"
        "def other(make): pin.irq(make(), Pin.IRQ_FALLING)",
        _RP2,
        proof="shared/runtime/mpirq.c: the handler is called with the object",
    ),
    Case(
        "handler-parameters",
        f"{_TIMER}        self.timer = Timer(period=500, callback=self.tick)\n    def tick(self): pass",
        f"{_TIMER}        self.timer = Timer(period=500, callback=self.tick)\n    def tick(self, timer): pass\n"
        "    def again(self): self.timer.init(period=5, callback=lambda timer: self.tick(timer))",
        ("micropython-rp2", "micropython-samd"),
        proof="ports/rp2/machine_timer.c: mp_sched_schedule(callback, timer)",
        line=4,
    ),
    Case(
        "handler-parameters",
        "import _thread\ndef work(number): pass\n_thread.start_new_thread(work, ())",
        "import _thread\ndef work(number=1): pass\n_thread.start_new_thread(work, ())\n"
        "_thread.start_new_thread(work, (2,))\n"
        "def start(*given): _thread.start_new_thread(work, given)",
        _RP2,
        proof="py/modthread.c: the function is called with the tuple's items",
    ),
    Case(
        "float-precision",
        "import time\nend = time.time() + 0.5",
        "import time\nend = time.time() + 5\ndays = time.time() / 86400\nlater = 0.5 + 1.5\nwhole = time.time() + 2.0",
        ("micropython-rp2", "circuitpython", "portable"),
        proof="MicroPython, ports/rp2/mpconfigport.h: MICROPY_FLOAT_IMPL_FLOAT",
    ),
    Case(
        "float-precision",
        "start = 1700000123.5",
        "start = 1700000123\nscale = 1073741824.0\nc = 299792458.0\npi = 3.141592653589793\nbig = 1.5e20",
        ("micropython-rp2", "circuitpython", "portable"),
        proof="MicroPython, ports/rp2/mpconfigport.h: MICROPY_FLOAT_IMPL_FLOAT",
    ),
    Case(
        "i2c-errno",
        _TRY.format("return e.errno == errno.ENODEV"),
        _TRY.format("return e.errno == errno.EIO"),
        _RP2,
        proof="ports/rp2/machine_i2c.c:150; probe: writeto(0x33) is EIO",
        line=8,
    ),
    Case(
        "i2c-errno",
        _TRY.format("return e.args[0] == 5"),
        _TRY.format("return e.args[0] in (5, errno.ENODEV)"),
        ("micropython-esp32", "circuitpython", "portable"),
        proof="ports/esp32/machine_i2c.c:178: ENODEV",
        line=8,
    ),
    Case(
        "native-code",
        "import micropython\n\n\n@micropython.native\ndef f(): pass",
        "import micropython\n\n\ndef f(): pass",
        ("circuitpython", "portable"),
        proof="CircuitPython, py/circuitpy_mpconfig.h: CIRCUITPY_ENABLE_MPY_NATIVE is off",
        line=4,
    ),
    Case(
        "native-code",
        "import micropython\n\n\n@micropython.asm_thumb\ndef f(): pass",
        "import micropython\n\n\n@micropython.viper\ndef f(): pass",
        ("micropython-esp32",),
        proof="ports/esp32/mpconfigport.h: no MICROPY_EMIT_INLINE_THUMB",
        line=4,
    ),
    Case(
        "machine-with",
        "from machine import I2C\nwith I2C(0) as i2c: pass",
        'from machine import I2C\ni2c = I2C(0)\nwith open("x") as f: pass',
        _RP2,
        proof="probe of rp2: dir(I2C) has no __enter__",
    ),
    Case(
        "missing-parentheses",
        "from machine import Pin\nled = Pin(25, Pin.OUT)\nled.value = 1",
        "from machine import Pin\nled = Pin(25, Pin.OUT)\nled.value(1)\nread = led.value",
        _RP2,
        proof="probe of rp2: value is a method",
    ),
    Case(
        "missing-parentheses",
        "from machine import Pin\nkey = Pin(2, Pin.IN)\nif not key.value: pass",
        "from machine import Pin\nkey = Pin(2, Pin.IN)\nif not key.value(): pass",
        _RP2,
        proof="Python: a method is true",
    ),
    Case(
        "missing-parentheses",
        "import microcontroller\nmicrocontroller.reset",
        "import microcontroller\nmicrocontroller.reset()\nif microcontroller.cpu.temperature is not None: pass",
        ("circuitpython",),
        proof="Python: a function that is not called does nothing",
    ),
    Case(
        "no-such-member",
        "from machine import Pin\nled = Pin(25, Pin.OUT)\nled.write(1)",
        "from machine import Pin\nled = Pin(25, Pin.OUT)\nled.toggle()\nclass A(Pin): pass\nA(1).write",
        _RP2,
        proof="probe of rp2: dir(Pin)",
    ),
    Case(
        "no-such-member",
        "from machine import DAC",
        "try:\n    from machine import DAC\nexcept ImportError:\n    DAC = None",
        _RP2,
        proof="probe of rp2: dir(machine)",
    ),
    Case(
        "no-such-member",
        "import board, busio\ni2c = busio.I2C(board.SCL, board.SDA)\ni2c.readfrom(0x40, 1)",
        "import board, busio\nfrom utime import sleep_ms\ni2c = busio.I2C(board.SCL, board.SDA)\n"
        "try:\n    i2c.readfrom(0x40, 1)\nexcept AttributeError: pass",
        _RP2,
        proof="CircuitPython, shared-bindings/busio/I2C.c: no readfrom",
    ),
    Case(
        "device-arguments",
        "import microcontroller, supervisor\nsupervisor.set_next_code_file(2)",
        "import microcontroller, supervisor\nsupervisor.set_next_code_file('other.py')\n"
        "microcontroller.on_next_reset(microcontroller.RunMode.UF2)\n"
        "def f(mode): microcontroller.on_next_reset(mode)",
        ("circuitpython",),
        proof="CircuitPython, shared-bindings/supervisor/__init__.c: filename is a str",
    ),
    Case(
        "device-arguments",
        "from machine import WDT\nwdt = WDT(timeout=2.5)",
        "from machine import WDT\nwdt = WDT(timeout=2500)\ndef f(ms): return WDT(0, ms)",
        _RP2,
        proof="MicroPython, extmod/machine_wdt.c: timeout is MP_ARG_INT",
    ),
    Case(
        "device-arguments",
        "from machine import I2C\ni2c = I2C(0, frequency=100000)",
        "from machine import I2C, Pin\ni2c = I2C(0, freq=100000)\nk = {}\nj = I2C(0, **k)\n"
        "p = Pin(2, mode=Pin.IN, pull=None)\n"
        "def f(n): return Pin(n, mode=Pin.OUT, value=0)",
        _RP2,
        proof="probe of rp2: I2C(0, frequency=1) is TypeError: extra keyword arguments given",
    ),
    Case(
        "not-callable",
        "import board, digitalio\nled = digitalio.DigitalInOut(board.LED)\nled.value(1)",
        "import board, digitalio\nled = digitalio.DigitalInOut(board.LED)\nled.switch_to_output()\nled.value = 1",
        ("circuitpython", "micropython-rp2", "portable", "desktop"),
        proof="CircuitPython, shared-bindings/digitalio/DigitalInOut.c: value is a property",
    ),
    Case(
        "read-only",
        "import board, analogio\na = analogio.AnalogIn(board.A0)\na.value = 1",
        "import board, analogio\na = analogio.AnalogIn(board.A0)\nb = a.value",
        ("circuitpython", "micropython-rp2", "portable", "desktop"),
        proof="CircuitPython, shared-bindings/analogio/AnalogIn.c: value has no setter",
    ),
]
