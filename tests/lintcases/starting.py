"""What is not called or started, what is started with too little, and what no chip of a port has."""

from __future__ import annotations

from lintcases.cases import Case

_ESP32 = ("micropython-esp32",)
_STM32 = ("micropython-stm32",)
_MICROPYTHON = ("micropython-rp2", "micropython-esp32")
_DEVICES = ("circuitpython", "micropython-rp2", "portable")
_ADC = "from machine import ADC, Pin\nadc = ADC(Pin(26))\n"
_CALLED = "MicroPython, py/objfun.c: a function has no operators and no items"

CASES = [
    Case(
        "clock-not-called",
        "import time\nstart = time.time\nprint(time.time() - start)",
        "import time\nclock = time.time\nprint(clock() - time.time())\n"
        "def f(clock=time.time): return clock()\nread = time.time if f else None\nnow = {'now': time.time}",
        _DEVICES,
        line=2,
    ),
    Case(
        "clock-not-called",
        "import time\nstart = time.ticks_ms()\nprint(time.ticks_diff(time.ticks_ms, start))",
        "import time\nstart = time.ticks_ms()\nprint(time.ticks_diff(time.ticks_ms(), start))\n"
        "def f(time): print(time.ticks_ms)",
        _MICROPYTHON,
        proof="MicroPython, extmod/modtime.c: ticks_diff takes whatever it is given for a small int",
    ),
    Case(
        "missing-parentheses",
        f"{_ADC}raw = adc.read_u16\nprint(raw * 3.3)",
        f"{_ADC}raw = adc.read_u16\nprint(raw() * 3.3)\nreads = [adc.read_u16]\nget = adc.read_u16\n"
        "if get:\n    print(get())\ndef f(read): return read()\nf(adc.read_u16)",
        _MICROPYTHON,
        proof=_CALLED,
        line=3,
    ),
    Case(
        "missing-parentheses",
        f"{_ADC}print('level', adc.read_u16)",
        f"{_ADC}print('level', adc.read_u16())\nshow = print\nshow(adc.read_u16)\n"
        "def f(print): print(adc.read_u16)\nprint(max([1], key=adc.read_u16))",
        _MICROPYTHON,
        proof="MicroPython, py/objboundmeth.c: the method itself is printed",
    ),
    Case(
        "not-awaited",
        "import asyncio\nasync def read(): return 5\nasync def main():\n    value = read()\n    print(value + 1)\n"
        "asyncio.run(main())",
        "import asyncio\nasync def read(): return 5\nasync def main():\n    value = read()\n    print(await value)\n"
        "    unused = read()\n    unused.close()\n    print(await asyncio.gather(read()))\nasyncio.run(main())",
        _DEVICES,
        proof=_CALLED,
        line=4,
    ),
    Case(
        "not-awaited",
        "import asyncio\nasync def serve(reader, writer):\n    line = reader.readline()\n    print(line)\n"
        "async def main(): await asyncio.start_server(serve, '', 80)",
        "import asyncio\nasync def serve(reader, writer):\n    line = await reader.readline()\n    print(line)\n"
        "def lines(reader):\n    line = reader.readline()\n    print(line)\n"
        "async def main():\n    await asyncio.start_server(serve, '', 80)\n"
        "    r, w = await asyncio.open_connection('', 80)\n    print(await asyncio.wait_for(r.readline(), 5))",
        _DEVICES,
        proof="MicroPython, extmod/asyncio/stream.py: readline and drain are coroutines",
        line=3,
    ),
    Case(
        "await-of-none",
        "import asyncio, time\nasync def main():\n    await time.sleep(0)\nasyncio.run(main())",
        "import asyncio\nasync def one(): pass\ndef two(): return one()\nasync def main():\n"
        "    await asyncio.sleep(0)\n    await two()\nasyncio.run(main())",
        _DEVICES,
        proof="MicroPython, py/vm.c: await takes an iterator of what it is given, None has none",
        line=3,
    ),
    Case(
        "bus-without-lock",
        "import board\ni2c = board.I2C()\nwhile not i2c.try_lock(): pass\nfound = i2c.scan()\ni2c.unlock()\n"
        "i2c.writeto(found[0], b'')",
        "import board\ni2c = board.I2C()\nwhile not i2c.try_lock(): pass\nfound = i2c.scan()\ni2c.unlock()\n"
        "while not i2c.try_lock(): pass\ni2c.writeto(found[0], b'')\ni2c.unlock()\ndef f(): i2c.scan()\n"
        "while not i2c.try_lock(): pass\nf()\ni2c.unlock()",
        _DEVICES,
        proof="CircuitPython, shared-bindings/busio/I2C.c: Function requires lock",
    ),
    Case(
        "socket-method",
        "import socket\ns = socket.socket()\ns.bind('', 80)",
        "import socket\ns = socket.socket()\ns.bind(('', 80))",
        _MICROPYTHON,
        proof="MicroPython, extmod/modlwip.c: bind takes one address",
    ),
    Case(
        "socket-method",
        "import socket\ns = socket.socket()\ninfo = socket.getaddrinfo('x', 80)\ns.connect(info[0])",
        "import socket\ns = socket.socket()\ninfo = socket.getaddrinfo('x', 80)\ns.connect(info[0][-1])\n"
        "a = socket.getaddrinfo('y', 80)[0][-1]\ns.connect(a)\ns.connect(info[0][4])",
        _MICROPYTHON,
        proof="MicroPython, extmod/modlwip.c: connect takes a tuple of host and port",
    ),
    Case(
        "viper-type",
        "import micropython\n@micropython.viper\ndef f(data: bytearray): pass",
        "import micropython\n@micropython.viper\ndef f(data: ptr8, n: int, o) -> uint: return uint(data[0] + n)\n"
        "@micropython.native\ndef g(data: bytearray): pass",
        _MICROPYTHON,
        proof="mpy-cross: ViperTypeError: unknown type 'bytearray'",
    ),
    Case(
        "viper-lacks",
        "import micropython\n@micropython.viper\ndef f(n: int): yield n",
        "import micropython\n@micropython.native\ndef f(n: int): yield n / 2\n"
        "@micropython.viper\ndef g(n: int, o): return (n // 2, o / 2)",
        _MICROPYTHON,
        proof="mpy-cross: NotImplementedError: native yield",
    ),
    Case(
        "float-for-int",
        "def f(n):\n    for i in range(0, 255, 255 / n): print(i)\nf(3)",
        "def f(n):\n    for i in range(0, 255 / n, 5): print(i)\n    for i in range(0, 255, 255 // n): print(i)\nf(3)",
        _DEVICES,
        line=2,
    ),
    Case(
        "thread-arguments",
        "import _thread\ndef f(n): pass\n_thread.start_new_thread(f, (5))",
        "import _thread\ndef f(n): pass\n_thread.start_new_thread(f, (5,))\n"
        "_thread.start_new_thread(f, [5])\n_thread.start_new_thread(f, (), {'n': 5})\n"
        "def start(given): _thread.start_new_thread(f, given)",
        _MICROPYTHON,
        proof="MicroPython, py/modthread.c: mp_obj_get_array(args[1])",
    ),
    Case(
        "thread-arguments",
        "import _thread\ndef f(): pass\n_thread.start_new_thread(f)",
        "import _thread\ndef f(): pass\n_thread.start_new_thread(f, ())\ngiven = (f, ())\n"
        "_thread.start_new_thread(*given)",
        _MICROPYTHON,
        proof="MicroPython, py/modthread.c: two or three arguments",
    ),
    Case(
        "handler-parameters",
        "import bluetooth\nble = bluetooth.BLE()\ndef on(event): pass\nble.irq(on)",
        "import bluetooth\nble = bluetooth.BLE()\ndef on(event, data): pass\nble.irq(on)\nble.irq(lambda *a: None)\n"
        "ble.irq(None)",
        _MICROPYTHON,
        proof="MicroPython, extmod/modbluetooth.c: mp_call_function_2 with event and data",
    ),
    Case(
        "bus-not-started",
        "from machine import UART\nclass Gps:\n    def __init__(self): self.uart = UART(2)\n"
        "    def line(self): return self.uart.readline()",
        "from machine import UART\nclass Gps:\n    def __init__(self):\n        self.uart = UART(2)\n"
        "        self.uart.init(9600)\n    def line(self): return self.uart.readline()",
        _STM32,
        proof="MicroPython docs, library/pyb.UART.rst: with no additional parameters it is not initialised",
        line=3,
    ),
    Case(
        "bus-not-started",
        "import pyb\ni2c = pyb.I2C(1)\nprint(i2c.scan())",
        "import pyb\ni2c = pyb.I2C(1, pyb.I2C.CONTROLLER)\nprint(i2c.scan())\nother = pyb.UART(1)\n"
        "def f(driver): driver(other)",
        _STM32,
        proof="MicroPython docs, library/pyb.I2C.rst: with no additional parameters it is not initialised",
        line=2,
    ),
    Case(
        "out-of-range",
        "from machine import WDT\nWDT(timeout=60000)",
        "from machine import WDT\nWDT(timeout=32000)\ndef f(ms): return WDT(0, ms)",
        _STM32,
        proof="MicroPython, ports/stm32/machine_wdt.c: WDT timeout too long",
    ),
    Case(
        "out-of-range",
        "import pyb\npyb.DAC(1, bits=16)",
        "import pyb\npyb.DAC(1, bits=12)\npyb.DAC(2, 8).init(12)",
        _STM32,
        proof="MicroPython, ports/stm32/dac.c: unsupported bits",
    ),
    Case(
        "out-of-range",
        "import pyb\npyb.LED(0)",
        "import pyb\npyb.LED(4)\npyb.Servo(4)\npyb.Timer(14, freq=5)\npyb.UART('XA', 9600)\npyb.DAC(pyb.Pin('X5'))",
        _STM32,
        proof="MicroPython, ports/stm32/led.c: LED(%d) doesn't exist",
    ),
    Case(
        "out-of-range",
        "from machine import PWM, Pin\npwm = PWM(Pin(5), freq=50)\npwm.duty(2000)",
        "from machine import DAC, PWM, UART, Pin, WDT\npwm = PWM(Pin(5), freq=50)\npwm.duty(1023)\npwm.freq(40000000)\n"
        "DAC(Pin(25)).write(255)\nUART(1, 9600, 7, tx=4, rx=5)\nWDT(timeout=600000)",
        _ESP32,
        proof="MicroPython, ports/esp32/machine_pwm.c: duty must be from 0 to 1023",
    ),
    Case(
        "pin-function",
        "from machine import DAC\ndac = DAC(27)",
        "from machine import ADC, DAC, PWM, Pin\ndac = DAC(25)\nother = DAC(Pin(17))\nlevel = ADC(34)\npwm = PWM(27)\n"
        "relay = Pin(35, Pin.OUT)",
        _ESP32,
        proof="data sheets of ESP32 and ESP32-S2: DAC_1 and DAC_2 are GPIO25 and 26, or 17 and 18",
    ),
    Case(
        "pin-function",
        "import pyb\npyb.ADC('Y9')",
        "import pyb, machine\npyb.ADC('X1')\npyb.ADC(16)\nmachine.ADC('Y11')\npyb.DAC('X5')",
        _STM32,
        "pyboard_v11",
        proof="MicroPython, ports/stm32/boards/PYBV11/pins.csv: Y9 is PB10, stm32f405_af.csv: which has no ADC",
    ),
    Case(
        "swapped-pins",
        "import board, busio\nbusio.I2C(board.SDA, board.SCL)",
        "import board, busio\nbusio.I2C(sda=board.SDA, scl=board.SCL)\nbusio.UART(board.TX, board.RX)\n"
        "busio.SPI(board.SCK, MISO=board.MISO)\nbusio.UART(board.D1, board.D0)\ndef f(SDA, SCL): busio.I2C(SCL, SDA)",
        _DEVICES,
        proof="CircuitPython, ports/raspberrypi/common-hal/busio/I2C.c: Invalid pins",
    ),
    Case(
        "dict-order",
        "from collections import OrderedDict\nprint(OrderedDict({'wash': 1, 'rinse': 2, 'spin': 3}))",
        "from collections import OrderedDict\nprint(OrderedDict([('wash', 1), ('rinse', 2)]), OrderedDict({'a': 1}))",
        _DEVICES,
        proof="MicroPython, py/objdict.c: a dict is filled by hash",
    ),
    Case(
        "no-such-pin",
        "from machine import Pin\nPin(60)",
        "from machine import Pin\nPin(54)",
        _ESP32,
        proof="data sheet of the ESP32-P4: GPIO0 to GPIO54",
    ),
]
