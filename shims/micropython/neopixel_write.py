"""`neopixel_write` over `machine.bitstream`."""

import machine

# T0H, T0L, T1H, T1L in ns: WS2812B data sheet, within its tolerances of 150 ns
_WS2812 = (400, 850, 800, 450)


def neopixel_write(digitalinout, buf):
    """Send bytes to WS2812 pixels."""
    if not hasattr(machine, "bitstream"):
        raise NotImplementedError("neopixel_write")
    from digitalio import DigitalInOut, Direction

    if not isinstance(digitalinout, DigitalInOut):
        raise TypeError("digitalinout must be of type DigitalInOut")
    data = memoryview(buf)
    if digitalinout.direction is not Direction.OUTPUT:
        digitalinout.switch_to_output()
    machine.bitstream(digitalinout._hardware, 0, _WS2812, data)
    digitalinout.value = False
