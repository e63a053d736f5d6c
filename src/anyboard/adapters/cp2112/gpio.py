"""The CP2112's eight pins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.adapters.cp2112 import codec
from anyboard.adapters.cp2112.codec import GPIOConfig
from anyboard.core.errors import Rejected

if TYPE_CHECKING:
    from anyboard.adapters.cp2112.link import Link

# The special function of each pin that has one.
_SPECIAL = {0: codec.TX_TOGGLE_ON_GPIO0, 1: codec.RX_TOGGLE_ON_GPIO1, 7: codec.CLOCK_ON_GPIO7}


class GPIO:
    """Pins 0 to 7; every method raises `BusError`, `Disconnected`, or `Rejected` if the settings are locked.

    The chip takes a value only for a pin that is an output already (AN495, 4.4).  An output that shall
    drive high from its first moment therefore begins as open drain, which does not drive high, and
    becomes push-pull when it has its value; a pin that becomes an input leaves its latch high for that.
    """

    def __init__(self, link: Link) -> None:
        self._link = link
        self._known: GPIOConfig | None = None

    def read_config(self) -> GPIOConfig:
        """How the pins work, by asking the chip."""
        self._known = GPIOConfig(*self._link.get_feature(codec.GPIO_CONFIG, 4))
        return self._known

    def _config(self) -> GPIOConfig:
        return self._known or self.read_config()

    def _change(self, config: GPIOConfig) -> None:
        if config != self._config():
            self._known = None  # in doubt until it has been sent
            self._link.set_feature(config.encoded())
            self._known = config

    def _prove(self) -> None:
        """See that the chip has taken the settings.  Raises `Rejected`."""
        wanted = self._config()
        has = self.read_config()
        if has != wanted:
            raise Rejected(
                "RuntimeError",
                f"the GPIO settings of this CP2112 ({self._link.url}) are locked (asked for "
                f"{wanted.encoded().hex(' ')}, it has {has.encoded().hex(' ')}): its firmware allows no others, or "
                "another program sets them too (on Linux a gpiochip of hid_cp2112); its I2C bus works all the same",
            )

    def values(self) -> int:
        """The level of every pin, as bits."""
        return self._link.get_feature(codec.GPIO_VALUES, 1)[0]

    def set_value(self, pin: int, value: bool) -> None:
        """Change an output."""
        mask = 1 << pin
        self._link.set_feature(codec.set_values(mask if value else 0, mask))

    def become_output(self, pin: int, value: bool, open_drain: bool) -> None:
        """Drive `value`; open drain drives only low."""
        mask = 1 << pin
        config = self._without_special(self._config(), pin)
        if open_drain or not config.outputs & mask or config != self._config():
            config = config._replace(outputs=config.outputs | mask, push_pull=config.push_pull & ~mask)
            self._change(config)
        self.set_value(pin, value)
        if not open_drain:
            self._change(config._replace(push_pull=config.push_pull | mask))
        self._prove()

    def become_input(self, pin: int) -> None:
        """Let the pin go."""
        mask = 1 << pin
        config = self._without_special(self._config(), pin)
        if config.outputs & mask:
            config = config._replace(push_pull=config.push_pull & ~mask)
            self._change(config)
            self.set_value(pin, True)
        self._change(config._replace(outputs=config.outputs & ~mask))
        self._prove()

    def become_clock(self, pin: int, divider: int) -> None:
        """Put out the clock; pin 7 can."""
        mask = 1 << pin
        config = self._config()
        self._change(
            GPIOConfig(config.outputs | mask, config.push_pull | mask, config.special | _SPECIAL[pin], divider)
        )
        self._prove()

    @staticmethod
    def _without_special(config: GPIOConfig, pin: int) -> GPIOConfig:
        return config._replace(special=config.special & ~_SPECIAL.get(pin, 0))
