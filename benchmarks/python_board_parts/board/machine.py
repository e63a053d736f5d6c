# A `machine` for measurements, on MicroPython's unix port: an I2C target at every address that answers at once, so
# that nothing is measured but the way there.  Registers 00 to FF hold their own numbers.
_REGISTERS = bytes(range(256))


class Pin:
    IN, OUT, OPEN_DRAIN = 0, 1, 2
    PULL_UP, PULL_DOWN = 1, 2

    def __init__(self, name, *args, **settings):
        self.name = name

    def init(self, *args, **settings):
        pass

    def __repr__(self):
        return "Pin(" + self.name + ")"


class _Pins:
    GP4, GP5 = Pin("GPIO4"), Pin("GPIO5")


Pin.board = Pin.cpu = _Pins


class I2C:
    def __init__(self, number, *args, freq=400000, **settings):
        self.register = 0
        self.freq = freq

    def __repr__(self):
        return "I2C(0, freq=" + str(self.freq) + ")"

    def writeto(self, address, data, stop=True):
        if data:
            self.register = data[0]
        return len(data)

    def readfrom(self, address, count, stop=True):
        return _REGISTERS[self.register : self.register + count]

    def readfrom_mem(self, address, register, count):
        return _REGISTERS[register : register + count]


SoftI2C = I2C


class SPI:
    pass


class SoftSPI:
    pass


class UART:
    pass


class Timer:
    pass


def unique_id():
    return b"anyboard"
