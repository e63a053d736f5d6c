"""`anyboard check`: what it finds, what it refuses, and its exit status."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from anyboard.check import engine
from anyboard.resources import cache_folder

ZFILL = 'print("7".zfill(3))\n'
pytestmark = pytest.mark.usefixtures("here")


@pytest.fixture
def here(tmp_path, monkeypatch):
    """The commands run in an empty folder."""
    monkeypatch.chdir(tmp_path)


def write(text: str | bytes, name: str = "driver.py") -> str:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_bytes(text if isinstance(text, bytes) else text.encode())
    return name


@pytest.fixture
def findings(command_here, checkers):
    """Run ``anyboard check WORDS… --json``: exit status and findings."""

    def run(*words: str) -> tuple[int, list[dict[str, object]]]:
        status, output, _ = command_here("check", *words, "--json")
        return status, json.loads(output)["findings"]

    return run


def test_a_file_that_runs_is_ok(command_here, checkers):
    checkers.say("mypy")
    status, output, errors = command_here("check", "--target", "micropython-rp2", write("import time\n"))
    assert (status, errors) == (0, "")
    assert output.splitlines() == [
        "           micropython-rp2",
        "driver.py  ok",
        "",
        "1 file for micropython-rp2: no reason found why a line will not run; looked: lint and mypy",
    ]


def test_the_table_has_a_row_for_each_file_and_a_column_for_each_target(command_here, checkers):
    checkers.say("mypy")
    write(ZFILL, "bad.py")
    write("", "good.py")
    status, output, _ = command_here("check", "--target", "circuitpython", "--target", "desktop", "bad.py", "good.py")
    assert status == 1
    assert output.splitlines()[:3] == [
        "         circuitpython  desktop",
        "bad.py   1 reason       ok",
        "good.py  ok             ok",
    ]
    assert "bad.py:1: str.zfill does not exist on circuitpython: " in output


def test_what_is_the_same_on_two_targets_is_said_once(command_here, checkers):
    targets = ("--target", "micropython-rp2", "--target", "micropython-esp32")
    _, output, _ = command_here("check", *targets, write(ZFILL))
    (reason,) = [line for line in output.splitlines() if line.startswith("driver.py:1:")]
    assert "on micropython-esp32 and micropython-rp2: " in reason


def test_json_is_an_object_with_findings(findings):
    status, (finding,) = findings("--target", "circuitpython", "--board", "raspberry_pi_pico", write(f"\n{ZFILL}"))
    assert status == 1
    named = ("file", "line", "target", "board", "source")
    assert [finding[name] for name in named] == ["driver.py", 2, "circuitpython", "raspberry_pi_pico", "lint"]
    assert "zfill" in str(finding["message"])


def test_without_a_target_a_file_is_to_run_everywhere(findings):
    _, found = findings(write(ZFILL))
    assert {finding["target"] for finding in found} == {"portable"}


def test_without_a_target_a_board_says_what_it_can_be(findings):
    _, found = findings("--board", "raspberry_pi_pico", write(ZFILL))
    assert {finding["target"] for finding in found} == {"circuitpython", "micropython-rp2"}


def test_of_a_folder_all_python_files_are_checked(findings):
    for name in ("p/a.py", "p/sub/b.py", "p/.hidden/c.py", "p/__pycache__/d.py", "p/env/lib/e.py", "p/notes.txt"):
        write(ZFILL, name)
    write("", "p/env/pyvenv.cfg")
    _, found = findings("p", "p/a.py")
    assert [str(finding["file"]).replace("\\", "/") for finding in found] == ["p/a.py", "p/sub/b.py"]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--target", "micropython-rp", "a.py"], "no target 'micropython-rp'; did you mean 'micropython-rp2'?"),
        (["--board", "raspbery_pi_pico", "a.py"], "did you mean 'raspberry_pi_pico'?"),
        (["--target", "micropython-esp32", "--board", "raspberry_pi_pico", "a.py"], "cannot be micropython-esp32"),
        (["b.py"], "there is no file 'b.py'"),
        (["empty"], "there is no .py file in the folder 'empty'"),
        (["notes.txt"], "'notes.txt' is no Python source"),
        ([], "name the files or folders to check"),
        (["--json", "--format", "sarif", "a.py"], "do not go together"),
        (["--editor", "--json"], "--editor goes with"),
        (["--output", "no/such/folder.json", "a.py"], "no/such/folder.json: "),
    ],
)
def test_a_mistake_is_said_in_one_line(command_here, checkers, words, message):
    write("", "a.py")
    write("", "notes.txt")
    Path("empty").mkdir()
    status, output, errors = command_here("check", *words)
    assert (status, output) == (2, "")
    assert message in errors
    assert errors.count("\n") == 1


def test_files_of_this_folder_are_named_as_everybody_does(findings):
    write(ZFILL, "code.py")
    write(ZFILL, "lib/a.py")
    assert [finding["file"] for finding in findings(".")[1]] == ["code.py", os.path.join("lib", "a.py")]


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_what_is_no_program_in_a_folder_is_left_out(findings):
    write(ZFILL, "p/a.py")
    write(b"\x00\x05\x16\x07", "p/._a.py")  # macOS leaves these on drives
    Path("p/.#a.py").symlink_to("me@here.1")  # Emacs, while the file is edited
    Path("p/gone.py").symlink_to("nowhere.py")
    Path("p/folder.py").mkdir()
    assert [finding["file"] for finding in findings("p")[1]] == [os.path.join("p", "a.py")]


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are Unicode elsewhere")
def test_a_name_that_is_not_utf_8_is_a_finding(findings, checkers):
    checkers.program("mypy", "raise SystemExit('must not be asked')")
    Path(os.fsdecode(b"b\xe4d.py")).write_text("", encoding="utf-8")
    status, (finding,) = findings(os.fsdecode(b"b\xe4d.py"))
    assert (status, finding["file"], finding["line"]) == (1, r"b\xe4d.py", 1)
    assert "is no UTF-8 on portable: rename it" in str(finding["message"])


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("x = 1\ndef f(:\n", 2, "correct this line"),
        (b"x = 1\ny = '\xe9'\n", 2, "byte 0xe9 is no UTF-8 on portable: save the file as UTF-8"),
        ("x = 1\n".encode("utf-16"), 1, "save it as UTF-8"),
        (b"x = 1\x00\n", 1, ""),
        ("# coding: nonsense\n", 1, "save it as UTF-8"),
        ("(" * 1000, 1, ""),
    ],
)
def test_a_file_that_cannot_be_read_is_a_finding(findings, checkers, text, line, message):
    checkers.program("mypy", "raise SystemExit('must not be asked')")
    status, found = findings(write(text))
    assert status == 1
    (finding,) = [finding for finding in found if finding["rule"] == "syntax-error"]
    assert (finding["line"], message in str(finding["message"])) == (line, True)
    assert "portable" in str(finding["message"])


@pytest.mark.parametrize("text", ["", "\ufeff", "import time\r\ntime.sleep(1)\r\n", "# ü\n", "\n\n"])
def test_unusual_files_are_fine(findings, text):
    assert findings(write(text)) == (0, [])


def test_lines_are_counted_with_any_line_end(findings):
    _, (finding,) = findings(write("\r\nimport time\r\n\r\n" + ZFILL))
    assert finding["line"] == 4


def test_without_a_checker_the_lint_looks_and_says_who_did_not(command_here, checkers):
    status, output, _ = command_here("check", write(ZFILL))
    assert status == 1
    assert "note: no type checker is installed, so only the lint has looked" in output
    assert 'pip install "anyboard[check]"' in output


def test_a_checker_that_crashes_must_not_look_like_ok(command_here, checkers):
    checkers.program("mypy", "raise SystemExit('INTERNAL ERROR: it broke')")
    checkers.say("pyright")
    status, output, _ = command_here("check", write(""))
    assert status == 3
    assert "note: mypy 9.9 did not check portable: it failed (INTERNAL ERROR: it broke)" in output


def test_nothing_sensible_from_pyright_is_a_crash(command_here, checkers):
    checkers.program("pyright", "print('hello')")
    assert command_here("check", write(""))[0] == 3


def test_where_nothing_can_be_kept_the_checkers_look_all_the_same(command_here, checkers, monkeypatch):
    checkers.say("mypy")
    write("", "in the way")
    monkeypatch.setenv("XDG_CACHE_HOME", os.path.abspath("in the way"))
    status, output, _ = command_here("check", write(""))
    assert status == 0
    assert "note: nothing could be kept for the next check" in output
    assert "set XDG_CACHE_HOME to a folder that can be written" in output


def test_what_was_found_counts_although_a_checker_crashed(command_here, checkers):
    checkers.program("mypy", "raise SystemExit(5)")
    assert command_here("check", write(ZFILL))[0] == 1


def test_a_comment_suppresses_findings_of_every_source(command_here, checkers):
    checkers.say("mypy", {"line": 2, "rule": "deprecated", "message": "function x is deprecated: x on portable: y"})
    path = write("import x\nx.x()  # anyboard: ignore[deprecated]\nx.y()  # anyboard: ignore[missing-module]\n")
    status, output, _ = command_here("check", path)
    assert status == 0
    assert "note: driver.py:3: the comment `anyboard: ignore[missing-module]` suppresses nothing" in output


def test_a_report_can_go_to_a_file(command_here, checkers):
    status, output, _ = command_here("check", "--format", "json", "--output", "report.json", write(ZFILL))
    assert status == 1
    assert output.startswith("1 file for portable: 1 line will not run")
    assert len(json.loads(Path("report.json").read_text(encoding="utf-8"))["findings"]) == 1


def test_a_checker_that_takes_too_long_is_stopped(command_here, checkers, monkeypatch):
    monkeypatch.setattr("anyboard.check.engine.check.__kwdefaults__", {**engine.check.__kwdefaults__, "timeout_s": 0.2})
    checkers.program("mypy", "import time; time.sleep(600)")
    status, output, _ = command_here("check", write(""))
    assert status == 3
    assert "note: mypy 9.9 did not check portable: it took longer than 0.2 s and was stopped" in output


@pytest.mark.skipif(sys.platform == "win32", reason="it cannot be asked there whether a process is still there")
def test_ctrl_c_ends_the_checkers(checkers, tmp_path):
    checkers.program(
        "mypy", f"import os, time; open({str(tmp_path / 'pid')!r}, 'w').write(str(os.getpid())); time.sleep(600)"
    )

    def press_ctrl_c(text: str) -> None:
        if "mypy" in text and (tmp_path / "pid").exists() and (tmp_path / "pid").read_text():
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        engine.check([write("")], progress=press_ctrl_c)
    with pytest.raises(ProcessLookupError):
        os.kill(int((tmp_path / "pid").read_text()), 0)


def test_one_cause_is_one_finding_whoever_says_it(findings, checkers):
    text = "The method x\n    str.zfill does not exist on circuitpython: use y"
    checkers.say(
        "mypy",
        {
            "line": 1,
            "rule": "deprecated",
            "message": text.replace("The method x\n    ", "function zfill is deprecated: "),
        },
        {"line": 1, "rule": "attr-defined", "message": '"Pin" has no attribute "y"'},
    )
    checkers.say(
        "pyright", {"line": 1, "column": 7, "rule": "reportDeprecated", "message": f"It is deprecated\n  {text}"}
    )
    _, found = findings("--target", "circuitpython", write(ZFILL))
    assert [(finding["source"], finding["rule"]) for finding in found] == [("lint", "missing-member")]


def test_what_two_checkers_say_of_one_line_is_one_finding(findings, checkers):
    checkers.say("mypy", {"line": 2, "rule": "attr-defined", "message": 'Module has no attribute "I2Q"'})
    checkers.say(
        "pyright",
        {
            "line": 2,
            "rule": "reportAttributeAccessIssue",
            "message": '"I2Q" is not a known attribute of module "busio"',
        },
    )
    _, (finding,) = findings("--target", "circuitpython", write("import busio\nbusio.I2Q\n"))
    assert str(finding["message"]).startswith("busio.I2Q does not exist on circuitpython: ")


ANNOTATION = {"line": 1, "rule": "assignment", "message": "Incompatible default for parameter"}


def test_what_keeps_no_line_from_running_is_only_counted(command_here, checkers):
    checkers.say("mypy", ANNOTATION)
    status, output, _ = command_here("check", write("def f(x: int = None): ...\n"))
    assert status == 0
    assert "note: 1 more message of checkers keeps no line from running" in output


def test_what_checkers_say_besides_of_a_line_that_will_not_run_is_not_counted(command_here, checkers):
    checkers.say("mypy", ANNOTATION)
    _, output, _ = command_here("check", write(ZFILL))
    assert "note:" not in output


def test_all_shows_it_and_says_so(command_here, checkers):
    checkers.say("mypy", ANNOTATION)
    status, output, _ = command_here("check", "--all", write("def f(x: int = None): ...\n"))
    assert status == 0
    assert "driver.py:1: Incompatible default for parameter (mypy on portable: assignment)" in output


@pytest.mark.parametrize(
    "text",
    [
        "try:\n    import busio\n    busio.I2Q\nexcept AttributeError:\n    pass\n",
        "import busio\nif hasattr(busio, 'I2Q'):\n    busio.I2Q\n",
        "import sys, busio\nif sys.implementation.name == 'cpython':\n    busio.I2Q\n",
        "import busio, rp2\n@rp2.asm_pio()\n\ndef f():\n    busio.I2Q\n",
    ],
)
def test_a_failure_that_the_program_expects_is_no_finding(findings, checkers, text):
    said = {"line": 3, "rule": "attr-defined", "message": 'Module has no attribute "I2Q"'}
    checkers.say("mypy", {**said, "line": 1 + text.split("\n").index("    busio.I2Q")})
    _, found = findings("--target", "micropython-rp2", write(text))
    assert [finding for finding in found if finding["source"] == "mypy"] == []


def test_files_of_one_name_do_not_meet_in_one_process(command_here, checkers):
    checkers.program("mypy", "import sys; raise SystemExit(open(sys.argv[1][1:]).read().count('main.py') - 1)")
    write("", "a/main.py")
    write("", "b/main.py")
    assert command_here("check", "a", "b")[0] == 0


def test_what_checkers_keep_is_deleted_after_two_weeks_without_use(command_here, checkers):
    checkers.say("mypy")
    folder = cache_folder() / "check"
    (folder / "mypy-old").mkdir(parents=True)
    (folder / "mypy-young").mkdir()
    os.utime(folder / "mypy-old", (0, 0))
    command_here("check", write(""))
    names = {path.name for path in folder.iterdir()}
    assert "mypy-young" in names
    assert len(names) == 2
