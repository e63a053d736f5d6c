"""The project's commands, from a bare Python: each makes what it needs.

    python3 dev.py demo             a real sensor driver reads a simulated sensor
    python3 dev.py test [ARG …]     the tests; the arguments are pytest's
    python3 dev.py lint             ruff, mypy and pyright
    python3 dev.py types [ARG …]    the stubs and `anyboard check`, by mypy and pyright (tests/types)
    python3 dev.py measure [NAME …] agreement with a recorded RP2040, and the programs in benchmarks/
    python3 dev.py kernel [ARG …]   the adapters on a real Linux kernel's USB stack; Linux on x86_64 only;
                                    `--install` lets it install missing Debian packages (as root)
    python3 dev.py boards           what the tests run boards with Python on, besides PyPI's interpreter: node, QEMU
                                    and the micro:bit's firmware; `--install` as above

`--fresh` makes a new environment first.  The environment is a folder in .venv, one per Python
version; it is made once and brought up to date when pyproject.toml changes.

Nothing here is newer than Python 3.6, so that an old one can be told what is missing.
"""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys

OLDEST = (3, 10)
HERE = os.path.dirname(os.path.abspath(__file__))
ENVIRONMENT = os.path.join(HERE, ".venv", f"py{sys.version_info[0]}.{sys.version_info[1]}-{sys.platform}")
PYTHON = os.path.join(ENVIRONMENT, *(("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")))
NOT_INHERITED = ("PYTHONPATH", "PYTHONHOME", "ANYBOARD")


class Problem(Exception):
    """What the user has to put right; the message says how."""


def main(arguments: "list[str]") -> int:
    """Run one command; its exit status."""
    if sys.version_info < OLDEST:
        raise Problem(too_old())
    command, *rest = arguments or ["--help"]
    if command in ("-h", "--help"):
        print(__doc__)
        return 0
    if command not in COMMANDS:
        raise Problem(f"there is no command {command!r}; the commands are: {', '.join(COMMANDS)}")
    fresh = "--fresh" in rest
    os.chdir(HERE)
    return COMMANDS[command]([argument for argument in rest if argument != "--fresh"], fresh)


def demo(arguments: "list[str]", fresh: bool) -> int:
    """A driver from PyPI on the simulated board."""
    prepare("demo", fresh)
    return run("-m", "anyboard", "demo", *arguments)


def test(arguments: "list[str]", fresh: bool) -> int:
    """The tests; exit status and closing line are pytest's.  All of them: on two processors, if there are."""
    prepare("test", fresh)
    chosen = names_a_test(arguments) or "--version" in arguments
    return run("-m", "pytest", *(() if chosen else in_parallel()), *arguments)


def types(arguments: "list[str]", fresh: bool) -> int:
    """What takes type checkers, minutes of them: not among the tests."""
    prepare("types", fresh)
    chosen = names_a_test(arguments) or "--version" in arguments
    return run("-m", "pytest", *(() if chosen else (*in_parallel(), os.path.join("tests", "types"))), *arguments)


def names_a_test(arguments: "list[str]") -> bool:
    """Whether pytest is to run certain files only."""
    return any(os.path.exists(argument.partition("::")[0]) for argument in arguments)


def in_parallel() -> "tuple[str, ...]":
    """The arguments for two processes, where there are two processors."""
    return ("-n", "2", "--dist", "loadfile") if (os.cpu_count() or 1) > 1 else ()


def lint(arguments: "list[str]", fresh: bool) -> int:
    """Every check, also after one has failed."""
    if arguments:
        raise Problem("lint takes no arguments")
    prepare("lint", fresh)
    checks = {
        "ruff check": ("ruff", "check", "."),
        "ruff format": ("ruff", "format", "--check", "."),
        "mypy": ("mypy",),
        "pyright": ("pyright", "--pythonpath", PYTHON),
    }
    failed = []
    for name, words in checks.items():
        say(f"{name} …")
        if run("-m", *words):
            failed.append(name)
    say(f"failed: {', '.join(failed)}" if failed else "all checks passed")
    return 1 if failed else 0


def measurements() -> "dict[str, str]":
    """The programs that measure, by name."""
    names = sorted(entry[: -len(".py")] for entry in os.listdir("benchmarks") if entry.endswith(".py"))
    found = {name: os.path.join("benchmarks", f"{name}.py") for name in names}
    return {"probe": os.path.join("tools", "probe_rp2040.py"), **found}


def measure(arguments: "list[str]", fresh: bool) -> int:
    """What each measurement prints; fails if one does."""
    programs = measurements()
    for name in arguments:
        if name not in programs:
            raise Problem(f"there is no measurement {name!r}; there are: {', '.join(programs)}")
    prepare("bench", fresh)
    failed = False
    for name in arguments or programs:
        say(programs[name])
        failed |= run(programs[name]) != 0
    return int(failed)


def kernel(arguments: "list[str]", fresh: bool) -> int:
    """The scenarios of tests/kernel; builds the kernel when it is missing.  The arguments are pytest's."""
    prepare("test", fresh)
    install = ["--install"] if "--install" in arguments else []
    if run(os.path.join("tests", "kernel", "build.py"), *install):
        return 1
    scenarios = os.path.join("tests", "kernel", "suite.py")
    return run("-m", "pytest", scenarios, *[argument for argument in arguments if argument != "--install"])


def boards(arguments: "list[str]", fresh: bool) -> int:
    """Without these, tests are skipped; fails if something is missing in the end."""
    if not set(arguments) <= {"--install"}:
        raise Problem("boards takes no arguments but --install")
    packages = sorted(package for package, there in BOARDS.items() if not there())
    if not packages:
        say("all of it is there")
        return 0
    words = ["apt-get", "install", "--no-install-recommends", *packages]
    if "--install" not in arguments or shutil.which("apt-get") is None:
        say(f"missing: sudo {' '.join(words)}")
        return 1
    say(f"installing {' '.join(packages)}")
    for command in (["apt-get", "update", "-qq"], [*words, "-qq", "-y"]):
        if subprocess.call(command, stdout=subprocess.DEVNULL):
            raise Problem(f"{' '.join(command)} failed")
    return 0


FIRMWARE = "/usr/share/firmware-microbit-micropython/firmware.hex"
BOARDS = {
    "nodejs": lambda: shutil.which("node"),
    "npm": lambda: shutil.which("npm"),
    "qemu-system-arm": lambda: shutil.which("qemu-system-arm"),
    "firmware-microbit-micropython": lambda: os.path.exists(FIRMWARE),
}
"""Debian's packages for boards in tests/boards, and whether what is needed of each is there."""

COMMANDS = {
    "demo": demo,
    "test": test,
    "lint": lint,
    "types": types,
    "measure": measure,
    "kernel": kernel,
    "boards": boards,
}


def prepare(extra: str, fresh: bool) -> None:
    """Make the environment with this checkout and one of its extras in it, if it is not there yet."""
    if fresh and os.path.isdir(ENVIRONMENT):
        say(f"removing {shown(ENVIRONMENT)}")
        shutil.rmtree(ENVIRONMENT)
    made_for = f"{ENVIRONMENT}\n{sys.version}\n"
    if content(stamp("made")) != made_for:
        make_environment()
        write(stamp("made"), made_for)
    with open("pyproject.toml", "rb") as file:
        wanted = hashlib.sha256(file.read()).hexdigest()
    if content(stamp(extra)) != wanted:
        install(f".[{extra}]")
        write(stamp(extra), wanted)


def make_environment() -> None:
    """An empty environment; replaces one that was left half made, or made for another place."""
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        raise Problem(
            f"this Python ({sys.executable}) cannot make environments: its ensurepip is missing.\n"
            f"On Debian and Ubuntu:  sudo apt install python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        )
    say(f"making an environment in {shown(ENVIRONMENT)} (once)")
    shutil.rmtree(ENVIRONMENT, ignore_errors=True)
    done = subprocess.run(
        [sys.executable, "-m", "venv", ENVIRONMENT], capture_output=True, text=True, env=environment()
    )
    if done.returncode:
        raise Problem(f"python -m venv failed:\n{done.stdout}{done.stderr}")


def install(what: str) -> None:
    """Install from this checkout, editable, with what pip does on one line that changes."""
    say(f"installing anyboard and what it needs ({what})")
    words = [PYTHON, "-m", "pip", "install", "--disable-pip-version-check", "--no-input", "-e", what]
    lines = []
    with subprocess.Popen(
        words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", env=environment()
    ) as pip:
        for line in pip.stdout or ():
            lines.append(line)
            show_progress(line.strip())
    show_progress("")
    if pip.returncode:
        raise Problem(f"pip could not install {what}:\n{''.join(lines[-25:])}")


def run(*words: str) -> int:
    """Run the environment's Python; its exit status.  Ctrl-C is the program's to answer."""
    program = subprocess.Popen([PYTHON, *words], env=environment())
    while True:
        try:
            return program.wait()
        except KeyboardInterrupt:
            continue


def environment() -> "dict[str, str]":
    """The environment variables, without those that change what Python imports or which board is used."""
    return {name: value for name, value in os.environ.items() if name not in NOT_INHERITED}


def too_old() -> str:
    """What to say on a Python that is too old: a newer one, if there is one on this machine."""
    this = f"{sys.version.split()[0]} ({sys.executable})"
    message = f"Python {OLDEST[0]}.{OLDEST[1]} or newer is needed; this is {this}"
    newer = (shutil.which(f"python3.{minor}") for minor in range(20, OLDEST[1] - 1, -1))
    found = next((path for path in newer if path and works(path)), None)
    return f"{message}\nTry:  {found} dev.py" if found else message


def works(python: str) -> bool:
    """Whether a Python can be started: one that a version manager shows may not be."""
    nothing = subprocess.DEVNULL
    return subprocess.call([python, "-c", ""], stdout=nothing, stderr=nothing) == 0


def stamp(name: str) -> str:
    """The file that says that a step was finished, and for what."""
    return os.path.join(ENVIRONMENT, f"anyboard-{name}.stamp")


def content(path: str) -> "str | None":
    """A file's text, None if there is none."""
    try:
        with open(path, encoding="utf-8") as file:
            return file.read()
    except OSError:
        return None


def write(path: str, text: str) -> None:
    """Write a small file."""
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def shown(path: str) -> str:
    """A path as it is told to the user."""
    return os.path.relpath(path, HERE)


def say(text: str) -> None:
    """One line about what is being done, apart from what the programs print."""
    print(f"dev.py: {text}", file=sys.stderr, flush=True)


def show_progress(text: str) -> None:
    """Show `text` in place of what was shown before; nothing where the output is not a terminal."""
    if sys.stderr.isatty():
        width = shutil.get_terminal_size().columns - 1
        print("\r" + text[:width].ljust(width), end="" if text else "\r", file=sys.stderr, flush=True)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except (Problem, OSError) as problem:
        sys.exit(f"dev.py: {problem}")
    except KeyboardInterrupt:
        sys.exit(130)
