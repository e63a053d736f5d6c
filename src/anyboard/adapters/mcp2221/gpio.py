"""GP0 to GP3: digital, ADC, DAC and clock output.

The settings in SRAM do not tell levels and directions that were changed by Set GPIO Output Values since, and
changing the function of one pin sets all four anew.  So before that the pins are asked what they do, and those
that are not meant keep it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyboard.adapters.mcp2221 import codec
from anyboard.adapters.mcp2221.codec import SRAM, Output
from anyboard.core.errors import BusError

if TYPE_CHECKING:
    from anyboard.adapters.mcp2221.link import Link

_NOTHING = SRAM()


class GPIO:
    """Pins by their number, 0 to 3; every method raises `BusError` or `Disconnected`."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def change(self, pin: int, change: Output) -> bool:
        """Change level and direction at once; False, and nothing is changed, if the pin is not used for GPIO."""
        answer = self._link.exchange(codec.set_gpio(pin, change))
        return codec.decode_set_gpio(answer, pin, self._link.url)

    def become_digital(self, pin: int, change: Output) -> None:
        """Use a pin for GPIO; `change` tells its direction."""
        if not self.change(pin, change):
            self.use(pin, codec.pin_setting(codec.GPIO, is_input=bool(change.is_input), value=bool(change.value)))

    def use(self, pin: int, setting: int, change: SRAM = _NOTHING) -> None:
        """Give a pin a function (`codec.pin_setting`), and change other settings at the same moment."""
        now = self._settings()
        assert now.pins is not None
        pins = list(now.pins)
        for number, level in enumerate(self._levels()):
            if level is not None:
                pins[number] = codec.pin_setting(codec.GPIO, is_input=level.is_input, value=level.value)
        pins[pin] = setting
        # DS20005565, 1.8.1.1: setting pins sets the references to VDD, if they are not set as well
        change = change._replace(
            dac_reference=now.dac_reference if change.dac_reference is None else change.dac_reference,
            adc_reference=now.adc_reference if change.adc_reference is None else change.adc_reference,
            pins=tuple(pins),
        )
        if codec.uses_vrm(now) or codec.uses_vrm(change):
            # EasyMCP2221 (SRAM_config): only switching VRM off meanwhile and on afterwards brings it back, and the
            # DAC has to be set again; it is off for 2 ms
            dac_value = now.dac_value if change.dac_value is None else change.dac_value
            self.set(change._replace(dac_reference=codec.VRM_OFF, adc_reference=codec.VRM_OFF))
            self.set(change._replace(pins=None, dac_value=dac_value))
        else:
            self.set(change)

    def set(self, change: SRAM) -> None:
        """Change settings."""
        codec.decode_done(self._link.exchange(codec.set_sram(change)), self._link.url)

    def level(self, pin: int) -> bool:
        """The level on a pin that is used for GPIO."""
        level = self._levels()[pin]
        if level is None:
            raise self.lost(pin)
        return level.value

    def adc(self, pin: int) -> int:
        """The ADC's reading of GP1 to GP3, 0-1023."""
        answer = self._link.exchange(codec.status())
        return codec.decode_status(answer, self._link.url).adc[pin - 1]

    def lost(self, pin: int) -> BusError:
        """What to raise for a pin that does not do any more what it was told."""
        return BusError(
            "other",
            f"G{pin} of {self._link.url} is no digital pin any more: another program has changed it, or the chip was "
            "reset; configure it again",
        )

    def _settings(self) -> SRAM:
        return codec.decode_sram(self._link.exchange(bytes((codec.GET_SRAM,))), self._link.url)

    def _levels(self) -> tuple[codec.Level | None, ...]:
        return tuple(codec.decode_levels(self._link.exchange(bytes((codec.GET_GPIO,))), self._link.url))
