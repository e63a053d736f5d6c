"""Writes docs/boards-typed.md."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from pin_tables import packages
from pin_tables.chips import DOUBTFUL
from pin_tables.definitions import Definition

COMPARED = Path(__file__).resolve().parent / "compared.md"
# CircuitPython's port → where the functions of its pins are from
SOURCES = {
    "raspberrypi": "computed, by the RP2040 data sheet, section 1.4.3, and the RP2350 data sheet, section 9.4",
    "atmel-samd": "modm-devices; pads of the SERCOMs: SAM D21/DA1 data sheet (DS40001882), SAM D5x/E5x (DS60001507)",
    "nordic": "modm-devices; the number of pins: Nordic's product specifications",
    "stm": "modm-devices",
    "mimxrt10xx": "MicroPython's tables of NXP's reference manuals; there is none of the i.MX RT1042",
    "espressif": "written by hand from Espressif's data sheets, named in tools/pin_tables/esp32.py",
}
HEAD = """\
# Boards with typed pins

`anyboard check --board NAME` and the editor know the pins of {boards} boards, by the names that CircuitPython gives
them; of {known} of them also what each pin can do. The names are CircuitPython's board ids, as
[circuitpython.org](https://circuitpython.org/downloads) has them: `raspberry_pi_pico`, `feather_m4_express`.

This page, `stubs/boards/` and `stubs/chips/` are made by `python tools/board_stubs.py`; nobody edits them by hand.

| CircuitPython's port | boards | with functions of pins | where these are from |
|---|---|---|---|
"""
RULES = """
## What a table says

A pin has a class with what it can be: `class _GPIO26(_c.DIGITAL, _c.OUT, _c.ADC, _c.I2C1_SDA, …)`; the words are in
`_pin_caps.pyi`. Numbers are those of the peripherals: `SERCOM3` of a SAMD is `I2C3`, `SPI3` and `UART3`; `LPUART1` of
an STM32 is `UART0` and `FMPI2C1` is `I2C4`, numbers that their chips do not have otherwise.

- RP2040, RP2350: `COUNT` is channel B of a PWM slice, which CircuitPython's `countio` needs; an RP2350B has its analog
  inputs at GPIO40 to GPIO47. Its second choice of UART pins is there for MicroPython, which has it.
- SAMD: SDA is pad 0 and SCL pad 1 of a SERCOM; the SPI clock is pad 1 (SAMD21: or 3), MOSI pad 0 or 3 (SAMD21: or 2);
  TX is pad 0 (SAMD21: or 2). `PWM` is an output of a TCC, or output 1 of a TC: output 0 goes for the period.
- nRF52 and ESP32: any pin for buses, PWM and counting (`AnyBus`); the inputs of an ESP32 (34 to 39) and ESP32-S2 (46)
  cannot be outputs.
- STM32: `PWM` is a channel 1 to 4 of a timer, complementary outputs are not.
- i.MX RT: `PWM` is a FlexPWM or, for MicroPython, a timer's output.
- Touch is sensed by software, on any pin, but for SAMD21 (its PTC), ESP32, ESP32-S2 and ESP32-S3.

Where it is not certain which of two chips a board has, it is given the one that can do more: nothing valid is refused.
Pins that are not the chip's own (those of the radio of a Pico W), and pins of which a board says what its chip cannot
do ({doubtful}), can be used for everything; the lint knows that pins of the radio can only be
switched. Boards without a table are typed by name only.

## Sources and licences

| what | from | licence |
|---|---|---|
| names of boards and pins, included modules, frozen libraries | {stubs}, from PyPI | MIT |
| functions of pins of SAMD, nRF52 and STM32 chips | {modm}, from PyPI, made from the vendors' files | MPL-2.0 |
| functions of pins of RP2040, RP2350 and ESP32 chips | data sheets | - |
| functions of pads of i.MX RT chips; the second tables | MicroPython 1.25.0, Debian's source package | MIT |

Only facts are taken over, which pin has which function; no file, no text and no code.

## Compared with another source

`python tools/compare_pin_tables.py --micropython FOLDER` compares each table with the one that MicroPython's authors
made from the data sheets; it fails if a difference has no written reason. Result, {date}:

"""
TAIL = """
No second table was at hand for i.MX RT (but for the buses of the RT1062), RP2350, ESP32-C2, -C5, -C61, -H2 and -P4.
Excerpts of the data sheets of every family are in tests/check/test_boards_functions.py. The same tests hold that every
I2C, SPI and UART that a board names (`SCL` and `SDA`, …) and every `A0` … is accepted, with a written reason for each
exception: names that the firmware refuses as well.
"""
DATE = "2026-11-21"


def page(boards: list[Definition], chip_of: Mapping[str, str | None]) -> str:
    """The text of the page.

    Args:
        chip_of: board → chip.
    """
    all_boards = Counter(board.port for board in boards)
    known = Counter(board.port for board in boards if chip_of[board.id])
    rows = [
        f"| {port} | {count} | {known[port] or '-'} | {SOURCES.get(port, '-')} |\n"
        for port, count in sorted(all_boards.items(), key=lambda item: (-known[item[0]], item[0]))
    ]
    doubtful = ", ".join(f"{' and '.join(sorted(pins))} of `{board}`" for board, pins in DOUBTFUL.items())
    rules = RULES.format(doubtful=doubtful, stubs=" ".join(packages.STUBS), modm=" ".join(packages.MODM), date=DATE)
    head = HEAD.format(boards=len(boards), known=sum(known.values()))
    return head + "".join(rows) + rules + COMPARED.read_text(encoding="utf-8") + TAIL
