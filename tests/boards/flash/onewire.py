# MicroPython's frozen module `onewire`, by its documented interface.
import _onewire as _ow


class OneWireError(Exception):
    pass


class OneWire:
    SEARCH_ROM, MATCH_ROM, SKIP_ROM = 0xF0, 0x55, 0xCC

    def __init__(self, pin):
        self.pin = pin
        self.pin.init(pin.OPEN_DRAIN, pin.PULL_UP)

    def reset(self, required=False):
        present = _ow.reset(self.pin)
        if required and not present:
            raise OneWireError
        return present

    def readbit(self):
        return _ow.readbit(self.pin)

    def readbyte(self):
        return _ow.readbyte(self.pin)

    def readinto(self, buf):
        for index in range(len(buf)):
            buf[index] = _ow.readbyte(self.pin)

    def writebit(self, value):
        return _ow.writebit(self.pin, value)

    def writebyte(self, value):
        return _ow.writebyte(self.pin, value)

    def write(self, buf):
        for byte in buf:
            _ow.writebyte(self.pin, byte)

    def select_rom(self, rom):
        self.reset()
        self.writebyte(self.MATCH_ROM)
        self.write(rom)

    def crc8(self, data):
        return _ow.crc8(data)

    def scan(self):
        # Maxim application note 187: at each bit, first the branch taken last time, at the last fork the other one
        found, rom, last_fork = [], bytearray(8), 64
        while last_fork >= 0 and self.reset():
            self.writebyte(self.SEARCH_ROM)
            fork = -1
            for bit in range(64):
                one, zero = self.readbit(), self.readbit()
                if one and zero:
                    return found
                mask = 1 << (bit & 7)
                if one or zero:
                    take = one
                else:
                    take = bit == last_fork or (bit < last_fork < 64 and bool(rom[bit >> 3] & mask))
                    if not take:
                        fork = bit
                rom[bit >> 3] = rom[bit >> 3] & ~mask | (mask if take else 0)
                self.writebit(take)
            found.append(bytearray(rom))
            last_fork = fork
        return found
