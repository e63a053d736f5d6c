"""The stubs of all boards under both checkers: no fault inside, nothing valid refused, and what is wrong is found.

All boards go into one run of a checker: each board's stub is there under a name of its own, `b_raspberry_pi_pico`.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from anyboard import resources
from anyboard.check import boards

CHECKERS = ("mypy", "pyright")
ROLES = {"I2C": ("SCL", "SDA"), "SPI": ("SCK", "MOSI", "MISO"), "UART": ("TX", "RX")}
# for the slow checker: one board of every chip, and every tenth
SOME = {*{board.chip: board.id for board in map(boards.find, boards.names())}.values(), *boards.names()[::10]}
# what must be found: board → lines, each with the beginning of the message
FAULTS = {
    "raspberry_pi_pico": [
        ("analogio.AnalogIn(board.GP7)", "This pin has no ADC on circuitpython"),
        ("analogio.AnalogOut(board.A0)", "This pin has no DAC on circuitpython"),
        ("busio.I2C(board.GP0, board.GP1)", "These pins are not SCL and SDA of one I2C bus"),
        ("busio.I2C(board.GP3, board.GP0)", "These pins are not SCL and SDA of one I2C bus"),
        ("busio.SPI(board.GP2, board.GP3, board.GP8)", "These pins are not clock, MOSI and MISO of one SPI bus"),
        ("busio.UART(board.GP1, board.GP0)", "These pins are not TX and RX of one UART"),
        ("busio.UART(board.GP0, board.GP5)", "These pins are not TX and RX of one UART"),
        ("countio.Counter(board.GP2)", "This pin cannot count edges"),
    ],
    "raspberry_pi_pico2": [("analogio.AnalogIn(board.GP2)", "This pin has no ADC")],
    "feather_m0_express": [
        ("pwmio.PWMOut(board.A1)", "This pin has no PWM"),
        ("pwmio.PWMOut(board.A5)", "This pin has no PWM"),
        ("touchio.TouchIn(board.D5)", "This pin has no touch sensing"),
        ("analogio.AnalogOut(board.A1)", "This pin has no DAC"),
        ("busio.I2C(board.SDA, board.SCL)", "These pins are not SCL and SDA of one I2C bus"),
        ("busio.SPI(board.MOSI, board.SCK, board.MISO)", "These pins are not clock, MOSI and MISO of one SPI bus"),
    ],
    "feather_m4_express": [
        ("analogio.AnalogIn(board.D13)", "This pin has no ADC"),
        ("busio.UART(board.RX, board.TX)", "These pins are not TX and RX of one UART"),
    ],
    "feather_nrf52840_express": [
        ("analogio.AnalogIn(board.D5)", "This pin has no ADC"),
        ("analogio.AnalogOut(board.A0)", "This pin has no DAC"),
    ],
    "feather_stm32f405_express": [
        ("analogio.AnalogIn(board.D5)", "This pin has no ADC"),
        ("busio.I2C(board.SDA, board.SCL)", "These pins are not SCL and SDA of one I2C bus"),
    ],
    "adafruit_feather_esp32_v2": [
        ("analogio.AnalogOut(board.A2)", "This pin has no DAC"),
        ("pwmio.PWMOut(board.A2)", "This pin has no PWM"),
        ("busio.I2C(board.A2, board.SDA)", "These pins are not SCL and SDA of one I2C bus"),
        ("touchio.TouchIn(board.A2)", "This pin has no touch sensing"),
    ],
}
HEAD = "import analogio, busio, countio, digitalio, keypad, pwmio, touchio\nimport {module} as board\n"


def module_of(board: str) -> str:
    """A name that can be imported."""
    return "b_" + re.sub(r"\W", "_", board)


def valid_lines(board: boards.Board) -> list[str]:
    """Statements that the board's firmware runs, as far as its table says so."""
    can = board.capabilities or {}
    lines = []
    for bus, roles in ROLES.items():
        pins = [board.pins.get(role, "-") for role in roles]
        if all(pin in can for pin in pins) and any(
            all({f"{bus}{number}_{role}", "AnyBus"} & can[pin] for role, pin in zip(roles, pins, strict=True))
            for number in range(11)
        ):
            lines.append(f"busio.{bus}({', '.join(f'board.{role}' for role in roles)})")
    analog = [name for name, pin in board.pins.items() if name.isidentifier() and "ADC" in can.get(pin, ())]
    if analog:
        lines.append(f"for pin in ({', '.join(f'board.{name}' for name in analog)},): analogio.AnalogIn(pin)")
        lines.append(f"for one in [{', '.join(f'board.{name}' for name in analog[:5])}]: analogio.AnalogIn(one)")
    some = [name for name in board.pins if name.isidentifier()][:6]
    lines += [f"digitalio.DigitalInOut(board.{name}).switch_to_input()" for name in some]
    if some:
        lines.append(f"keypad.Keys(({', '.join(f'board.{name}' for name in some)},), value_when_pressed=False)")
    return lines


def check(checker: str, folder: Path) -> dict[tuple[str, int], str]:
    """File and line → messages, of everything in a folder."""
    profile = resources.folder("stubs", "circuitpython")
    if checker == "mypy":
        options = ["--strict", "--no-site-packages", "--enable-error-code", "deprecated", "--output", "json"]
        command = ["mypy", *options, "--cache-dir", str(folder / ".cache"), str(folder / "all")]
        done = run(command, folder, {"MYPYPATH": profile})
        found = [json.loads(line) for line in done.splitlines() if line.startswith("{")]
        problems = [(Path(item["file"]).name, item["line"], item["message"]) for item in found]
    else:
        settings = {
            "include": ["all"],
            "stubPath": profile,
            "typeCheckingMode": "strict",
            "reportDeprecated": "error",
            "reportMissingModuleSource": "none",  # the modules are on a board
            "reportUnusedImport": "none",
        }
        (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
        done = run(["pyright", "--outputjson"], folder, {})
        problems = [
            (Path(item["file"]).name, item["range"]["start"]["line"] + 1, item["message"])
            for item in json.loads(done)["generalDiagnostics"]
        ]
    messages: dict[tuple[str, int], str] = {}
    for file, line, message in problems:
        messages[file, line] = messages.get((file, line), "") + message + "\n"
    return messages


def run(command: list[str], folder: Path, environment: dict[str, str]) -> str:
    """What a checker of this environment prints; it must not have stopped early."""
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, env={**os.environ, **environment}, capture_output=True, text=True
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.stdout


def test_the_stubs_are_as_their_tool_makes_them() -> None:
    """Made again from the two packages, which come from PyPI or the cache."""
    tool = Path(__file__).parents[2] / "tools" / "board_stubs.py"
    done = subprocess.run([sys.executable, tool, "--check"], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr


@pytest.mark.parametrize("checker", CHECKERS)
def test_every_board(checker: str, tmp_path: Path) -> None:
    """Valid programs for all boards (pyright: for some)."""
    place = tmp_path / "all"
    place.mkdir()
    lines = 0
    for name in boards.names() if checker == "mypy" else sorted(SOME):
        board = boards.find(name)
        module = module_of(name)
        (place / f"{module}.pyi").write_bytes((board.folder / "board.pyi").read_bytes())
        program = valid_lines(board)
        lines += len(program)
        (place / f"p_{module}.py").write_text(HEAD.format(module=module) + "\n".join(program), encoding="utf-8")
    assert lines > (4000 if checker == "mypy" else 500)
    assert check(checker, tmp_path) == {}


@pytest.mark.parametrize("checker", CHECKERS)
def test_wrong_pins_are_found(checker: str, tmp_path: Path) -> None:
    """One fault a line."""
    place = tmp_path / "all"
    place.mkdir()
    wanted = {}
    for name, faults in FAULTS.items():
        board = boards.find(name)
        module = module_of(name)
        (place / f"{module}.pyi").write_bytes((board.folder / "board.pyi").read_bytes())
        program = HEAD.format(module=module) + "\n".join(line for line, _ in faults)
        (place / f"p_{module}.py").write_text(program, encoding="utf-8")
        wanted.update({(f"p_{module}.py", number): fault for number, fault in enumerate(faults, 3)})
    found = check(checker, tmp_path)
    missed = [line for place, (line, message) in wanted.items() if message not in found.get(place, "")]
    assert not missed
