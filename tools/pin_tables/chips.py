"""Which chip a board has.  Where that is not known for certain, the chip of the family that can do more is taken."""

from __future__ import annotations

import re

from pin_tables.definitions import Definition

# SAMD21 in a package of 32 pins; the others have 48
SAMD21E = """
adafruit_neokey_trinkey_m0 adafruit_pixel_trinkey_m0 adafruit_proxlight_trinkey_m0 adafruit_rotary_trinkey_m0
adafruit_sht4x_trinkey_m0 adafruit_slide_trinkey_m0 adafruit_trrs_trinkey_m0 blm_badge catwan_usbstick gemma_m0
gemma_m0_pycon2018 ndgarage_ndbit6 ndgarage_ndbit6_v2 neopixel_trinkey_m0 pewpew10 pyruler qtpy_m0 qtpy_m0_haxpress
trinket_m0 trinket_m0_haxpress uchip
"""
# SAMD51 in a package of 48 pins; the others have 64, or more if they name more
SAMD51G = "itsybitsy_m4_express kicksat-sprite mini_sam_m4 monster_m4sk pewpew_m4 trellis_m4_express"
# only SAMD51 firmware has the module `samd`; this one does without, its mpconfigboard.mk says SAMD51G19A
SAMD51_WITHOUT_SAMD = "pewpew_m4"
SAME = {"feather_m4_can": "same51j", "same54_xplained": "same54p"}
ESP32_BY_NAME = {
    "espressif_esp32c5_devkitc_1_n8r8": "esp32c5",
    "espressif_esp32c61_devkitc_1_n8r2": "esp32c61",
    "espressif_esp8684_devkitc_02_n4": "esp32c2",
    "nodemcu_esp32c2": "esp32c2",
}
MIMXRT = {
    "adafruit_metro_m7_1011_sd": "mimxrt1011",
    "feather_m7_1011": "mimxrt1011",
    "feather_mimxrt1011": "mimxrt1011",
    "feather_mimxrt1062": "mimxrt1062",
    "imxrt1010_evk": "mimxrt1011",
    "imxrt1015_evk": "mimxrt1015",
    "imxrt1020_evk": "mimxrt1021",
    "imxrt1050_evkb": "mimxrt1052",
    "imxrt1060_evk": "mimxrt1062",
    "imxrt1060_evkb": "mimxrt1062",
    "makerdiary_imxrt1011_nanokit": "mimxrt1011",
    "metro_m7_1011": "mimxrt1011",
    "sparkfun_teensy_micromod": "mimxrt1062",
    "teensy40": "mimxrt1062",
    "teensy41": "mimxrt1062",
}
NRF52833 = "bluemicro833 microbit_v2 pca10100 simmel"
STM32 = {
    "blues_cygnet": "stm32l433cc",
    "daisy_seed_with_sdram": "stm32h750ib",
    "espruino_pico": "stm32f401cd",
    "espruino_wifi": "stm32f411ce",
    "feather_stm32f405_express": "stm32f405rg",
    "meowbit_v121": "stm32f401re",
    "nucleo_f446re": "stm32f446re",
    "nucleo_f746zg": "stm32f746zg",
    "nucleo_f767zi": "stm32f767zi",
    "nucleo_h743zi_2": "stm32h743zi",
    "openmv_h7": "stm32h743vi",
    "pyb_nano_v2": "stm32f411ce",
    "pyboard_v11": "stm32f405rg",
    "sparkfun_stm32_thing_plus": "stm32f405rg",
    "sparkfun_stm32f405_micromod": "stm32f405rg",
    "stm32f411ce_blackpill": "stm32f411ce",
    "stm32f411ce_blackpill_with_flash": "stm32f411ce",
    "stm32f411ve_discovery": "stm32f411ve",
    "stm32f412zg_discovery": "stm32f412zg",
    "stm32f4_discovery": "stm32f407vg",
    "stm32f746g_discovery": "stm32f746ng",
    "swan_r5": "stm32l4r5zi",
    "thunderpack_v11": "stm32f411ce",
    "thunderpack_v12": "stm32f411ce",
}
# pins of which a board says what its chip cannot do (there, SPI on the debugging pins): nothing is said against them
DOUBTFUL = {"blues_cygnet": {"PA13", "PA14"}}
_ONLY_N = re.compile(r"PB(18|19|20|21|24|25)|PC\d\d")
_ONLY_P = re.compile(r"PB(2[6-9])|PC(0[48]|09|2[23]|29|3[01])|PD\d\d")


def chip_of(board: Definition) -> str | None:
    """The name of the table of the board's chip, or None if there is none."""
    pins = set(board.pins.values())
    if board.port == "raspberrypi":
        return _rp2(board, pins)
    if board.port == "atmel-samd":
        return _samd(board, pins)
    if board.port == "nordic":
        return "nrf52833" if board.id in NRF52833.split() else "nrf52840"
    if board.port == "espressif":
        return _esp32(board)
    if board.port == "mimxrt10xx":
        return MIMXRT.get(board.id)
    return STM32.get(board.id)


def known_pins(board: Definition, table: dict[str, set[str]]) -> dict[str, set[str]]:
    """The chip's table without the pins that cannot be judged on this board."""
    return {pin: words for pin, words in table.items() if pin not in DOUBTFUL.get(board.id, ())}


def _rp2(board: Definition, pins: set[str]) -> str:
    if "alarm" in board.modules:  # RP2350 firmware has none, RP2040 firmware always
        return "rp2040"
    return "rp2350b" if pins & {f"GPIO{pin}" for pin in range(30, 48)} else "rp2350a"


def _esp32(board: Definition) -> str:
    """By the modules that only the firmware of some of the chips has."""
    has = board.modules.__contains__
    if has("espulp"):  # those with a coprocessor for low power
        if not has("_bleio"):
            return "esp32s2"
        return "esp32" if has("audioio") else "esp32s3"  # only the first has a DAC for it
    if has("mipidsi"):
        return "esp32p4"
    if not has("wifi"):
        return "esp32h2"
    if board.id in ESP32_BY_NAME:
        return ESP32_BY_NAME[board.id]
    return "esp32c6" if has("countio") else "esp32c3"


def _samd(board: Definition, pins: set[str]) -> str:
    if board.id in SAME:
        return SAME[board.id]
    if "samd" not in board.modules and board.id != SAMD51_WITHOUT_SAMD:
        return "samd21e" if board.id in SAMD21E.split() else "samd21g"
    if any(map(_ONLY_P.fullmatch, pins)):
        return "samd51p"
    if any(map(_ONLY_N.fullmatch, pins)):
        return "samd51n"
    return "samd51g" if board.id in SAMD51G.split() else "samd51j"
