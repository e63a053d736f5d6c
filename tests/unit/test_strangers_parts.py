"""Parts written by somebody who has read the public interface of the bench and nothing else.

Each is judged by what a program reads through CircuitPython's API, and by what the part saw.
"""

from __future__ import annotations

import array
import errno
import time

import pytest

import anyboard
from anyboard import analogio, busio, digitalio, neopixel_write, onewireio, pulseio, pwmio
from anyboard.sim import Bench


@pytest.fixture
def bench():
    return Bench.empty(clock="virtual")


@pytest.fixture
def board(bench):
    with anyboard.open(bench) as opened:
        yield opened


@pytest.fixture
def i2c(board):
    bus = board.I2C()
    assert bus.try_lock()
    return bus


def failure(call, *args):
    """The errno a call fails with."""
    try:
        call(*args)
    except OSError as error:
        return error.errno
    return None


# -- I2C ------------------------------------------------------------------------------------------


class Expander:
    """Eight pins behind one byte: a write sets them, a read tells them."""

    def __init__(self, address):
        self.address = address
        self.pins = 0xFF

    def answers(self, address):
        return address == self.address

    def write(self, address, data):
        for self.pins in data:
            pass

    def read(self, address, n):
        return bytes([self.pins]) * n


class Mux:
    """A TCA9548A: eight buses behind one; the control register says which are joined to it.

    Control register: one byte, bit n enables channel n, all off after power-on; the new value is
    used from STOP on (TI SCPS207, 8.5.3).
    """

    def __init__(self, address=0x70):
        self.address = address
        self.enabled = 0
        self.channels = [[] for _ in range(8)]
        self._next = 0

    def _behind(self, address):
        for number, parts in enumerate(self.channels):
            if self.enabled >> number & 1:
                yield from (part for part in parts if part.answers(address))

    def answers(self, address):
        return address == self.address or any(True for _ in self._behind(address))

    def write(self, address, data):
        if address == self.address:
            for self._next in data:
                pass
        else:
            for part in self._behind(address):
                part.write(address, data)

    def read(self, address, n):
        if address == self.address:
            return bytes([self.enabled]) * n
        return next(self._behind(address)).read(address, n)

    def stop(self):
        self.enabled = self._next


class Stubborn:
    """Takes two bytes of a message; remembers how many STOPs it saw."""

    def __init__(self):
        self.stops = 0

    def answers(self, address):
        return address == 0x22

    def write(self, address, data):
        if len(data) > 2:
            raise anyboard.Nack(2)

    def read(self, address, n):
        raise anyboard.Nack

    def stop(self):
        self.stops += 1


def test_an_expander_on_i2c(bench, i2c):
    expander = bench.i2c.attach(Expander(0x20))
    assert i2c.scan() == [0x20]
    i2c.writeto(0x20, b"\x12\x34")
    assert expander.pins == 0x34
    expander.pins = 0x81
    answer = bytearray(2)
    i2c.readfrom_into(0x20, answer)
    assert answer == b"\x81\x81"


def test_two_parts_of_one_address_behind_a_multiplexer(bench, i2c):
    mux = Mux()
    mux.channels[0].append(Expander(0x20))
    mux.channels[5].append(Expander(0x20))
    bench.i2c.attach(mux)
    assert failure(i2c.writeto, 0x20, b"\x00") == errno.ENODEV
    i2c.writeto(0x70, b"\x01")
    i2c.writeto(0x20, b"\x11")
    i2c.writeto(0x70, b"\x20")
    i2c.writeto(0x20, b"\x22")
    assert [part.pins for channel in mux.channels for part in channel] == [0x11, 0x22]
    answer = bytearray(1)
    for control, pins in ((b"\x01", 0x11), (b"\x20", 0x22)):
        i2c.writeto(0x70, control)
        assert i2c.scan() == [0x20, 0x70]
        i2c.readfrom_into(0x20, answer)
        assert answer[0] == pins
    i2c.writeto(0x70, b"\x00")
    assert i2c.scan() == [0x70]


def test_a_channel_is_not_switched_before_stop(bench, i2c):
    mux = bench.i2c.attach(Mux())
    before = bytearray(1)
    i2c.writeto_then_readfrom(0x70, b"\x08", before)
    assert before == b"\x00"
    assert mux.enabled == 0x08


def test_a_part_that_refuses(bench, i2c):
    stubborn = bench.i2c.attach(Stubborn())
    i2c.writeto(0x22, b"ab")
    assert stubborn.stops == 1
    assert failure(i2c.writeto, 0x22, b"abc") == errno.EIO
    assert failure(i2c.readfrom_into, 0x22, bytearray(1)) == errno.ENODEV
    assert stubborn.stops == 3  # STOP is sent all the same


# -- SPI ------------------------------------------------------------------------------------------


class Converter:
    """An MCP3008: three bytes, start bit and channel in, ten bits out (Microchip DS21295, figure 6-1)."""

    spi_mode = ((0, 0), (1, 1))

    def __init__(self, codes):
        self.codes = codes
        self.log = []

    def select(self):
        self.log.append("select")
        self.sent = b""

    def transfer(self, mosi):
        out = bytearray()
        for byte in mosi:
            self.sent += bytes([byte])
            if len(self.sent) == 2 and self.sent[0] == 0x01:
                out.append(self.codes[self.sent[1] >> 4 & 7] >> 8)
            elif len(self.sent) == 3 and self.sent[0] == 0x01:
                out.append(self.codes[self.sent[1] >> 4 & 7] & 0xFF)
            else:
                out.append(0)
        return bytes(out)

    def deselect(self):
        self.log.append("deselect")


def read_channel(bus, select, channel):
    answer = bytearray(3)
    select.value = False
    bus.write_readinto(bytes([0x01, 0x80 | channel << 4, 0x00]), answer)
    select.value = True
    return (answer[1] & 0x03) << 8 | answer[2]


def test_a_converter_on_spi(bench, board):
    converter = bench.spi.attach(Converter([512, 0, 1023, 1, 2, 3, 4, 5]), cs="D5")
    bus = board.SPI()
    select = digitalio.DigitalInOut(board.D5)
    select.switch_to_output(True)
    assert bus.try_lock()
    bus.configure(baudrate=1_000_000)
    assert [read_channel(bus, select, channel) for channel in (0, 1, 2, 7)] == [512, 0, 1023, 5]
    assert converter.log == ["select", "deselect"] * 4


def test_a_converter_that_is_not_selected_says_nothing(bench, board):
    converter = bench.spi.attach(Converter([512] * 8), cs="D5")
    bus = board.SPI()
    assert bus.try_lock()
    bus.write(b"\x01\x80\x00")
    assert converter.log == []


def test_a_converter_sees_the_wrong_mode(bench, board):
    bench.spi.attach(Converter([0x2A5] * 8), cs="D5")
    bus = board.SPI()
    select = digitalio.DigitalInOut(board.D5)
    select.switch_to_output(True)
    assert bus.try_lock()
    readings = {}
    for polarity, phase in ((0, 0), (0, 1), (1, 0), (1, 1)):
        bus.configure(baudrate=1_000_000, polarity=polarity, phase=phase)
        readings[polarity, phase] = read_channel(bus, select, 3)
    assert readings[0, 0] == readings[1, 1] == 0x2A5
    assert 0x2A5 not in (readings[0, 1], readings[1, 0])


# -- UART -----------------------------------------------------------------------------------------


class Receiver:
    """A satellite receiver: a sentence every second, and an answer to each command."""

    SENTENCE = b"$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,*47\r\n"

    def __init__(self, clock):
        self.clock = clock
        self.commands = b""
        self.asked = 0

    def attach(self, send_to_host):
        self.send = send_to_host
        self.clock.call_later(1_000_000, self.speak)

    def speak(self):
        self.send(self.SENTENCE)
        self.clock.call_later(1_000_000, self.speak)

    def receive(self, data_from_host):
        self.commands += data_from_host
        if self.commands.endswith(b"\r\n"):
            self.send(b"$PMTK001,314,3*36\r\n")

    def poll(self):
        self.asked += 1
        return True


def test_a_receiver_on_uart(bench, board):
    receiver = bench.uart.attach(Receiver(bench.clock))
    uart = busio.UART(board.TX, board.RX, baudrate=9600, timeout=3, receiver_buffer_size=256)
    started = time.monotonic()
    assert uart.readline() == Receiver.SENTENCE
    assert 1.0 <= time.monotonic() - started < 1.1
    assert uart.readline() == Receiver.SENTENCE
    uart.write(b"$PMTK314*28\r\n")
    assert uart.readline() == b"$PMTK001,314,3*36\r\n"
    assert receiver.commands == b"$PMTK314*28\r\n"
    assert receiver.asked > 0


# -- 1-Wire ---------------------------------------------------------------------------------------


class ROM:
    """A 1-Wire part with a 64-bit code: READ ROM (33h), SEARCH ROM (F0h) (Maxim AN187)."""

    def __init__(self, code):
        self.bits = [code[n // 8] >> n % 8 & 1 for n in range(64)]
        self.reset()

    def reset(self):
        self.command = []
        self.position = 0
        self.phase = 0
        self.listening = True
        return True

    @property
    def function(self):
        return sum(bit << n for n, bit in enumerate(self.command)) if len(self.command) == 8 else None

    def write_bit(self, bit):
        if self.function is None:
            self.command.append(int(bit))
        elif self.function == 0xF0 and self.listening:
            self.listening = int(bit) == self.bits[self.position]
            self.position += 1
            self.phase = 0

    def read_bit(self):
        if not self.listening or self.position > 63:
            return True
        if self.function == 0x33:
            self.position += 1
            return bool(self.bits[self.position - 1])
        if self.function == 0xF0:
            self.phase += 1
            return bool(self.bits[self.position] ^ (self.phase == 2))
        return True


CODES = bytes.fromhex("021cb801000000a2"), bytes.fromhex("28ff641e0f160396")


def command(bus, byte):
    assert bus.reset() is False
    for n in range(8):
        bus.write_bit(byte >> n & 1)


def search(bus):
    """Every code on the bus: at each bit that two parts differ in, one branch and then the other."""
    found, branches = [], [[]]
    while branches:
        path = branches.pop()
        command(bus, 0xF0)
        bits = []
        for n in range(64):
            zero, one = bus.read_bit(), bus.read_bit()
            assert not (zero and one), "a part fell silent"
            if n < len(path):
                bit = path[n]
            else:
                bit = int(zero)
                if not zero and not one:
                    branches.append([*bits, 1])
            bits.append(bit)
            bus.write_bit(bit)
        found.append(bytes(sum(bits[8 * k + n] << n for n in range(8)) for k in range(8)))
    return sorted(found)


def test_two_parts_on_one_wire_are_told_apart(bench, board):
    for code in CODES:
        bench.onewire("D4").attach(ROM(code))
    bus = onewireio.OneWire(board.D4)
    assert search(bus) == sorted(CODES)


def test_two_parts_that_speak_at_once_are_heard_as_their_and(bench, board):
    for code in CODES:
        bench.onewire("D4").attach(ROM(code))
    bus = onewireio.OneWire(board.D4)
    command(bus, 0x33)
    heard = bytes(sum(bus.read_bit() << n for n in range(8)) for _ in range(8))
    assert heard == bytes(a & b for a, b in zip(*CODES, strict=True))


def test_an_empty_wire_has_no_presence(bench, board):
    bench.onewire("D4")
    assert onewireio.OneWire(board.D4).reset() is True


# -- pulses ---------------------------------------------------------------------------------------


class HumiditySensor:
    """A DHT22: a start pulse of at least 1 ms low is answered by 80 us low, 80 us high and 40 bits."""

    def __init__(self, pin, clock, frame):
        self.pin = pin
        self.clock = clock
        self.frame = frame
        self.fell_at = None
        self.starts = []
        self.is_busy = False
        pin.play([], idle=True)  # its pull-up
        pin.on_change(self.changed)

    def changed(self, level):
        if self.is_busy:
            return
        if not level:
            self.fell_at = self.clock.now_us()
        elif self.fell_at is not None and self.clock.now_us() - self.fell_at >= 1000:
            self.starts.append(self.clock.now_us() - self.fell_at)
            self.is_busy = True
            self.clock.call_later(30, self.answer)

    def answer(self):
        bits = [byte >> n & 1 for byte in self.frame for n in range(7, -1, -1)]
        train = [80, 80]
        for bit in bits:
            train += [50, 70 if bit else 26]
        self.pin.play([*train, 50], idle=True)


def humidity_frame(pulses):
    """What a driver makes of the pulses: the 40 high times, longer or shorter than 51 us."""
    times = list(pulses)
    highs = times[-80::2] if len(times) % 2 else times[-79::2]
    return bytes(sum((us > 51) << (7 - n) for n, us in enumerate(highs[8 * k : 8 * k + 8])) for k in range(5))


def test_a_humidity_sensor_answers_a_start_pulse(bench, board):
    # 65.2 % and 35.1 degrees C, and the sum of the four bytes (Aosong, AM2302 datasheet, chapter 7)
    sensor = HumiditySensor(bench.pin("D7"), bench.clock, bytes.fromhex("028c015fee"))
    pulses = pulseio.PulseIn(board.D7, maxlen=81, idle_state=True)
    pulses.pause()
    pulses.clear()
    pulses.resume(1000)
    time.sleep(0.25)
    pulses.pause()
    assert len(pulses) == 81
    received = humidity_frame([pulses.popleft() for _ in range(len(pulses))])
    assert received == bytes.fromhex("028c015fee")
    assert len(sensor.starts) == 1
    assert 1000 <= sensor.starts[0] < 1100


class Sonar:
    """An HC-SR04: a trigger of at least 10 us is answered by an echo of 58 us for each centimetre."""

    def __init__(self, trigger, echo, clock, centimetres):
        self.echo = echo
        self.clock = clock
        self.centimetres = centimetres
        self.rose_at = None
        trigger.on_change(self.triggered)

    def triggered(self, level):
        now = self.clock.now_us()
        if level:
            self.rose_at = now
        elif self.rose_at is not None and now - self.rose_at >= 10:
            self.clock.call_later(460, lambda: self.echo.play([58 * self.centimetres]))


def test_a_sonar_answers_a_trigger_by_an_echo(bench, board):
    sonar = Sonar(bench.pin("D9"), bench.pin("D10"), bench.clock, 100)
    trigger = digitalio.DigitalInOut(board.D9)
    trigger.switch_to_output(False)
    echo = pulseio.PulseIn(board.D10, maxlen=4)
    for centimetres in (100, 7):
        sonar.centimetres = centimetres
        echo.pause()
        echo.clear()
        echo.resume()
        trigger.value = True
        time.sleep(0.00001)
        trigger.value = False
        time.sleep(0.1)
        assert len(echo) == 1
        assert echo.popleft() == 58 * centimetres


def test_a_trigger_that_is_too_short_is_no_trigger(bench, board):
    Sonar(bench.pin("D9"), bench.pin("D10"), bench.clock, 100)
    trigger = digitalio.DigitalInOut(board.D9)
    trigger.switch_to_output(False)
    echo = pulseio.PulseIn(board.D10, maxlen=4)
    trigger.value = True
    trigger.value = False
    time.sleep(0.1)
    assert len(echo) == 0


def test_a_remote_control_is_heard_as_it_was_sent(bench, board):
    sent = [9000, 4500, 560, 1690, 560, 560, 560]
    with pulseio.PulseOut(board.D11, frequency=38000) as led:
        led.send(array.array("H", sent))
    assert bench.pin("D11").pulses == sent
    bench.pin("D12").play([], idle=True)
    receiver = pulseio.PulseIn(board.D12, maxlen=20, idle_state=True)
    bench.pin("D12").play(sent, idle=True)
    time.sleep(0.1)
    assert [receiver[n] for n in range(len(receiver))] == sent


# -- pins -----------------------------------------------------------------------------------------


def test_a_button_is_asked_at_each_look(bench, board):
    pressed = [False]
    bench.pin("D2").drive(lambda: False if pressed[0] else None)
    button = digitalio.DigitalInOut(board.D2)
    button.switch_to_input(digitalio.Pull.UP)
    assert button.value is True
    pressed[0] = True
    assert button.value is False
    pressed[0] = False
    assert button.value is True


def test_a_thermometer_and_a_loudspeaker(bench, board):
    celsius = [25.0]
    bench.pin("A1").volts = lambda: 0.5 + celsius[0] / 100  # a TMP36: 10 mV for each degree, 750 mV at 25
    thermometer = analogio.AnalogIn(board.A1)

    def read():
        return (thermometer.value * thermometer.reference_voltage / 65535 - 0.5) * 100

    assert read() == pytest.approx(25.0, abs=0.05)
    celsius[0] = -10.0
    assert read() == pytest.approx(-10.0, abs=0.05)
    out = analogio.AnalogOut(board.A0)
    out.value = 65535 // 2
    assert bench.pin("A0").volts == pytest.approx(1.65, abs=0.001)


def test_a_servo_sees_its_pulse_width(bench, board):
    angles = []

    def angle():
        frequency, duty = bench.pin("D3").pwm
        return round((duty / 65535 / frequency * 1e6 - 1000) / 1000 * 180)  # 1 to 2 ms are 0 to 180 degrees

    servo = pwmio.PWMOut(board.D3, frequency=50)
    for microseconds in (1000, 1500, 2000):
        servo.duty_cycle = round(microseconds * 50 / 1e6 * 65535)
        angles.append(angle())
    assert angles == [0, 90, 180]
    servo.deinit()
    assert bench.pin("D3").pwm is None


def test_a_strip_of_pixels(bench, board):
    pin = digitalio.DigitalInOut(board.NEOPIXEL)
    pin.switch_to_output()
    strip = bench.pin("NEOPIXEL").pixels
    neopixel_write.neopixel_write(pin, b"\x00\xff\x00" * 2)
    neopixel_write.neopixel_write(pin, b"\x10\x20\x30")
    assert strip == [b"\x00\xff\x00" * 2, b"\x10\x20\x30"]
