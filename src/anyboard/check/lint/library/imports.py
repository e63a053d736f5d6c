"""Imports of what the target or its board does not have."""

from __future__ import annotations

import ast

from anyboard.check.boards import firmware_modules, like
from anyboard.check.lint.rules import Family, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyboard.check.boards import Board
    from anyboard.check.lint.reading.program import Program
    from anyboard.check.lint.rules import Complaint

MISSING = Rule(
    "missing-module",
    "the module is not there: ImportError",
    "what the message names, or `try` and `except ImportError`",
    "import dataclasses",
)
MISSING_NAME = Rule(
    "missing-name",
    "the module has no such name: ImportError",
    "what the message names",
    "from struct import Struct",
)
NOT_ON_BOARD = Rule(
    "module-not-on-board",
    "the board's firmware does not have the module: ImportError",
    "a board that has it, or `try` and `except ImportError`",
    "import wifi",
)
_SAME = (  # modules that do the same with other hardware
    ("audioio", "audiopwmio", "audiobusio"),
    ("sdcardio", "sdioio"),
    ("frequencyio", "countio", "pulseio"),
)
_OF_NETWORKS = frozenset(
    [
        "network",
        "socket",
        "usocket",
        "bluetooth",
        "ubluetooth",
        "requests",
        "urequests",
        "ntptime",
        "mip",
        "webrepl",
        "aioble",
        "umqtt",
    ]
)
_WITHOUT_NETWORK = frozenset(  # boards of micropython/ports/rp2/boards that do not set MICROPY_PY_NETWORK
    [
        "raspberry_pi_pico",
        "raspberry_pi_pico2",
        "adafruit_feather_rp2040",
        "adafruit_feather_rp2350",
        "adafruit_itsybitsy_rp2040",
        "adafruit_qtpy_rp2040",
        "seeeduino_xiao_rp2040",
        "seeeduino_xiao_rp2350",
        "sparkfun_pro_micro_rp2040",
        "sparkfun_thing_plus_rp2040",
        "pimoroni_picolipo_4mb",
        "pimoroni_picolipo_16mb",
        "pimoroni_tiny2040",
        "weact_studio_pico",
        "nullbits_bit_c_pro",
    ]
)
_TYPING = frozenset({"typing", "typing_extensions", "collections.abc", "__future__"})  # typing.py says more of these


def _look(program: Program) -> Iterator[Complaint]:
    for node in program.imports():
        if program.expects(node, "ImportError", "ModuleNotFoundError"):
            continue
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield from _of_module(program, node, alias.name)
        elif node.module and not node.level:
            yield from _of_names(program, node, node.module)


def _of_names(program: Program, node: ast.ImportFrom, module: str) -> Iterator[Complaint]:
    found = list(_of_module(program, node, module))
    yield from found
    if found or not program.facts.has_module(module):
        return
    for alias in node.names:
        name = f"{module}.{alias.name}"
        if not program.facts.has_module(name):
            yield from _of_module(program, node, name)
        elif name in program.facts.members:
            yield MISSING_NAME.at(node, program.facts.member_sentence(name))


def _of_module(program: Program, node: ast.stmt, name: str) -> Iterator[Complaint]:
    if name in _TYPING or program.is_own(name):
        return
    if not program.facts.has_module(name):
        yield MISSING.at(node, program.facts.module_sentence(name))
    elif program.board is not None:
        first = name.partition(".")[0]
        instead = _instead(program.board, first, program.target.language)
        if instead:
            yield NOT_ON_BOARD.at(
                node, f"module {first} is not in the firmware of {program.board.id} ({program.target.name}): "
                f"use {instead}, or import it in a try that catches ImportError"
            )  # fmt: skip


def _instead(board: Board, module: str, language: str) -> str:
    """What to use instead of a module that the board's firmware does not have; "" if it has it."""
    if language == "micropython":
        lacks = board.id in _WITHOUT_NETWORK and module in _OF_NETWORKS
        return "a board with wireless, as raspberry_pi_pico_w" if lacks else ""
    if board.modules is None or module not in firmware_modules() or module in board.modules | board.frozen:
        return ""
    same = next((modules for modules in _SAME if module in modules), ())
    return " or ".join(one for one in same if one in board.modules) or f"a board that has it, as {like(board, module)}"


IMPORTS = Family((MISSING, MISSING_NAME, NOT_ON_BOARD), _look)
