"""What a rig may offer, and what an adapter that can do it says about itself.

A row names the capabilities it needs; a rig that does not offer one has the row reported as
lacking it.  So that nothing is lacking by oversight, a rig's offer is compared with the adapter's
own description.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from anyboard.core.info import AdapterInfo
    from anyboard.testing.rig import Rig


class Capability(NamedTuple):
    """One thing a rig can show.

    An adapter can do it if it supports all `operations`, has all `features` and not the one that is named by
    `unless`, a pin that can have the `role` and a default bus of the kind `bus`, as far as these are given.
    One with none of them depends on the wiring alone.
    """

    meaning: str
    operations: tuple[str, ...] = ()
    features: tuple[str, ...] = ()
    role: str | None = None
    bus: str | None = None
    unless: str | None = None

    @property
    def is_wiring(self) -> bool:
        """Whether no adapter can say anything about it."""
        return not (self.operations or self.features or self.role or self.bus)

    def is_had(self, info: AdapterInfo) -> bool:
        """Whether an adapter says that it can do it."""
        return (
            info.operations.issuperset(self.operations)
            and info.features.issuperset(self.features)
            and self.unless not in info.features
            and (self.role is None or any(pin.can(self.role) for pin in info.pins))
            and (self.bus is None or any(bus.kind == self.bus for bus in info.buses))
        )


_PIN = ("PinConfigure", "PinWrite", "PinRead")
_I2C = ("I2CConfigure", "I2CTransfer", "I2CProbe")

CAPABILITIES: dict[str, Capability] = {
    "digital": Capability("digital inputs and outputs, two of them joined", _PIN, role="digital"),
    "pull_up": Capability("inputs can have a pull-up", _PIN, ("pull_up",)),
    "pull_down": Capability("inputs can have a pull-down", _PIN, ("pull_down",)),
    "open_drain": Capability("outputs can be open drain", _PIN, ("open_drain",)),
    "levels_seen": Capability("the rig sees every change of a line"),
    "i2c": Capability("an I2C bus with a register file on it", _I2C, role="i2c"),
    "i2c_probe": Capability("an I2C address can be asked for without moving data", _I2C, ("i2c_probe",)),
    "i2c_long": Capability("I2C messages of 151 bytes", _I2C, ("i2c_long",)),
    "i2c_restart": Capability("a target that tells a repeated START from STOP and START"),
    "i2c_refusal": Capability("a target that refuses a data byte"),
    "i2c_reserved": Capability("a target at a reserved address"),
    "pull_up_check": Capability("missing I2C pull-ups are noticed", _I2C, ("pull_up_check",)),
    "soft_i2c": Capability("bit-banged I2C", _I2C, ("soft_i2c",)),
    "default_i2c": Capability("`board` has an I2C function", _I2C, bus="i2c"),
    "spi": Capability("an SPI bus, MOSI wired to MISO", ("SPIConfigure", "SPITransfer"), role="spi"),
    "soft_spi": Capability("bit-banged SPI", ("SPIConfigure", "SPITransfer"), ("soft_spi",)),
    "default_spi": Capability("`board` has an SPI function", ("SPIConfigure",), bus="spi"),
    "uart": Capability(
        "a UART, TX wired to RX", ("UARTConfigure", "UARTWrite", "UARTRead", "UARTAvailable", "UARTClear"), role="uart"
    ),
    "uart_formats": Capability(
        "a UART with parity, and with two stop bits", ("UARTConfigure",), role="uart", unless="uart_8n1"
    ),
    "default_uart": Capability("`board` has a UART function", ("UARTConfigure",), bus="uart"),
    "analog_in": Capability("a known voltage on an analog input", ("AnalogConfigure", "AnalogRead"), role="analog_in"),
    "analog_out": Capability("an analog output", ("AnalogConfigure", "AnalogWrite"), role="analog_out"),
    "pwm": Capability("PWM outputs", ("PWMConfigure", "PWMSet"), role="pwm", unless="clock_output"),
    "clock_output": Capability("PWM that is a clock", ("PWMConfigure", "PWMSet"), ("clock_output",), role="pwm"),
    "pwm_seen": Capability("the rig sees what PWM is on a pin"),
    "pulse_in": Capability(
        "durations between edges", ("PulsesConfigure", "PulsesRead", "PulsesPause", "PulsesResume"), role="pulse"
    ),
    "pulse_out": Capability("pulse trains", ("PulsesSend",), role="pulse"),
    "pulses_seen": Capability("the rig sees the pulses sent"),
    "onewire": Capability(
        "a 1-Wire part of known ROM code",
        ("OneWireConfigure", "OneWireReset", "OneWireWrite", "OneWireRead"),
        role="onewire",
    ),
    "pixels": Capability("WS2812 output", ("PixelWrite",), role="pixels"),
    "pixels_seen": Capability("the rig sees the bytes sent to pixels"),
    "count": Capability("edges are counted", ("CountConfigure", "CountRead", "CountWrite"), role="count"),
    "encoder": Capability(
        "quadrature encoders are followed", ("EncoderConfigure", "EncoderRead", "EncoderWrite"), role="count"
    ),
    "touch": Capability("capacitive touch inputs", ("TouchConfigure", "TouchRead"), role="touch"),
    "cpu": Capability("the processor tells about itself", ("CPURead",)),
    "nvm": Capability("non-volatile memory", ("NVMRead", "NVMWrite")),
    "threads": Capability("the program may have threads"),
}


def wrong_claims(rig: Rig, info: AdapterInfo) -> list[str]:
    """What a rig offers that its adapter cannot, or does not offer although its adapter can; one sentence each."""
    wrong = [f"{rig.name} offers {name!r}, which is no capability" for name in sorted(rig.offers - set(CAPABILITIES))]
    for name, capability in CAPABILITIES.items():
        if capability.is_wiring:
            continue
        if name in rig.offers and not capability.is_had(info):
            wrong.append(f"{rig.name} offers {name!r} ({capability.meaning}), which {info.url} cannot do by its info")
        if name not in rig.offers and capability.is_had(info):
            wrong.append(f"{rig.name} does not offer {name!r} ({capability.meaning}), which {info.url} can do")
    return wrong
