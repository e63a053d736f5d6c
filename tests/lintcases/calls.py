"""Handlers, coroutines that are not awaited, buffers that are copies, whole numbers, classes of parameters."""

from __future__ import annotations

from lintcases.cases import Case

_ALL = ("circuitpython", "micropython-rp2", "portable", "desktop")
_DEVICES = ("circuitpython", "micropython-rp2", "portable")
_ESP32 = ("micropython-esp32",)
_MICROPYTHON = ("micropython-rp2", "micropython-esp32")
_STM32 = ("micropython-stm32",)
_PIN = "from machine import Pin\npin = Pin({})\n"
_LOCKED = "MicroPython docs, reference/isr_rules.rst: a handler cannot allocate; the heap is locked"
_VALUE = "MicroPython, py/argcheck.c: an int is got by mp_obj_get_int"
_TABLE = "MicroPython, extmod/machine_i2c.c: its table of names"

CASES = [
    Case(
        "handler-called",
        f"{_PIN.format(0)}def f(p): print(p)\npin.irq(f(pin), Pin.IRQ_FALLING)",
        f"{_PIN.format(0)}def f(p): print(p)\npin.irq(f, Pin.IRQ_FALLING)\n"
        "def made(n):\n    def handler(p): print(n)\n    return handler\n"
        "pin.irq(handler=made(3))\npin.irq(handler=None)",
        _MICROPYTHON,
        proof="MicroPython, ports/rp2/machine_pin.c: a handler None switches the interrupt off",
    ),
    Case(
        "handler-called",
        "from machine import Timer\nclass A:\n    def __init__(self):\n        self.n = 0\n"
        "        self.timer = Timer(0)\n        self.timer.init(period=5, callback=self.tick(0))\n"
        "    def tick(self, t):\n        self.n += 1",
        "from machine import Timer\nclass A:\n    def __init__(self):\n        self.n = 0\n"
        "        self.timer = Timer(0)\n        self.timer.init(period=5, callback=self.tick)\n"
        "    def tick(self, t):\n        self.n += 1",
        _ESP32,
        proof="MicroPython, ports/esp32/machine_timer.c: a callback None is not called",
        line=6,
    ),
    Case(
        "allocation-in-interrupt",
        f"{_PIN.format(0)}def f(p):\n    global x\n    x = p.value() * 0.5\npin.irq(f, hard=True)",
        f"{_PIN.format(0)}def f(p):\n    global x\n    x = p.value() * 5 // 2\n    a, b = 1, x\npin.irq(f, hard=True)\n"
        "def soft(p): print(f'{p} {p.value() / 2}', [p])\npin.irq(soft)\npin.irq(soft, hard=False)",
        ("micropython-rp2",),
        proof=_LOCKED,
        line=5,
    ),
    Case(
        "allocation-in-interrupt",
        "import pyb, micropython\nclass A:\n    def __init__(self):\n        self.timer = pyb.Timer(4, freq=5)\n"
        "        self.timer.callback(self.tick)\n    def tick(self, t): micropython.schedule(self.work, 0)\n"
        "    def work(self, n): print(f'{n}')",
        "import pyb, micropython\nclass A:\n    def __init__(self):\n        self.timer = pyb.Timer(4, freq=5)\n"
        "        self.timer.callback(self.tick)\n        self.work_ref = self.work\n"
        "    def tick(self, t): micropython.schedule(self.work_ref, 0)\n    def work(self, n): print(f'{n}')",
        _STM32,
        proof=_LOCKED,
        line=6,
    ),
    Case(
        "allocation-in-interrupt",
        "import pyb\npyb.Switch().callback(lambda: print('{}'.format(pyb.millis())))",
        "import pyb\npyb.Switch().callback(lambda: print(pyb.millis()))\n"
        "timer = pyb.Timer(4)\nchannel = timer.channel(1, pyb.Timer.OC_TIMING)\n"
        "def quiet(t):\n    try:\n        print('%d' % t.counter())\n    except MemoryError: pass\n"
        "timer.callback(quiet)",
        _STM32,
        proof=_LOCKED,
    ),
    Case(
        "not-awaited",
        "import asyncio\nasync def main():\n    asyncio.sleep(1)",
        "import asyncio\nasync def main():\n    await asyncio.sleep(1)\n    pause = asyncio.sleep(1)\n    await pause",
        _ALL,
        proof="MicroPython, extmod/asyncio/core.py: sleep_ms gives something to await",
    ),
    Case(
        "not-awaited",
        "class A:\n    async def step(self): pass\n    async def run(self):\n        self.step()",
        "import asyncio\nclass A:\n    async def step(self): pass\n    def stop(self): pass\n    async def run(self):\n"
        "        await self.step()\n        asyncio.create_task(self.step())\n        self.stop()",
        _ALL,
        proof="a call of an async def gives a coroutine and runs nothing of it",
    ),
    Case(
        "filled-copy",
        "class A:\n    def __init__(self, i2c):\n        self.i2c = i2c\n        self.buffer = bytearray(6)\n"
        "    def read(self): self.i2c.readfrom_into(0x40, self.buffer[2:])",
        "class A:\n    def __init__(self, i2c):\n        self.i2c = i2c\n        self.buffer = bytearray(6)\n"
        "        self.view = memoryview(self.buffer)\n"
        "    def read(self):\n        self.i2c.readfrom_into(0x40, self.view[2:])\n"
        "        self.i2c.writeto(0x40, self.buffer[2:])\n"
        "    def into(self, view): self.i2c.readfrom_into(0x40, view[2:])",
        _ALL,
        proof="a slice of a bytearray is a new bytearray",
    ),
    Case(
        "float-for-int",
        "import time\nclass A:\n    def __init__(self, ms): self.half = ms / 2\n"
        "    def wait(self): time.sleep_ms(self.half)\nA(4).wait()",
        "import time\nclass A:\n    def __init__(self, ms): self.half = ms // 2\n"
        "    def wait(self):\n        time.sleep_ms(self.half)\n        time.sleep_ms(int(self.half / 2))\nA(4).wait()",
        ("micropython-rp2",),
        line=4,
    ),
    Case(
        "float-for-int",
        "def f(n):\n    return [i for i in range(n * 0.5)]\nf(4)",
        "def f(n):\n    for i in range(n / 2): print(i)\n    return list(range(round(n / 2), n // 2 + 1))\nf(4)",
        _DEVICES,
        line=2,
    ),
    Case(
        "device-arguments",
        "from machine import PWM, Pin\npwm = PWM(Pin(2))\ndef speed(part, all): pwm.duty_u16(part / all)",
        "from machine import PWM, Pin\npwm = PWM(Pin(2))\ndef speed(part, all): pwm.duty_u16(65535 * part // all)",
        _MICROPYTHON,
        proof=_VALUE,
    ),
    Case(
        "no-such-member",
        "from machine import I2C, Pin\nclass A:\n    def __init__(self, bus): self.bus = bus\n"
        "    def read(self): return self.bus.read_byte_data(0x40, 0)\nA(I2C(0))",
        "from machine import I2C, Pin\nclass A:\n    def __init__(self, bus): self.bus = bus\n"
        "    def read(self): return self.bus.readfrom_mem(0x40, 0, 1)\nA(I2C(0))\n"
        "class B:\n    def __init__(self, bus): self.bus = bus\n    def read(self): return self.bus.celsius()\n"
        "B(I2C(0))\nB(A(I2C(0)))\n"
        "def lock(bus):\n    if hasattr(bus, 'try_lock'):\n        bus.try_lock()\nlock(I2C(0))\n"
        "def either(bus, is_new):\n    if is_new:\n        bus.begin()\neither(I2C(0), False)",
        _MICROPYTHON,
        proof=_TABLE,
        line=4,
    ),
    Case(
        "out-of-range",
        "import machine\nmachine.freq(133_000_000)",
        "import machine\nmachine.freq(240_000_000)\nmachine.freq(80_000_000)\nprint(machine.freq())",
        _ESP32,
        proof="MicroPython, ports/esp32/modmachine.c: frequency must be 20MHz, 40MHz, 80Mhz, 160MHz or 240MHz",
    ),
    Case(
        "lock-without-async",
        "import asyncio\nlock = asyncio.Lock()\nasync def f():\n    with lock: pass",
        "import asyncio\nlock = asyncio.Lock()\nasync def f():\n    async with lock: pass\n"
        "def g(mutex):\n    with mutex: pass",
        _ALL,
        proof="MicroPython, extmod/asyncio/lock.py: __aenter__, no __enter__",
    ),
    Case(
        "socket-with",
        "import socket\nwith socket.socket() as s: s.close()",
        "import socket\ns = socket.socket()\ns.close()\nwith open('x') as s: s.read()",
        _ESP32,
        proof="MicroPython, extmod/modlwip.c and modsocket.c: their tables of names have no __enter__",
    ),
    Case(
        "socket-method",
        "import socket\ns = socket.socket()\ns.shutdown(2)",
        "import socket\ns = socket.socket()\ns.close()\nif hasattr(s, 'getsockname'): s.getsockname()",
        _ESP32,
        proof="MicroPython, ports/esp32/modsocket.c: its table of names",
    ),
    Case(
        "socket-method",
        "import socket\ns = socket.socket()\ns.bind('0.0.0.0')",
        "import socket\ns = socket.socket()\ns.bind(('0.0.0.0', 80))\ns.bind(socket.getaddrinfo('x', 1)[0][-1])",
        _MICROPYTHON,
        proof="MicroPython, extmod/modlwip.c and ports/esp32/modsocket.c: mp_obj_get_array of the address",
    ),
    Case(
        "own-method-not-called",
        "class Door:\n    def opened(self): return 1\n    def show(self): print('%d times' % self.opened)",
        "class Door:\n    def opened(self): return 1\n    def show(self): print('%d times' % self.opened())\n"
        "    def same(self, handler): return handler == self.opened\n"
        "class Gate:\n    def __init__(self): self.opened = 3\n    @property\n    def wide(self): return 4\n"
        "    def show(self): print(self.wide + 1, self.opened + 1)\ndoors = {Door().show: 1}",
        _ALL,
        proof="a TypeError of every Python",
    ),
    Case(
        "own-method-not-called",
        "class Button:\n    def pressed(self): return False\nbutton = Button()\nwhile not button.pressed: pass",
        "class Button:\n    def pressed(self): return False\nbutton = Button()\nwhile button.pressed(): pass\n"
        "handler = button.pressed\nif handler: handler()",
        _ALL,
        proof="a method is always true",
    ),
    Case(
        "match-item",
        "import re\nm = re.compile('(a)').search('ba')\nprint(m[1])",
        "import re\nm = re.compile('(a)').search('ba')\nprint(m.group(1))\nd = {1: 2}\nprint(d[1])",
    ),
    Case(
        "match-group",
        "import re\nm = re.match('(a)', 'ab')\nif m: print(m.group())",
        "import re\nm = re.match('(a)', 'ab')\nif m: print(m.group(0))\n"
        "class Pins:\n    def __init__(self): self.group = lambda: 1\nprint(Pins().group())",
    ),
    Case(
        "match-group",
        "import re\nm = re.compile('(a)(b)').match('ab')\nprint(m.group(1, 2))",
        "import re\nm = re.compile('(a)(b)').match('ab')\nprint(m.group(1), m.group(2), m.group(*(1,)))",
    ),
    Case(
        "match-group",
        "import re\nprint(re.sub('a', lambda m: m.group() + 'b', 'a'))",
        "import re\nprint(re.sub('a', lambda m: m.group(0) + 'b', 'a'))",
    ),
    Case(
        "not-on-chip",
        "import esp32\nprint(esp32.raw_temperature())",
        "import esp32\nprint(esp32.mcu_temperature())\ntry:\n    print(esp32.raw_temperature())\n"
        "except AttributeError: pass\nif hasattr(esp32, 'ULP'): esp32.ULP()",
        _ESP32,
        board="espressif_esp32c3_devkitm_1_n4",
        proof="MicroPython, ports/esp32/modesp32.c: CONFIG_IDF_TARGET_ESP32",
    ),
    Case(
        "no-such-pin",
        "from machine import Pin\nPin('F1', Pin.OUT)",
        "from machine import Pin\nPin('C1', Pin.OUT)\nPin('D5', Pin.OUT)\nPin('PH0', Pin.IN)",
        _STM32,
        board="feather_stm32f405_express",
        proof="STM32F405RG data sheet: LQFP64 has the ports A to D, and H",
    ),
]
