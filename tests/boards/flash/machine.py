# MicroPython's `machine` as the rp2 port has it (a Raspberry Pi Pico), for interpreters that have none.
# The pins are those of a simulated bench in another process; the protocol is that of boards/protocol.py.
#
# Signatures, defaults, reprs and errors: MicroPython 1.27 on an RP2040.  Interrupts: the webassembly
# board calls _event between two bytecodes, in time.sleep and while stdin is waited for; on the unix
# port a thread receives them, runs `hard` handlers itself and leaves the others to the scheduler, so
# those wait while the interpreter sits in a blocking read.  Whenever a handler runs, time.ticks_us() and
# the levels of pins are those of the edge.
import os
import struct
import sys
import time

import micropython
import uctypes

if sys.platform == "webassembly":
    _requests = open("/dev/simhw", "r+b")
else:
    import _thread

    _requests = open(int(os.getenv("SIMHW_REQUESTS")), "r+b")
    _lock = _thread.allocate_lock()

_UP_TO_16, _NONE = 16, 255


def _ask(op, arguments=b""):
    _requests.write(struct.pack("<HB", len(arguments) + 1, op) + arguments)
    (length,) = struct.unpack("<H", _requests.read(2))
    answer = _requests.read(length)
    if answer[0] == 0:
        return answer[1:]
    if answer[0] == 255:
        name, text = str(answer[1:], "utf-8").split("\0", 1)
        raise getattr(__import__("builtins"), name, RuntimeError)(text)
    raise OSError(answer[0])


if sys.platform == "webassembly":
    _call = _ask
else:

    def _call(op, arguments=b""):
        with _lock:
            return _ask(op, arguments)


# -- arguments, as the C code takes them ---------------------------------------------------------------


def _bytes(buf):
    return bytes(memoryview(buf))


def _check_writable(buf):
    view = memoryview(buf)
    view[0:0] = view[0:0]


def _fill(buf, size_to_data):
    _check_writable(buf)
    data = size_to_data(len(_bytes(buf)))
    uctypes.bytearray_at(uctypes.addressof(buf), len(data))[:] = data


def _word(number):
    if not -0x80000000 <= number < 0x80000000:
        raise OverflowError("overflow converting long int to machine word")
    return number


# -- interrupts ---------------------------------------------------------------------------------------


class _Names:
    pass


_handlers = {}  # (kind, number): object with _fire(flags)
_PIN = 1
_levels = None  # all pins' while a pin's interrupt is handled: those of the edge, because on a board it would be now


def _event(kind, number, flags, levels):
    global _levels
    target = _handlers.get((kind, number))
    if target is None:
        return
    try:
        if kind == _PIN:
            _levels = levels
        target._fire(flags)
    except Exception as error:
        print("Unhandled exception in callback")
        sys.print_exception(error)
    finally:
        _levels = None


def _on_event(kind, number, target):
    if target is None:
        _handlers.pop((kind, number), None)
    else:
        _handlers[kind, number] = target
        _listen()


if sys.platform == "webassembly":

    def _listen():
        import js

        js.globalThis.simhwEvent = _event

    def _in_handler():
        return True
else:
    _listening = False
    _waiting = []
    _handler = None  # the thread that handles an interrupt
    _moment = _behind = None  # when its edge was, and how far the bench's clock is behind ours

    def _in_handler():
        return _handler == _thread.get_ident()

    def _ticks_us():
        if _moment is not None and _in_handler():
            return _moment + _behind & 0x3FFFFFFF
        return _real_ticks_us()

    def _handle(kind, number, flags, levels, at):
        global _handler, _moment, _behind
        if _behind is None:
            _behind = _real_ticks_us() - at
        _handler, _moment = _thread.get_ident(), at
        try:
            _event(kind, number, flags, levels)
        finally:
            _handler = _moment = None

    # `time` with another ticks_us for whoever imports it from here on
    _real_ticks_us = time.ticks_us
    _time = _Names()
    for _name in dir(time):
        setattr(_time, _name, getattr(time, _name))
    _time.ticks_us = _ticks_us
    sys.modules["time"] = _time

    def _listen():
        global _listening
        if not _listening:
            _listening = True
            _thread.start_new_thread(_receive, ())

    def _receive():
        events = open(int(os.getenv("SIMHW_EVENTS")), "rb")
        while True:
            record = events.read(16)
            if len(record) < 16:
                return
            _, kind, number, flags, at, levels = struct.unpack("<BBBBqI", record)
            target = _handlers.get((kind, number))
            if target is None:
                continue
            if target._hard:
                _handle(kind, number, flags, levels, at)
                continue
            with _lock:
                _waiting.append((kind, number, flags, levels, at))
            while True:
                try:
                    micropython.schedule(_fire_waiting, None)
                    break
                except RuntimeError:  # the scheduler's queue is full
                    time.sleep_ms(1)

    def _fire_waiting(_):
        # it may run in the middle of a request, and a handler may make one: when that is over, then
        if not _lock.acquire(0):
            try:
                micropython.schedule(_fire_waiting, None)
            except RuntimeError:  # what fills the queue is this
                pass
            return
        events = _waiting[:]
        _waiting.clear()
        _lock.release()
        for event in events:
            _handle(*event)


# -- pins ---------------------------------------------------------------------------------------------


class _IRQ:
    def __init__(self, pin):
        self._pin = pin

    def flags(self):
        return self._pin._flags

    def trigger(self, trigger=None):
        return self._pin._trigger

    def __call__(self):
        pin = self._pin
        if pin._handler:
            pin._handler(pin)

    def __repr__(self):
        return "<irq>"


_NO_HANDLER = object()
_PULL_NAMES = {1: ", pull=PULL_UP", 2: ", pull=PULL_DOWN"}
_MODE_NAMES = ("IN", "OUT", "OPEN_DRAIN", "ALT")
_pins = {}


class Pin:
    IN, OUT, OPEN_DRAIN, ALT = 0, 1, 2, 3
    PULL_UP, PULL_DOWN = 1, 2
    IRQ_FALLING, IRQ_RISING = 4, 8
    ALT_SPI, ALT_UART, ALT_I2C, ALT_PWM, ALT_SIO, ALT_PIO0, ALT_PIO1, ALT_GPCK, ALT_USB = range(1, 10)

    def __new__(cls, id, *arguments, **named):
        if isinstance(id, Pin):
            return id
        if isinstance(id, str):
            pin = getattr(Pin.board, id, None) or getattr(Pin.cpu, id, None)
            if pin is None:
                raise ValueError('unknown named pin "%s"' % id)
            return pin
        if isinstance(id, int) and id in _pins:
            return _pins[id]
        raise ValueError("invalid pin")

    def __init__(self, id, mode=-1, pull=-1, *, value=None, alt=None):
        if mode != -1 or pull != -1 or value is not None:
            self.init(mode, pull, value=value)

    def _power_up(self, number):
        self._number = number
        self._mode = 3
        self._pull = 2
        self._alt = 31
        self._handler = None
        self._hard = False
        self._flags = self._trigger = 0
        return self

    def init(self, mode=-1, pull=-1, *, value=None, alt=None):
        if mode == -1:
            mode = self._mode if self._mode < 3 else 0
        if mode is None or not 0 <= mode <= 3:
            mode = 0
        self._pull = 0 if pull is None or pull == -1 else pull
        self._mode = mode
        if mode == 3:
            self._alt = alt
            return
        value = 2 if value is None else bool(value)
        _call(3, bytes((self._number, mode, self._pull, value)))

    def value(self, value=None):
        if value is None:
            if _levels is not None and _in_handler():
                return _levels >> self._number & 1
            return _call(5, bytes((self._number,)))[0]
        _call(4, bytes((self._number, bool(value))))

    def __call__(self, value=None):
        return self.value(value)

    def on(self):
        self.value(1)

    def off(self):
        self.value(0)

    high, low = on, off

    def toggle(self):
        self.value(not self.value())

    def irq(self, handler=_NO_HANDLER, trigger=12, *, hard=False):
        if handler is _NO_HANDLER:
            return _IRQ(self)
        if trigger & ~12:
            raise ValueError("invalid trigger")
        self._handler = handler
        self._hard = hard
        self._trigger = trigger if handler else 0
        if handler:
            _on_event(1, self._number, self)
        _call(6, bytes((self._number, self._trigger)))
        if not handler:
            _on_event(1, self._number, None)
        return _IRQ(self)

    def _fire(self, flags):
        if self._handler and flags & self._trigger:
            self._flags = flags
            self._handler(self)

    def __repr__(self):
        text = "Pin(GPIO%d, mode=%s" % (self._number, _MODE_NAMES[self._mode])
        if self._mode != 1:
            text += _PULL_NAMES.get(self._pull, "")
        if self._mode == 3:
            text += ", alt=%s" % self._alt
        return text + ")"


class board(_Names):
    pass


class cpu(_Names):
    pass


for _number in range(30):
    _pin = _pins[_number] = object.__new__(Pin)._power_up(_number)
    setattr(cpu, "GPIO%d" % _number, _pin)
    if not 23 <= _number <= 25 and _number != 29:
        setattr(board, "GP%d" % _number, _pin)
board.GP25 = board.LED = _pins[25]
Pin.board, Pin.cpu = board, cpu
del board, cpu, _pin, _number


def _bus_pin(pin, what, right):
    number = Pin(pin)._number
    if not right(number):
        raise ValueError("bad %s pin" % what)
    return number


def _in_use(alt, *numbers):
    for number in numbers:
        if number != _NONE:
            _pins[number]._mode, _pins[number]._pull, _pins[number]._alt = 3, 0, alt


# -- I2C ----------------------------------------------------------------------------------------------


class I2C:
    def __new__(cls, id=0, *arguments, **named):
        if cls is not I2C:
            return object.__new__(cls)
        if id not in _i2c:
            raise ValueError("I2C(%s) doesn't exist" % id)
        return _i2c[id]

    def __init__(self, id=0, freq=400000, *, scl=None, sda=None, timeout=50000):
        if self._open and scl is None and sda is None and freq == 400000 and timeout == 50000:
            return
        if scl is not None:
            self._scl = _bus_pin(scl, "SCL", lambda n: n & 3 == 1 + 2 * id)
        if sda is not None:
            self._sda = _bus_pin(sda, "SDA", lambda n: n & 3 == 2 * id)
        # pico-sdk hardware_i2c: the period is a whole number of system clocks
        self._freq = freq and 125000000 // ((125000000 + freq // 2) // freq)
        self._timeout = timeout
        self._start(id)

    def _power_up(self, scl, sda):
        self._scl, self._sda, self._open = scl, sda, False
        return self

    def _start(self, number):
        self._bus = number
        _in_use("I2C", self._scl, self._sda)
        _call(7, struct.pack("<BBBII", number, self._scl, self._sda, self._freq, self._timeout))
        self._open = True

    def init(self, *, freq=400000, scl=None, sda=None):
        self.__init__(self._bus, freq, scl=scl, sda=sda)

    def _message(self, address, data, count, stop):
        try:
            flags = (2 if count is None else 0) | bool(stop)
            return _call(8, struct.pack("<BBBH", self._bus, _word(address) & 127, flags, count or 0) + (data or b""))
        except OSError as error:
            # rp2/machine_i2c.c: everything but a timeout is EIO, except without data, where pins are bit-banged
            if error.errno == 19 and (data or count) and self._bus < 16:
                raise OSError(5)
            raise

    def scan(self):
        return list(_call(9, bytes((self._bus,))))

    def writeto(self, addr, buf, stop=True):
        return struct.unpack("<H", self._message(addr, _bytes(buf), None, stop))[0]

    def writevto(self, addr, vector, stop=True):
        return self.writeto(addr, b"".join(_bytes(part) for part in vector), stop)

    def readfrom(self, addr, nbytes, stop=True):
        return self._message(addr, None, nbytes, stop)

    def readfrom_into(self, addr, buf, stop=True):
        _fill(buf, lambda size: self._message(addr, None, size, stop))

    def readfrom_mem(self, addr, memaddr, nbytes, *, addrsize=8):
        self._message(addr, _address(memaddr, addrsize), None, False)
        return self._message(addr, None, nbytes, True)

    def readfrom_mem_into(self, addr, memaddr, buf, *, addrsize=8):
        memoryview(buf)[:] = self.readfrom_mem(addr, memaddr, len(buf), addrsize=addrsize)

    def writeto_mem(self, addr, memaddr, buf, *, addrsize=8):
        self._message(addr, _address(memaddr, addrsize) + _bytes(buf), None, True)

    def _unsupported(self, *arguments):
        raise OSError("I2C operation not supported")

    start = stop = readinto = write = _unsupported

    def __repr__(self):
        return "I2C(%d, freq=%d, scl=%d, sda=%d, timeout=%d)" % (
            self._bus,
            self._freq,
            self._scl,
            self._sda,
            self._timeout,
        )


def _address(memaddr, addrsize):
    return bytes((memaddr >> shift & 255) for shift in range(addrsize - 8, -1, -8))


_i2c = {0: object.__new__(I2C)._power_up(5, 4), 1: object.__new__(I2C)._power_up(7, 6)}


class SoftI2C(I2C):
    def __init__(self, scl, sda, *, freq=400000, timeout=50000):
        self._scl, self._sda = Pin(scl)._number, Pin(sda)._number
        self._timeout = timeout
        self._freq = 500000 if freq >= 400000 else freq  # extmod/machine_i2c.c: half periods of whole microseconds
        self._start(16 + self._scl)

    def init(self, *, freq=400000, scl=None, sda=None, timeout=50000):
        self.__init__(self._scl if scl is None else scl, self._sda if sda is None else sda, freq=freq)

    def stop(self):
        pass  # the bench ends a message that was refused by itself

    def __repr__(self):
        return "SoftI2C(scl=%d, sda=%d, freq=%d)" % (self._scl, self._sda, self._freq)


# -- SPI ----------------------------------------------------------------------------------------------


class SPI:
    MSB, LSB = 0, 1

    def __new__(cls, id=0, *arguments, **named):
        if cls is not SPI:
            return object.__new__(cls)
        if id not in _spi:
            raise ValueError("SPI(%s) doesn't exist" % id)
        return _spi[id]

    def __init__(
        self, id=0, baudrate=1000000, *, polarity=0, phase=0, bits=8, firstbit=0, sck=None, mosi=None, miso=None
    ):
        if sck is not None:
            self._sck = _bus_pin(sck, "SCK", lambda n: n & 3 == 2 and n >> 3 & 1 == id)
        if mosi is not None:
            self._mosi = _bus_pin(mosi, "MOSI", lambda n: n & 3 == 3 and n >> 3 & 1 == id)
        if miso is not None:
            self._miso = _bus_pin(miso, "MISO", lambda n: n & 3 == 0 and n >> 3 & 1 == id)
        if firstbit:
            raise NotImplementedError("LSB")
        self._start(id, baudrate, polarity, phase, bits)

    def _power_up(self, sck, mosi, miso):
        self._sck, self._mosi, self._miso = sck, mosi, miso
        return self

    def _start(self, number, baudrate, polarity, phase, bits):
        self._bus, self._polarity, self._phase, self._bits = number, polarity, phase, bits
        _in_use("SPI", self._sck, self._mosi, self._miso)
        settings = (number, self._sck, self._mosi, self._miso, polarity, phase, bits, _word(baudrate))
        (self._baudrate,) = struct.unpack("<I", _call(10, struct.pack("<7BI", *settings)))

    def init(self, baudrate=-1, *, polarity=-1, phase=-1, bits=-1, firstbit=0, sck=None, mosi=None, miso=None):
        if firstbit:
            raise NotImplementedError("LSB")
        self._start(
            self._bus,
            self._baudrate if baudrate == -1 else baudrate,
            self._polarity if polarity == -1 else polarity,
            self._phase if phase == -1 else phase,
            self._bits if bits == -1 else bits,
        )

    def deinit(self):
        pass

    def write(self, buf):
        _call(11, bytes((self._bus, 0)) + _bytes(buf))

    def _exchange(self, data):
        return _call(11, bytes((self._bus, 1)) + data)

    def read(self, nbytes, write=0):
        return self._exchange(bytes((write,)) * nbytes)

    def readinto(self, buf, write=0):
        _fill(buf, lambda size: self._exchange(bytes((write,)) * size))

    def write_readinto(self, write_buf, read_buf):
        data = _bytes(write_buf)
        if len(data) != len(_bytes(read_buf)):
            raise ValueError("buffers must be the same length")
        _fill(read_buf, lambda size: self._exchange(data))

    def __repr__(self):
        return "SPI(%d, baudrate=%d, polarity=%d, phase=%d, bits=%d, sck=%d, mosi=%d, miso=%d)" % (
            self._bus,
            self._baudrate,
            self._polarity,
            self._phase,
            self._bits,
            self._sck,
            self._mosi,
            self._miso,
        )


_spi = {0: object.__new__(SPI)._power_up(18, 19, 16), 1: object.__new__(SPI)._power_up(10, 11, 8)}


class SoftSPI(SPI):
    def __init__(self, baudrate=500000, *, polarity=0, phase=0, bits=8, firstbit=0, sck, mosi, miso):
        self._sck, self._mosi, self._miso = Pin(sck)._number, Pin(mosi)._number, Pin(miso)._number
        self._start(16 + self._sck, baudrate, polarity, phase, bits)

    def __repr__(self):
        return "SoftSPI(baudrate=%d, polarity=%d, phase=%d, bits=%d, sck=%d, mosi=%d, miso=%d)" % (
            self._baudrate,
            self._polarity,
            self._phase,
            self._bits,
            self._sck,
            self._mosi,
            self._miso,
        )


# -- UART ---------------------------------------------------------------------------------------------


class UART:
    INV_TX, INV_RX = 1, 2
    CTS, RTS = 1, 2
    IRQ_RXIDLE, IRQ_TXIDLE, IRQ_BREAK = 64, 32, 512

    def __new__(cls, id=0, *arguments, **named):
        if id not in _uarts:
            raise ValueError("UART(%s) doesn't exist" % id)
        return _uarts[id]

    def __init__(self, id=0, baudrate=None, bits=None, parity=-1, stop=None, **named):
        self._id = id
        if not self._open or baudrate is not None or bits is not None or named:
            self.init(baudrate, bits, parity, stop, **named)

    def _power_up(self, tx, rx):
        self._tx, self._rx = tx, rx
        self._baudrate, self._bits, self._parity, self._stop = 115200, 8, None, 1
        self._timeout = 0
        self._txbuf = self._rxbuf = 256
        self._open = False
        return self

    def init(
        self,
        baudrate=None,
        bits=None,
        parity=-1,
        stop=None,
        *,
        tx=None,
        rx=None,
        cts=None,
        rts=None,
        timeout=None,
        timeout_char=None,
        flow=0,
        txbuf=None,
        rxbuf=None,
    ):
        id = self._id
        if flow & ~3:
            raise ValueError("bad hardware flow control mask")
        if cts is not None:
            _bus_pin(cts, "CTS", lambda n: n & 3 == 2 and n + 4 >> 3 & 1 == id)
        if rts is not None:
            _bus_pin(rts, "RTS", lambda n: n & 3 == 3 and n + 4 >> 3 & 1 == id)
        if rxbuf is not None and rxbuf > 32766:
            raise ValueError("rxbuf too large")
        if tx is not None:
            self._tx = _bus_pin(tx, "TX", lambda n: n & 3 == 0 and n + 4 >> 3 & 1 == id)
        if rx is not None:
            self._rx = _bus_pin(rx, "RX", lambda n: n & 3 == 1 and n + 4 >> 3 & 1 == id)
        self._baudrate = baudrate or self._baudrate
        self._bits = bits or self._bits
        self._stop = stop or self._stop
        self._txbuf, self._rxbuf = txbuf or self._txbuf, rxbuf or self._rxbuf
        if parity != -1:
            self._parity = parity
        if timeout is not None:
            self._timeout = timeout
        # rp2/machine_uart.c: at least the time of one character
        self._timeout_char = max(timeout_char or 0, 13000 // self._baudrate + 1)
        _in_use("UART", self._tx, self._rx)
        parity = 2 if self._parity is None else self._parity
        settings = (id, self._tx, self._rx, min(self._bits, 8), parity, self._stop, self._rxbuf, self._baudrate)
        _call(12, struct.pack("<6BHI", *settings))
        self._open = True

    def deinit(self):
        self._open = False

    def any(self):
        return struct.unpack("<H", _call(15, bytes((self._id,))))[0]

    def write(self, buf):
        data = _bytes(buf)
        _call(13, bytes((self._id,)) + data)
        return len(data)

    def _read(self, enough, limit):
        got = b""
        deadline = time.ticks_add(time.ticks_ms(), self._timeout)
        while not enough(got):
            more = _call(14, struct.pack("<BH", self._id, limit - len(got)))
            if more:
                got += more
                deadline = time.ticks_add(time.ticks_ms(), self._timeout_char)
            elif time.ticks_diff(deadline, time.ticks_ms()) <= 0:
                break
        return got or None

    def read(self, nbytes=None):
        limit = 65535 if nbytes is None else nbytes
        return self._read(lambda got: len(got) >= limit, limit)

    def readinto(self, buf, nbytes=None):
        _check_writable(buf)
        got = self.read(len(buf) if nbytes is None else nbytes)
        if got is None:
            return None
        _fill(memoryview(buf)[: len(got)], lambda size: got)
        return len(got)

    def readline(self):
        line = b""
        while not line.endswith(b"\n"):
            more = self.read(1)
            if more is None:
                break
            line += more
        return line or None

    def irq(self, *arguments, **named):
        raise NotImplementedError("UART.irq is not simulated")

    def sendbreak(self):
        pass

    def txdone(self):
        return True

    def flush(self):
        pass

    def __repr__(self):
        return (
            "UART(%d, baudrate=%d, bits=%d, parity=%s, stop=%d, tx=%d, rx=%d, txbuf=%d, rxbuf=%d, timeout=%d, "
            "timeout_char=%d, invert=None, irq=0)"
        ) % (
            self._id,
            self._baudrate,
            self._bits,
            self._parity,
            self._stop,
            self._tx,
            self._rx,
            self._txbuf,
            self._rxbuf,
            self._timeout,
            self._timeout_char,
        )


_uarts = {0: object.__new__(UART)._power_up(0, 1), 1: object.__new__(UART)._power_up(8, 9)}


# -- ADC and PWM --------------------------------------------------------------------------------------


class ADC:
    CORE_TEMP = 4

    def __init__(self, id):
        if isinstance(id, int) and 0 <= id <= 4:
            self._channel = id
        else:
            pin = Pin(id) if not isinstance(id, int) or id in _pins else None
            if pin is None or not 26 <= pin._number <= 29:
                raise ValueError("Pin doesn't have ADC capabilities")
            self._channel = pin._number - 26

    def read_u16(self):
        if self._channel < 4:
            return struct.unpack("<H", _call(16, bytes((self._channel,))))[0]
        # RP2040 datasheet, 4.9.5: T = 27 - (V - 0.706) / 0.001721
        (celsius,) = struct.unpack("<f", _call(25))
        return int((0.706 - (celsius - 27) * 0.001721) / 3.3 * 65535)

    def __repr__(self):
        return "<ADC channel=%d>" % self._channel


_frequencies = {}  # by slice
_duties = {}  # by pin: ("u16" or "ns", value)


class PWM:
    def __init__(self, pin, *, freq=None, duty_u16=None, duty_ns=None, invert=None):
        self._number = Pin(pin)._number
        _in_use("PWM", self._number)
        self.init(freq=freq, duty_u16=duty_u16, duty_ns=duty_ns, invert=invert)

    def init(self, *, freq=None, duty_u16=None, duty_ns=None, invert=None):
        if freq is not None:
            if freq < 8:  # the divider ends at 256, the counter at 65536: 125 MHz / 2**24
                raise ValueError("freq too small")
            _frequencies[self._slice] = freq
        if duty_u16 is not None:
            _duties[self._number] = "u16", min(max(duty_u16, 0), 65535)
        if duty_ns is not None:
            _duties[self._number] = "ns", duty_ns
        if freq is not None or (self._slice in _frequencies and (duty_u16 is not None or duty_ns is not None)):
            _call(17, struct.pack("<BHI", self._number, self.duty_u16(), _frequencies[self._slice]))

    @property
    def _slice(self):
        return self._number >> 1 & 7

    def freq(self, value=None):
        if value is None:
            return _frequencies.get(self._slice, 0)
        self.init(freq=value)

    def duty_u16(self, value=None):
        if value is not None:
            return self.init(duty_u16=value)
        unit, duty = _duties.get(self._number, ("u16", 0))
        if unit == "ns":
            duty = duty * self.freq() * 65536 // 1000000000
        return min(duty, 65535)

    def duty_ns(self, value=None):
        if value is not None:
            return self.init(duty_ns=value)
        unit, duty = _duties.get(self._number, ("u16", 0))
        if unit == "u16":
            duty = duty * 1000000000 // (65536 * self.freq()) if self.freq() else 0
        return duty

    def deinit(self):
        _duties.pop(self._number, None)
        _call(18, bytes((self._number,)))

    def __repr__(self):
        return "<PWM slice=%d channel=%d invert=0>" % (self._slice, self._number & 1)


# -- timers -------------------------------------------------------------------------------------------


class Timer:
    ONE_SHOT, PERIODIC = 0, 1
    _hard = False
    _free = list(range(255, 0, -1))

    def __init__(self, id=-1, **settings):
        if id != -1:
            raise ValueError("Timer doesn't exist")
        self._number = None
        if settings:
            self.init(**settings)

    def init(self, *, mode=1, period=-1, freq=None, callback=None, tick_hz=1000, hard=False):
        self.deinit()
        self._callback = callback
        self._hard = hard
        self._number = Timer._free.pop()
        us = int(1000000 / freq) if freq else period * 1000000 // tick_hz
        _on_event(2, self._number, self)
        _call(24, struct.pack("<BBI", self._number, mode, max(us, 1)))

    def deinit(self):
        if self._number is not None:
            _call(24, struct.pack("<BBI", self._number, 0, 0))
            _on_event(2, self._number, None)
            Timer._free.append(self._number)
            self._number = None

    def _fire(self, flags):
        self._callback(self)


# -- the rest -----------------------------------------------------------------------------------------

PWRON_RESET, WDT_RESET = 1, 3


def unique_id():
    return b"\xe6\x60\x58\x38\x83\x4c\xa1\x2c"


def freq(value=None):
    return 125000000 if value is None else None


def reset_cause():
    return PWRON_RESET


def reset():
    _call(2)  # where this returns, the interpreter ends, and its board starts another
    raise SystemExit


def soft_reset():
    raise SystemExit


def idle():
    pass


def disable_irq():
    return True  # nothing here is so quick that it would matter


def enable_irq(state=True):
    pass


def bitstream(pin, encoding, timing, data):
    if encoding != 0:
        raise ValueError("encoding not supported")
    if len(timing) != 4:
        raise ValueError("bitstream timing must have 4 values")
    _call(19, bytes((pin._number,)) + _bytes(data))


def time_pulse_us(pin, pulse_level, timeout_us=1000000):
    return struct.unpack("<i", _call(20, struct.pack("<BBi", pin._number, bool(pulse_level), timeout_us)))[0]
