"""The pins of rp2's chips, for the stubs of `machine` where no board is known: what any of RP2040 and RP2350 can do.

The functions follow from a pin's number (RP2040 datasheet, table 2; RP2350 datasheet, table 3, with the UARTs' second
places).
"""

from __future__ import annotations

from anyboard.check.machine_pins import filled
from anyboard.check.targets import Target

_PINS = 48  # RP2350B's


def functions(pin: int) -> frozenset[str]:
    """What pin number `pin` can do on any of the chips, in the words of `_pin_caps`."""
    i2c, spi, uart = pin // 2 % 2, pin // 8 % 2, (pin + 4) // 8 % 2
    found = {"OUT", "PWM", "TOUCH", f"I2C{i2c}_{('SDA', 'SCL')[pin % 2]}", f"UART{uart}_{('TX', 'RX')[pin % 2]}"}
    if pin % 2:
        found.add("COUNT")
    if pin % 4 != 1:
        found.add(f"SPI{spi}_{('MISO', '', 'SCK', 'MOSI')[pin % 4]}")
    if pin % 4 > 1:
        found.add(f"UART{uart}_{('CTS', 'RTS')[pin % 2]}")
    if pin in range(26, 30) or pin >= 40:
        found.add("ADC")
    return frozenset(found)


def with_pins(text: str, target: Target) -> str:
    """A stub of the target with the pins in its places for them."""
    if target.port != "rp2":
        return text
    pins = {f"GPIO{pin}": functions(pin) for pin in range(_PINS)}
    return filled(text, pins, target.port, target.name, {f"GP{pin}": f"GPIO{pin}" for pin in range(_PINS)})
