"""The tables of pins against the data sheets: hand-written excerpts, and the buses that the boards themselves name.

tools/compare_pin_tables.py compares all pins with MicroPython's tables; docs/boards-typed.md has its result.
"""

from __future__ import annotations

import re

import pytest

from anyboard.check import boards

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

# RP2040 data sheet, section 1.4.3, columns F1 (SPI), F2 (UART), F3 (I2C), from GPIO0 on; csn is chip select
RP2040_FUNCTIONS = """
0 SPI0_RX UART0_TX I2C0_SDA|1 SPI0_CSn UART0_RX I2C0_SCL|2 SPI0_SCK UART0_CTS I2C1_SDA|3 SPI0_TX UART0_RTS I2C1_SCL
4 SPI0_RX UART1_TX I2C0_SDA|5 SPI0_CSn UART1_RX I2C0_SCL|6 SPI0_SCK UART1_CTS I2C1_SDA|7 SPI0_TX UART1_RTS I2C1_SCL
8 SPI1_RX UART1_TX I2C0_SDA|9 SPI1_CSn UART1_RX I2C0_SCL|10 SPI1_SCK UART1_CTS I2C1_SDA|11 SPI1_TX UART1_RTS I2C1_SCL
12 SPI1_RX UART0_TX I2C0_SDA|13 SPI1_CSn UART0_RX I2C0_SCL|14 SPI1_SCK UART0_CTS I2C1_SDA|15 SPI1_TX UART0_RTS I2C1_SCL
16 SPI0_RX UART0_TX I2C0_SDA|17 SPI0_CSn UART0_RX I2C0_SCL|18 SPI0_SCK UART0_CTS I2C1_SDA|19 SPI0_TX UART0_RTS I2C1_SCL
20 SPI0_RX UART1_TX I2C0_SDA|21 SPI0_CSn UART1_RX I2C0_SCL|22 SPI0_SCK UART1_CTS I2C1_SDA|23 SPI0_TX UART1_RTS I2C1_SCL
24 SPI1_RX UART1_TX I2C0_SDA|25 SPI1_CSn UART1_RX I2C0_SCL|26 SPI1_SCK UART1_CTS I2C1_SDA|27 SPI1_TX UART1_RTS I2C1_SCL
28 SPI1_RX UART0_TX I2C0_SDA|29 SPI1_CSn UART0_RX I2C0_SCL
"""
IN_OUR_WORDS = {"SPI0_RX": "SPI0_MISO", "SPI0_TX": "SPI0_MOSI", "SPI1_RX": "SPI1_MISO", "SPI1_TX": "SPI1_MOSI"}
# data sheets' rows: SAM D21 (DS40001882) table 7-1, SAM D5x/E5x (DS60001507) table 6-1; peripheral/pad or output
SAMD21_ROWS = {
    "PA02": "ADC DAC COUNT TOUCH",
    "PA05": "ADC COUNT TOUCH S0/1 PWM",
    "PA08": "ADC S0/0 S2/0 PWM",  # NMI, no EXTINT
    "PA10": "ADC COUNT S0/2 S2/2 PWM",
    "PA14": "COUNT S2/2 S4/2 PWM",  # by TCC0/4; TC3/0 alone would not do
    "PA17": "COUNT S1/1 S3/1 PWM",
    "PA27": "COUNT",
    "PB02": "ADC COUNT S5/0 TOUCH",  # TC6 is not in this package
    "PB08": "ADC COUNT S4/0 TOUCH",  # TC4/0 only
    "PB09": "ADC COUNT S4/1 TOUCH PWM",  # TC4/1
    "PB23": "COUNT S5/3",
}
SAMD51_ROWS = {
    "PA02": "ADC DAC COUNT",
    "PA05": "ADC DAC COUNT S0/1 PWM",
    "PA08": "ADC S0/0 S2/1 PWM",
    "PA12": "COUNT S2/0 S4/1 PWM",
    "PA16": "COUNT S1/0 S3/1 PWM",
    "PA17": "COUNT S1/1 S3/0 PWM",
    "PA27": "COUNT",
    "PB02": "ADC COUNT S5/0 PWM",
    "PB08": "ADC COUNT S4/0",  # TC4/0 only
    "PB22": "COUNT S1/2 S5/2",  # TC7 is not in this package
}
# what a SERCOM's pads can be: SPI with data out before clock as DOPO has them
SAMD21_PADS = ("SDA MOSI MISO TX RX", "SCL SCK MISO RX", "MOSI MISO TX RX RTS", "MOSI SCK MISO RX CTS")
SAMD51_PADS = ("SDA MOSI MISO TX RX", "SCL SCK MISO RX", "MISO RX RTS", "MOSI MISO RX CTS")
BUS_OF = {
    **dict.fromkeys(("SDA", "SCL"), "I2C"),
    **dict.fromkeys(("MOSI", "MISO", "SCK"), "SPI"),
    **dict.fromkeys(("TX", "RX", "RTS", "CTS"), "UART"),
}
# nRF52840 and nRF52833 product specifications, "Pin assignments": AIN0 to AIN7
NRF52_ANALOG = {"P0_02", "P0_03", "P0_04", "P0_05", "P0_28", "P0_29", "P0_30", "P0_31"}
# STM32F405 data sheet (DS8626), tables 7 and 9
STM32F405_ROWS = {
    "PA00": "ADC PWM UART2_CTS UART4_TX",
    "PA02": "ADC PWM UART2_TX",
    "PA04": "ADC DAC",
    "PA05": "ADC DAC PWM SPI1_SCK",
    "PA10": "PWM UART1_RX",
    "PB03": "PWM SPI1_SCK SPI3_SCK",
    "PB06": "PWM I2C1_SCL UART1_TX",
    "PB07": "PWM I2C1_SDA UART1_RX",
    "PB09": "PWM I2C1_SDA",
    "PB10": "PWM I2C2_SCL SPI2_SCK UART3_TX",
    "PB12": "",
    "PB13": "SPI2_SCK UART3_CTS",  # TIM1_CH1N is no output of its own
    "PC03": "ADC SPI2_MOSI",
    "PC10": "SPI3_SCK UART3_TX UART4_TX",
    "PC12": "SPI3_MOSI UART5_TX",
}
EVERYWHERE = {"DIGITAL", "OUT"}


def test_rp2040_is_as_its_data_sheet_says() -> None:
    table = boards.chip_table("rp2040")
    rows = [row.split() for row in RP2040_FUNCTIONS.replace("\n", "|").split("|") if row]
    assert len(rows) == len(table) == 30
    for number, *functions in rows:
        pin = int(number)
        wanted = {
            word.replace("_RX", "_MISO").replace("_TX", "_MOSI") if word.startswith("SPI") else word
            for word in functions
        }
        wanted = {word for word in wanted if "CSn" not in word} | {"DIGITAL", "OUT", "PWM", "TOUCH"}
        wanted |= {"ADC"} if pin in (26, 27, 28, 29) else set()
        wanted |= {"COUNT"} if pin % 2 else set()  # PWM channel B
        assert table[f"GPIO{number}"] == wanted, number


def test_rp2350_has_more_uarts_and_other_analog_pins() -> None:
    """RP2350 data sheet, section 9.4: F11 has TX and RX where F2 has CTS and RTS; 12.4: QFN-80 has ADC from 40 on."""
    small, large = boards.chip_table("rp2350a"), boards.chip_table("rp2350b")
    assert (len(small), len(large)) == (30, 48)
    assert {"UART0_CTS", "UART0_TX", "I2C1_SDA", "SPI0_SCK"} <= small["GPIO2"]
    assert {"UART1_RTS", "UART1_RX", "I2C1_SCL", "SPI1_MOSI"} <= large["GPIO43"]
    assert {"SPI0_MISO", "UART0_TX", "I2C0_SDA"} <= large["GPIO32"]
    assert {pin for pin in small if "ADC" in small[pin]} == {f"GPIO{pin}" for pin in range(26, 30)}
    assert {pin for pin in large if "ADC" in large[pin]} == {f"GPIO{pin}" for pin in range(40, 48)}


def _samd(row: str, pads: tuple[str, ...]) -> set[str]:
    found = set(EVERYWHERE)
    for word in row.split():
        if word.startswith("S"):
            sercom, pad = word[1:].split("/")
            found |= {f"{BUS_OF[role]}{sercom}_{role}" for role in pads[int(pad)].split()}
        else:
            found.add(word)
    return found


@pytest.mark.parametrize("pin", SAMD21_ROWS)
def test_samd21_is_as_its_data_sheet_says(pin: str) -> None:
    assert boards.chip_table("samd21g")[pin] == _samd(SAMD21_ROWS[pin], SAMD21_PADS)


@pytest.mark.parametrize("pin", SAMD51_ROWS)
def test_samd51_is_as_its_data_sheet_says(pin: str) -> None:
    assert boards.chip_table("samd51j")[pin] == _samd(SAMD51_ROWS[pin], SAMD51_PADS) | {"TOUCH"}


@pytest.mark.parametrize(("chip", "pins"), [("nrf52833", 42), ("nrf52840", 48)])
def test_nrf52_takes_any_pin_but_for_analog_inputs(chip: str, pins: int) -> None:
    table = boards.chip_table(chip)
    assert len(table) == pins
    assert {pin for pin in table if "ADC" in table[pin]} == NRF52_ANALOG
    assert all({"DIGITAL", "OUT", "PWM", "COUNT", "AnyBus"} <= words for words in table.values())


# the data sheets of each, tables of analog functions: ADC1 before ADC2, DAC_1 and DAC_2, TOUCH0 …
ESP32 = {
    "esp32": {
        "ADC": [36, 37, 38, 39, 32, 33, 34, 35, 4, 0, 2, 15, 13, 12, 14, 27, 25, 26],
        "DAC": [25, 26],
        "TOUCH": [4, 0, 2, 15, 13, 12, 14, 27, 33, 32],
    },
    "esp32s2": {"ADC": [*range(1, 21)], "DAC": [17, 18], "TOUCH": [*range(1, 15)]},
    "esp32s3": {"ADC": [*range(1, 21)], "DAC": [], "TOUCH": [*range(1, 15)]},
    "esp32c3": {"ADC": [0, 1, 2, 3, 4, 5], "DAC": []},
}


@pytest.mark.parametrize(("chip", "word"), [(chip, word) for chip in ESP32 for word in ESP32[chip]])
def test_analog_and_touch_pins_of_an_esp32(chip: str, word: str) -> None:
    table = boards.chip_table(chip)
    assert {pin for pin in table if word in table[pin]} == {f"GPIO{number}" for number in ESP32[chip][word]}


def test_inputs_of_an_esp32_cannot_drive_a_bus() -> None:
    table = boards.chip_table("esp32")
    assert {pin for pin in table if "OUT" not in table[pin]} == {f"GPIO{number}" for number in range(34, 40)}
    for pin in ("GPIO34", "GPIO39"):
        assert not {"PWM", "AnyBus", "UART1_TX"} & table[pin]
        assert {"UART1_RX", "SPI1_MISO"} <= table[pin]
    assert "AnyBus" in table["GPIO33"]
    assert "OUT" not in boards.chip_table("esp32s2")["GPIO46"]


# the pads of an i.MX RT1062 by peripheral, as NXP's configuration tools have them (and CircuitPython from those)
RT1062_PADS = """
I2C1_SDA SD_B1_05 AD_B1_01|I2C2_SDA SD_B1_10 B0_05|I2C3_SDA EMC_21 SD_B0_01 AD_B1_06|I2C4_SDA EMC_11 AD_B0_13
I2C1_SCL SD_B1_04 AD_B1_00|I2C2_SCL SD_B1_11 B0_04|I2C3_SCL EMC_22 SD_B0_00 AD_B1_07|I2C4_SCL EMC_12 AD_B0_12
SPI1_SCK EMC_27 SD_B0_00|SPI2_SCK SD_B1_07 EMC_00|SPI3_SCK AD_B0_00 AD_B1_15|SPI4_SCK B0_03 B1_07
SPI1_MOSI EMC_28 SD_B0_02|SPI2_MOSI SD_B1_08 EMC_02|SPI3_MOSI AD_B0_01 AD_B1_14|SPI4_MOSI B0_02 B1_06
SPI1_MISO EMC_29 SD_B0_03|SPI2_MISO SD_B1_09 EMC_03|SPI3_MISO AD_B0_02 AD_B1_13|SPI4_MISO B0_01 B1_05
UART1_RX AD_B0_13|UART2_RX SD_B1_10 AD_B1_03|UART3_RX AD_B1_07 EMC_14 B0_09|UART4_RX SD_B1_01 EMC_20 B1_01
UART5_RX EMC_24 B1_13|UART6_RX EMC_26 AD_B0_03|UART7_RX SD_B1_09 EMC_32|UART8_RX SD_B0_05 AD_B1_11 EMC_39
UART1_TX AD_B0_12|UART2_TX SD_B1_11 AD_B1_02|UART3_TX AD_B1_06 EMC_13 B0_08|UART4_TX SD_B1_00 EMC_19 B1_00
UART5_TX EMC_23 B1_12|UART6_TX EMC_25 AD_B0_02|UART7_TX SD_B1_08 EMC_31|UART8_TX SD_B0_04 AD_B1_10 EMC_38
"""


def test_imxrt1062_is_as_its_maker_says() -> None:
    table = boards.chip_table("mimxrt1062")
    wanted = {word: set(pads) for word, *pads in (row.split() for row in re.split(r"[|\n]", RT1062_PADS) if row)}
    buses = {word for words in table.values() for word in words if "_" in word and not word.endswith(("CTS", "RTS"))}
    assert {word: {pad[5:] for pad in table if word in table[pad]} for word in buses} == wanted
    assert {pad for pad in table if "ADC" in table[pad]} >= {"GPIO_AD_B1_02", "GPIO_AD_B0_12"}
    assert not [pad for pad in table if "ADC" in table[pad] and not pad.startswith("GPIO_AD_B")]


@pytest.mark.parametrize("pin", STM32F405_ROWS)
def test_stm32f405_is_as_its_data_sheet_says(pin: str) -> None:
    assert boards.chip_table("stm32f405rg")[pin] == EVERYWHERE | {"TOUCH", "COUNT"} | set(STM32F405_ROWS[pin].split())


# Buses that boards name so, but that their firmware refuses as well: (board, bus) → why.  Each was looked at.
NAMED_WRONGLY = {
    ("adafruit_floppsy_rp2040", "SPI"): "MOSI and MISO are exchanged: GPIO20 is RX of SPI0, GPIO19 its TX",
    ("challenger_nb_rp2040_wifi", "SPI"): "GPIO24 is of SPI1, the others of SPI0",
    ("challenger_rp2040_wifi", "SPI"): "GPIO24 is of SPI1, the others of SPI0",
    ("cp_sapling_m0_revb", "UART"): "PA01 is pad 1 of SERCOM1; TX is pad 0 or 2",
    ("feather_mimxrt1062", "UART"): "no LPUART is at GPIO_B1_02 and GPIO_B1_03",
    ("kicksat-sprite", "UART"): "PB09 is pad 1 of SERCOM4; TX is pad 0",
    ("lilygo_t_display_rp2040", "UART"): "GPIO2 is CTS of UART0",
    ("mini_sam_m4", "SPI"): "PB22 is pad 2 of SERCOM1; a SAMD51 has MOSI at pad 0 or 3",
    ("odt_bread_2040", "UART"): "GPIO14 and GPIO15 are CTS and RTS of UART0",
    ("odt_cast_away_rp2040", "UART"): "GPIO14 and GPIO15 are CTS and RTS of UART0",
    ("pewpew10", "SPI"): "PA04 is of SERCOM0, the others of SERCOM1",
    ("pewpew_m4", "SPI"): "SCK is PA04, pad 0 of SERCOM0; the clock is pad 1",
    ("pewpew_m4", "UART"): "TX is PA05, pad 1 of SERCOM0; TX is pad 0",
    ("snekboard", "I2C"): "SCL and SDA are exchanged: PA08 is pad 0 of SERCOM0 and SERCOM2, SDA",
    ("snekboard", "UART"): "PB09 is pad 1 of SERCOM4; TX is pad 0 or 2",
}
# boards with a pin A0 or so that has no ADC: a name as any other (STM32 boards name port A so)
NO_ANALOG = """
adafruit_qtpy_esp32_pico adafruit_qtpy_esp32c3 arduino_nano_rp2040_connect beetle-esp32-c3 challenger_nb_rp2040_wifi
challenger_rp2040_lora challenger_rp2040_lte challenger_rp2040_nfc challenger_rp2040_sdrtc challenger_rp2040_subghz
challenger_rp2040_wifi challenger_rp2040_wifi_ble cp_sapling_m0 cp_sapling_m0_revb cp_sapling_m0_spiflash
deneyap_kart_g dynalora_usb electroniccats_bastwifi electronut_labs_papyr espruino_pico espruino_wifi ikigaisense_vita
lolin_c3_mini lolin_c3_pico makerdiary_nrf52840_m2_devkit sensebox_mcu_eye_esp32s3 stm32f411ce_blackpill
stm32f411ce_blackpill_with_flash unexpectedmaker_tinypico unexpectedmaker_tinypico_nano
"""
ROLES = {"I2C": ("SCL", "SDA"), "SPI": ("SCK", "MOSI", "MISO"), "UART": ("TX", "RX")}


def _is_bus(bus: str, pins: Mapping[str, frozenset[str] | None]) -> bool:
    return all({f"{bus}_{role}", "AnyBus"} & (words or set()) for role, words in pins.items())


def test_the_buses_that_boards_name_are_buses() -> None:
    """Every board that has SCL and SDA, SCK, MOSI and MISO, or TX and RX."""
    refused = set()
    looked_at = 0
    for name in boards.names():
        board = boards.find(name)
        for bus, roles in ROLES.items():
            pins = {role: (board.capabilities or {}).get(board.pins.get(role, "")) for role in roles}
            if None not in pins.values():
                looked_at += 1
                if not any(_is_bus(f"{bus}{number}", pins) for number in range(11)):
                    refused.add((name, bus))
    assert looked_at > 600
    assert refused == set(NAMED_WRONGLY)


# pins that boards name and their chip does not have: the radio's, USB's without another use, another package's
FOREIGN = {
    "raspberrypi": r"CYW\d",
    "mimxrt10xx": r"USB_OTG\d_D[NP]",
    "stm": r"P[H-K]\d\d|PA1[34]",  # nucleo_f746zg names those of a larger package; blues_cygnet's are doubtful
}


def test_boards_have_the_chip_that_has_their_pins() -> None:
    """A wrong chip would lack pins that the board names."""
    strange = [
        (name, pin)
        for name in boards.names()
        if (board := boards.find(name)).capabilities
        for pin in board.pins.values()
        if pin not in board.capabilities and not re.fullmatch(FOREIGN.get(board.port, ""), pin)
    ]
    assert strange == []


def test_the_analog_pins_that_boards_name_are_analog() -> None:
    without = set()
    looked_at = 0
    for name in boards.names():
        board = boards.find(name)
        for pin, gpio in board.pins.items():
            if board.capabilities and gpio in board.capabilities and re.fullmatch(r"A\d+", pin):
                looked_at += 1
                if "ADC" not in board.capabilities[gpio]:
                    without.add(name)
    assert looked_at > 1000
    assert without == set(NO_ANALOG.split())
