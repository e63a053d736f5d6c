"""`machine.UART`."""

import board

from machine.pin import bare


class UART:
    """`busio.UART`."""

    def __init__(
        self, which=0, baudrate=115200, bits=8, parity=None, stop=1, tx=None, rx=None, timeout=0, rxbuf=256, **ignored
    ):
        import busio

        kinds = {None: None, 0: busio.UART.Parity.EVEN, 1: busio.UART.Parity.ODD}
        own = (board.TX, board.RX) if tx is None and rx is None else (bare(tx), bare(rx))
        self._uart = busio.UART(
            own[0],
            own[1],
            baudrate=baudrate,
            bits=bits,
            parity=kinds[parity],
            stop=stop,
            timeout=timeout / 1000,
            receiver_buffer_size=rxbuf,
        )
        self.read = self._uart.read
        self.readinto = self._uart.readinto
        self.readline = self._uart.readline
        self.write = self._uart.write
        self.deinit = self._uart.deinit

    def any(self):
        return self._uart.in_waiting
