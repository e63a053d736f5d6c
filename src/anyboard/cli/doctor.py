"""`anyboard doctor`."""

from __future__ import annotations

import os
import sys

from anyboard.cli.failure import Failed, Mistake
from anyboard.cli.output import as_json, line
from anyboard.cli.parser import add_json
from anyboard.core import registry
from anyboard.core.checkup import Check
from anyboard.core.errors import BackendUnavailable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Mapping, Sequence

    from anyboard.cli.parser import Parser
    from anyboard.core.info import Found

SUMMARY = "find out why an adapter does not work, and how to put it right"
DESCRIPTION = (
    "For each family of adapters: whether library, permission, driver and device are right, and if not,\n"
    "what exactly to do on this operating system.  Opens nothing, changes nothing (but see --install-udev).\n"
    "Exit status 0: everything that is plugged in works; 1: there is something to put right."
)
EXAMPLES = """\
examples:
  anyboard doctor
  anyboard doctor mcp2221 ft232h
  anyboard doctor --print-udev
  sudo anyboard doctor --install-udev
"""

PATIENCE = 1.0
"""Seconds until we say what we are waiting for."""
TIME_LIMIT = 10.0
"""Seconds until a backend that does not answer is given up."""

_GENERAL = "general"
_MARKS = {"ok": "ok", "problem": "PROBLEM", "unknown": "-"}


def configure(parser: Parser) -> None:
    """The families, and what to do besides looking."""
    parser.add_argument(
        "backends", metavar="BACKEND", nargs="*", help="which families, for instance mcp2221 (default: all)"
    )
    add_json(parser)
    parser.add_argument("--print-udev", action="store_true", help="Linux: print the udev rules for all our adapters")
    parser.add_argument(
        "--install-udev",
        action="store_true",
        help="Linux: write them to /etc/udev/rules.d/70-anyboard.rules and apply them (needs root)",
    )
    parser.add_argument("--dry-run", action="store_true", help="with --install-udev: only say what would be done")


def execute(arguments: Namespace) -> int:
    """Print the checks; 1 if one of them is a problem."""
    if arguments.dry_run and not arguments.install_udev:
        raise Mistake("--dry-run goes with --install-udev")
    if arguments.print_udev or arguments.install_udev:
        return _udev(arguments)
    names = arguments.backends or registry.backend_names()
    for name in names:
        if name not in registry.backend_names():
            registry.backend(name)  # raises, with the nearest name
    families = {} if arguments.backends else {_GENERAL: _general()}
    families.update(_ask(names))
    problems = sum(check.status == "problem" for checks in families.values() for check in checks)
    if arguments.json:
        flat = [{"family": name, **dict(check.fields())} for name, checks in families.items() for check in checks]
        as_json({"problems": problems, "checks": flat})
    else:
        _show(families, problems)
    return 1 if problems else 0


def _general() -> list[Check]:
    from anyboard.cli.surroundings import look_around

    return list(look_around())


def _ask(names: Sequence[str]) -> Mapping[str, list[Check]]:
    """The checks of each backend, by name."""
    import warnings

    from anyboard.core.asking import ask

    questions = {name: _question(name) for name in names}
    answers: dict[str, list[Check]] = {}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a library's complaint about this machine is no finding
        for name, answer in ask(questions, TIME_LIMIT, PATIENCE, _say_what_we_wait_for):
            answers[name] = (
                _hangs() if answer is None else _fails(answer) if isinstance(answer, BaseException) else answer
            )
    return {name: answers[name] for name in questions}


def _question(name: str) -> Callable[[], list[Check]]:
    return lambda: _checkup(name)


def _checkup(name: str) -> list[Check]:
    backend = registry.backend(name)
    found = list(backend.discover())
    checkup = getattr(backend, "checkup", None)
    if checkup is None:  # a backend need not have one
        return [_from_found(item) for item in found]
    checks: list[Check] = list(checkup())
    if not any(check.status == "problem" for check in checks):
        # what only the backend itself knows: a chip strapped the wrong way, for one
        checks += [_from_found(item) for item in found if item.status == "unavailable" and _is_device(item)]
    return checks


def _from_found(found: Found) -> Check:
    if found.status == "ready":
        return Check("device", "ok", f"found {found.url} ({found.description})", "")
    # a whole backend that cannot work (its library is missing, say) may not be needed
    is_problem = found.status != "unknown" and _is_device(found)
    return Check("device", "problem" if is_problem else "unknown", f"{found.url} is {found.status}: {found.hint}", "")


def _is_device(found: Found) -> bool:
    """Whether it is one device, and not a backend as a whole."""
    return ":" in found.url


def _say_what_we_wait_for(names: Sequence[str]) -> None:
    sys.stderr.write(f"anyboard: asking {', '.join(names)} …\n")
    sys.stderr.flush()


def _hangs() -> list[Check]:
    return [
        Check(
            "device",
            "problem",
            f"no answer within {TIME_LIMIT:g} s",
            "unplug the adapter and plug it in again; end other programs that use it",
        )
    ]


def _fails(error: BaseException) -> list[Check]:
    """A backend that cannot be asked; what lacks an extra may not be needed."""
    lacks_extra = isinstance(error, BackendUnavailable) and isinstance(error.__cause__, ImportError)
    return [Check("backend", "unknown" if lacks_extra else "problem", str(error) or type(error).__name__, "")]


def _show(families: Mapping[str, list[Check]], problems: int) -> None:
    width = max((len(check.subject) for checks in families.values() for check in checks), default=0)
    indent = " " * (2 + 7 + 2)
    for name, checks in families.items():
        if not checks:
            continue
        line(name)
        for check in checks:
            line(f"  {_MARKS[check.status]:7}  {check.subject:{width}}  {check.finding}")
            for number, text in enumerate(check.fix.splitlines()):
                line(f"{indent}{'fix:' if number == 0 else '':{width}}  {text}")
        line()
    if any(check.subject == "device" and check.status == "unknown" for checks in families.values() for check in checks):
        line("an adapter that is plugged in but not found: try another cable (many have no data wires), and no hub")
    if problems:
        line(f"{problems} {'thing' if problems == 1 else 'things'} to put right")
    else:
        line("everything that is plugged in works")


# -- udev ------------------------------------------------------------------------------------------------


def _udev(arguments: Namespace) -> int:
    from anyboard.transports import udev

    text = udev.rules(_all_ids(), udev.group_for_hardware())
    if arguments.print_udev:
        sys.stdout.write(text)
        return 0
    if sys.platform != "linux":
        raise Mistake("--install-udev is for Linux; here `anyboard doctor` says what is needed")
    if arguments.dry_run:
        line(f"would write {os.path.join('/etc', udev.RULES)}:")
        sys.stdout.write(text)
        return 0
    try:
        done = udev.install(text)
    except PermissionError as error:
        raise Failed(f"only root may write {error.filename}; run: {udev.command()}") from error
    except OSError as error:
        raise Failed(f"the udev rules could not be installed: {error}; plug the adapters in again") from error
    for sentence in done:
        line(sentence)
    return 0


def _all_ids() -> set[tuple[int, int]]:
    """The vendor and product numbers of every backend that has some (`ids`)."""
    ids: set[tuple[int, int]] = set()
    for name in registry.backend_names():
        try:
            ids.update(getattr(registry.backend(name), "ids", ()))
        except BackendUnavailable:
            continue  # `anyboard doctor` itself says so
    return ids
