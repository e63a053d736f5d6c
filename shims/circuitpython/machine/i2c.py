"""`machine.I2C` and `machine.SoftI2C`."""

import board

from machine.lock import locked
from machine.pin import bare


class I2C:
    """`busio.I2C`, register by register.  What is written without a STOP goes out with the read that follows."""

    def __init__(self, which=0, freq=400000, scl=None, sda=None, timeout=50000):
        import busio

        if scl is None:
            self._bus = board.I2C()
        else:
            self._bus = busio.I2C(bare(scl), bare(sda), frequency=freq)
        self._unsent = None

    def _exchange(self, addr, out, into=None):
        unsent = self._unsent
        self._unsent = None
        bus = locked(self._bus)
        try:
            if unsent is not None:
                if unsent[0] == addr and not out:
                    out = unsent[1]
                else:
                    bus.writeto(unsent[0], unsent[1])
            if not into:
                bus.writeto(addr, out)
            elif out:
                bus.writeto_then_readfrom(addr, out, into)
            else:
                bus.readfrom_into(addr, into)
        finally:
            bus.unlock()

    def scan(self):
        bus = locked(self._bus)
        try:
            return bus.scan()
        finally:
            bus.unlock()

    def writeto(self, addr, buf, stop=True):
        if stop:
            self._exchange(addr, buf)
        else:
            self._unsent = (addr, bytes(buf))
        return len(buf)

    def writevto(self, addr, vector, stop=True):
        return self.writeto(addr, b"".join([bytes(part) for part in vector]), stop)

    def readfrom_into(self, addr, buf, stop=True):
        self._exchange(addr, b"", buf)

    def readfrom(self, addr, nbytes, stop=True):
        data = bytearray(nbytes)
        self._exchange(addr, b"", data)
        return bytes(data)

    def readfrom_mem_into(self, addr, memaddr, buf, *, addrsize=8):
        self._exchange(addr, _pointer(memaddr, addrsize), buf)

    def readfrom_mem(self, addr, memaddr, nbytes, *, addrsize=8):
        data = bytearray(nbytes)
        self.readfrom_mem_into(addr, memaddr, data, addrsize=addrsize)
        return bytes(data)

    def writeto_mem(self, addr, memaddr, buf, *, addrsize=8):
        self._exchange(addr, _pointer(memaddr, addrsize) + bytes(buf))

    def start(self):
        raise OSError("I2C operation not supported")

    stop = start

    def deinit(self):
        self._bus.deinit()


def _pointer(memaddr, addrsize):
    if addrsize & 7 or addrsize > 32:
        raise ValueError("invalid addrsize")
    return bytes([memaddr >> shift & 0xFF for shift in range(addrsize - 8, -8, -8)])


class SoftI2C(I2C):
    """The same over `bitbangio.I2C`."""

    def __init__(self, scl, sda, freq=400000, timeout=50000):
        import bitbangio

        self._bus = bitbangio.I2C(bare(scl), bare(sda), frequency=freq)
        self._unsent = None
