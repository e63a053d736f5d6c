# A `machine` that takes what the port's takes, and notes it: on_port.py says which (PORT, from port.py).
# Signatures: py/ and ports/ of MicroPython 1.29 (rp2, esp32, samd, mimxrt and nrf: machine_i2c.c, i2c.c, machine_spi.c,
# spi.c, machine_uart.c, uart.c; stm32: machine_i2c.c, machine_spi.c, machine_uart.c).
from port import PORT

made = []  # ("I2C", id, sorted keywords)


class Pin:
    IN, OUT, PULL_UP, PULL_DOWN, IRQ_RISING, IRQ_FALLING = range(6)
    _all = {}

    def __new__(cls, id, *arguments, **named):
        if isinstance(id, Pin):
            return id
        if id not in cls._all:
            raise ValueError("invalid pin")
        return cls._all[id]

    def __init__(self, id, *arguments, **named):
        pass

    def init(self, mode=None, pull=None, *, value=None, **others):
        if mode is None and PORT in ("stm32", "mimxrt", "nrf"):
            raise TypeError("'mode' argument required")
        self.state = mode, pull, value

    def __call__(self, level=None):
        return 0

    def irq(self, handler=None, trigger=3, **others):
        unknown = [name for name in others if name != ("wake" if PORT == "esp32" else "hard")]
        if unknown:
            raise TypeError("extra keyword arguments given")


class _Names:
    pass


def _power_up():
    names = {
        "rp2": ["GP%d" % n for n in range(30)],
        "esp32": list(range(40)),
        "stm32": ["X9", "X10", "Y9", "Y10", "X5", "X6", "X7", "X8", "Y1", "Y2", "A4"],
        "samd": ["SCL", "SDA", "SCK", "MOSI", "MISO", "TX", "RX", "D5"],
        "mimxrt": ["D18", "D19", "D13", "D12", "D11", "D0", "D1", "D5", "D6"],
        "nrf": ["P26", "P27", "P3", "P4", "P28", "P6", "P8", "D5"],
    }[PORT]
    board = _Names()
    for name in names:
        pin = object.__new__(Pin)
        pin.name = name
        Pin._all[name] = pin
        if PORT != "esp32":
            setattr(board, name, pin)
    Pin.board = board
    if PORT != "esp32":
        Pin.cpu = _Names()
        Pin.cpu.PA4 = Pin._all[names[-1]]
    if PORT != "nrf":
        Pin.OPEN_DRAIN = 7
    if PORT == "rp2":
        Pin.ALT_SIO = 5


_power_up()


def _accept(kind, number, named, known, required=()):
    for name in named:
        if name not in known:
            raise TypeError("extra keyword arguments given")
    for name in required:
        if name not in named:
            raise TypeError("'%s' argument required" % name)
    made.append((kind, number, sorted(named)))


def _exists(kind, number, numbers):
    if number not in numbers:
        raise ValueError("%s(%d) doesn't exist" % (kind, number))


def _fits(number, named, unit_of):
    for name, pin in named.items():
        if isinstance(pin, Pin) and unit_of.get(pin.name) != number:
            raise ValueError("bad %s pin" % name)


_NUMBERS = {"rp2": (0, 1), "esp32": (0, 1), "stm32": (1, 2), "samd": range(8), "mimxrt": (0, 1), "nrf": (0, 1)}[PORT]
_NO_CHOICE = "explicit choice of %s is not implemented"


class I2C:
    def __init__(self, id, *arguments, **named):
        _exists("I2C", id, _NUMBERS)
        if PORT == "stm32":
            if "scl" in named or "sda" in named:
                raise ValueError(_NO_CHOICE % "scl/sda")
            _accept("I2C", id, named, ("freq", "timeout"))
        elif PORT == "mimxrt":
            _accept("I2C", id, named, ("freq", "drive", "timeout"))
        else:
            if PORT == "rp2":
                _fits(id, named, {"GP%d" % n: n >> 1 & 1 for n in range(30)})
            elif PORT == "samd":
                _fits(id, named, {"SCL": 2, "SDA": 2})
            required = () if PORT in ("rp2", "esp32") else ("scl", "sda")
            _accept("I2C", id, named, ("freq", "scl", "sda", "timeout"), required)

    def init(self, **named):
        pass

    def _error(self, length):
        if PORT == "mimxrt" or (PORT == "rp2" and length):
            return OSError(5)
        return OSError(19)

    def writeto(self, address, data, stop=True):
        if address == 0x2A and len(data) > 2:
            raise OSError(5)  # it refuses the third byte
        if address not in (0x76, 0x2A):
            raise self._error(len(data))
        return len(data)

    def readfrom_into(self, address, buffer, stop=True):
        if address != 0x76:
            raise self._error(len(buffer))

    def scan(self):
        return [0x2A, 0x76]


class SoftI2C(I2C):
    def __init__(self, scl, sda, *, freq=400000, timeout=50000):
        made.append(("SoftI2C", scl.name, sda.name))


class SPI:
    MSB, LSB = 0, 1

    def __init__(self, id, baudrate=1000000, **named):
        _exists("SPI", id, _NUMBERS)
        known = ["polarity", "phase", "firstbit"]
        if PORT != "samd":
            known.append("bits")
        if PORT == "stm32" and ("sck" in named or "mosi" in named or "miso" in named):
            raise ValueError(_NO_CHOICE % "sck/mosi/miso")
        if PORT not in ("stm32", "mimxrt"):
            known += ["sck", "mosi", "miso"]
        if PORT == "rp2":
            _fits(id, named, {"GP%d" % n: n >> 3 & 1 for n in range(30)})
        elif PORT == "samd":
            _fits(id, named, {"SCK": 1, "MOSI": 1, "MISO": 1})
        _accept("SPI", id, named, known)

    def init(self, **named):
        known = ["baudrate", "polarity", "phase"]
        _accept("SPI.init", 0, named, known)

    def write(self, buffer):
        pass


class UART:
    def __init__(self, id, baudrate=None, **named):
        _exists("UART", id, _NUMBERS)
        if PORT == "stm32" and baudrate is None:
            raise TypeError("'baudrate' argument required")
        known = ["timeout", "timeout_char"]
        if PORT != "nrf":
            known += ["bits", "parity", "stop", "rxbuf", "txbuf"]
        if PORT not in ("stm32", "mimxrt", "nrf"):
            known += ["tx", "rx"]
        if PORT == "samd":
            _fits(id, named, {"TX": 5, "RX": 5})
        elif PORT == "rp2":
            _fits(id, named, {"GP%d" % n: n + 4 >> 3 & 1 for n in range(30)})
        _accept("UART", id, named, known)

    def any(self):
        return 0


class ADC:
    if PORT == "esp32":
        ATTN_11DB = 3

    def __init__(self, *arguments, **named):
        if len(arguments) != 1:
            raise TypeError("function expected 1 arguments")
        _accept("ADC", 0, named, ("atten",) if PORT == "esp32" else ("bits",) if PORT == "samd" else ())

    def read_u16(self):
        return 1000

    if PORT in ("esp32", "mimxrt"):

        def read_uv(self):
            return 1650000


class PWM:
    def __init__(self, pin, *, freq=None, duty_u16=None, duty_ns=None):
        made.append(("PWM", freq, duty_u16))

    def init(self, **named):
        pass

    def freq(self, value):
        made.append(("freq", value))

    def duty_u16(self, value):
        made.append(("duty_u16", value))

    def deinit(self):
        pass
