"""The I2C controller's methods, the same for `busio.I2C` and `bitbangio.I2C`."""

from __future__ import annotations

from anyboard._native.arguments import native
from anyboard._native.buffers import MAX, readable, writable
from anyboard._native.check import common_session, integer
from anyboard._native.lock import LockedBus
from anyboard.core.ops import I2CConfigure, I2CProbe, I2CTransfer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from anyboard._native.buffers import ReadableBuffer, WriteableBuffer
    from anyboard.core.pins import Pin

# The addresses the I2C specification leaves to ordinary targets (NXP UM10204, table 4).
_FIRST, _LAST = 0x08, 0x77


@native
class I2CController(LockedBus):
    """Everything but the constructor."""

    __slots__ = ("_bus",)
    _bus: str

    def _open(self, scl: Pin, sda: Pin, frequency: int, timeout: int, soft: bool) -> None:
        session = common_session(scl, sda)
        if soft:
            session.require(I2CConfigure, "bit-banged I2C", "soft_i2c")
        else:
            session.require(I2CConfigure, "I2C")
        if scl is sda:
            raise ValueError("Invalid pins")
        names = scl._info.name, sda._info.name
        self._bus = f"i2c:{names[0]}/{names[1]}"
        self._make_lock()
        self._claim(session, (scl, sda), (self._bus,))
        try:
            session.run(I2CConfigure(self._bus, *names, frequency, timeout, soft))
        except BaseException:
            self._abandon()
            raise

    def scan(self) -> list[int]:
        """The addresses from 0x08 to 0x77 that acknowledge; nothing is written to any target.

        ::

            S aW P   for each address

        Raises:
            RuntimeError: not locked.
            OSError: the bus does not work (not: nobody answers).
        """
        session = self._locked_session
        found = session.execute([I2CProbe(self._bus, address) for address in range(_FIRST, _LAST + 1)])
        return [address for address, present in enumerate(found, _FIRST) if present]

    def probe(self, address: int) -> bool:
        """Whether a target acknowledges `address` (7 bits; higher bits are ignored, as on a board).

        Raises:
            RuntimeError: not locked.
        """
        session = self._locked_session
        return session.run_bool(I2CProbe(self._bus, integer(address) & 0x7F))

    @property
    def _probes_all(self) -> bool:
        """Whether `probe` finds every target: an adapter that has to read misses those with nothing to say."""
        return "i2c_probe" in self._live.info.features

    def readfrom_into(self, address: int, buffer: WriteableBuffer, *, start: int = 0, end: int = MAX) -> None:
        """Read until `buffer[start:end]` is full.

        ::

            S aR [data] A … [data] N P

        Args:
            address: 7-bit target address.
            start, end: bounds in elements of the buffer.

        Raises:
            RuntimeError: not locked.
            ValueError: nothing to read.
            OSError: ENODEV, nobody has the address; other errors as the board reports them.
        """
        session = self._locked_session
        target = integer(address) & 0x7F
        view = writable(buffer, start, end)
        if not len(view):
            raise ValueError("buffer length must be >= 1")
        view[:] = session.run_bytes(I2CTransfer(self._bus, target, (len(view),)))

    def writeto(self, address: int, buffer: ReadableBuffer, *, start: int = 0, end: int = MAX) -> None:
        """Write `buffer[start:end]`, then STOP; of length 0 it probes the address.

        ::

            S aW data A … data A P

        Raises:
            RuntimeError: not locked.
            OSError: ENODEV, nobody has the address; EIO, the target refused a data byte.
        """
        session = self._locked_session
        target = integer(address) & 0x7F
        session.run(I2CTransfer(self._bus, target, (readable(buffer, start, end),)))

    def writeto_then_readfrom(
        self,
        address: int,
        out_buffer: ReadableBuffer,
        in_buffer: WriteableBuffer,
        *,
        out_start: int = 0,
        out_end: int = MAX,
        in_start: int = 0,
        in_end: int = MAX,
    ) -> None:
        """Write, repeated START, read: one transaction, so nobody can come between.

        ::

            S aW out A … Sr aR [in] A … [in] N P

        `out_buffer` and `in_buffer` may be the same.

        Raises:
            RuntimeError: not locked.
            ValueError: nothing to read.
            OSError: as `writeto`.
        """
        session = self._locked_session
        target = integer(address) & 0x7F
        out = readable(out_buffer, out_start, out_end)
        view = writable(in_buffer, in_start, in_end)
        if not len(view):
            # the firmware names the wrong buffer here; the text is its own
            raise ValueError("out_buffer length must be >= 1")
        view[:] = session.run_bytes(I2CTransfer(self._bus, target, (out, len(view))))
